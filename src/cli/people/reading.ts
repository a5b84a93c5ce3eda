import type { Reading } from '../../index.ts';
import { placer } from '../record.ts';
import { articleLines, headerLines } from './header.ts';
import { run } from './run.ts';
import { statementLines } from './statement.ts';
import { lines, type View } from './view.ts';

/** A document and its statements, as lines for people. */
export function readingLines(reading: Reading, view: View): string[] {
  const { document, statements } = reading;
  const at = placer(document.text);
  const found = headerLines(reading, view);
  if (statements.length === 0) found.push('', ...lines(view, [run(view.labels.word.noStatements, 'dim')]));
  let article = 0;
  for (const statement of statements) {
    const entered = document.articles[statement.article];
    if (statement.article !== article && entered) found.push(...articleLines(entered, view));
    article = statement.article;
    found.push(...statementLines(statement, reading, view, at));
  }
  return [...found, ''];
}
