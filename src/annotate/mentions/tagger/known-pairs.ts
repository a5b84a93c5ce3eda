import { PAIR_FEATURES, PAIR_FROM, pairFeatures } from './context-features.ts';
import type { FormFeatures } from './form-features.ts';
import { LABELS } from './labels.ts';
import { addWeights, type FeatureWeights } from './weights.ts';

/**
 * The scores that two neighbours give to the tokens before, at and behind them, remembered for the pairs met lately: each
 * pair has one place, and a newer pair takes it. What is remembered changes no score. The scores of places stand in the
 * order in which these were taken, so that a short text touches little memory.
 */
export interface KnownPairs {
  /** Where the scores of the pair of these form numbers begin in `scores`: LABELS for each of the four tokens. */
  at(x: number, y: number): number;
  /** The scores of all pairs; their room is made when the first sentence asks for it. */
  scores(): Int16Array;
  forget(): void;
  /** Forgets all, and gives their room back until it is asked for again. */
  giveUp(): void;
}

const TOKENS = 4;
const PLACES = 1 << 15;
const SPREAD = 0x9e3779b1;
const SHIFT = 32 - 15;
/** More than there are form numbers: a pair is one whole number. */
const NUMBERS = 1 << 20;

/** `features` by form number; numbers are below NUMBERS. */
export function knownPairs(weights: FeatureWeights, features: readonly FormFeatures[]): KnownPairs {
  const row = TOKENS * LABELS;
  let keys = new Float64Array(0);
  let scores = new Int16Array(0);
  /** For each place, where its scores begin; 0 until it is taken. */
  let rows = new Int32Array(0);
  let used = row;
  const found = new Int32Array(PAIR_FEATURES);
  const fill = (x: number, y: number, from: number) => {
    scores.fill(0, from, from + row);
    pairFeatures(features[x] as FormFeatures, features[y] as FormFeatures, found);
    for (let token = 0; token < TOKENS; token++)
      for (let k = PAIR_FROM[token] as number; k < (PAIR_FROM[token + 1] as number); k++)
        addWeights(weights, found[k] as number, scores, from + token * LABELS);
  };
  return {
    scores() {
      if (keys.length === 0) {
        keys = new Float64Array(PLACES);
        rows = new Int32Array(PLACES);
        scores = new Int16Array((PLACES + 1) * row);
      }
      return scores;
    },
    at(x, y) {
      // One more than the pair itself: 0 marks a place that is free.
      const key = x * NUMBERS + y + 1;
      const place = Math.imul(Math.imul(x, SPREAD) ^ y, SPREAD) >>> SHIFT;
      if (keys[place] !== key) {
        keys[place] = key;
        if (rows[place] === 0) {
          rows[place] = used;
          used += row;
        }
        fill(x, y, rows[place] as number);
      }
      return rows[place] as number;
    },
    forget: () => keys.fill(0),
    giveUp() {
      keys = new Float64Array(0);
      rows = new Int32Array(0);
      scores = new Int16Array(0);
      used = row;
    },
  };
}
