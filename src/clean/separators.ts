import { type Draft, isText, type Verdict } from './draft.ts';
import type { Page } from './page.ts';

/** Lines of signs alone, such as a row of dashes, and lines of invisible characters belong to what they part off. */
export function attachSeparators(page: Page, draft: Draft): Draft {
  const verdicts: Verdict[] = [...draft];
  for (let i = verdicts.length - 1; i >= 0; i--) {
    const next = verdicts[i + 1];
    if (next !== undefined && !isText(next) && isSeparator(page, i)) verdicts[i] = { ...next, reason: 'separator' };
  }
  for (let i = 1; i < verdicts.length; i++) {
    const before = verdicts[i - 1];
    if (before !== undefined && isInvisible(page, i)) verdicts[i] = before;
  }
  return verdicts;
}

function isSeparator(page: Page, i: number): boolean {
  const line = page.lines[i];
  return line !== undefined && line.words === 0;
}

function isInvisible(page: Page, i: number): boolean {
  const line = page.lines[i];
  return line !== undefined && line.first === line.last;
}
