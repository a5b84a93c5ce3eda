import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Library, LibraryProblem, type Write } from '../library.ts';
import { migrate, SCHEMA_VERSION, versionOf } from '../migrate.ts';
import { openUnmigrated } from '../open.ts';
import { indexDocument } from '../search/index-document.ts';
import { type Head, PORTABLE, type Portable, type Row, type Tail } from './portable.ts';

/** Rows that go to the database together. */
const BATCH = 100;

/** A dump is damaged, cut short, or no dump; nothing of it was restored. */
export class DumpProblem extends Error {}

/**
 * Makes a library of a dump where there is none, or an empty one: in the tables of the dump's version first, then
 * brought forward. All or nothing. How many rows. Throws DumpProblem naming the line, LibraryProblem when the library
 * holds something already.
 */
export async function restore(where: string, lines: AsyncIterable<string>): Promise<number> {
  const library = await openUnmigrated(where);
  try {
    const iterator = lines[Symbol.asyncIterator]();
    const { schema } = headOf((await iterator.next()).value as string | undefined);
    if (schema > SCHEMA_VERSION) {
      throw new DumpProblem(
        `the dump has tables of version ${schema}; this program knows them up to ${SCHEMA_VERSION}`,
      );
    }
    await refuseFilled(library);
    await migrate(library, Math.max(schema, await versionOf(library, library.read)));
    const rest = { [Symbol.asyncIterator]: () => iterator };
    let count = 0;
    await onceOnly(library, async (write) => {
      count = await load(library, write, rest);
      await setCounters(library, write);
    });
    await migrate(library);
    await library.tidy();
    await indexAll(library);
    await library.tidy();
    return count;
  } finally {
    await library.close();
  }
}

/** The lines can be read once, so the transaction is not tried a second time. */
function onceOnly(library: Library, work: (write: Write) => Promise<void>): Promise<void> {
  let begun = false;
  return library.write(async (write) => {
    if (begun) throw new LibraryProblem(`${library.where} went away while restoring; nothing was restored`);
    begun = true;
    await work(write);
  });
}

function headOf(line: string | undefined): Head {
  const head = line === undefined ? undefined : (parse(line, 1) as Partial<Head>);
  if (head?.isnad !== 'dump' || head.format !== 1 || typeof head.schema !== 'number') {
    throw new DumpProblem('line 1: not the beginning of a dump');
  }
  return head as Head;
}

async function refuseFilled(library: Library): Promise<void> {
  if ((await versionOf(library, library.read)) === 0) return;
  for (const { table } of PORTABLE) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(library.read);
    if (rows.length > 0)
      throw new LibraryProblem(`${library.where} is not empty (${table}): restore into a new library`);
  }
}

async function load(library: Library, write: Write, lines: AsyncIterable<string>): Promise<number> {
  const hash = createHash('sha256');
  const batch = openBatch(write);
  let number = 1;
  let count = 0;
  for await (const line of lines) {
    number++;
    const value = parse(line, number) as Partial<Tail> & { readonly t?: string; readonly r?: Row };
    if (value.end) {
      await batch.end();
      const sha256 = hash.digest('hex');
      if (value.end.rows !== count || value.end.sha256 !== sha256)
        throw new DumpProblem('the dump is damaged: its hash differs');
      return count;
    }
    const portable = PORTABLE.find(({ table }) => table === value.t);
    if (!portable || !value.r) throw new DumpProblem(`line ${number}: no row of a table of ${library.engine}`);
    hash.update(line).update('\n');
    count++;
    await batch.add(portable, value.r);
  }
  throw new DumpProblem(`the dump is cut short: it ends with line ${number}`);
}

function openBatch(write: Write) {
  let portable: Portable | undefined;
  let columns = '';
  let rows: Row[] = [];
  const flush = async () => {
    if (portable && rows.length > 0)
      await write
        .insertInto(portable.table)
        .values(rows as never)
        .execute();
    rows = [];
  };
  return {
    add: async (next: Portable, row: Row) => {
      const own = Object.keys(row).join(' ');
      if (next !== portable || own !== columns || rows.length >= BATCH) await flush();
      portable = next;
      columns = own;
      rows.push(withBytes(row, next));
    },
    end: flush,
  };
}

function withBytes(row: Row, { bytes = [] }: Portable): Row {
  const entries = Object.entries(row);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, bytes.includes(name) ? Buffer.from(String(value), 'base64') : value]),
  );
}

/** On SQLite the engine remembers the highest key by itself. */
async function setCounters({ engine }: Library, write: Write): Promise<void> {
  if (engine === 'sqlite') return;
  for (const { table, counted } of PORTABLE) {
    if (!counted) continue;
    await sql`select setval(pg_get_serial_sequence(${table}, 'key'), (select coalesce(max(key), 0) + 1
      from ${sql.table(table)}), false)`.execute(write);
  }
}

/** Makes the tables of search anew, some documents a transaction. */
async function indexAll(library: Library): Promise<void> {
  for (let after = 0; ; ) {
    const page = await library.read
      .selectFrom('documents')
      .select('key')
      .where('key', '>', after)
      .orderBy('key')
      .limit(BATCH)
      .execute();
    await library.write(async (write) => {
      for (const { key } of page) await indexDocument(library.engine, write, key);
    });
    const last = page.at(-1);
    if (!last) return;
    after = last.key;
  }
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new DumpProblem(`line ${number}: not JSON`);
  }
}
