import type { Weights } from '../logistic.ts';
import type { UtteranceFeature } from './likeness.ts';

/** Learnt by training/utterance-pairs.ts. */
export const UTTERANCE_WEIGHTS: Weights<UtteranceFeature> = {
  bias: -5.939,
  speaker: 0.902,
  side: 1.37,
  rival: -1.566,
  named: 0.354,
  alone: 2.748,
  roots: 1.364,
  most: 3.425,
  least: 6.921,
  words: 1.78,
  short: 1.029,
  length: -0.781,
  act: 0.481,
  reported: 0.805,
  place: -1.489,
};
