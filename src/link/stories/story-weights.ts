import type { Weights } from '../logistic.ts';
import type { StoryFeature } from './likeness.ts';

/** Learnt by training/story-pairs.ts. */
export const STORY_WEIGHTS: Weights<StoryFeature> = {
  bias: -3.626,
  title: 2.258,
  lead: 4.052,
  body: 2.925,
  names: 2.406,
  deeds: 2.386,
  both: 3.982,
  places: 1.316,
  gap: -1.893,
};
