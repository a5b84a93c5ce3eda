import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Library, Read } from '../library.ts';
import { SCHEMA_VERSION } from '../migrate.ts';
import { type Head, PORTABLE, type Portable, type Row, type Tail } from './portable.ts';

const PAGE = 200;

/**
 * The whole library as lines of JSON, without line feeds, as it stood at one moment. `take` is awaited for each, so a
 * slow receiver slows the dumping down. Equal libraries give equal dumps, whatever the engine. How many rows there were.
 */
export function dump(library: Library, take: (line: string) => Promise<void>): Promise<number> {
  return library.snapshot(async (read) => {
    const head: Head = { isnad: 'dump', format: 1, schema: SCHEMA_VERSION };
    await take(JSON.stringify(head));
    const hash = createHash('sha256');
    let count = 0;
    for (const portable of PORTABLE) {
      for await (const row of rowsOf(read, portable)) {
        const line = JSON.stringify({ t: portable.table, r: row });
        hash.update(line).update('\n');
        count++;
        await take(line);
      }
    }
    const tail: Tail = { end: { rows: count, sha256: hash.digest('hex') } };
    await take(JSON.stringify(tail));
    return count;
  });
}

async function* rowsOf(read: Read, portable: Portable): AsyncGenerator<Row> {
  const { table, key } = portable;
  const columns = sql.join(key.map((name) => sql.ref(name)));
  for (let last: Row | undefined; ; ) {
    const { rows }: { rows: Row[] } = await sql<Row>`select * from ${sql.table(table)} ${behind(key, last)}
      order by ${columns} limit ${PAGE}`.execute(read);
    for (const row of rows) yield portableRow(row, portable);
    last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
  }
}

function behind(key: readonly string[], last: Row | undefined): RawBuilder<unknown> {
  if (!last) return sql``;
  const columns = sql.join(key.map((name) => sql.ref(name)));
  const values = sql.join(
    key.map((name) => (typeof last[name] === 'number' ? sql.lit(last[name]) : sql`${last[name]}`)),
  );
  return sql`where (${columns}) > (${values})`;
}

/** Columns in alphabetical order: engines may list them otherwise. Nothing where a column is null. */
function portableRow(row: Row, { bytes = [] }: Portable): Row {
  const entries = Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, bytes.includes(name) ? (value as Buffer).toString('base64') : value] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
