import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { type Library, LibraryProblem, type Write } from './library.ts';
import { oneAtATime, retrying } from './retry.ts';
import type { Tables } from './tables.ts';

/** Pages that a connection keeps in memory, in MiB: a search walks far, a writer has the system's own cache. */
const READING = 32;
const WRITING = 16;
/** SQLite itself waits so long for another process, in milliseconds; beyond that we wait without holding the thread. */
const BUSY = 50;

/** Opens a file of SQLite with two connections: one that writes, and one that only reads and never waits for it. */
export async function openSqlite(path: string, create: boolean): Promise<Library> {
  const { default: Driver } = await import('better-sqlite3'); // native, and not everybody wants a library
  const file = resolve(path);
  if (!create && !existsSync(file)) throw new LibraryProblem(`there is no library at ${file}`);
  const connect = (readonly: boolean) => connectTo(file, readonly, Driver);
  const writer = connect(false);
  let read: Kysely<Tables> | undefined;
  const write = kyselyOf(writer);
  const turn = oneAtATime();
  const reader = () => {
    read ??= kyselyOf(connect(true)); // after the first migration: a read-only connection cannot make the file
    return read;
  };
  return {
    engine: 'sqlite',
    where: file,
    ask: (question) => question(reader()),
    get read() {
      return reader();
    },
    write: <T>(change: (trx: Write) => Promise<T>) =>
      turn(() => retrying(() => write.transaction().execute(change), isBusy)),
    rebuild: <T>(change: (trx: Write) => Promise<T>) =>
      turn(() => retrying(() => withoutReferences(writer, write, change), isBusy)),
    snapshot: async (ask) => {
      const own = kyselyOf(connect(true));
      try {
        return await own.transaction().execute(ask);
      } finally {
        await own.destroy();
      }
    },
    tidy: async () => {},
    sweep: () =>
      turn(async () => {
        writer.pragma('wal_checkpoint(TRUNCATE)');
        writer.exec('vacuum');
        writer.pragma('wal_checkpoint(TRUNCATE)');
      }),
    close: async () => {
      await turn(async () => {});
      await read?.destroy();
      if (writer.open) writer.close();
    },
  };
}

function connectTo(file: string, readonly: boolean, Driver: typeof Database): Database.Database {
  try {
    if (!readonly) mkdirSync(dirname(file), { recursive: true });
    const database = new Driver(file, { readonly, timeout: BUSY });
    if (!readonly) database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('temp_store = MEMORY');
    database.pragma(`cache_size = -${(readonly ? READING : WRITING) * 1024}`);
    return database;
  } catch (error) {
    throw new LibraryProblem(
      `${file} cannot be opened as a library: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** SQLite drops no table to which others refer while it looks after references; it does so again behind the change. */
async function withoutReferences<T>(
  writer: Database.Database,
  write: Kysely<Tables>,
  change: (trx: Write) => Promise<T>,
): Promise<T> {
  writer.pragma('foreign_keys = OFF'); // does nothing inside a transaction
  try {
    return await write.transaction().execute(async (trx) => {
      const changed = await change(trx);
      const broken = (writer.pragma('foreign_key_check') as unknown[]).length;
      if (broken > 0) throw new LibraryProblem(`${broken} rows refer to what is not there`);
      return changed;
    });
  } finally {
    writer.pragma('foreign_keys = ON');
  }
}

/** The same statement is compiled once; a transaction takes the right to write at its start, so it cannot fail later. */
function kyselyOf(database: Database.Database): Kysely<Tables> {
  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    if (sql === 'rollback') return rollback(database);
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql === 'begin' && !database.readonly ? 'begin immediate' : sql);
    if (statements.size >= 500) statements.clear();
    statements.set(sql, statement);
    return statement;
  };
  const dialect = new SqliteDialect({ database: { prepare: prepare as never, close: () => void database.close() } });
  return new Kysely<Tables>({ dialect });
}

/** A full disk makes SQLite roll back by itself; a second time would hide why. */
function rollback(database: Database.Database): Database.Statement {
  const run = () => {
    if (database.inTransaction) database.exec('rollback');
    return { changes: 0, lastInsertRowid: 0 };
  };
  return { reader: false, run } as never;
}

function isBusy(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED');
}
