import { sql } from 'kysely';
import { codePoints } from '../../text/codepoints.ts';
import { offset } from '../../text/spans.ts';
import type { Engine, Write } from '../library.ts';
import { rows } from '../rows.ts';
import { dayKey } from './day-key.ts';
import { indexNames } from './index-names.ts';
import { stretchesOf } from './stretches.ts';
import { type KnownTerms, type Terms, termsOf, vectorOf } from './terms.ts';

/** A row of search before it has its key. */
interface Entry {
  readonly document: number;
  readonly statement?: number;
  readonly start?: number;
  readonly end?: number;
  readonly terms: Terms;
  /** Joined terms. */
  readonly names: string;
}

/**
 * Makes the rows of search of one document anew from what its tables hold: its title and article text, its standing
 * statements, and the words of names not seen before. To be called in the transaction that changed any of them. Texts of `known` are not taken apart
 * again.
 */
export async function indexDocument(
  engine: Engine,
  write: Write,
  document: number,
  known: KnownTerms = new Map(),
): Promise<void> {
  const terms = (text: string) => known.get(text) ?? termsOf(text);
  await forgetInSearch(write, document);
  const found = await write
    .selectFrom('documents')
    .innerJoin('texts', 'texts.key', 'documents.text')
    .innerJoin('readings', 'readings.key', 'documents.reading')
    .innerJoin('cleanings', 'cleanings.key', 'readings.cleaning')
    .select(['documents.day', 'documents.title', 'texts.text', 'cleanings.segments'])
    .where('documents.key', '=', document)
    .executeTakeFirst();
  if (!found) return;
  const statements = await statementEntries(write, document, terms);
  const texts = textEntries(document, found, terms);
  const numbers = await takeNumbers(engine, write, statements.length + texts.length);
  await insert(engine, write, 'search_statements', statements, (k) => dayKey(found.day, numbers[k] ?? 0));
  await insert(engine, write, 'search_texts', texts, (k) => dayKey(found.day, numbers[statements.length + k] ?? 0));
  await indexNames(engine, write, document);
}

/** Takes a document out of search. */
export async function forgetInSearch(write: Write, document: number): Promise<void> {
  await sql`delete from search_statements where document = ${document}`.execute(write);
  await sql`delete from search_texts where document = ${document}`.execute(write);
}

type TermsIn = (text: string) => Terms;

async function statementEntries(write: Write, document: number, terms: TermsIn): Promise<Entry[]> {
  const statements = await write
    .selectFrom('statements')
    .select(['key', 'text'])
    .where('document', '=', document)
    .where('state', '=', 'standing')
    .orderBy('start_cp')
    .execute();
  const names = await write
    .selectFrom('statements')
    .innerJoin('statement_names', 'statement_names.statement', 'statements.key')
    .innerJoin('names', 'names.key', 'statement_names.name')
    .select(['statements.key', 'names.name'])
    .where('statements.document', '=', document)
    .where('statements.state', '=', 'standing')
    .where('statement_names.role', 'in', ['speaker', 'via'])
    .orderBy('statement_names.place')
    .execute();
  const of = Map.groupBy(names, ({ key }) => key);
  return statements.map(({ key, text }) => ({
    document,
    statement: key,
    terms: terms(text),
    names: (of.get(key) ?? []).map(({ name }) => terms(name).terms).join(' '),
  }));
}

/** The stretches of a page that are articles, cut where they are long. */
function textEntries(
  document: number,
  found: { title: string | null; text: string; segments: string },
  terms: TermsIn,
): Entry[] {
  const points = codePoints(found.text);
  const names = found.title === null ? '' : terms(found.title).terms;
  return stretchesOf(JSON.parse(found.segments)).map(({ start, end }) => {
    const at = points.toUtf16({ start: offset<'codepoint'>(start), end: offset<'codepoint'>(end) });
    return { document, start, end, terms: terms(found.text.slice(at.start, at.end)), names };
  });
}

/** Numbers that no other row of search has. */
async function takeNumbers(engine: Engine, write: Write, count: number): Promise<number[]> {
  if (count === 0) return [];
  if (engine === 'postgres') {
    const { rows: taken } = await sql<{ n: number }>`select nextval('search_keys') as n
      from generate_series(1, ${count}::int)`.execute(write);
    return taken.map(({ n }) => Number(n));
  }
  const { rows: taken } = await sql<{ last: number }>`update search_keys set last = last + ${count}
    returning last`.execute(write);
  const last = Number(taken[0]?.last);
  return Array.from({ length: count }, (_, k) => last - count + 1 + k);
}

async function insert(
  engine: Engine,
  write: Write,
  table: 'search_statements' | 'search_texts',
  entries: readonly Entry[],
  keyOf: (place: number) => number,
): Promise<void> {
  if (entries.length === 0) return;
  const list = entries.map((entry, k) => ({
    key: keyOf(k),
    document: entry.document,
    statement: entry.statement,
    start_cp: entry.start,
    end_cp: entry.end,
    terms: engine === 'postgres' ? vectorOf(entry.terms, entry.names) : entry.terms.terms,
    names: entry.names,
    others: entry.terms.others,
  }));
  const own = table === 'search_statements' ? ['statement'] : ['start_cp', 'end_cp'];
  const columns = sql.raw(['key', 'document', ...own].join(', '));
  const from = rows(engine, JSON.stringify(list), {
    key: 'int',
    document: 'int',
    statement: 'int',
    start_cp: 'int',
    end_cp: 'int',
    terms: 'text',
    names: 'text',
    others: 'text',
  });
  if (engine === 'postgres') {
    await sql`insert into ${sql.raw(table)} (${columns}, terms) select ${columns}, terms::tsvector from ${from}`.execute(
      write,
    );
    return;
  }
  await sql`insert into ${sql.raw(table)} (${columns}) select ${columns} from ${from}`.execute(write);
  await sql`insert into ${sql.raw(`${table}_terms`)} (rowid, terms, names, others) select key, terms, names, others from ${from}`.execute(
    write,
  );
}
