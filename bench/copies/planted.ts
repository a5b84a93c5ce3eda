import {
  type CopyText,
  cleanText,
  copyBetween,
  copyTextOf,
  defaultRegistry,
  type Passage,
  read,
  type Source,
} from '../../src/index.ts';
import { random } from '../../training/random.ts';
import { EDITS, type Planted, type Planting, plant } from './plant.ts';

/** What was counted for passages of one kind. */
interface Counts {
  passages: number;
  found: number;
  words: number;
  wordsFound: number;
}

/** Articles of a pair lie so many days apart, so that they share nothing but what was planted. */
const APART_DAYS = 60;
const DAY = 86_400_000;
/** A planted passage is found when so much of what it kept is; a found one is right when so much of it was planted. */
const HALF = 0.5;

/** Plants passages, looks for them, and prints the table. */
export function measurePlanted(raw: readonly Source[], pairs: number, seed: number): string {
  const next = random(seed);
  const registry = defaultRegistry();
  const sources = raw.map(articleOnly);
  const textOf = (source: Source) => copyTextOf(read(cleanText(source), registry), 0);
  const words = sources.slice(0, 50).flatMap(({ text }) => text.match(/\S+/gu) ?? []);
  const rows = new Map<string, Counts>();
  const precision = { found: 0, right: 0, words: 0, wordsRight: 0, among: 0, unplanted: 0 };
  for (let k = 0; k < pairs; k++) {
    const [donor, host] = apart(sources, next);
    const planting = plant(withoutTitle(donor), withoutTitle(host), words, next);
    const [a, b] = [textOf(planting.donor), textOf(planting.host)];
    const passages = copied(a, b);
    count(rows, planting, passages);
    judge(precision, planting, passages);
    precision.unplanted += copied(a, textOf(withoutTitle(host))).length;
    precision.among++;
  }
  return table(rows, precision);
}

/** What lies around the article on its page is no part of it: copies are not looked for there, so nothing is planted there. */
function articleOnly(source: Source): Source {
  const { text, segments } = cleanText(withoutTitle(source));
  const parts = segments
    .filter(({ kind }) => kind === 'article')
    .map(({ start, end }) => text.slice(start, end).trim());
  return { ...source, text: parts.join('\n') };
}

function withoutTitle({ title: _, ...source }: Source): Source {
  return source;
}

function copied(a: CopyText, b: CopyText): readonly Passage[] {
  return copyBetween(a, b)?.passages.filter(({ kind }) => kind === 'copy') ?? [];
}

function apart(sources: readonly Source[], next: () => number): [Source, Source] {
  for (;;) {
    const [a, b] = [sources[Math.floor(next() * sources.length)], sources[Math.floor(next() * sources.length)]];
    if (!a || !b || a.id === b.id) continue;
    if (Math.abs(Date.parse(a.published ?? '') - Date.parse(b.published ?? '')) >= APART_DAYS * DAY) return [a, b];
  }
}

function count(rows: Map<string, Counts>, { planted }: Planting, passages: readonly Passage[]): void {
  for (const { edit, kept } of planted) {
    const found = kept.filter((word) => passages.some((passage) => holds(passage, word))).length;
    const sized = kept.length < 12 ? '8 to 11 words' : kept.length < 25 ? '12 to 24 words' : '25 words and more';
    for (const key of [edit, sized, 'all']) {
      const row = rows.get(key) ?? { passages: 0, found: 0, words: 0, wordsFound: 0 };
      rows.set(key, row);
      row.passages++;
      row.words += kept.length;
      row.wordsFound += found;
      if (found >= HALF * kept.length) row.found++;
    }
  }
}

function holds({ a, b }: Passage, { donor, host }: Planted['kept'][number]): boolean {
  return donor >= a.start - 1 && donor < a.end && host >= b.start - 1 && host < b.end;
}

function judge(
  precision: { found: number; right: number; words: number; wordsRight: number },
  { planted }: Planting,
  passages: readonly Passage[],
): void {
  for (const passage of passages) {
    const right = planted.flatMap(({ kept }) => kept).filter((word) => holds(passage, word)).length;
    precision.found++;
    precision.words += passage.words;
    precision.wordsRight += Math.min(right, passage.words);
    if (right >= HALF * passage.words) precision.right++;
  }
}

function table(
  rows: ReadonlyMap<string, Counts>,
  precision: { found: number; right: number; words: number; wordsRight: number; among: number; unplanted: number },
): string {
  const share = (part: number, whole: number) => (part / (whole || 1)).toFixed(3);
  const lines = [...EDITS, '8 to 11 words', '12 to 24 words', '25 words and more', 'all'].map((key) => {
    const { passages = 0, found = 0, words = 0, wordsFound = 0 } = rows.get(key) ?? {};
    return `${key.padEnd(18)} ${String(passages).padStart(6)} ${share(found, passages)} ${share(wordsFound, words)}`;
  });
  return [
    `${'planted'.padEnd(18)} number recall recall of words`,
    ...lines,
    `precision ${share(precision.right, precision.found)} (${precision.found} found), of words ${share(precision.wordsRight, precision.words)}`,
    `found in ${precision.among} pairs without a planted passage: ${precision.unplanted}`,
  ].join('\n');
}
