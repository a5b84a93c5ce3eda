import type { DocumentHit, StatementHit } from '../../library.ts';
import { dot } from './header.ts';
import { directionOf } from './paragraph.ts';
import { apart, joined, type Run, run } from './run.ts';
import { factRuns, speakerRuns } from './statement.ts';
import { lines, type View } from './view.ts';
import { day } from './words.ts';

const INDENT = 2;

/** A statement that was found: who and how; the words, with what the query found marked; where they stand. */
export function statementHitLines({ statement, document, hits }: StatementHit, view: View): string[] {
  const content = marked(statement.text, hits, statement.start);
  const quoted = statement.type === 'direct' ? [run('«', 'chain'), ...content, run('»', 'chain')] : content;
  const links = statement.via.map(({ name }) => [apart(name, 'chain')]);
  const chain = joined([...links, ...sourceRuns(document, view)], dot);
  return [
    '',
    ...lines(view, joined([speakerRuns(statement, view), ...factRuns(statement, view)], dot)),
    ...lines(view, quoted, INDENT, directionOf(statement.text)),
    ...lines(view, [...chain, dot, apart(statement.id, 'dim')], INDENT),
  ];
}

/** A document that was found: title, outlet and day, and the stretch around the first hits. */
export function documentHitLines({ document, excerpt, hits }: DocumentHit, view: View): string[] {
  const title = document.title ?? document.id;
  const facts = joined([...sourceRuns(document, view), [apart(document.id, 'dim')]], dot);
  return [
    '',
    ...lines(view, [run(title, 'title')], 0, directionOf(title)),
    ...lines(view, facts),
    ...lines(view, marked(excerpt.text, hits, excerpt.start), INDENT, directionOf(excerpt.text)),
  ];
}

function sourceRuns({ outlet, published }: DocumentHit['document'], view: View): Run[][] {
  const facts: Run[][] = [];
  if (outlet !== null) facts.push([apart(outlet, 'chain')]);
  if (published !== null) facts.push([apart(day(published, view.language), 'dim')]);
  return facts;
}

/** A text whose first code point stands at `base`, its hits in the style of marks. */
function marked(text: string, hits: DocumentHit['hits'], base: number): Run[] {
  const letters = [...text];
  const runs: Run[] = [];
  let at = 0;
  for (const hit of hits) {
    const start = hit.start - base;
    const end = hit.end - base;
    if (start < at || end > letters.length) continue;
    runs.push(run(letters.slice(at, start).join('')), run(letters.slice(start, end).join(''), 'mark'));
    at = end;
  }
  runs.push(run(letters.slice(at).join('')));
  return runs.filter(({ text: part }) => part !== '');
}
