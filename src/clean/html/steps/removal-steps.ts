import { ABOUT_STEPS } from './about.ts';
import { FURNITURE_STEPS } from './furniture.ts';
import { LINK_STEPS } from './links.ts';
import type { RemovalStep } from './removal-step.ts';
import { UNSEEN_STEPS } from './unseen.ts';

/**
 * Every step that takes out an element of a page, by name or by what it is. The first that holds is told: what nobody
 * sees, then what stands around the article, then what tells about it, then what is made of links.
 */
export const REMOVAL_STEPS: readonly RemovalStep[] = [
  ...UNSEEN_STEPS,
  ...FURNITURE_STEPS,
  ...ABOUT_STEPS,
  ...LINK_STEPS,
];
