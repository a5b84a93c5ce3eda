import type { Library } from '../../store/library.ts';
import { type DocumentFacts, statementsByKeys } from '../../store/reads.ts';
import { type Candidate, findStatements, findTexts, type Search } from '../../store/search/find.ts';
import { type Count, countDocuments, countNames, documentsByKeys } from '../../store/search/load.ts';
import { codePoints } from '../../text/codepoints.ts';
import { type StatementRecord, statementRecord } from '../statement.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { excerptOf } from './excerpt.ts';
import { hitsIn } from './hits.ts';
import { parseQuery } from './parse.ts';
import type { Query } from './query.ts';
import { type Ranked, rank } from './rank.ts';
import { resolve } from './resolve.ts';

export interface SearchOptions {
  /** Results of a page, 1 to 200; 20 by default. */
  readonly limit?: number;
  readonly cursor?: string;
  /** Counts speakers, outlets, agencies and days over what was found. */
  readonly facets?: boolean;
}

/** A stretch of the source, in code points of the document's text. */
export interface HitSpan {
  readonly start: number;
  readonly end: number;
}

export interface StatementHit {
  readonly statement: StatementRecord;
  readonly document: DocumentFacts;
  readonly hits: readonly HitSpan[];
}

export interface DocumentHit {
  readonly document: DocumentFacts;
  /** The stretch of the text around the first hits, with its place. */
  readonly excerpt: HitSpan & { readonly text: string };
  readonly hits: readonly HitSpan[];
}

export interface Facets {
  readonly speaker: readonly Count[];
  readonly outlet: readonly Count[];
  readonly via: readonly Count[];
  readonly day: readonly Count[];
}

/** One page of results. */
export interface Page<T> {
  readonly items: readonly T[];
  /** How many were found; with `more`, at least so many: only the newest 2,000 are ranked and counted. */
  readonly total: number;
  readonly more: boolean;
  readonly facets?: Facets;
  /** The cursor of the next page, where there is one. */
  readonly next?: string;
}

/** So many of the newest matches are ranked. */
const MOST = 2000;
const LIMIT = 20;

/** Statements for a query, best first. Throws QueryProblem when the query or the cursor is not understood. */
export async function searchStatements(
  library: Library,
  text: string,
  options: SearchOptions = {},
): Promise<Page<StatementHit>> {
  const query = parseQuery(text);
  const found = await candidatesOf(library, query, findStatements);
  const page = pageOf(found, text, options);
  const keys = page.rows.map(({ statement }) => statement);
  const items = (await statementsByKeys(library.read, keys)).map(({ statement, document }) => {
    const record = statementRecord(document.id, statement);
    return { statement: record, document, hits: spansOf(record.text, query, record.start) };
  });
  return { ...resultOf(found, page, items), ...(options.facets && { facets: await facetsOf(library, found.ranked) }) };
}

/** Documents for a query, best first; the same errors. */
export async function searchDocuments(
  library: Library,
  text: string,
  options: SearchOptions = {},
): Promise<Page<DocumentHit>> {
  const query = parseQuery(text);
  const stretches = await candidatesOf(library, query, findTexts);
  const seen = new Set<number>();
  const found = {
    ...stretches,
    ranked: stretches.ranked.filter(({ document }) => !seen.has(document) && seen.add(document)),
  };
  const page = pageOf(found, text, options);
  const documents = await documentsByKeys(
    library,
    page.rows.map(({ document }) => document),
  );
  const items = documents.map(({ text: source, key: _key, ...document }) => {
    const hits = spansOf(source, query, 0);
    return { document, hits, excerpt: excerptOf(source, hits) };
  });
  return { ...resultOf(found, page, items), ...(options.facets && { facets: await facetsOf(library, found.ranked) }) };
}

interface Candidates {
  readonly ranked: readonly Ranked[];
  readonly more: boolean;
}

type Find = (library: Library, search: Search, most: number) => Promise<readonly Candidate[]>;

async function candidatesOf(library: Library, query: Query, find: Find): Promise<Candidates> {
  const search = await resolve(library, query, 'exact');
  const exact = await find(library, search, MOST);
  const asksWords = search.words.wanted.length > 0;
  const coarse = asksWords && exact.length < MOST ? await find(library, { ...search, closeness: 'coarse' }, MOST) : [];
  return { ranked: rank(exact, coarse), more: exact.length === MOST || coarse.length === MOST };
}

interface Cut {
  readonly rows: readonly Ranked[];
  readonly next: string | undefined;
}

function pageOf({ ranked }: Candidates, query: string, { limit = LIMIT, cursor }: SearchOptions): Cut {
  const after = cursor === undefined ? undefined : readCursor(cursor, query);
  const from = after === undefined ? 0 : ranked.findIndex((row) => isBehind(row, after));
  const rows = from < 0 ? [] : ranked.slice(from, from + limit);
  const last = rows.at(-1);
  const goesOn = last !== undefined && from + limit < ranked.length;
  return { rows, next: goesOn ? writeCursor(last, query) : undefined };
}

function isBehind(row: Ranked, { rank: ranked, key }: { rank: number; key: number }): boolean {
  return row.rank < ranked || (row.rank === ranked && row.key < key);
}

function resultOf<T>({ ranked, more }: Candidates, { next }: Cut, items: readonly T[]): Page<T> {
  return { items, total: ranked.length, more, ...(next !== undefined && { next }) };
}

/** Hits in code points, counted from `base`. */
function spansOf(text: string, query: Query, base: number): HitSpan[] {
  const points = codePoints(text);
  return hitsIn(text, query).map((hit) => {
    const { start, end } = points.toCodePoints(hit);
    return { start: base + start, end: base + end };
  });
}

async function facetsOf(library: Library, found: readonly Ranked[]): Promise<Facets> {
  const statements = found.flatMap(({ statement }) => (statement > 0 ? [statement] : []));
  const names = await countNames(library, statements);
  const documents = await countDocuments(library, [...new Set(found.map(({ document }) => document))]);
  return { ...names, ...documents };
}
