import { ARTICLE } from '../../arabic/lexicons/time-words.ts';
import type { Item, Sense } from './item.ts';
import type { Meaning } from './meaning.ts';
import type { Taken } from './pattern.ts';
import { isLetters } from './words.ts';

/** Passes over a text, in this order; a later one sees what the earlier ones built. */
export const STAGES = ['names', 'bits', 'points', 'days', 'parts', 'clocks', 'edges', 'ranges', 'years'] as const;
export type Stage = (typeof STAGES)[number];

export interface Expected {
  readonly text: string;
  readonly value: string;
  readonly type?: 'date' | 'time' | 'period';
}

export interface Example {
  readonly text: string;
  readonly published?: string;
  /** All times of the text. In a `yes` example at least one is the rule's own. */
  readonly expect: readonly Expected[];
}

/**
 * A rule as data. At each place of its stage the longest match of all rules counts; of two equally long ones the one
 * that does not yield.
 */
export interface Rule {
  readonly id: string;
  readonly stage: Stage;
  /** Why the rule exists, in a sentence. */
  readonly reason: string;
  readonly patterns: readonly string[];
  /** The element, or first and last of several, that is the expression's text; the whole match without it. */
  readonly text?: string | readonly [string, string];
  /** Must stand directly before. */
  readonly after?: string;
  /** Must not stand directly before, directly after (names of categories, parted by spaces). */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** Rules that are right where both match the same stretch. */
  readonly yields?: readonly string[];
  /** The meaning, or undefined when the words do not make one after all. */
  readonly build: (found: Found) => Meaning | undefined;
  readonly yes: readonly Example[];
  readonly no: readonly Example[];
}

/** What a pattern found, as a rule asks for it. */
export interface Found {
  has(name: string): boolean;
  /** Value of what stands under a name. Throws when nothing does: the rule's pattern and builder disagree. */
  n(name: string): number;
  sense(name: string): Sense;
  item(name: string): Item;
  /** Meaning of what stands under a name; plain numbers and months are turned into meanings. */
  meaning(name: string): Meaning;
  /** Digits as printed. */
  printed(name: string): string;
  /** Folded words before and after the match, beyond the island's edge too; '' at the edge of the text. */
  wordBefore(k?: number): string;
  wordAfter(): string;
  /** Items directly before and after the match. */
  readonly before: Item | undefined;
  readonly next: Item | undefined;
}

export function makeFound(
  names: readonly string[],
  taken: Taken,
  forms: readonly string[],
  around: {
    readonly before: Item | undefined;
    readonly next: Item | undefined;
    readonly first: number;
    readonly last: number;
  },
): Found {
  const at = (name: string) => {
    const found = taken[names.indexOf(name)] ?? undefined;
    if (found === undefined) throw new Error(`pattern took nothing as ${name}`);
    return found;
  };
  return {
    has: (name) => (taken[names.indexOf(name)] ?? null) !== null,
    n: (name) => at(name).sense.n,
    sense: (name) => at(name).sense,
    item: (name) => at(name).item,
    meaning: (name) => meaningOf(at(name).sense),
    printed: (name) => forms[at(name).item.first] ?? '',
    wordBefore: (k = 1) => forms[around.first - k] ?? '',
    wordAfter: () => forms[around.last + 1] ?? '',
    before: around.before,
    next: around.next,
  };
}

/** The meaning of a sense that has none of its own. */
function meaningOf({ cat, n, meaning }: Sense): Meaning {
  if (meaning !== undefined) return meaning;
  if (cat === 'day' || cat === 'dayWord') return { kind: 'day', day: n };
  if (cat === 'month' || cat === 'weakMonth' || cat === 'nameMonth') return { kind: 'month', month: n };
  if (cat === 'year4' || cat === 'year34' || cat === 'modernYear') return { kind: 'year', year: n };
  if (cat === 'hour' || cat === 'hm' || cat === 'hhmm' || cat === 'hourWord') return { kind: 'clock', minutes: n };
  if (cat === 'theSeason') return { kind: 'season', season: n };
  if (cat.endsWith('ijri')) return { kind: 'hijri', month: n };
  throw new Error(`no meaning: ${cat}`);
}

/** The phrase ends after the match: a mark, a line or the text does. */
export function isClosed(f: Found): boolean {
  const after = f.wordAfter();
  return after === '' || !isLetters(after) || f.next?.senses.some(({ cat }) => ENDS.has(cat)) === true;
}

const ENDS = new Set(['dot', 'comma', 'close', 'quote', 'and', 'to']);

/** «The year» stands alone: an adjective after it («العام الدراسي») would make another year of it. */
export function isWholeYear(f: Found): boolean {
  return f.next !== undefined
    ? !f.next.senses.some(({ cat }) => cat === 'todayAdjective')
    : !f.wordAfter().startsWith(ARTICLE);
}
