import { type RawBuilder, sql } from 'kysely';
import type { Library, Read } from '../library.ts';
import { rows as rowsOf } from '../rows.ts';
import type { CopyRow, NameKind } from '../tables.ts';

/** What stories must be to be listed; days count themselves, `names` are keys of names. */
export interface StoriesWanted {
  readonly after?: string;
  readonly before?: string;
  readonly outlet?: string;
  /** Somebody of these names speaks in it. */
  readonly speakers?: readonly number[];
  /** It has an article in one of these documents. */
  readonly documents?: readonly number[];
  /** Articles that it has at least. */
  readonly least: number;
}

/** Where a list of stories was left: the last one's last day and key. */
export interface StoryPlace {
  readonly last: string;
  readonly key: number;
}

/** A story as the tables have it. */
export interface FoundStory {
  readonly key: number;
  readonly id: string;
  readonly title: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
  readonly changed: string | null;
  readonly follows: string | null;
}

const STORY = sql`s.key, s.id, s.title, s.first_day as first, s.last_day as last, s.articles, s.changed_at as changed,
  (select id from stories f where f.key = s.follows) as follows`;

/** Stories by their last day, the newest first. */
export async function storyPage(
  { engine, read }: Library,
  wanted: StoriesWanted,
  limit: number,
  behind?: StoryPlace,
): Promise<readonly FoundStory[]> {
  // `coalesce` keeps SQLite from the index of redirects: it is to walk that of days, and to stop
  const tests: RawBuilder<unknown>[] = [sql`coalesce(s.redirect, 0) = 0`, sql`s.articles >= ${wanted.least}`];
  if (wanted.after !== undefined) tests.push(sql`s.last_day >= ${wanted.after}`);
  if (wanted.before !== undefined) tests.push(sql`s.first_day <= ${wanted.before}`);
  if (behind) tests.push(sql`(s.last_day, s.key) < (${behind.last}, ${behind.key})`);
  if (wanted.outlet !== undefined) {
    tests.push(sql`exists (select 1 from story_articles sa join articles a on a.key = sa.article
      join documents d on d.key = a.document where sa.story = s.key and d.outlet = ${wanted.outlet})`);
  }
  if (wanted.speakers !== undefined) tests.push(spokenBy(wanted.speakers));
  if (wanted.documents !== undefined) {
    const r = rowsOf(engine, JSON.stringify(wanted.documents.map((key) => ({ key }))), { key: 'int' });
    tests.push(sql`s.key in (select sa.story from ${r} join articles a on a.document = r.key
      join story_articles sa on sa.article = a.key)`);
  }
  const { rows } = await sql<FoundStory>`select ${STORY} from stories s where ${sql.join(tests, sql` and `)}
    order by s.last_day desc, s.key desc limit ${limit}`.execute(read);
  return rows;
}

function spokenBy(names: readonly number[]): RawBuilder<unknown> {
  if (names.length === 0) return sql`1 = 0`;
  return sql`s.key in (select u.story from statement_names sn join utterance_statements us on us.statement = sn.statement
    join utterances u on u.key = us.utterance where sn.role = 'speaker' and sn.name in (${sql.join(names)}))`;
}

/** A story by id; one that was merged into another gives that one. */
export async function storyById(read: Read, id: string): Promise<FoundStory | undefined> {
  const { rows } = await sql<FoundStory>`select ${STORY} from stories s
    where s.key = (select coalesce(redirect, key) from stories where id = ${id})`.execute(read);
  return rows[0];
}

/** Stories that continue this one, the oldest first. */
export async function storiesAfter(read: Read, key: number): Promise<readonly FoundStory[]> {
  const { rows } = await sql<FoundStory>`select ${STORY} from stories s where s.follows = ${key}
    and s.redirect is null order by s.first_day, s.key`.execute(read);
  return rows;
}

