import { type RawBuilder, sql } from 'kysely';
import type { Engine, Write } from '../library.ts';
import { type Columns, listed, rows } from '../rows.ts';
import type { StoryWriting } from './content.ts';
import { freeIds } from './free-id.ts';

/** Stories, by what is to be written, with their keys. */
export type WrittenAs = ReadonlyMap<StoryWriting, number>;

/**
 * Writes those stories that continue nothing and of whose articles, statements and copies the library tells nothing yet:
 * in one statement a table for all of them. Gives their keys; the others are left as they were.
 */
export async function writeFreshStories(
  engine: Engine,
  write: Write,
  writings: readonly StoryWriting[],
  now: string,
): Promise<WrittenAs> {
  const fresh = await freshOf(engine, write, writings);
  const stories = await insertStories(engine, write, fresh, now);
  const of = <T extends object>(list: (writing: StoryWriting) => readonly T[]) =>
    fresh.flatMap((writing) => list(writing).map((one) => ({ ...one, story: stories.get(writing) as number })));
  await insertRows(
    engine,
    write,
    'story_articles',
    of(({ content }) => content.articles),
    ARTICLES,
  );
  const utterances = of(({ content }) => content.utterances);
  const keys = await insertUtterances(engine, write, utterances, now);
  const said = utterances.flatMap(({ statements }, at) =>
    statements.map((statement) => ({ statement, utterance: keys[at] })),
  );
  await insertRows(engine, write, 'utterance_statements', said, SAID);
  await insertRows(
    engine,
    write,
    'copies',
    fresh.flatMap(({ content }) => content.copies),
    COPIES,
  );
  return stories;
}

const ARTICLES = { article: 'int', day: 'text', reading: 'int', story: 'int' } as const;
const SAID = { statement: 'int', utterance: 'int' } as const;
const COPIES = {
  a: 'int',
  b: 'int',
  a_start: 'int',
  a_end: 'int',
  b_start: 'int',
  b_end: 'int',
  source: 'text',
  reason: 'text',
} as const;

/** Asked row by row, so that a server that takes the tables for small does not read them whole. */
async function freshOf(
  engine: Engine,
  write: Write,
  writings: readonly StoryWriting[],
): Promise<readonly StoryWriting[]> {
  const candidates = writings.filter(
    ({ content, keeps, ended }) => keeps === undefined && ended.length === 0 && content.articles.length > 0,
  );
  const articles = candidates.flatMap(({ content }) => content.articles.map(({ article }) => article));
  const statements = candidates.flatMap(({ content }) => content.utterances.flatMap((one) => one.statements));
  const toldArticles = await told(engine, write, articles, [
    sql`select count(*) from story_articles where article = r.key`,
    sql`select count(*) from copies where a = r.key`,
    sql`select count(*) from copies where b = r.key`,
  ]);
  const toldStatements = await told(engine, write, statements, [
    sql`select count(*) from utterance_statements where statement = r.key`,
  ]);
  return candidates.filter(
    ({ content }) =>
      !content.articles.some(({ article }) => toldArticles.has(article)) &&
      !content.utterances.some((one) => one.statements.some((statement) => toldStatements.has(statement))),
  );
}

/** Of which keys one of the questions counts something. */
async function told(
  engine: Engine,
  write: Write,
  keys: readonly number[],
  questions: readonly RawBuilder<unknown>[],
): Promise<ReadonlySet<number>> {
  if (keys.length === 0) return new Set();
  const r = rows(engine, JSON.stringify(keys.map((key) => ({ key }))), { key: 'int' });
  const found = sql.join(
    questions.map((question) => sql`(${question}) > 0`),
    sql` or `,
  );
  const { rows: hits } = await sql<{ key: number }>`select r.key from ${r} where ${found}`.execute(write);
  return new Set(hits.map(({ key }) => key));
}

async function insertStories(
  engine: Engine,
  write: Write,
  fresh: readonly StoryWriting[],
  now: string,
): Promise<WrittenAs> {
  if (fresh.length === 0) return new Map();
  const ids = await freeIds(
    engine,
    write,
    'stories',
    fresh.map(({ content }) => content.seed),
  );
  const list = fresh.map(({ content: { title, first, last, articles } }, at) => ({
    id: ids[at],
    made_at: now,
    changed_at: now,
    title,
    first_day: first,
    last_day: last,
    articles: articles.length,
  }));
  const keys = await insertKeyed(engine, write, 'stories', list, {
    id: 'text',
    made_at: 'text',
    changed_at: 'text',
    title: 'text',
    first_day: 'text',
    last_day: 'text',
    articles: 'int',
  });
  return new Map(fresh.map((writing, at) => [writing, keys[at] as number]));
}

async function insertUtterances(
  engine: Engine,
  write: Write,
  utterances: readonly { readonly seed: string; readonly story: number; readonly representative: number | null }[],
  now: string,
): Promise<readonly number[]> {
  if (utterances.length === 0) return [];
  const ids = await freeIds(
    engine,
    write,
    'utterances',
    utterances.map(({ seed }) => seed),
  );
  const list = utterances.map(({ story, representative }, at) => ({
    id: ids[at],
    story,
    made_at: now,
    representative,
  }));
  return insertKeyed(engine, write, 'utterances', list, {
    id: 'text',
    story: 'int',
    made_at: 'text',
    representative: 'int',
  });
}

/** Inserts rows that the database numbers, in their order; gives the numbers. */
async function insertKeyed(
  engine: Engine,
  write: Write,
  table: 'stories' | 'utterances',
  list: readonly { readonly id: string | undefined }[],
  columns: Columns,
): Promise<readonly number[]> {
  const { rows: made } = await sql<{ key: number; id: string }>`${insertFrom(engine, table, list, columns)}
    returning key, id`.execute(write);
  const keyOf = new Map(made.map(({ key, id }) => [id, key]));
  return list.map(({ id }) => keyOf.get(id ?? '') as number);
}

async function insertRows(
  engine: Engine,
  write: Write,
  table: 'story_articles' | 'utterance_statements' | 'copies',
  list: readonly object[],
  columns: Columns,
): Promise<void> {
  if (list.length > 0) await insertFrom(engine, table, list, columns).execute(write);
}

function insertFrom(engine: Engine, table: string, list: readonly object[], columns: Columns): RawBuilder<unknown> {
  return sql`insert into ${sql.raw(table)} (${listed(columns)})
    select ${listed(columns, 'r.')} from ${rows(engine, JSON.stringify(list), columns)}`;
}
