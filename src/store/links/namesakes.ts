import { sql } from 'kysely';
import { NUMBERS, sha256 } from '../identity.ts';
import type { Library, Read, Write } from '../library.ts';
import { rows as rowsOf } from '../rows.ts';

/** A person's name in one of its senses. */
export interface NameSense {
  readonly key: number;
  readonly sense: number;
  readonly entity: number;
  /** Id of the entity. */
  readonly id: string;
  readonly reason: string | null;
}

/** The senses of a name of a person, the first at the front. */
export async function sensesOf(read: Read, name: string): Promise<readonly NameSense[]> {
  const { rows } = await sql<NameSense>`select n.key, n.sense, n.entity, e.id, n.reason
    from names n join entities e on e.key = n.entity
    where n.kind = 'person' and n.name = ${name} order by n.sense`.execute(read);
  return rows;
}

/** Another person of exactly the same name. */
export interface Namesake {
  readonly key: number;
  readonly id: string;
  readonly name: string;
  /** Why the two are kept apart. */
  readonly reason: string | null;
}

/** Others who have exactly a name of an entity. */
export async function namesakesOf(read: Read, entity: number): Promise<readonly Namesake[]> {
  const { rows } = await sql<Namesake>`select e.key, e.id, e.name, max(coalesce(other.reason, n.reason)) as reason
    from names n join names other on other.kind = n.kind and other.name = n.name and other.entity <> n.entity
    join entities e on e.key = other.entity
    where n.entity = ${entity} group by e.key, e.id, e.name order by e.id`.execute(read);
  return rows;
}

/** Names of persons that have several senses, with the keys of all of these. */
export async function namesWithSenses(read: Read): Promise<ReadonlyMap<string, readonly number[]>> {
  const { rows } = await sql<{ key: number; name: string }>`select n.key, n.name from names n
    where n.kind = 'person' and n.name in (select name from names where kind = 'person' and sense > 0)`.execute(read);
  const found = Map.groupBy(rows, ({ name }) => name);
  return new Map([...found].map(([name, senses]) => [name, senses.map(({ key }) => key)]));
}

/** Persons whom documents name in full, by document. */
export async function personsNamed(
  { engine, read }: Library,
  documents: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const r = () => rowsOf(engine, JSON.stringify(documents.map((key) => ({ key }))), { key: 'int' });
  const { rows } = await sql<{ document: number; name: string }>`select x.document, n.name from (
      select m.document, m.name from ${r()} join mentions m on m.document = r.key
      union select s.document, sn.name from ${r()} join statements s on s.document = r.key
        join statement_names sn on sn.statement = s.key) x
    join names n on n.key = x.name where n.kind = 'person' and n.name like '% %'`.execute(read);
  const found = Map.groupBy(rows, ({ document }) => document);
  return new Map([...found].map(([document, named]) => [document, named.map(({ name }) => name)]));
}

