import type { Page } from '../page.ts';
import { type DateLine, dateLine } from './dates.ts';

/**
 * The date of publication that is printed with an article: in a line of its own above the first paragraph or under the
 * last one. A date that says it is of publication wins, one of an update comes last; «today» is never a date.
 */
export function publishedOf(page: Page, lines: readonly number[]): string | undefined {
  const found: DateLine[] = [];
  for (const i of [...beforeProse(page, lines), ...afterProse(page, lines)]) {
    const line = page.lines[i];
    const date = line === undefined ? undefined : dateLine(page.tokens, line);
    if (date !== undefined) found.push(date);
  }
  return (found.find(({ of }) => of === 'publication') ?? found.find(({ of }) => of === 'unsaid') ?? found[0])?.iso;
}

function beforeProse(page: Page, lines: readonly number[]): readonly number[] {
  const lead = lines.findIndex((i) => page.prose[i] === true);
  return lead < 0 ? lines : lines.slice(0, lead);
}

function afterProse(page: Page, lines: readonly number[]): readonly number[] {
  const last = lines.findLastIndex((i) => page.prose[i] === true);
  return last < 0 ? [] : lines.slice(last + 1);
}
