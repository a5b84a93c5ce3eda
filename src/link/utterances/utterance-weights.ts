import type { Weights } from '../logistic.ts';
import type { UtteranceFeature } from './likeness.ts';

/** Learnt by training/utterance-pairs.ts. */
export const UTTERANCE_WEIGHTS: Weights<UtteranceFeature> = {
  bias: -6.654,
  speaker: 1.728,
  side: 1.469,
  cosine: -0.832,
  roots: 5.641,
  within: 1.765,
  letters: 5.391,
  words: 1.174,
  numbers: -0.164,
  negation: -0.157,
  act: 0.698,
  short: 1.236,
  order: -0.067,
  rival: -1.146,
  length: -1.123,
  reported: 0.922,
};
