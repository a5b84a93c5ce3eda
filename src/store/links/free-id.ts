import { sql } from 'kysely';
import { sha256 } from '../identity.ts';
import type { Engine, Write } from '../library.ts';
import { rows } from '../rows.ts';

const LETTERS = { stories: 's', utterances: 'u' } as const;

type Table = keyof typeof LETTERS;

/** An id made of what a thing begins with; where another has it already, the next one. */
export async function freeId(write: Write, table: Table, seed: string): Promise<string> {
  for (let n = 0; ; n++) {
    const id = idOf(table, seed, n);
    const { rows: found } = await sql`select 1 from ${sql.table(table)} where id = ${id}`.execute(write);
    if (found.length === 0) return id;
  }
}

/** The same for several things, of which no two get one id. */
export async function freeIds(
  engine: Engine,
  write: Write,
  table: Table,
  seeds: readonly string[],
): Promise<readonly string[]> {
  const free = new Map<number, string>();
  const given = new Set<string>();
  for (let n = 0; free.size < seeds.length; n++) {
    const asked = seeds.flatMap((seed, at) => (free.has(at) ? [] : [{ at, id: idOf(table, seed, n) }]));
    const taken = await idsAmong(engine, write, table, asked);
    for (const { at, id } of asked) {
      if (taken.has(id) || given.has(id)) continue;
      free.set(at, id);
      given.add(id);
    }
  }
  return seeds.map((_, at) => free.get(at) as string);
}

async function idsAmong(
  engine: Engine,
  write: Write,
  table: Table,
  asked: readonly { readonly id: string }[],
): Promise<ReadonlySet<string>> {
  const r = rows(engine, JSON.stringify(asked.map(({ id }) => ({ id }))), { id: 'text' });
  const { rows: found } = await sql<{ id: string }>`select r.id from ${r}
    where (select 1 from ${sql.table(table)} t where t.id = r.id) is not null`.execute(write);
  return new Set(found.map(({ id }) => id));
}

function idOf(table: Table, seed: string, n: number): string {
  return `${LETTERS[table]}${sha256(JSON.stringify([table, seed, n])).slice(0, 16)}`;
}
