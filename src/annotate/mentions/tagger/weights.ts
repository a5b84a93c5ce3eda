import type { KeyIndex } from './key-index.ts';
import { LABELS } from './labels.ts';

/**
 * Weights of features, the labels two by two: a number of 32 bits holds the weight of one label in its lower half and that
 * of the next above it, so that one addition serves both. Sums stay far below 2^15.
 */
export interface FeatureWeights {
  readonly index: KeyIndex;
  /** PAIRED numbers for each feature key. */
  readonly rows: Int32Array;
}

/** Numbers that hold LABELS. */
export const PAIRED = (LABELS + 1) >> 1;

/** From the model file's rows of small whole numbers, one for each label. */
export function featureWeights(index: KeyIndex, rows: Int8Array): FeatureWeights {
  const paired = new Int32Array((rows.length / LABELS) * PAIRED);
  for (let from = 0, to = 0; from < rows.length; from += LABELS, to += PAIRED)
    for (let l = 0; l < LABELS; l++) {
      const at = to + (l >> 1);
      paired[at] = (paired[at] as number) + ((rows[from + l] as number) << ((l & 1) * 16));
    }
  return { index, rows: paired };
}

/** Adds the weights of a feature, if the model has any, to PAIRED numbers from `at` on. */
export function addWeights({ index, rows }: FeatureWeights, feature: number, into: Int32Array, at: number): void {
  const found = index.find(feature);
  if (found < 0) return;
  const from = found * PAIRED;
  for (let k = 0; k < PAIRED; k++) into[at + k] = (into[at + k] as number) + (rows[from + k] as number);
}

/** Sets LABELS numbers from `at` on to what PAIRED numbers from `from` on hold. */
export function unpair(paired: Int32Array, from: number, into: Int32Array, at: number): void {
  for (let l = 0, k = from; l < LABELS; l += 2, k++) {
    const both = paired[k] as number;
    const lower = (both << 16) >> 16;
    into[at + l] = lower;
    if (l + 1 < LABELS) into[at + l + 1] = (both - lower) >> 16;
  }
}
