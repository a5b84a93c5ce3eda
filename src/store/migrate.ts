import { sql } from 'kysely';
import { type Library, LibraryProblem, type Read, type Write } from './library.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { dialectOf } from './migrations/migration.ts';

/** The version of the tables that this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings the tables forward to `target`, one migration after the other in one transaction; when two processes open a
 * new library at once, one waits. Throws LibraryProblem when the library was written by a newer program.
 */
export async function migrate(library: Library, target = SCHEMA_VERSION): Promise<void> {
  if (library.engine === 'postgres' && (await versionOf(library, library.read)) === target) return;
  if (library.engine === 'sqlite' && (await library.write((write) => versionOf(library, write))) === target) return;
  await library.rebuild(async (write) => {
    await lock(library, write);
    const version = await versionOf(library, write);
    if (version > SCHEMA_VERSION) {
      throw new LibraryProblem(
        `${library.where} has tables of version ${version}; this program knows them up to ${SCHEMA_VERSION}: use a newer isnad`,
      );
    }
    for (const migration of MIGRATIONS.slice(version, target)) await migration.up(write, dialectOf(library.engine));
    if (version < target) await setVersion(write, target);
  });
}

/** 0 where nothing has been made yet. */
export async function versionOf(library: Library, read: Read): Promise<number> {
  if (!(await hasMeta(library, read))) return 0;
  const { rows } = await sql<{ value: string }>`select value from meta where name = 'schema'`.execute(read);
  return Number(rows[0]?.value ?? 0);
}

async function hasMeta({ engine }: Library, read: Read): Promise<boolean> {
  const found =
    engine === 'sqlite'
      ? sql<{ n: number }>`select count(*) as n from sqlite_master where type = 'table' and name = 'meta'`
      : sql<{
          n: number;
        }>`select count(*) as n from pg_tables where schemaname = current_schema() and tablename = 'meta'`;
  return Number((await found.execute(read)).rows[0]?.n) > 0;
}

/** Any number will do, as long as all processes take the same. */
const LOCK = 4_761_310;

async function lock({ engine }: Library, write: Write): Promise<void> {
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(write);
}

async function setVersion(write: Write, version: number): Promise<void> {
  await sql`insert into meta (name, value) values ('schema', ${String(version)})
    on conflict (name) do update set value = excluded.value`.execute(write);
}
