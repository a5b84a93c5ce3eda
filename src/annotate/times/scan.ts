import { type Split, splits } from '../../arabic/clitics.ts';
import { ARABIC_FOLD } from '../../arabic/fold-table.ts';
import { CLITIC_LETTERS } from '../../arabic/lexicons/time-words.ts';
import { type CommonForm, kept } from '../../text/common-forms.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Item, Sense } from './item.ts';
import { type Entry, TIME_LEXICON } from './lexicon.ts';
import { printedNumber } from './number-senses.ts';

/** A run of neighbouring tokens that may belong to time expressions. */
export type Island = Item[];

const MARKS: ReadonlyMap<string, readonly Sense[]> = new Map(
  Object.entries({
    comma: '،,',
    open: '([',
    close: ')]',
    slash: '/',
    dash: '-',
    colon: ':',
    dot: '.',
    quote: '"\'',
    percent: '%٪',
  }).flatMap(([cat, marks]) => [...marks].map((mark) => [mark, [{ cat, n: 0 }]] as const)),
);
const AND: readonly Sense[] = [{ cat: 'and', n: 0 }];
const PREPOSITION: readonly Sense[] = [{ cat: 'prep', n: 0 }];
const ZONE: readonly Sense[] = [{ cat: 'zone', n: 0 }];

/**
 * The islands of tokens `from` (inclusive) to `to` (exclusive). Tokens that the lexicon does not know, line breaks
 * and unknown marks part them; islands that can make no expression are left out.
 */
export function* islands(text: string, tokens: Tokens, from: number, to: number): Generator<Island> {
  let island: Island = [];
  let t = from;
  while (t < to) {
    const before = island.length;
    t = read(text, tokens, t, to, island);
    if (island.length > before) continue;
    if (island.length > 0 && isWorthwhile(island)) yield island;
    if (island.length > 0) island = [];
    t++;
  }
  if (isWorthwhile(island)) yield island;
}

/** What an island has, as bits. */
const HAS = { trigger: 1, amount: 2, named: 4, distance: 8, separator: 16, number: 32, numbers: 64 } as const;
/** Categories that can make an expression by themselves or with their neighbours. */
const TRIGGERS =
  'month weakMonth nameMonth hijri nameHijri zeroHijri weekday bareWeekday relday today tonight year4 theUnit theUnits theDual decade season theSeason weekend feast partAdv thePart zone @day mod latest hijriMark hundred thousand';
const BITS: ReadonlyMap<string, number> = new Map(
  (
    [
      [TRIGGERS, HAS.trigger],
      ['unit units dual', HAS.amount],
      ['ago since after now last', HAS.distance],
      ['slash dash', HAS.separator],
      ['int', HAS.number],
    ] as const
  ).flatMap(([cats, bit]) => cats.split(' ').map((cat) => [cat, bit] as const)),
);

/** False for islands that hold only joints and numbers: most of them. */
function isWorthwhile(island: Island): boolean {
  let bits = 0;
  for (const { senses } of island) for (const sense of senses) bits |= bitsOf(sense, bits);
  const all = (wanted: number) => (bits & wanted) === wanted;
  if (all(HAS.trigger) || all(HAS.amount | HAS.distance)) return true;
  return all(HAS.named | HAS.number) || all(HAS.numbers | HAS.separator);
}

/** The bits of a sense, after those found before it. */
function bitsOf({ cat, unit }: Sense, before: number): number {
  const bit = BITS.get(cat) ?? 0;
  if (bit === HAS.number && (before & HAS.number) !== 0) return bit | HAS.numbers;
  return bit === HAS.amount && (unit === 'day' || unit === 'year') ? bit | HAS.named : bit;
}

/** Adds the item or items of token `t` to the island and returns the token after them; adds nothing when it has none. */
function read(text: string, tokens: Tokens, t: number, to: number, island: Island): number {
  const form = tokens.form[t] ?? '';
  switch (tokens.kind[t]) {
    case TokenKind.number:
      return push(tokens, island, t, t, printedNumber(form));
    case TokenKind.mark:
      return island.length === 0 ? t : push(tokens, island, t, t, MARKS.get(form) ?? []);
    case TokenKind.word:
      return readWord(text, tokens, t, to, island);
    default:
      return t;
  }
}

