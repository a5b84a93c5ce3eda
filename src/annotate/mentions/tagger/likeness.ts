import { hashString } from './hash.ts';

/**
 * How much the letters of a word look like those of a name: for words that unlabelled news did not show often enough to
 * know their use (one word of a name in four). A logistic regression over hashed groups of letters, learnt from the words
 * whose use is known (training/likeness.ts).
 */
export interface Likeness {
  /** For each of LIKENESS_KINDS a step from 1 (no name by its letters) to LIKENESS_STEPS.length + 1. */
  of(form: string): readonly number[];
}

/** Part of a person's name, of an organisation's, of a place's. */
export const LIKENESS_KINDS = 3;
export const LIKENESS_BUCKETS = 1 << 14;
/** How many whole units of weight make one nat. */
export const LIKENESS_UNIT = 24;

/** Bounds between the steps, in nats. */
const STEPS = [-4, -3, -2, -1, 0, 1, 2];
const SEED = 500;
const LONGEST = 5;
/** Letters looked at: a bound on work, beyond any real word. */
const REACH = 24;
const EDGE = '^';

/** Buckets of the groups of letters of a form, edges marked. */
export function letterGroups(form: string): number[] {
  const letters = `${EDGE}${form.slice(0, REACH)}${EDGE}`;
  const found: number[] = [hashString('', SEED + Math.min(form.length, 12)) & (LIKENESS_BUCKETS - 1)];
  for (let n = 2; n <= LONGEST; n++)
    for (let at = 0; at + n <= letters.length; at++)
      found.push(hashString(letters, SEED + 16 + n, at, at + n) & (LIKENESS_BUCKETS - 1));
  return found;
}

/** `weights` holds LIKENESS_KINDS numbers for each bucket, and as many more for all words alike. */
export function likeness(weights: Int8Array): Likeness | undefined {
  if (weights.length === 0) return undefined;
  return {
    of(form) {
      const sums = Array.from(weights.subarray(LIKENESS_BUCKETS * LIKENESS_KINDS));
      for (const bucket of letterGroups(form))
        for (let kind = 0; kind < LIKENESS_KINDS; kind++)
          sums[kind] = (sums[kind] ?? 0) + (weights[bucket * LIKENESS_KINDS + kind] ?? 0);
      return sums.map((sum) => 1 + STEPS.filter((bound) => sum >= bound * LIKENESS_UNIT).length);
    },
  };
}
