import { sql } from 'kysely';
import type { Engine, Write } from '../library.ts';
import { rows } from '../rows.ts';
import { dayKey } from './day-key.ts';
import { forgetMentioned, writeMentioned } from './mentioned.ts';
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

/** Writes the rows of search of a document that has none. */
export async function writeEntries(engine: Engine, write: Write, entries: Entries): Promise<void> {
  const { statements, texts, day } = entries;
  const numbers = await takeNumbers(engine, write, statements.length + texts.length);
  const keyOf = (place: number) => dayKey(day, numbers[place] ?? 0);
  await insert(engine, write, 'search_statements', entries, statements, keyOf);
  await insert(engine, write, 'search_texts', entries, texts, (place) => keyOf(statements.length + place));
  if (statements.length > 0) await writeMentioned(engine, write, entries.document);
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

async function insert(
  engine: Engine,
  write: Write,
  table: 'search_statements' | 'search_texts',
  { document }: Entries,
  entries: readonly Entry[],
  keyOf: (place: number) => number,
): Promise<void> {
  if (entries.length === 0) return;
  const list = entries.map(({ statement, start, end, terms, names }, place) => ({
    key: keyOf(place),
    document,
    statement,
    start_cp: start,
    end_cp: end,
    terms: engine === 'postgres' ? vectorOf(terms, names) : terms.terms,
    names,
    others: terms.others,
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
