import { hostname } from 'node:os';
import { sql } from 'kysely';
import type { Library } from '../library.ts';

/** The right to follow the sources of a library, which one process has at a time. */
export interface Lease {
  /** To be called more often than it runs out. False when another process has taken it meanwhile. */
  renew(): Promise<boolean>;
  release(): Promise<void>;
}

/** It runs out so many milliseconds after it was last renewed. */
const LIFE = 30_000;
const NAME = 'watch';

interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly since: string;
}

/**
 * Takes the lease, also from a process that has ended or has not renewed it in time. Otherwise says who has it, and
 * until when.
 */
export async function takeLease(library: Library): Promise<Lease | { readonly heldBy: string }> {
  const mine: Holder = { host: hostname(), pid: process.pid, since: new Date().toISOString() };
  const holder = JSON.stringify(mine);
  const until = () => new Date(Date.now() + LIFE).toISOString();
  const other = await library.write(async (write) => {
    const row = await write.selectFrom('source_leases').selectAll().where('name', '=', NAME).executeTakeFirst();
    if (row && row.until > new Date().toISOString() && isAlive(JSON.parse(row.holder) as Holder)) return row;
    await sql`insert into source_leases (name, holder, until) values (${NAME}, ${holder}, ${until()})
      on conflict (name) do update set holder = excluded.holder, until = excluded.until`.execute(write);
    return undefined;
  });
  if (other) {
    const { host, pid, since } = JSON.parse(other.holder) as Holder;
    return { heldBy: `process ${pid} on ${host}, since ${since}` };
  }
  const own = (write: Parameters<Parameters<Library['write']>[0]>[0]) =>
    write.updateTable('source_leases').where('name', '=', NAME).where('holder', '=', holder);
  return {
    renew: async () => {
      const done = await library.write((write) => own(write).set({ until: until() }).executeTakeFirst());
      return Number(done.numUpdatedRows) > 0;
    },
    release: async () => {
      await library.write((write) =>
        write.deleteFrom('source_leases').where('name', '=', NAME).where('holder', '=', holder).execute(),
      );
    },
  };
}

/** A process of this machine that is not there any more holds nothing; one of our own number was there before us. */
function isAlive({ host, pid }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
