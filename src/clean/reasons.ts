import { PAGE_STEPS } from './steps/page-steps.ts';
import { LINE_STEPS } from './steps/steps.ts';
import { FURTHER, LIST } from './steps/walk-steps.ts';

/** Every reason that a segment may give, with the sentence that `isnad explain` shows for it. */
export const REASONS: ReadonlyMap<string, string> = new Map([
  ...[...LINE_STEPS, ...PAGE_STEPS, LIST, FURTHER].map(({ id, because }) => [id, because] as const),
  ['article', 'the text that no step takes for anything else'],
  ['separator', 'a rule or signs that part off what follows'],
  ['nothing-else', 'there is no other text on the page that it could be residue of'],
]);
