import { sql } from 'kysely';
import type { Read } from './library.ts';
import type { NameKind } from './tables.ts';

/** An entity with how often the library names it. */
export interface EntityCounts {
  readonly key: number;
  readonly id: string;
  readonly kind: NameKind;
  readonly name: string;
  /** Mentions in current readings. */
  readonly mentions: number;
  /** Standing statements it speaks. */
  readonly statements: number;
}

/** Entities by key, the most quoted first. */
export async function entityCounts(read: Read, keys: readonly number[]): Promise<readonly EntityCounts[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<EntityCounts>`
    select e.key, e.id, e.kind, e.name,
      (select count(*) from names n join mentions m on m.name = n.key where n.entity = e.key) as mentions,
      (select count(*) from names n join statement_names sn on sn.name = n.key and sn.role = 'speaker'
        join statements s on s.key = sn.statement and s.state = 'standing' where n.entity = e.key) as statements
    from entities e where e.key in (${sql.join(keys)}) and e.redirect is null`.execute(read);
  return rows
    .map((row) => ({ ...row, mentions: Number(row.mentions), statements: Number(row.statements) }))
    .sort((a, b) => b.statements - a.statements || b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}

/** The key of an entity by id; one that was merged into another gives that one's. Undefined when there has never been one. */
export async function entityKey(read: Read, id: string): Promise<number | undefined> {
  const { rows } = await sql<{ key: number }>`
    select coalesce(redirect, key) as key from entities where id = ${id}`.execute(read);
  return rows[0]?.key;
}

/** The same with its counts. */
export async function entityById(read: Read, id: string): Promise<EntityCounts | undefined> {
  const key = await entityKey(read, id);
  return key === undefined ? undefined : (await entityCounts(read, [key]))[0];
}

/** A spelling of an entity's name, as readings have it. */
export interface EntityName {
  readonly name: string;
  readonly kind: NameKind;
  readonly mentions: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** The names of an entity with the days of the documents that use them. */
export async function namesOfEntity(read: Read, key: number): Promise<readonly EntityName[]> {
  const { rows } = await sql<EntityName>`
    select n.name, n.kind, count(m.document) as mentions, min(d.day) as first, max(d.day) as last
    from names n left join mentions m on m.name = n.key left join documents d on d.key = m.document
    where n.entity = ${key} group by n.key, n.name, n.kind order by count(m.document) desc, n.name`.execute(read);
  return rows.map((row) => ({ ...row, mentions: Number(row.mentions) }));
}

/** What readings tell of persons in documents that mention the entity, newest first, of at most `most` documents. */
export async function personsBeside(
  read: Read,
  key: number,
  most: number,
): Promise<readonly { readonly day: string | null; readonly entities: string }[]> {
  const { rows } = await sql<{ day: string | null; entities: string }>`
    select d.day, r.entities from documents d join readings r on r.key = d.reading
    where d.key in (
      select m.document from names n join mentions m on m.name = n.key where n.entity = ${key}
      union select s.document from names n join statement_names sn on sn.name = n.key
        join statements s on s.key = sn.statement where n.entity = ${key})
    order by d.day desc, d.key desc limit ${most}`.execute(read);
  return rows;
}
