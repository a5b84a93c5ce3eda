import type { Certainty, Reading } from '../../index.ts';
import type { Counts } from '../run/report.ts';
import { dot } from './header.ts';
import { apart, joined, type Run } from './run.ts';
import { lines, rule, type View } from './view.ts';
import { counted, number } from './words.ts';

/** How many statements there are of each certainty. */
export type Tally = Record<Certainty, number>;

export function emptyTally(): Tally {
  return { named: 0, resolved: 0, inferred: 0 };
}

export function addTo(tally: Tally, { statements }: Reading): void {
  for (const { certainty } of statements) tally[certainty]++;
}

/** The last lines of a call: how many texts and statements, how sure, and what was not read. */
export function summaryLines(counts: Counts, tally: Tally, view: View): string[] {
  const { labels, language } = view;
  const total = tally.named + tally.resolved + tally.inferred;
  const parts: Run[][] = [
    [apart(counted(labels.count.documents, counts.documents, language), 'title')],
    [apart(counted(labels.count.statements, total, language), 'title')],
  ];
  for (const certainty of ['named', 'resolved', 'inferred'] as const) {
    if (tally[certainty] === 0) continue;
    parts.push([apart(`${labels.certainty[certainty]}: ${number(tally[certainty], language)}`)]);
  }
  for (const kind of ['badLines', 'unreadable'] as const) {
    if (counts[kind] > 0) parts.push([apart(counted(labels.count[kind], counts[kind], language), 'mark')]);
  }
  return [...rule(view), ...lines(view, joined(parts, dot))];
}