/** How many documents are read. */
export async function documentsRead(read: Read): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from documents where reading is not null`.execute(
    read,
  );
  return Number(rows[0]?.n ?? 0);
}

/** What the readings of documents tell of persons: JSON, as readings keep it. */
export async function personsIn(
  { engine, read }: Library,
  documents: readonly number[],
): Promise<readonly { readonly document: number; readonly entities: string }[]> {
  const r = rowsOf(engine, JSON.stringify(documents.map((key) => ({ key }))), { key: 'int' });
  const { rows } = await sql<{ document: number; entities: string }>`select d.key as document, r2.entities from ${r}
    join documents d on d.key = r.key join readings r2 on r2.key = d.reading`.execute(read);
  return rows;
}

/** A document that uses a name. */
export interface UsingDocument {
  readonly document: number;
  readonly id: string;
  /** The key of the name in the sense in which it is used. */
  readonly name: number;
  readonly entities: string;
}

/** The documents that use a name in any of its senses; undefined where there are more than `most`. */
export async function documentsUsing(
  read: Read,
  senses: readonly NameSense[],
  most: number,
): Promise<readonly UsingDocument[] | undefined> {
  const keys = sql.join(senses.map(({ key }) => key));
  const { rows } = await sql<UsingDocument>`select d.key as document, d.id, used.name, r.entities from (
      select document, min(name) as name from (select m.document, m.name from mentions m where m.name in (${keys})
        union select s.document, sn.name from statement_names sn join statements s on s.key = sn.statement
          where sn.name in (${keys})) x group by document) used
    join documents d on d.key = used.document join readings r on r.key = d.reading
    order by d.key limit ${most + 1}`.execute(read);
  return rows.length > most ? undefined : rows;
}

/** The stories of documents, and those that they continue. */
export async function storiesOfDocuments(
  { engine, read }: Library,
  documents: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const r = rowsOf(engine, JSON.stringify(documents.map((key) => ({ key }))), { key: 'int' });
  const { rows } = await sql<{ document: number; story: number; follows: number | null }>`
    select a.document, sa.story, st.follows from ${r} join articles a on a.document = r.key
    join story_articles sa on sa.article = a.key join stories st on st.key = sa.story`.execute(read);
  const found = Map.groupBy(rows, ({ document }) => document);
  return new Map(
    [...found].map(([document, list]) => [
      document,
      list.flatMap(({ story, follows }) => (follows === null ? [story] : [story, follows])),
    ]),
  );
}

/** Names of persons that a decision brought together with themselves: their senses are one person. */
export async function namesTogether(read: Read): Promise<ReadonlySet<string>> {
  const rows = await read.selectFrom('decisions').select('content').where('kind', '=', 'merge').execute();
  return new Set(
    rows.flatMap(({ content }) => {
      const { names = [] } = JSON.parse(content) as { readonly names?: readonly { kind: string; name: string }[] };
      const persons = names.filter(({ kind }) => kind === 'person').map(({ name }) => name);
      return persons.filter((name, at) => persons.indexOf(name) !== at);
    }),
  );
}

/** The id of the entity that a further person of a name has at first; a document stands for them. */
export function senseEntityId(name: string, document: string): string {
  return sha256(JSON.stringify(['entity', 'person', name, document])).slice(0, 20);
}

/** A further sense of a name, with an entity of its own. Its key. */
export async function newSense(
  write: Write,
  name: string,
  { sense, entity }: { readonly sense: number; readonly entity: string },
): Promise<number> {
  await sql`insert into entities (id, kind, name) values (${entity}, 'person', ${name})
    on conflict (id) do update set redirect = null`.execute(write);
  const { rows } = await sql<{ key: number }>`insert into names (kind, name, sense, entity)
    values ('person', ${name}, ${sense}, (select key from entities where id = ${entity})) returning key`.execute(write);
  const key = rows[0]?.key as number;
  await sql`insert into name_words (word, name) select w.word, ${key} from names n join name_words w on w.name = n.key
    where n.kind = 'person' and n.name = ${name} and n.sense = 0`.execute(write);
  return key;
}

/** Says why a sense is kept apart. */
export async function setReason(write: Write, key: number, reason: string): Promise<void> {
  await sql`update names set reason = ${reason} where key = ${key}`.execute(write);
}

/** Has documents use a name in another sense. */
export async function useSense(
  { engine }: Library,
  write: Write,
  documents: readonly number[],
  { from, to }: { readonly from: readonly number[]; readonly to: number },
): Promise<void> {
  const r = () =>
    sql`(select key from ${rowsOf(engine, JSON.stringify(documents.map((key) => ({ key }))), { key: 'int' })})`;
  const others = sql.join(from);
  for (const table of ['mentions', 'event_names'] as const)
    await sql`update ${sql.table(table)} set name = ${to} where name in (${others}) and document in ${r()}`.execute(
      write,
    );
  await sql`update statement_names set name = ${to} where name in (${others})
    and statement in (select key from statements where document in ${r()})`.execute(write);
  await sql`update search_mentions set name = ${to} where name in (${others})
    and statement / ${sql.lit(NUMBERS)} in ${r()}`.execute(write);
}

/** Senses that no document uses any more lead to the entity of the one that took their documents. */
export async function endSense(write: Write, key: number, into: number): Promise<void> {
  const { rows } = await sql<{ entity: number }>`select entity from names where key = ${key}`.execute(write);
  const before = rows[0]?.entity;
  if (before === undefined) return;
  await sql`delete from names where key = ${key}`.execute(write);
  if (before === into) return;
  const { rows: left } = await sql`select 1 from names where entity = ${before} limit 1`.execute(write);
  if (left.length > 0) return;
  await sql`update entities set redirect = ${into} where redirect = ${before} or key = ${before}`.execute(write);
}
