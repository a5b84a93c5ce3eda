import type { Library } from '../../store/library.ts';
import { documentPage } from '../../store/pages.ts';
import { documentsWithText } from '../../store/reads.ts';
import { csvLine } from '../csv.ts';
import { type DocumentRecord, documentRecord } from '../document.ts';
import { bibtexOf, risOf } from './citations.ts';
import { COLUMNS, type Row, rowOf } from './columns.ts';
import { articleJsonLd } from './json-ld.ts';
import { markdownOf } from './markdown.ts';

/** Formats of text; XLSX is made of `exportedRows`, references by `references`. */
export const EXPORT_FORMATS = ['jsonl', 'csv', 'jsonld', 'markdown', 'ris', 'bibtex'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Which documents, and how much of them. */
export interface ExportOptions {
  readonly outlet?: string;
  /** ISO days; the day itself counts. */
  readonly after?: string;
  readonly before?: string;
  /** Statements with what identifies their document, without full texts. */
  readonly quotationsOnly?: boolean;
}

/** A library in one of the formats, piece by piece, documents in the order in which they were added. */
export async function* exported(
  library: Library,
  format: ExportFormat,
  options: ExportOptions,
): AsyncGenerator<string> {
  const pieces = PIECES[format];
  if (pieces.head) yield pieces.head;
  let first = true;
  for await (const document of exportedDocuments(library, options)) {
    const piece = pieces.of(document, options.quotationsOnly ?? false);
    if (piece === '') continue;
    yield first ? piece : `${pieces.between ?? ''}${piece}`;
    first = false;
  }
  if (pieces.foot) yield pieces.foot;
}

/** The standing statements of all documents, as rows of a table. */
export async function* exportedRows(library: Library, options: ExportOptions): AsyncGenerator<Row> {
  for await (const document of exportedDocuments(library, options)) {
    for (const statement of document.statements) yield rowOf(document, statement);
  }
}

interface Pieces {
  readonly head?: string;
  readonly between?: string;
  readonly foot?: string;
  of(document: DocumentRecord, quotationsOnly: boolean): string;
}

const PIECES: Readonly<Record<ExportFormat, Pieces>> = {
  jsonl: {
    of: (document, quotationsOnly) => (quotationsOnly ? statementLines(document) : `${JSON.stringify(document)}\n`),
  },
  csv: {
    head: `\uFEFF${csvLine(COLUMNS)}`, // with the mark, spreadsheets take it for UTF-8
    of: (document) =>
      document.statements.map((one) => csvLine(COLUMNS.map((name) => rowOf(document, one)[name]))).join(''),
  },
  jsonld: {
    head: '{"@context":"https://schema.org","@graph":[\n',
    between: ',\n',
    foot: '\n]}\n',
    of: (document, quotationsOnly) => JSON.stringify(articleJsonLd(document, quotationsOnly)),
  },
  markdown: { between: '\n', of: markdownOf },
  ris: { of: risOf },
  bibtex: { between: '\n', of: bibtexOf },
};

function statementLines(document: DocumentRecord): string {
  const { id, givenId, outlet, url, title, published } = document;
  const facts = { id, givenId, outlet, url, title, published };
  return document.statements.map((statement) => `${JSON.stringify({ ...statement, document: facts })}\n`).join('');
}

const PAGE = 50;

async function* exportedDocuments(library: Library, options: ExportOptions): AsyncGenerator<DocumentRecord> {
  for (let after = 0; ; ) {
    const page = await documentPage(library.read, after, PAGE, options);
    const ids = page.map(({ id }) => id);
    for (const document of await documentsWithText(library.read, ids)) yield documentRecord(library, document);
    const last = page.at(-1);
    if (!last) return;
    after = last.key;
  }
}
