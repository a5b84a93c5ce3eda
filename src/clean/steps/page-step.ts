import type { SegmentKind } from '../../model.ts';
import type { Draft } from '../draft.ts';
import type { Page } from '../page.ts';

/**
 * What a step of cleaning that needs the lines around a line does, with its examples: whole pages, line by line, in which
 * `| ` stands before the lines that the step marks. They are run by test/clean/steps.test.ts.
 */
export interface Described {
  /** Stored as the segment's reason and shown by `isnad explain`. */
  readonly id: string;
  readonly kind: SegmentKind;
  readonly because: string;
  readonly yes: readonly (readonly string[])[];
  readonly no: readonly (readonly string[])[];
}

/** A step that looks at the page once all lines have a verdict, and changes some. */
export interface PageStep extends Described {
  run(page: Page, draft: Draft): Draft;
}
