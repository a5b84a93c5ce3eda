import type { Weights } from '../logistic.ts';
import type { UtteranceFeature } from './likeness.ts';

/** Learnt by training/utterance-pairs.ts. */
export const UTTERANCE_WEIGHTS: Weights<UtteranceFeature> = {
  bias: -7.171,
  speaker: 1.93,
  side: 1.69,
  cosine: -1.441,
  roots: 4.75,
  within: 2.53,
  letters: 4.708,
  words: 0.861,
  numbers: 0.489,
  negation: -0.172,
  act: 0.418,
  short: 1.502,
};
