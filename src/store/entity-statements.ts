import { type RawBuilder, sql } from 'kysely';
import type { Read } from './library.ts';
import type { NameKind } from './tables.ts';

/** How an entity stands to a statement: it speaks, or is mentioned in what others say. */
export type Standing = 'speaker' | 'about';

/** Of so many of the newest documents that name an entity its company and what is said about it are told. */
const DOCUMENTS = 250;

/** Keys of the standing statements of an entity, the newest first. */
export async function statementsOfEntity(
  read: Read,
  entity: number,
  standing: Standing,
  { limit, skip }: { readonly limit: number; readonly skip: number },
): Promise<readonly number[]> {
  const which = standing === 'speaker' ? spoken(entity) : mentioned(entity);
  const { rows } = await sql<{ key: number }>`
    select s.key from statements s join documents d on d.key = s.document
    where s.state = 'standing' and ${which}
    order by d.day desc, s.key desc limit ${limit} offset ${skip}`.execute(read);
  return rows.map(({ key }) => key);
}

function spoken(entity: number): RawBuilder<unknown> {
  return sql`s.key in (select sn.statement from names n join statement_names sn on sn.name = n.key and sn.role = 'speaker'
    where n.entity = ${entity})`;
}

function mentioned(entity: number): RawBuilder<unknown> {
  return sql`s.document in (${newestNaming(entity)})
    and exists (select 1 from mentions m join names n on n.key = m.name where n.entity = ${entity}
      and m.document = s.document and m.start_cp >= s.start_cp and m.end_cp <= s.end_cp)
    and not exists (select 1 from statement_names sn join names n on n.key = sn.name
      where sn.statement = s.key and sn.role = 'speaker' and n.entity = ${entity})`;
}

function newestNaming(entity: number): RawBuilder<unknown> {
  return sql`select d.key from documents d where d.key in (
    select m.document from names n join mentions m on m.name = n.key where n.entity = ${entity})
    order by d.day desc, d.key desc limit ${DOCUMENTS}`;
}

/** Statements of an entity by the month of publication, the oldest first. */
export async function monthsOfEntity(read: Read, entity: number) {
  const { rows } = await sql<{ month: string; count: number }>`
    select substr(d.day, 1, 7) as month, count(*) as count
    from names n join statement_names sn on sn.name = n.key and sn.role = 'speaker'
    join statements s on s.key = sn.statement and s.state = 'standing' join documents d on d.key = s.document
    where n.entity = ${entity} and d.day is not null group by substr(d.day, 1, 7) order by 1`.execute(read);
  return rows.map(({ month, count }) => ({ month, count: Number(count) }));
}

/** An entity that speaks, with how often. */
export interface Speaking {
  readonly id: string;
  readonly name: string;
  readonly kind: NameKind;
  readonly count: number;
}

/** Others who speak in the documents that name an entity, by the number of documents. */
export async function speakersBeside(read: Read, entity: number, limit: number): Promise<readonly Speaking[]> {
  const { rows } = await sql<Speaking>`
    select e.id, e.name, e.kind, said.count from (
      select n.entity, count(distinct s.document) as count
      from statements s join statement_names sn on sn.statement = s.key and sn.role = 'speaker'
      join names n on n.key = sn.name
      where s.state = 'standing' and s.document in (select key from (${newestNaming(entity)}) as named)
      group by n.entity) as said
    join entities e on e.key = said.entity
    where e.key <> ${entity} and e.kind in ('person', 'organisation', 'state')
    order by said.count desc, e.name limit ${limit}`.execute(read);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** Who speaks in the newest `among` statements, the most quoted first. */
export async function speakersLately(read: Read, among: number, limit: number): Promise<readonly Speaking[]> {
  const { rows } = await sql<Speaking>`
    select e.id, e.name, e.kind, said.count from (
      select n.entity, count(*) as count
      from (select statement from search_statements order by key desc limit ${among}) as newest
      join statement_names sn on sn.statement = newest.statement and sn.role = 'speaker'
      join names n on n.key = sn.name group by n.entity) as said
    join entities e on e.key = said.entity where e.kind in ('person', 'organisation', 'state')
    order by said.count desc, e.name limit ${limit}`.execute(read);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
