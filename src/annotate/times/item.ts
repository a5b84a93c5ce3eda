import type { TimeUnit } from '../../arabic/lexicons/time-words.ts';
import type { Meaning, PartCode } from './meaning.ts';

/**
 * One thing that a word, number or mark can be in a time expression. `cat` is a kind of the lexicon, a mark's name, a
 * reading of a number (see number-senses.ts), or `@` and the kind of a meaning that a rule has built.
 */
export interface Sense {
  readonly cat: string;
  /** The value that goes with the category: the number, the month, the weekday, the distance. */
  readonly n: number;
  readonly unit?: TimeUnit;
  readonly code?: PartCode;
  readonly meaning?: Meaning;
  /** Counts only where the word is printed with this first letter. */
  readonly spelt?: string;
}

/** A stretch of tokens with all that it can be. Its span may lack a clitic that its first token carries. */
export interface Item {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
  /** Id of the rule that built it. */
  readonly rule?: string;
}

/** The sense of a meaning: what later rules see of it. */
export function senseOf(meaning: Meaning): Sense {
  const unit = 'unit' in meaning ? { unit: meaning.unit } : {};
  return { cat: `@${meaning.kind}`, n: numberOf(meaning), ...unit, meaning };
}

function numberOf(meaning: Meaning): number {
  if (meaning.kind === 'month') return meaning.month;
  if (meaning.kind === 'weekday') return meaning.weekday;
  if (meaning.kind === 'amount') return meaning.n;
  if (meaning.kind === 'year' && typeof meaning.year === 'number') return meaning.year;
  return 0;
}

/** True when one of the item's senses has one of the categories. */
export function isAny(item: Item | undefined, cats: ReadonlySet<string> | undefined): boolean {
  return item !== undefined && cats !== undefined && item.senses.some((sense) => cats.has(sense.cat));
}
