import { sql } from 'kysely';
import type { Engine, Write } from '../library.ts';
import { rows } from '../rows.ts';
import { dayKey } from './day-key.ts';
import { forgetMentioned } from './mentioned.ts';
import { type Terms, vectorOf } from './terms.ts';

/** A row of search before it has its key. */
export interface Entry {
  readonly statement?: number;
  readonly start?: number;
  readonly end?: number;
  readonly terms: Terms;
  /** Joined terms. */
  readonly names: string;
}

/** All that search keeps of one document. */
export interface Entries {
  readonly document: number;
  readonly day: string | null;
  readonly statements: readonly Entry[];
  readonly texts: readonly Entry[];
}

/** Writes the rows of search of documents that have none. */
export async function writeEntries(engine: Engine, write: Write, documents: readonly Entries[]): Promise<void> {
  const statements = documents.flatMap((one) => one.statements.map((entry) => ({ ...one, entry })));
  const texts = documents.flatMap((one) => one.texts.map((entry) => ({ ...one, entry })));
  const numbers = await takeNumbers(engine, write, statements.length + texts.length);
  await insert(engine, write, 'search_statements', statements, numbers);
  await insert(engine, write, 'search_texts', texts, numbers.slice(statements.length));
}

/** Takes a document out of search. */
export async function forgetInSearch(write: Write, document: number): Promise<void> {
  await sql`delete from search_statements where document = ${document}`.execute(write);
  await sql`delete from search_texts where document = ${document}`.execute(write);
  await forgetMentioned(write, document);
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

/** A row of search with what is the same for all of its document. */
interface Placed extends Pick<Entries, 'document' | 'day'> {
  readonly entry: Entry;
}

async function insert(
  engine: Engine,
  write: Write,
  table: 'search_statements' | 'search_texts',
  entries: readonly Placed[],
  numbers: readonly number[],
): Promise<void> {
  if (entries.length === 0) return;
  const list = entries.map(({ document, day, entry: { statement, start, end, terms, names } }, place) => ({
    key: dayKey(day, numbers[place] ?? 0),
    document,
    statement,
    start_cp: start,
    end_cp: end,
    terms: engine === 'postgres' ? vectorOf(terms, names) : terms.terms,
    ...(engine === 'sqlite' && { names, others: terms.others }),
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
