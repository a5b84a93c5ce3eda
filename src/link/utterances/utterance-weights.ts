import type { Weights } from '../logistic.ts';
import type { UtteranceFeature } from './likeness.ts';

/** Learnt by training/utterance-pairs.ts. */
export const UTTERANCE_WEIGHTS: Weights<UtteranceFeature> = {
  bias: -5.927,
  speaker: 0.898,
  side: 1.351,
  rival: -1.572,
  named: 0.397,
  alone: 2.761,
  roots: 1.402,
  most: 3.431,
  least: 6.908,
  words: 1.722,
  short: 1.02,
  length: -0.776,
  act: 0.472,
  reported: 0.807,
  place: -1.504,
};
