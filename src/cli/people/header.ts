import type { Article, Reading } from '../../index.ts';
import { directionOf } from './paragraph.ts';
import { apart, joined, type Run, run } from './run.ts';
import { lines, rule, type View } from './view.ts';
import { graphemes } from './width.ts';
import { counted, day } from './words.ts';

/** Letters of a text's first line that stand for its title where it has none. */
const FIRST_LINE = 120;

/** What a document is: its title, then outlet, day and number of statements, then its address or id. */
export function headerLines(reading: Reading, view: View): string[] {
  const { document, statements } = reading;
  const title = document.title ?? firstLine(document.text);
  const { agencies = [] } = document.articles[0] ?? {};
  const facts: Run[][] = [];
  if (document.outlet !== undefined) facts.push([apart(document.outlet, 'chain')]);
  if (agencies.length > 0) facts.push(agencyRuns(agencies, view));
  if (document.published !== undefined) facts.push([apart(day(document.published, view.language))]);
  facts.push([apart(counted(view.labels.count.statements, statements.length, view.language))]);
  return [
    ...rule(view),
    ...lines(view, [run(title, 'title')], 0, directionOf(title)),
    ...lines(view, joined(facts, dot)),
    ...lines(view, [apart(document.url ?? document.id, 'dim')]),
  ];
}

/** Where statements of a further article of the page begin. */
export function articleLines(article: Article, view: View): string[] {
  const title = article.title === undefined ? [] : [run(': ', 'dim'), run(article.title, 'title')];
  return ['', ...lines(view, [run(view.labels.word.other, 'dim'), ...title])];
}

/** Between two facts on one line. */
export const dot = run(' · ', 'dim');

function agencyRuns(agencies: readonly string[], view: View): Run[] {
  const comma = run(`${view.labels.word.separator} `);
  const names = agencies.map((name) => [apart(name, 'chain')]);
  return [run(`${view.labels.word.agencies}: `, 'dim'), ...joined(names, comma)];
}

function firstLine(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  if (line.length <= FIRST_LINE) return line;
  const letters = graphemes(line);
  return letters.length <= FIRST_LINE ? line : `${letters.slice(0, FIRST_LINE).join('')}…`;
}
