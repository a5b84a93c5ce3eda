import { REASONS } from '../reasons.ts';
import { LOOSE_REASONS } from './loose-ends.ts';
import { REMOVAL_STEPS } from './steps/removal-steps.ts';

/** Every reason for which something of a page is no part of its text, with the sentence that `isnad explain` shows. */
export const REMOVAL_REASONS: ReadonlyMap<string, string> = new Map([
  ...REASONS,
  ...REMOVAL_STEPS.map(({ id, because }) => [id, because] as const),
  ...LOOSE_REASONS,
  ['outside-marked', 'it stands outside the part that the page names the body of its article'],
  ['outside-prose', 'it stands outside the part with the most running text'],
  ['blank', 'nothing to see'],
]);
