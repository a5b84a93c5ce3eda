import { hashString, hashUnits } from './hash.ts';

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
const EDGE = '^'.charCodeAt(0);
/** Groups of the longest form: its own, and those of each size. */
export const MOST_GROUPS = 1 + (LONGEST - 1) * (REACH + 1);

/** Puts the buckets of the groups of letters of a form, edges marked, into `out`, which has MOST_GROUPS, and returns how many they are. */
export function putLetterGroups(form: string, out: Int32Array): number {
  const length = Math.min(form.length, REACH) + 2;
  units[0] = units[length - 1] = EDGE;
  for (let i = 2; i < length; i++) units[i - 1] = form.charCodeAt(i - 2);
  out[0] = hashString('', SEED + Math.min(form.length, 12)) & MASK;
  let n = 1;
  for (let size = 2; size <= LONGEST; size++)
    for (let at = 0; at + size <= length; at++) out[n++] = hashUnits(units, SEED + 16 + size, at, at + size) & MASK;
  return n;
}

const MASK = LIKENESS_BUCKETS - 1;
const units = new Uint16Array(REACH + 2);
const groups = new Int32Array(MOST_GROUPS);

/** The same as a list. */
export function letterGroups(form: string): number[] {
  return Array.from(groups.subarray(0, putLetterGroups(form, groups)));
}

/** `weights` holds LIKENESS_KINDS numbers for each bucket, and as many more for all words alike. */
export function likeness(weights: Int8Array): Likeness | undefined {
  if (weights.length === 0) return undefined;
  const sums = new Int32Array(LIKENESS_KINDS);
  let last = '';
  let lastSteps: readonly number[] | undefined;
  return {
    of(form) {
      if (form === last && lastSteps) return lastSteps; // of one form two ask in a row
      for (let kind = 0; kind < LIKENESS_KINDS; kind++)
        sums[kind] = weights[LIKENESS_BUCKETS * LIKENESS_KINDS + kind] as number;
      const n = putLetterGroups(form, groups);
      for (let k = 0; k < n; k++)
        for (let kind = 0, at = (groups[k] as number) * LIKENESS_KINDS; kind < LIKENESS_KINDS; kind++, at++)
          sums[kind] = (sums[kind] as number) + (weights[at] as number);
      last = form;
      lastSteps = Array.from(sums, stepOf);
      return lastSteps;
    },
  };
}

function stepOf(sum: number): number {
  let step = 1;
  for (const bound of STEPS) if (sum >= bound * LIKENESS_UNIT) step++;
  return step;
}
