import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanPage } from '../../../src/pages.ts';
import { codePoints } from '../../../src/text/codepoints.ts';
import { span } from '../../../src/text/spans.ts';
import type { GoldDocument, GoldStatement, SourceLine } from '../gold.ts';
import type { ReferenceSet } from './set.ts';
import { readReference } from './set.ts';
import { statementSet } from './statements.ts';

/** The texts of the examples with their facts; a title is told only where it is part of the text, so that offsets hold. */
export function exampleTexts(folder: string, reference: string): ReferenceSet {
  const facts = factsOf(folder);
  const sources = readReference<GoldDocument[]>(reference).content.map(({ document }) => {
    const text = readFileSync(join(folder, document), 'utf8');
    const { title, ...rest } = facts.get(document) ?? {};
    return { ...rest, ...(title && text.startsWith(title) ? { title } : {}), id: document, text };
  });
  return statementSet('examples', 'documents', reference, byId(sources));
}

/**
 * The pages of the examples, cleaned and then read. Their references quote statements without places; each is looked for
 * in the cleaned text behind the one before it, then anywhere. One that is not there stands at no place and is missed.
 */
export function examplePages(folder: string, reference: string): ReferenceSet {
  const pages = new Map<string, SourceLine>();
  const placed = (documents: readonly GoldDocument[]) =>
    documents.map((gold) => {
      const html = readFileSync(join(folder, gold.document), 'utf8');
      const { text, title, outlet, published } = cleanPage({ id: gold.document, html }).document;
      const facts = { ...(title && { title }), ...(outlet && { outlet }), ...(published && { published }) };
      pages.set(gold.document, { id: gold.document, text, ...facts });
      return { ...gold, statements: placesOf(gold.statements, text) };
    });
  return statementSet('example-pages', 'pages', reference, pages, placed);
}

function placesOf(statements: readonly GoldStatement[], text: string): GoldStatement[] {
  const points = codePoints(text);
  let last = 0;
  return statements.map((statement) => {
    const quoted = statement.text ?? '';
    const behind = text.indexOf(quoted, last);
    const at = behind >= 0 ? behind : text.indexOf(quoted);
    if (at < 0) return { ...statement, start: 0, end: 0 };
    last = at;
    const { start, end } = points.toCodePoints(span(at, at + quoted.length));
    return { ...statement, start, end };
  });
}

function factsOf(folder: string): Map<string, SourceLine> {
  const path = join(folder, 'documents.jsonl');
  return byId(existsSync(path) ? jsonLines<SourceLine>(path) : []);
}

/** The documents of a file of JSON lines. */
export function jsonLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

export function byId(lines: readonly SourceLine[]): Map<string, SourceLine> {
  return new Map(lines.map((line) => [line.id, line]));
}
