import { sql } from 'kysely';
import { entityIdOf } from './identity.ts';
import type { Engine, Write } from './library.ts';
import { rows } from './rows.ts';
import type { NameKind, StatementRole } from './tables.ts';

/** A name with the id of the entity that it has at first. */
export interface NewName {
  readonly kind: NameKind;
  readonly name: string;
  readonly entity: string;
}

/** Whom a statement names, in one of its roles. Places count code points. */
export interface PreparedName {
  readonly role: StatementRole;
  readonly place: number;
  readonly kind: NameKind;
  readonly name: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** All names of a reading, each once. */
export class NameList {
  readonly #seen = new Map<string, NewName>();

  add(kind: NameKind, name: string): { kind: NameKind; name: string } {
    const key = `${kind} ${name}`;
    if (!this.#seen.has(key)) this.#seen.set(key, { kind, name, entity: entityIdOf(kind, name) });
    return { kind, name };
  }

  /** Sorted by entity, so that all who write names do it in one order and never wait for each other in a ring. */
  all(): readonly NewName[] {
    return [...this.#seen.values()].sort((a, b) => (a.entity < b.entity ? -1 : 1));
  }

  /** The names of several readings, each once, in the same order. */
  static union(readings: readonly { readonly names: readonly NewName[] }[]): readonly NewName[] {
    const list = new NameList();
    for (const name of readings.flatMap(({ names }) => names)) list.#seen.set(`${name.kind} ${name.name}`, name);
    return list.all();
  }
}

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
