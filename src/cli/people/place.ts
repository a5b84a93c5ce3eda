import type { SuspicionKind } from '../../index.ts';
import type { AuditPlace } from '../audit.ts';
import { dot } from './header.ts';
import { directionOf } from './paragraph.ts';
import { apart, joined, type Run, run } from './run.ts';
import { lines, rule, type View } from './view.ts';
import { counted, number } from './words.ts';

/** A place to be judged: what is suspicious and where, and its sentence with the words in question marked. */
export function placeLines(place: AuditPlace, view: View): string[] {
  const { id, outlet, kind, start, end, text, sentence } = place;
  const facts: Run[][] = [
    [apart(view.labels.suspicion[kind], 'title')],
    ...(outlet === undefined ? [] : [[apart(outlet, 'chain')]]),
    [apart(id, 'dim')],
    [apart(`${start}–${end}`, 'dim')],
  ];
  const letters = [...sentence.text];
  const words = [
    run(letters.slice(0, start - sentence.start).join('')),
    run(text, 'mark'),
    run(letters.slice(end - sentence.start).join('')),
  ];
  return [...lines(view, joined(facts, dot)), ...lines(view, words, 2, directionOf(sentence.text)), ''];
}

/** How many places were found, of each kind, and how many of them are shown. */
export function auditSummaryLines(
  counts: Readonly<Record<SuspicionKind, number>>,
  shown: number,
  view: View,
): string[] {
  const { labels, language } = view;
  const kinds = Object.keys(counts) as SuspicionKind[];
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  if (total === 0) return [...rule(view), ...lines(view, [run(labels.word.noPlaces, 'title')])];
  const parts: Run[][] = [[apart(counted(labels.count.places, total, language), 'title')]];
  for (const kind of kinds) {
    if (counts[kind] > 0) parts.push([apart(`${labels.suspicion[kind]}: ${number(counts[kind], language)}`)]);
  }
  if (shown < total) parts.push([apart(`${labels.word.shown}: ${number(shown, language)}`)]);
  return [...rule(view), ...lines(view, joined(parts, dot))];
}
