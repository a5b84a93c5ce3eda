import type { Reading } from '../../index.ts';
import type { RuleReason } from '../rule-reason.ts';
import { dot } from './header.ts';
import { directionOf } from './paragraph.ts';
import { apart, joined, run } from './run.ts';
import { lines, type View } from './view.ts';

/** What was taken out of a page: the step, its reason, and the text that stood there, in the order of the page. */
export function removedLines(reading: Reading, view: View, reasonOf: RuleReason): string[] {
  const { removed } = reading.document;
  if (removed === undefined || removed.length === 0) return [];
  const found = ['', ...lines(view, [run(view.labels.word.removed, 'title')])];
  for (const { step, text } of removed) {
    const reasons = step.split(', ').flatMap((id) => reasonOf(id) ?? []);
    const facts = [[apart(step, 'mark')], ...(reasons.length === 0 ? [] : [[apart(reasons.join('; '), 'dim')]])];
    found.push(...lines(view, joined(facts, dot), 2), ...lines(view, [run(text)], 4, directionOf(text)));
  }
  return found;
}
