import { LEAD_ROW } from '../leads.ts';
import { TITLE_ROW } from '../rows.ts';
import { SIGN_OFF } from '../tail.ts';
import type { PageStep } from './page-step.ts';

/**
 * The steps that need the lines around a line, each with the draft of the one before: rows of leads come before rows of
 * titles, because captions at the end of the article stand between its last paragraph and the leads; who signs the
 * article is known once the leads under it are gone.
 */
export const PAGE_STEPS: readonly PageStep[] = [LEAD_ROW, TITLE_ROW, SIGN_OFF];
