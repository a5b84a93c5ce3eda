import { LABELS } from '../labels.ts';
import { EMBEDDING, HIDDEN, NET_PLACES, type NetWeights } from './net-weights.ts';

/**
 * The arithmetic of the net, in whole numbers: however it is worked out, one by one (plain-kernel.ts) or eight at a time
 * (simd-kernel.ts), it gives the same scores.
 */
export interface NetKernel {
  /** Makes room for rows below this number; row 0 is that of no form. */
  grow(rows: number): void;
  /** Works out a row: what a form, whose EMBEDDING whole numbers begin at `from`, gives to the hidden units from each of NET_PLACES. */
  project(forms: Int16Array, from: number, row: number): void;
  /**
   * Scores of the `length` tokens whose rows stand in `rows` from BEYOND on, with 0 before and behind: SCORE_ROW numbers
   * for each, LABELS of them in use; good until the next call.
   */
  score(rows: Int32Array, length: number): Int32Array;
}

/** Numbers of a row. */
export const ROW = NET_PLACES * HIDDEN;
/** Tokens beyond either end of a sentence. */
export const BEYOND = 3;
export const SCORE_ROW = 16;

/** Units of the numbers of a form, of weights and of rows in one: 2^9. */
const UNIT_BITS = 9;
const UNIT = 1 << UNIT_BITS;
/** Sums of EMBEDDING products of numbers no larger than these stay below 2^25. */
const MOST_NUMBER = 2047;
const MOST_WEIGHT = 682;
export const ROW_SHIFT = UNIT_BITS;
/** Hidden units lose two bits before they meet their weights. */
export const HIDDEN_SHIFT = 2;
/** Scores come out of hidden units of 2^7 and weights of 2^9. */
export const SCORE_SHIFT = 2 * UNIT_BITS - HIDDEN_SHIFT;
/** What is left of a sum at each step away: FADING, .7, in units of 2^8. */
export const FADING_UNITS = 179;
export const FADING_SHIFT = 8;
export const MOST_SHORT = 0x7fff;

/** The weights of the net in whole numbers. */
export interface WholeWeights {
  /** For each of NET_PLACES and each number of a form its weights on the hidden units. */
  readonly places: Int16Array;
  readonly hiddenBias: Int32Array;
  /** For each hidden unit its weights on the labels. */
  readonly out: Int16Array;
  /** What every label has beforehand, with half a unit for rounding. */
  readonly labelBias: Int32Array;
}

export function wholeWeights({ places, hiddenBias, out }: NetWeights): WholeWeights {
  const last = HIDDEN * LABELS;
  return {
    places: Int16Array.from(places, (value) => within(value * UNIT, MOST_WEIGHT)),
    hiddenBias: Int32Array.from(hiddenBias, (value) => Math.round(value * UNIT)),
    out: Int16Array.from(out.subarray(0, last), (value) => within(value * UNIT, MOST_SHORT)),
    labelBias: Int32Array.from(out.subarray(last), (value) => Math.round((value + 0.5) * 2 ** SCORE_SHIFT)),
  };
}

/** Puts the numbers of a form, in whole ones, into `into` from `at` on. */
export function putWhole(embedding: Float32Array, into: Int16Array, at: number): void {
  for (let d = 0; d < EMBEDDING; d++) into[at + d] = within((embedding[d] as number) * UNIT, MOST_NUMBER);
}

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, Math.round(value)));
}
