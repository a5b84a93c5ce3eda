import type { Weights } from '../logistic.ts';
import type { StoryFeature } from './likeness.ts';

/** Learnt by training/story-pairs.ts. */
export const STORY_WEIGHTS: Weights<StoryFeature> = {
  bias: -3.174,
  title: 2.425,
  lead: 4.076,
  body: 3.432,
  names: 2.682,
  deeds: 2.504,
  both: 4.334,
  gap: -1.853,
};
