import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Library, LibraryProblem } from '../library.ts';

/** Another process is linking this library. */
export class LinkingUnderWay extends LibraryProblem {}

/** Any number will do that no other lock of ours has. */
const LOCK = 4_761_311;
/** So long a lease holds when whoever took it is heard of no more, in milliseconds. */
const LEASE = 60_000;

/** Says that the work goes on; to be called more often than once a minute. */
export type Alive = () => Promise<void>;

/**
 * Does the work while no other process links the library: under an advisory lock on PostgreSQL, which ends with its
 * connection; on SQLite under a lease that is renewed. Throws LinkingUnderWay when another process is at it.
 */
export function exclusively<T>(library: Library, work: (alive: Alive) => Promise<T>): Promise<T> {
  return library.engine === 'postgres' ? locked(library, work) : leased(library, work);
}

/** Where the server ends the connection the work is begun again: what it wrote before stands, and is not written twice. */
function locked<T>(library: Library, work: (alive: Alive) => Promise<T>): Promise<T> {
  return library.ask((read) =>
    read.connection().execute(async (connection) => {
      const { rows } = await sql<{ free: boolean }>`select pg_try_advisory_lock(${LOCK}) as free`.execute(connection);
      if (!rows[0]?.free) throw busy(library);
      try {
        return await work(async () => {});
      } finally {
        await sql`select pg_advisory_unlock(${LOCK})`.execute(connection);
      }
    }),
  );
}

async function leased<T>(library: Library, work: (alive: Alive) => Promise<T>): Promise<T> {
  const holder = randomUUID();
  if (!(await take(library, holder))) throw busy(library);
  let renewed = Date.now();
  const alive = async () => {
    if (Date.now() - renewed < LEASE / 4) return;
    if (!(await take(library, holder))) throw busy(library);
    renewed = Date.now();
  };
  try {
    return await work(alive);
  } finally {
    await library.write((write) =>
      sql`delete from meta where name = 'linking' and value like ${`${holder} %`}`.execute(write),
    );
  }
}

/** The lease `HOLDER UNTIL` is free, ours, or out of date. */
function take(library: Library, holder: string): Promise<boolean> {
  return library.write(async (write) => {
    const { rows } = await sql<{ value: string }>`select value from meta where name = 'linking'`.execute(write);
    const [other = '', until = ''] = rows[0]?.value.split(' ') ?? [];
    if (rows[0] && other !== holder && Number(until) > Date.now()) return false;
    const value = `${holder} ${Date.now() + LEASE}`;
    await sql`insert into meta (name, value) values ('linking', ${value})
      on conflict (name) do update set value = excluded.value`.execute(write);
    return true;
  });
}

function busy({ where }: Library): LinkingUnderWay {
  return new LinkingUnderWay(`another process is linking ${where}`);
}
