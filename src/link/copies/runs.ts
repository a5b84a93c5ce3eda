import type { CopyWords } from './words.ts';

/** Words that stand in both texts, one after the other: from word `a` of the one and `b` of the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Where each pair of words stands in a text, by a hash of the two. */
export type Pairs = ReadonlyMap<number, readonly number[]>;

/** A pair of words that stands more often in a text is found with what is around it. */
const MOST_PLACES = 12;

/** The places of all pairs of words of a text: made once for a text that is compared with many. */
export function pairsOf({ hash }: CopyWords): Pairs {
  const pairs = new Map<number, number[]>();
  for (let i = 0; i + 1 < hash.length; i++) {
    const key = pairKey(hash[i] as number, hash[i + 1] as number);
    const places = pairs.get(key);
    if (!places) pairs.set(key, [i]);
    else if (places.length < MOST_PLACES) places.push(i);
  }
  return pairs;
}

/** All runs of two words and more that cannot be made longer, nor begun earlier by a pair that is found, by their place in `b`, then in `a`. */
export function runsBetween(a: CopyWords, b: CopyWords, pairs: Pairs = pairsOf(a)): Run[] {
  const runs: Run[] = [];
  const [x, y] = [a.hash, b.hash];
  for (let j = 0; j + 1 < y.length; j++) {
    for (const i of pairs.get(pairKey(y[j] as number, y[j + 1] as number)) ?? []) {
      if (isInside(pairs, x, y, i, j)) continue;
      let length = 0;
      while (i + length < x.length && j + length < y.length && x[i + length] === y[j + length]) length++;
      if (length >= 2) runs.push({ a: i, b: j, length });
    }
  }
  return runs;
}

/** Does a run that is found by its first pair go on through these places? A pair that is too common begins none. */
function isInside(pairs: Pairs, x: Int32Array, y: Int32Array, i: number, j: number): boolean {
  for (let [p, q] = [i - 1, j - 1]; p >= 0 && q >= 0 && x[p] === y[q]; p--, q--) {
    if (pairs.get(pairKey(y[q] as number, y[q + 1] as number))?.includes(p)) return true;
  }
  return false;
}

function pairKey(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ (first >>> 13) ^ Math.imul(second, 0x85ebca6b)) | 0;
}