function readWord(text: string, tokens: Tokens, t: number, to: number, island: Island): number {
  for (const { entry, split } of startsOf(tokens.common[t] as CommonForm)) {
    const phrase = longest(tokens, t, to, entry);
    if (phrase === undefined) continue;
    const at = split ? pushClitics(text, tokens, t, split, island) : (tokens.start[t] ?? 0);
    return pushPhrase(text, tokens, t, to, phrase, at, island);
  }
  return t;
}

/** What the lexicon of times holds of a form, behind the particles of `split` if any. */
interface Start {
  readonly entry: Entry;
  readonly split?: Split;
}

const NO_STARTS: readonly Start[] = [];

/** How a form may open a phrase of the lexicon: as a whole first, then behind particles; most forms do not. */
const startsOf: (of: CommonForm) => readonly Start[] = kept((form) => {
  const whole = TIME_LEXICON.get(form);
  const starts: Start[] = whole === undefined ? [] : [{ entry: whole }];
  for (const split of CLITIC_LETTERS.includes(form[0] ?? ' ') ? splits(form) : []) {
    const entry = split.taken === 0 ? undefined : TIME_LEXICON.get(split.rest);
    if (entry !== undefined) starts.push({ entry, split });
  }
  return starts.length === 0 ? NO_STARTS : starts;
});

/**
 * Adds the particles of a token as items of their own and returns where the rest begins. A preposition that has
 * swallowed the article's first letter (للعام) stays part of the rest: no stretch of the text is the word without it.
 */
function pushClitics(text: string, tokens: Tokens, t: number, split: Split, island: Island): number {
  let at = tokens.start[t] ?? 0;
  const swallowed = split.taken + split.rest.length > (tokens.form[t] ?? '').length;
  for (const [clitic, senses] of [
    [split.conjunction, AND],
    [split.preposition, PREPOSITION],
  ] as const) {
    if (clitic === '') continue;
    const next = swallowed && senses === PREPOSITION ? at : skipLetters(text, at, 1);
    island.push({ first: t, last: t, start: at, end: next, senses });
    at = next;
  }
  return at;
}

/** A phrase of the lexicon and the token it ends with. */
interface Phrase {
  readonly last: number;
  readonly senses: readonly Sense[];
}

/** The longest phrase of the entry that stands here; undefined when none of them does. */
function longest(tokens: Tokens, t: number, to: number, entry: Entry): Phrase | undefined {
  const phrase = entry.longer.find(({ rest }) => stands(tokens, t + 1, to, rest));
  if (phrase !== undefined) return { last: t + phrase.rest.length, senses: phrase.senses };
  return entry.senses.length === 0 ? undefined : { last: t, senses: entry.senses };
}

/** Adds a phrase; one that only opens the name of a zone takes the next word with it. */
function pushPhrase(
  text: string,
  tokens: Tokens,
  t: number,
  to: number,
  { last, senses }: Phrase,
  start: number,
  island: Island,
): number {
  const isZone = senses[0]?.cat === 'zoneHead' && last + 1 < to && tokens.kind[last + 1] === TokenKind.word;
  const end = isZone ? last + 1 : last;
  const usable = senses.some(({ spelt }) => spelt !== undefined)
    ? senses.filter(({ spelt }) => spelt === undefined || spelt === text[start])
    : senses;
  island.push({ first: t, last: end, start, end: tokens.end[end] ?? 0, senses: isZone ? ZONE : usable });
  return end + 1;
}

function stands(tokens: Tokens, t: number, to: number, rest: readonly string[]): boolean {
  return t + rest.length <= to && rest.every((form, k) => tokens.form[t + k] === form);
}

function push(tokens: Tokens, island: Island, first: number, last: number, senses: readonly Sense[]): number {
  if (senses.length === 0) return first;
  island.push({ first, last, start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0, senses });
  return last + 1;
}

/** The source position after `letters` letters and the marks that cling to the last of them. */
function skipLetters(text: string, at: number, letters: number): number {
  const { single, clinging } = ARABIC_FOLD;
  let i = at;
  for (let left = letters; left > 0 && i < text.length; i++) if (single[text.charCodeAt(i)] !== 0) left--;
  while (i < text.length && clinging[text.charCodeAt(i)] === 1) i++;
  return i;
}
