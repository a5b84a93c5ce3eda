import { TERM_CLASSES } from '../../arabic/lexicons/term-counts.generated.ts';
import type { Counts } from './profile.ts';

/** A vector of length 1 over terms. */
export type Vector = ReadonlyMap<string, number>;

const CLASS = new Map(TERM_CLASSES.flatMap(([k, terms]) => terms.split(' ').map((term) => [term, k] as const)));
/** Terms that the table lacks are rarer than one in two thousand documents. */
export const RAREST = 12;
/** Terms of one in four documents and commoner tell nothing. */
const LEAST = 2;

/** log2 of how many documents there are for each that uses the term, over all coverage: 0.5 for a word in every text. */
export function rarity(term: string): number {
  const k = CLASS.get(term);
  return k === undefined ? RAREST : k + 0.5;
}

/** How many articles of some days use each term. */
export interface Surroundings {
  readonly articles: number;
  readonly using: (term: string) => number;
}

/** So many articles of all coverage weigh as much as those of the same days. */
const PRIOR = 200;

/** The bits that a term tells in these days' coverage, where all coverage counts as 200 articles more; 0 for common terms. */
export function bitsOf(term: string, { articles, using }: Surroundings): number {
  const share = (2 ** -rarity(term) * PRIOR + using(term)) / (PRIOR + articles);
  const bits = -Math.log2(share);
  return bits < LEAST ? 0 : bits;
}

/**
 * Counts as a vector: the logarithm of each count times the bits of the term. What a whole crisis shares weighs less than
 * what one happening has of its own.
 */
export function vectorOf(counts: Counts, around: Surroundings): Vector {
  const vector = new Map<string, number>();
  let square = 0;
  for (const [term, count] of counts) {
    const rare = bitsOf(term, around);
    if (rare === 0) continue;
    const weight = Math.log2(1 + count) * rare;
    vector.set(term, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

/** The cosine of two vectors. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) {
    const other = many.get(term);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}
