import { FURNITURE_STEPS } from './furniture.ts';
import { PROMOTION_STEPS } from './promotion.ts';
import { RELATED_STEPS } from './related.ts';
import { SIGN_STEPS } from './signs.ts';
import { SOURCE_STEPS } from './sources.ts';
import type { LineStep, View } from './step.ts';

/** Every step that knows a line by its own words. Their order means nothing: who stands back is said by name. */
export const LINE_STEPS: readonly LineStep[] = [
  ...SOURCE_STEPS,
  ...SIGN_STEPS,
  ...FURNITURE_STEPS,
  ...PROMOTION_STEPS,
  ...RELATED_STEPS,
];

/** No line that says of itself what it is has more words. */
const LONGEST = 64;

/** The step that marks the line, if any. */
export function stepFor(view: View): LineStep | undefined {
  if (view.line.words > LONGEST) return undefined;
  const holding = LINE_STEPS.filter((step) => step.when(view));
  return holding.find((step) => !holding.some((other) => step.yields?.includes(other.id)));
}
