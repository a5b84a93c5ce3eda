import type { KeyIndex } from './key-index.ts';
import { LABELS } from './labels.ts';

/** Weights as the model file holds them: for each feature key a row of small whole numbers, one for each label. */
export interface FeatureWeights {
  readonly index: KeyIndex;
  readonly rows: Int8Array;
}

/** Adds the weights of a feature, if the model has any, to LABELS numbers from `at` on. */
export function addWeights(
  { index, rows }: FeatureWeights,
  feature: number,
  into: Int16Array | Int32Array,
  at: number,
): void {
  const found = index.find(feature);
  if (found < 0) return;
  const from = found * LABELS;
  for (let l = 0; l < LABELS; l++) into[at + l] = (into[at + l] as number) + (rows[from + l] as number);
}
