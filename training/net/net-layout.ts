import { LABELS } from '../../src/annotate/mentions/tagger/labels.ts';
import { EMBEDDING, HIDDEN, NET_PLACES } from '../../src/annotate/mentions/tagger/net/net-weights.ts';
import { INPUT } from './net-input.ts';

/** Where the parts of the net stand in the one array that is trained. */
export const INPUTS_AT = 0;
export const PLACES_AT = INPUTS_AT + INPUT * EMBEDDING;
export const HIDDEN_AT = PLACES_AT + NET_PLACES * EMBEDDING * HIDDEN;
export const OUT_AT = HIDDEN_AT + HIDDEN;
export const LABELS_AT = OUT_AT + HIDDEN * LABELS;
export const TRANSITION_AT = LABELS_AT + LABELS;
export const PARAMETERS = TRANSITION_AT + LABELS * LABELS;

/** Weights to start from, such that no part begins louder than another. */
export function start(next: () => number): Float32Array {
  const weights = new Float32Array(PARAMETERS);
  const fill = (from: number, to: number, deviation: number) => {
    for (let w = from; w < to; w++) weights[w] = (next() + next() - 1) * deviation;
  };
  fill(INPUTS_AT, PLACES_AT, Math.sqrt(3 / INPUT));
  fill(PLACES_AT, HIDDEN_AT, Math.sqrt(1 / (1.5 * EMBEDDING)));
  fill(OUT_AT, LABELS_AT, Math.sqrt(1.5 / HIDDEN));
  return weights;
}

/** A sentence to learn from: its forms as rows of `inputs`, INPUT numbers each. */
export interface NetExample {
  readonly inputs: Float32Array;
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
}
