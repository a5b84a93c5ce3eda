import type { Weights } from '../logistic.ts';
import type { UtteranceFeature } from './likeness.ts';

/** Learnt by training/utterance-pairs.ts. */
export const UTTERANCE_WEIGHTS: Weights<UtteranceFeature> = {
  bias: -5.853,
  speaker: 0.852,
  side: 1.428,
  rival: -1.541,
  alone: 2.767,
  roots: 1.279,
  most: 3.482,
  least: 6.847,
  words: 1.894,
  short: 1.004,
  length: -0.819,
  act: 0.453,
  reported: 0.805,
  place: -1.486,
};
