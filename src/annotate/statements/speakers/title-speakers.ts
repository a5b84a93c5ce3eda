import { foldArabic } from '../../../arabic/fold-table.ts';
import { stemOf } from '../../../arabic/offices.ts';
import { TokenKind } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import { nationOf } from '../../mentions/words-of.ts';
import { isHeadline } from '../clause/headline.ts';
import type { Found } from '../found.ts';
import type { Party } from './party.ts';

/** Share of a headline's words that a statement of the text must hold to be the same, and how many at least. */
const SAME = 0.5;
const LEAST = 2;
/** Who may be told in full below. */
const DESCRIBED: ReadonlySet<string> = new Set(['unnamed', 'role', 'organisation']);
/** Paragraphs of headlines at most. */
const MOST_LINES = 3;

/**
 * «مسؤول أممي: …»: whoever a headline only describes is whoever says the same in the text below, unless gender, number or
 * state speak against it. `found` are the statements of one article, sentence by sentence in text order.
 */
export function withTitleSpeakers(
  context: Context,
  found: readonly (readonly Found[])[],
  sentences: readonly number[],
) {
  let lines = 0;
  while (lines < MOST_LINES && isTitleLine(context, sentences[lines])) lines++;
  const below = found.slice(lines).flat();
  return found.map((some, line) => (line < lines ? some.map((one) => told(context, one, below)) : some));
}

function isTitleLine(context: Context, sentence: number | undefined): boolean {
  const at = sentence === undefined ? undefined : context.sentences[sentence];
  return at !== undefined && isHeadline({ context, sentence: at, end: at.last + 1 });
}

function told(context: Context, one: Found, below: readonly Found[]): Found {
  const [party, ...more] = one.settled.parties;
  const subject = one.draft.cue.subject;
  if (!party || more.length > 0 || !subject || !DESCRIBED.has(party.kind)) return one;
  const plural = context.words[subject.first]?.role?.number !== 'singular';
  const asked = { party, plural, nation: nationOf(context, subject) };
  const words = wordsOf(context, one);
  let best: { readonly party: Party; readonly share: number } | undefined;
  for (const other of below) {
    const [speaker, ...others] = other.settled.parties;
    if (!speaker || others.length > 0 || !mayBe(speaker, asked)) continue;
    const same = [...wordsOf(context, other)].filter((word) => words.has(word)).length;
    const share = same / words.size;
    if (same >= LEAST && share >= SAME && (!best || share > best.share)) best = { party: speaker, share };
  }
  const only = best ? undefined : onlyOne(below, asked, context.words[subject.first]?.role?.entry.masculine);
  const because = best ? 'whoever says the same in the text below' : 'the one speaker below with such an office';
  const meant = best?.party ?? only;
  if (!meant) return one;
  const parties = [{ ...meant, ...(party.at && { at: party.at }) }];
  return { ...one, settled: { parties, certainty: best ? 'resolved' : 'inferred', because } };
}

/** The one person speaking below who has an office of the state told, or where none is told, the office itself. */
function onlyOne(below: readonly Found[], asked: Asked, head: string | undefined): Party | undefined {
  const fitting = new Map<string, Party>();
  for (const { settled } of below) {
    const [speaker, ...others] = settled.parties;
    if (!speaker?.person || others.length > 0 || !mayBe(speaker, asked)) continue;
    const { offices } = speaker.person;
    const fits = asked.nation
      ? offices.some(({ nations }) => nations.has(asked.nation ?? ''))
      : offices.some((office) => office.head === head);
    if (fits) fitting.set(speaker.name, speaker);
  }
  const [one, ...more] = fitting.values();
  return more.length === 0 ? one : undefined;
}

interface Asked {
  readonly party: Party;
  readonly plural: boolean;
  readonly nation: string | undefined;
}

function mayBe(speaker: Party, { party, plural, nation }: Asked): boolean {
  if (speaker.name === party.name || (speaker.gender ?? party.gender) !== (party.gender ?? speaker.gender))
    return false;
  if (party.kind === 'organisation') return speaker.kind === 'organisation' && holdsStems(speaker.name, party.name);
  if (!speaker.person) return speaker.kind === 'unnamed' && holdsWords(speaker.name, party.name);
  const nations = new Set(speaker.person.offices.flatMap((office) => [...office.nations]));
  return !plural && (nation === undefined || nations.size === 0 || nations.has(nation));
}

/** «مفوضية الانتخابات» in «المفوضية العليا المستقلة للانتخابات»: the longer name holds every word. */
function holdsStems(name: string, wanted: string): boolean {
  const stems = foldArabic(name).split(' ').map(stemOf);
  const asked = foldArabic(wanted).split(' ').map(stemOf);
  return stems.length > asked.length && asked.every((stem) => stems.some((one) => one === stem || one.endsWith(stem)));
}

function holdsWords(name: string, wanted: string): boolean {
  const words = new Set(foldArabic(name).split(' '));
  return foldArabic(wanted)
    .split(' ')
    .every((word) => words.has(word));
}

/** Stems of the words of a content that are of no closed class. */
function wordsOf(context: Context, { draft }: Found): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = draft.first; i <= draft.last; i++) {
    const word = context.words[i];
    if (word && context.tokens.kind[i] === TokenKind.word && word.bits === 0 && word.form.length > 2)
      words.add(stemOf(word.form));
  }
  return words;
}
