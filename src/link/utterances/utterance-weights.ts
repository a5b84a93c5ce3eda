import type { Weights } from '../logistic.ts';
import type { UtteranceFeature } from './likeness.ts';

/** Learnt by training/utterance-pairs.ts. */
export const UTTERANCE_WEIGHTS: Weights<UtteranceFeature> = {
  bias: -4.274,
  speaker: 1.065,
  side: 0.775,
  strange: -0.992,
  rival: -1.424,
  alone: 2.009,
  least: 7.334,
  most: 5.032,
  firm: -2.195,
  quoted: 1.782,
  length: -2.768,
  numbers: 0.483,
  denied: 4.332,
  turned: -0.63,
  title: 0.849,
  direct: 0.556,
  place: -2.148,
  apart: 0.453,
};
