import { sql } from 'kysely';
import type { Read } from '../library.ts';
import type { NameKind } from '../tables.ts';

/** A statement in its story, newest first. */
export interface StatementInStory {
  readonly statement: number;
  readonly day: string | null;
  readonly utterance: string | null;
  readonly story: string | null;
  readonly title: string | null;
}

const IN_STORY = sql`left join utterance_statements us on us.statement = s.key
  left join utterances u on u.key = us.utterance left join stories st on st.key = u.story`;

/** Standing statements that an entity speaks, the newest `most`. */
export async function saidBy(read: Read, entity: number, most: number): Promise<readonly StatementInStory[]> {
  const { rows } = await sql<StatementInStory>`
    select s.key as statement, coalesce(s.said, d.day) as day, u.id as utterance, st.id as story, st.title
    from names n join statement_names sn on sn.name = n.key and sn.role = 'speaker'
    join statements s on s.key = sn.statement and s.state = 'standing' join documents d on d.key = s.document ${IN_STORY}
    where n.entity = ${entity} order by coalesce(s.said, d.day) desc, s.key desc limit ${most}`.execute(read);
  return rows;
}

/** Standing statements of others that mention an entity, the newest `most`. */
export async function saidAbout(read: Read, entity: number, most: number): Promise<readonly StatementInStory[]> {
  const { rows } = await sql<StatementInStory>`
    select s.key as statement, coalesce(s.said, d.day) as day, u.id as utterance, st.id as story, st.title
    from statements s join documents d on d.key = s.document ${IN_STORY}
    where s.state = 'standing' and s.key in (
      select x.key from names n join mentions m on m.name = n.key
      join statements x on x.document = m.document and x.start_cp <= m.start_cp and x.end_cp >= m.end_cp
      where n.entity = ${entity})
    and not exists (select 1 from statement_names sn join names n on n.key = sn.name
      where sn.statement = s.key and sn.role = 'speaker' and n.entity = ${entity})
    order by coalesce(s.said, d.day) desc, s.key desc limit ${most}`.execute(read);
  return rows;
}

/** A story in which somebody is named. */
export interface StoryOfEntity {
  readonly id: string;
  readonly title: string | null;
  readonly first: string | null;
  readonly last: string | null;
  /** Articles of it. */
  readonly articles: number;
  /** Documents of it that name the entity. */
  readonly documents: number;
}

/** Stories whose documents name an entity, the newest `most`. */
export async function storiesNaming(read: Read, entity: number, most: number): Promise<readonly StoryOfEntity[]> {
  const { rows } = await sql<StoryOfEntity>`
    select st.id, st.title, st.first_day as first, st.last_day as last, st.articles,
      count(distinct a.document) as documents
    from articles a join story_articles sa on sa.article = a.key join stories st on st.key = sa.story
    where exists (select 1 from names n join mentions m on m.name = n.key where n.entity = ${entity}
        and m.document = a.document and m.start_cp >= a.start_cp and m.end_cp <= a.end_cp)
      and a.document in (select m.document from names n join mentions m on m.name = n.key where n.entity = ${entity})
    group by st.key, st.id, st.title, st.first_day, st.last_day, st.articles
    order by st.last_day desc, st.key desc limit ${most}`.execute(read);
  return rows.map((row) => ({ ...row, documents: Number(row.documents) }));
}

/** Whom documents name beside somebody, and in how many. */
export interface Beside {
  readonly name: string;
  readonly entity: string;
  readonly kind: NameKind;
  readonly documents: number;
}

/** So many of the newest documents are looked at. */
const DOCUMENTS = 500;

/** Persons and organisations that the newest documents name beside an entity, those of most documents first. */
export async function namedBeside(read: Read, entity: number, most: number): Promise<readonly Beside[]> {
  const { rows } = await sql<Beside>`
    with own as (select distinct m.document from names n join mentions m on m.name = n.key
      where n.entity = ${entity} order by 1 desc limit ${DOCUMENTS})
    select e.name, e.id as entity, e.kind, count(distinct m.document) as documents
    from own join mentions m on m.document = own.document join names n on n.key = m.name
    join entities e on e.key = n.entity
    where n.entity <> ${entity} and e.kind in ('person', 'organisation')
    group by e.key, e.name, e.id, e.kind order by count(distinct m.document) desc, e.name limit ${most}`.execute(read);
  return rows.map((row) => ({ ...row, documents: Number(row.documents) }));
}
