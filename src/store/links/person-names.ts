import { sql } from 'kysely';
import type { Library, Read, Write } from '../library.ts';
import { rows as rowsOf } from '../rows.ts';

/** A name of a person as readings have it, with the entity that it belongs to. */
export interface PersonName {
  readonly key: number;
  readonly name: string;
  readonly entity: number;
}

/** All names of persons of two words and more. */
export async function personNames(read: Read): Promise<readonly PersonName[]> {
  const { rows } = await sql<PersonName>`select key, name, entity from names
    where kind = 'person' and name like '% %' order by key`.execute(read);
  return rows;
}

/** The keys of names that documents mention or let speak. */
export async function namesIn({ engine, read }: Library, documents: readonly number[]): Promise<ReadonlySet<number>> {
  const r = () => rowsOf(engine, JSON.stringify(documents.map((key) => ({ key }))), { key: 'int' });
  const { rows } = await sql<{ name: number }>`select m.name from ${r()} join mentions m on m.document = r.key
    union select sn.name from ${r()} join statements s on s.document = r.key
      join statement_names sn on sn.statement = s.key`.execute(read);
  return new Set(rows.map(({ name }) => name));
}

/** Where a name stands: the newest documents, with their stories, and what their readings tell of persons. */
export interface NameContext {
  /** Those it stands in, and those that they continue. */
  readonly stories: readonly number[];
  /** JSON, as readings keep it. */
  readonly entities: readonly string[];
}

const DOCUMENTS = 50;

export async function contextOfName(read: Read, name: number): Promise<NameContext> {
  const own = sql`(select document from (select m.document from mentions m where m.name = ${name}
    union select s.document from statement_names sn join statements s on s.key = sn.statement where sn.name = ${name}) x
    order by document desc limit ${sql.lit(DOCUMENTS)})`;
  const [stories, entities] = await Promise.all([
    sql<{ story: number }>`select sa.story from articles a join story_articles sa on sa.article = a.key
      where a.document in ${own}
      union select s.follows from articles a join story_articles sa on sa.article = a.key
      join stories s on s.key = sa.story where a.document in ${own} and s.follows is not null`.execute(read),
    sql<{ entities: string }>`select r.entities from documents d join readings r on r.key = d.reading
      where d.key in ${own}`.execute(read),
  ]);
  return {
    stories: stories.rows.map(({ story }) => story),
    entities: entities.rows.map((row) => row.entities),
  };
}

/** Names that a person took out of an entity, decision by decision. */
export async function splitNames(read: Read): Promise<readonly ReadonlySet<string>[]> {
  const rows = await read.selectFrom('decisions').select('content').where('kind', '=', 'split').execute();
  return rows.map(({ content }) => {
    const { names = [] } = JSON.parse(content) as { readonly names?: readonly { kind: string; name: string }[] };
    return new Set(names.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])));
  });
}

/** Names that join an entity, each with the reason; what was their entity leads to it. */
export async function joinNames(
  write: Write,
  entity: number,
  joining: readonly { readonly key: number; readonly reason: string }[],
): Promise<void> {
  for (const { key, reason } of joining) {
    const { rows } = await sql<{ entity: number }>`select entity from names where key = ${key}`.execute(write);
    const before = rows[0]?.entity;
    if (before === undefined || before === entity) continue;
    await sql`update names set entity = ${entity}, reason = coalesce(reason, ${reason}) where entity = ${before}`.execute(
      write,
    );
    await sql`update entities set redirect = ${entity} where redirect = ${before} or key = ${before}`.execute(write);
  }
  await sql`update entities set name = (select n.name from names n where n.entity = ${entity} and n.kind = entities.kind
      order by (select count(*) from mentions m where m.name = n.key) desc, n.name limit 1)
    where key = ${entity} and exists (select 1 from names n where n.entity = ${entity} and n.kind = entities.kind)`.execute(
    write,
  );
}