/** An article of a story with its document. */
export interface StoryArticle {
  readonly story: number;
  readonly key: number;
  readonly place: number;
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly agencies: string;
  readonly document: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** The articles of stories, in the order in which they were published. */
export async function articlesOfStories(read: Read, stories: readonly number[]): Promise<readonly StoryArticle[]> {
  if (stories.length === 0) return [];
  const { rows } = await sql<StoryArticle>`select sa.story, a.key, a.place, a.start_cp as start, a.end_cp as "end",
      coalesce(a.title, case when a.place = 0 then d.title end) as title, a.agencies, d.id as document, d.outlet, d.url,
      coalesce(a.published, case when a.place = 0 then d.published end) as published
    from story_articles sa join articles a on a.key = sa.article join documents d on d.key = a.document
    where sa.story in (${sql.join(stories)}) order by sa.story, sa.day, published, d.id, a.place`.execute(read);
  return rows;
}

/** Who speaks in stories, and in how many utterances. */
export interface StorySpeaker {
  readonly story: number;
  readonly name: string;
  readonly entity: string;
  readonly kind: NameKind;
  readonly utterances: number;
}

/** The speakers of stories, those of most utterances first. */
export async function speakersOfStories(read: Read, stories: readonly number[]): Promise<readonly StorySpeaker[]> {
  if (stories.length === 0) return [];
  const { rows } = await sql<StorySpeaker>`select u.story, e.name, e.id as entity, e.kind,
      count(distinct u.key) as utterances
    from utterances u join utterance_statements us on us.utterance = u.key
    join statement_names sn on sn.statement = us.statement and sn.role = 'speaker'
    join names n on n.key = sn.name join entities e on e.key = n.entity
    where u.story in (${sql.join(stories)}) group by u.story, e.key, e.name, e.id, e.kind
    order by u.story, count(distinct u.key) desc, e.name`.execute(read);
  return rows.map((row) => ({ ...row, utterances: Number(row.utterances) }));
}

/** Links of the chains of statements in stories. */
export async function relaysOfStories(
  read: Read,
  stories: readonly number[],
): Promise<readonly { readonly story: number; readonly name: string }[]> {
  if (stories.length === 0) return [];
  const { rows } = await sql<{ story: number; name: string }>`select distinct u.story, e.name
    from utterances u join utterance_statements us on us.utterance = u.key
    join statement_names sn on sn.statement = us.statement and sn.role = 'via'
    join names n on n.key = sn.name join entities e on e.key = n.entity
    where u.story in (${sql.join(stories)}) order by u.story, e.name`.execute(read);
  return rows;
}

/** An utterance with one of its statements. */
export interface UtteranceMember {
  readonly key: number;
  readonly id: string;
  readonly story: string | null;
  readonly representative: number | null;
  readonly statement: number;
}

/** The utterances of a story, each with its statements. */
export async function utterancesOfStory(read: Read, story: number): Promise<readonly UtteranceMember[]> {
  const { rows } = await sql<UtteranceMember>`select u.key, u.id, s.id as story, u.representative, us.statement
    from utterances u join utterance_statements us on us.utterance = u.key left join stories s on s.key = u.story
    where u.story = ${story} order by u.key, us.statement`.execute(read);
  return rows;
}

/** The same of one utterance by id; one that was merged into another gives that one. */
export async function utteranceMembers(read: Read, id: string): Promise<readonly UtteranceMember[]> {
  const { rows } = await sql<UtteranceMember>`select u.key, u.id, s.id as story, u.representative, us.statement
    from utterances u join utterance_statements us on us.utterance = u.key left join stories s on s.key = u.story
    where u.key = (select coalesce(redirect, key) from utterances where id = ${id}) order by us.statement`.execute(
    read,
  );
  return rows;
}

/** So many characters of an article tell what happened; what stands further back is background. */
const OPENING = 400;

/** Title and opening of each article of a story, by document. */
export async function openingsOfStory(
  read: Read,
  story: number,
): Promise<readonly { readonly article: string; readonly text: string; readonly published?: string }[]> {
  const { rows } = await sql<{ article: string; title: string | null; text: string; published: string | null }>`
    select d.id as article, a.title, substr(t.text, cast(a.start_cp + 1 as integer), ${sql.lit(OPENING)}) as text,
      coalesce(a.published, d.published) as published
    from story_articles sa join articles a on a.key = sa.article join documents d on d.key = a.document
    join texts t on t.key = d.text where sa.story = ${story} order by d.id, a.place`.execute(read);
  return rows.map(({ article, title, text, published }) => ({
    article,
    text: title === null || text.startsWith(title) ? text : `${title}\n${text}`,
    ...(published !== null && { published }),
  }));
}

/** Copies between articles of a story, with the documents they stand in. */
export interface StoryCopy extends CopyRow {
  readonly a_document: string;
  readonly b_document: string;
}

export async function copiesOfStory(read: Read, story: number): Promise<readonly StoryCopy[]> {
  const { rows } = await sql<StoryCopy>`select c.*, x.id as a_document, y.id as b_document from copies c
    join articles p on p.key = c.a join documents x on x.key = p.document
    join articles q on q.key = c.b join documents y on y.key = q.document
    where c.a in (select article from story_articles where story = ${story})
    order by c.a, c.b, c.a_start, c.b_start`.execute(read);
  return rows;
}

/** The story and the utterances that a statement belongs to. */
export interface StatementLinks {
  readonly story: string | null;
  readonly utterances: readonly string[];
}

/** Stories and utterances that statements belong to, by statement. */
export async function linksOfStatements(
  { engine, read }: Library,
  statements: readonly number[],
): Promise<ReadonlyMap<number, StatementLinks>> {
  if (statements.length === 0) return new Map();
  const r = rowsOf(engine, JSON.stringify(statements.map((key) => ({ key }))), { key: 'int' });
  const { rows } = await sql<{ statement: number; story: string | null; utterance: string }>`
    select us.statement, s.id as story, u.id as utterance from ${r}
    join utterance_statements us on us.statement = r.key join utterances u on u.key = us.utterance
    left join stories s on s.key = u.story order by us.statement, u.key`.execute(read);
  return new Map(
    [...Map.groupBy(rows, ({ statement }) => statement)].map(([statement, list]) => [
      statement,
      { story: list[0]?.story ?? null, utterances: list.map(({ utterance }) => utterance) },
    ]),
  );
}

/** The story of each article of a document, by the article's number. */
export async function storiesOfDocument(read: Read, document: number): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ place: number; id: string }>`select a.place, s.id from articles a
    join story_articles sa on sa.article = a.key join stories s on s.key = sa.story
    where a.document = ${document}`.execute(read);
  return new Map(rows.map(({ place, id }) => [place, id]));
}

/** The agencies that the articles of statements name as their source, by statement. */
export async function agenciesOfArticles(
  { engine, read }: Library,
  statements: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (statements.length === 0) return new Map();
  const r = rowsOf(engine, JSON.stringify(statements.map((key) => ({ key }))), { key: 'int' });
  const { rows } = await sql<{ key: number; agencies: string }>`select s.key, a.agencies from ${r}
    join statements s on s.key = r.key join articles a on a.document = s.document and a.place = s.article`.execute(
    read,
  );
  return new Map(rows.map(({ key, agencies }) => [key, JSON.parse(agencies) as string[]]));
}
