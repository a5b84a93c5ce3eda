import type { Source } from '../../src/index.ts';

/** How a passage was changed on its way into the other article. */
export const EDITS = [
  'verbatim',
  'cut',
  're-ordered',
  'reworded 5 %',
  'reworded 10 %',
  'reworded 20 %',
  'reworded 30 %',
] as const;
export type Edit = (typeof EDITS)[number];

/** A passage of one article planted into another. */
export interface Planted {
  readonly edit: Edit;
  /** Words of it that were left as they were: place in the donor's text and in the host's, UTF-16. */
  readonly kept: readonly { readonly donor: number; readonly host: number }[];
}

/** A host with passages of a donor planted into it. */
export interface Planting {
  readonly donor: Source;
  readonly host: Source;
  readonly planted: readonly Planted[];
}

interface Word {
  readonly text: string;
  /** Where it stands in the donor's text; undefined for a word put in its place. */
  readonly donor?: number;
}

/** Words a passage keeps, at least, and at most. */
const FEWEST = 8;
const MOST = 80;

/** Plants one to three passages of the donor into the host; each change is one of EDITS. `others` lends words. */
export function plant(donor: Source, host: Source, others: readonly string[], random: () => number): Planting {
  const donorWords = [...donor.text.matchAll(/\S+/gu)].map(({ 0: text, index }) => ({ text, donor: index }));
  const hostWords = host.text.match(/\S+\s*/gu) ?? [];
  const count = 1 + Math.floor(random() * 3);
  const sections = Math.floor(donorWords.length / count);
  const passages = Array.from({ length: count }, (_, k) => {
    const edit = EDITS[Math.floor(random() * EDITS.length)] as Edit;
    return {
      edit,
      words: changed(taken(donorWords.slice(k * sections, (k + 1) * sections), random), edit, others, random),
    };
  });
  const order = passages.filter(({ words }) => words.filter((word) => word.donor !== undefined).length >= FEWEST);
  if (random() < 0.5) order.reverse();
  let text = '';
  const planted: Planted[] = [];
  const places = order.map(() => Math.floor(random() * (hostWords.length + 1))).sort((a, b) => a - b);
  for (let at = 0; at <= hostWords.length; at++) {
    for (const [k, { edit, words }] of order.entries()) {
      if (places[k] !== at) continue;
      const kept: { donor: number; host: number }[] = [];
      for (const word of words) {
        if (word.donor !== undefined) kept.push({ donor: word.donor, host: text.length });
        text += `${word.text} `;
      }
      planted.push({ edit, kept });
    }
    text += hostWords[at] ?? '';
  }
  return { donor, host: { ...host, text }, planted };
}

/** A stretch of words, short ones as often as long ones. */
function taken(words: readonly Word[], random: () => number): Word[] {
  const length = Math.round(FEWEST * (MOST / FEWEST) ** random());
  const from = Math.floor(random() * Math.max(1, words.length - length));
  return words.slice(from, from + length);
}

function changed(words: readonly Word[], edit: Edit, others: readonly string[], random: () => number): Word[] {
  if (edit === 'verbatim') return [...words];
  if (edit === 'cut') {
    const length = Math.min(2 + Math.floor(random() * 5), Math.max(0, words.length - FEWEST));
    const from = Math.floor(random() * (words.length - length));
    return words.filter((_, at) => at < from || at >= from + length);
  }
  if (edit === 're-ordered') {
    if (words.length < 2 * FEWEST) return [...words];
    const middle = FEWEST + Math.floor(random() * (words.length - 2 * FEWEST + 1));
    return [...words.slice(middle), ...words.slice(0, middle)];
  }
  const share = Number(/\d+/u.exec(edit)?.[0]) / 100;
  return words.flatMap((word): Word[] => {
    if (random() >= share) return [word];
    const other = { text: others[Math.floor(random() * others.length)] ?? '' };
    const kind = random();
    return kind < 0.6 ? [other] : kind < 0.8 ? [] : [word, other];
  });
}
