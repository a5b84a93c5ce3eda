import { STORY_LABELS } from '../../labels/stories.ts';
import type { ComparisonRecord } from '../../library.ts';
import { dot } from './header.ts';
import { directionOf } from './paragraph.ts';
import { apart, joined, type Run, run } from './run.ts';
import { speakerRuns } from './statement.ts';
import { headed } from './stories.ts';
import { pieceRuns } from './utterances.ts';
import { lines, rule, type View } from './view.ts';
import { counted, number } from './words.ts';

const INDENT = 2;
const HUNDRED = 100;

/** Two documents: what both tell, with the second word by word against the first; what only one tells. */
export function comparedLines({ a, b, both, onlyA, onlyB, copies }: ComparisonRecord, view: View): string[] {
  const { word, count, telling } = STORY_LABELS[view.language];
  const only = (list: ComparisonRecord['onlyA']) =>
    list.flatMap((statement) => [
      ...lines(view, [...speakerRuns(statement, view), dot, apart(statement.id, 'dim')], INDENT),
      ...lines(view, [run(statement.text)], INDENT * 2, directionOf(statement.text)),
    ]);
  return [
    ...rule(view),
    ...documentLines(a, view),
    ...documentLines(b, view),
    ...lines(view, [run(counted(count.passages, copies.length, view.language), 'dim')]),
    ...headed(
      word.both,
      both.flatMap((one) => [
        ...lines(view, joined([speakerRuns(one.a, view), [run(telling[one.telling], 'mark')]], dot), INDENT),
        ...lines(view, [run(one.a.text)], INDENT * 2, directionOf(one.a.text)),
        ...(one.a.text === one.b.text
          ? []
          : lines(view, one.comparison.flatMap(pieceRuns), INDENT * 2, directionOf(one.b.text))),
      ]),
      view,
    ),
    ...headed(word.onlyA, only(onlyA), view),
    ...headed(word.onlyB, only(onlyB), view),
  ];
}

function documentLines({ id, title, outlet, copied }: ComparisonRecord['a'], view: View): string[] {
  const { word } = STORY_LABELS[view.language];
  const facts: Run[][] = [
    [apart(outlet ?? word.unknownOutlet, 'chain')],
    [run(`${word.copies}: ${number(Math.round(copied * HUNDRED), view.language)}%`, 'dim')],
    [apart(id, 'dim')],
  ];
  return [...lines(view, [run(title ?? id, 'title')], 0, directionOf(title ?? '')), ...lines(view, joined(facts, dot))];
}
