import { sql } from 'kysely';
import type { Engine, Write } from './library.ts';
import type { NewName } from './name-list.ts';
import { rows } from './rows.ts';

/**
 * The key of the name that a row `r` spells. Asked row by row, not joined: a server that planned a join while the library
 * was small would read all names for each document ever after.
 */
export const NAME_KEY = sql`(select n.key from names n where n.kind = r.kind and n.name = r.name and n.sense = 0)`;

/** A name with its key. */
export interface NamedKey {
  readonly key: number;
  readonly name: string;
}

/** Makes names known that are not, each with an entity of its own; gives those that were not known. */
export async function ensureNames(
  engine: Engine,
  write: Write,
  names: readonly NewName[],
): Promise<readonly NamedKey[]> {
  if (names.length === 0) return [];
  const r = rows(engine, JSON.stringify(names), { kind: 'text', name: 'text', entity: 'text' });
  const isNew = sql`${NAME_KEY} is null`;
  await sql`insert into entities (id, kind, name) select r.entity, r.kind, r.name from ${r} where ${isNew}
    order by r.entity on conflict (id) do nothing`.execute(write);
  const made = await sql<NamedKey>`insert into names (kind, name, entity) select r.kind, r.name,
    (select e.key from entities e where e.id = r.entity) from ${r} where ${isNew}
    order by r.entity on conflict (kind, name, sense) do nothing returning key, name`.execute(write);
  return made.rows;
}
