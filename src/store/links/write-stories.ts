import { sql } from 'kysely';
import type { Engine, Write } from '../library.ts';
import type { StoryContent, StoryWriting } from './content.ts';
import { freeId } from './free-id.ts';
import { writeFreshStories } from './fresh-stories.ts';
import { writeCopies } from './write-copies.ts';
import { writeUtterances } from './write-utterances.ts';

/** What writing a story came to. */
export interface StoryWritten {
  readonly story: number;
  readonly isNew: boolean;
  readonly changed: boolean;
}

/** Puts stories where they stood or makes them, those of which nothing is told yet together; what came of each. */
export async function writeStories(
  engine: Engine,
  write: Write,
  writings: readonly StoryWriting[],
  now: string,
): Promise<readonly StoryWritten[]> {
  const fresh = await writeFreshStories(engine, write, writings, now);
  const written: StoryWritten[] = [];
  for (const writing of writings) {
    const story = fresh.get(writing);
    written.push(story === undefined ? await writeStory(write, writing, now) : { story, isNew: true, changed: true });
  }
  return written;
}

/** Puts a story where it stood or makes it; nothing is touched when all is as it was. */
async function writeStory(write: Write, { content, keeps, ended }: StoryWriting, now: string): Promise<StoryWritten> {
  const story = keeps ?? (await newStory(write, content, now));
  let changed = keeps === undefined;
  for (const other of ended) changed = (await endIn(write, other, story)) || changed;
  changed = (await writeArticles(write, story, content)) || changed;
  changed = (await writeUtterances(write, story, [story, ...ended], content.utterances, now)) || changed;
  changed = (await writeCopies(write, content)) || changed;
  const { title, first, last, articles } = content;
  const { numUpdatedRows } = await write
    .updateTable('stories')
    .set({ title, first_day: first, last_day: last, articles: articles.length })
    .where('key', '=', story)
    .where((where) =>
      where.not(
        where.and([
          sql<boolean>`title is not distinct from ${title}`,
          sql<boolean>`first_day is not distinct from ${first}`,
          sql<boolean>`last_day is not distinct from ${last}`,
          where('articles', '=', articles.length),
        ]),
      ),
    )
    .executeTakeFirst();
  changed ||= numUpdatedRows > 0n;
  if (changed) await write.updateTable('stories').set({ changed_at: now }).where('key', '=', story).execute();
  return { story, isNew: keeps === undefined, changed };
}

async function newStory(write: Write, { seed }: StoryContent, now: string): Promise<number> {
  const id = await freeId(write, 'stories', seed);
  const { key } = await write
    .insertInto('stories')
    .values({ id, made_at: now, changed_at: now, title: null, redirect: null })
    .returning('key')
    .executeTakeFirstOrThrow();
  return key;
}

/** The story leads to another from now on, and so do those that led to it. */
async function endIn(write: Write, story: number, into: number): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('stories')
    .set({ redirect: into, articles: 0, follows: null })
    .where((where) => where.or([where('key', '=', story), where('redirect', '=', story)]))
    .where((where) => where.or([where('redirect', 'is', null), where('redirect', '<>', into)]))
    .executeTakeFirst();
  await write.updateTable('stories').set({ follows: into }).where('follows', '=', story).execute();
  return numUpdatedRows > 0n;
}

async function writeArticles(write: Write, story: number, { articles }: StoryContent): Promise<boolean> {
  const before = await write
    .selectFrom('story_articles')
    .selectAll()
    .where(
      'article',
      'in',
      articles.map(({ article }) => article),
    )
    .execute();
  const known = new Map(before.map((row) => [row.article, row]));
  const moved = articles.filter((one) => known.get(one.article)?.story !== story);
  const stale = articles.filter((one) => {
    const row = known.get(one.article);
    return row?.story !== story || row.reading !== one.reading || row.day !== one.day;
  });
  if (stale.length > 0) {
    await write
      .insertInto('story_articles')
      .values(stale.map((one) => ({ ...one, story })))
      .onConflict((conflict) =>
        conflict.column('article').doUpdateSet((excluded) => ({
          story: excluded.ref('excluded.story'),
          reading: excluded.ref('excluded.reading'),
          day: excluded.ref('excluded.day'),
        })),
      )
      .execute();
  }
  return moved.length > 0;
}
