import { sql } from 'kysely';
import type { Write } from '../library.ts';

/**
 * Puts stories and utterances in order after articles or statements have left the library or moved: utterances without
 * statements and stories without articles go, with what led to them; days and numbers of articles are counted again.
 */
export async function settleLinks(write: Write): Promise<void> {
  await sql`delete from utterance_statements where statement in (select key from statements where state <> 'standing')`.execute(
    write,
  );
  for (const [table, members, column] of [
    ['utterances', 'utterance_statements', 'utterance'],
    ['stories', 'story_articles', 'story'],
  ] as const) {
    const empty = sql`select t.key from ${sql.table(table)} t where t.redirect is null and not exists
      (select 1 from ${sql.table(members)} m where m.${sql.ref(column)} = t.key)`;
    if (table === 'stories') {
      await sql`update utterances set story = null where story in (${empty})`.execute(write);
      await sql`update stories set follows = null where follows in (${empty})`.execute(write);
    }
    await sql`delete from ${sql.table(table)} where redirect in (${empty})`.execute(write);
    await sql`delete from ${sql.table(table)} where key in (${empty})`.execute(write);
  }
}

/** Stories in which a document has an article. */
export async function storiesWith(write: Write, document: number): Promise<readonly number[]> {
  const { rows } = await sql<{ story: number }>`select distinct sa.story from articles a
    join story_articles sa on sa.article = a.key where a.document = ${document}`.execute(write);
  return rows.map(({ story }) => story);
}

/**
 * Stories out of which articles went away: counted again, under the title of the first that is left until they are
 * linked again, which these articles now wait for.
 */
export async function recountStories(write: Write, stories: readonly number[], now: string): Promise<void> {
  for (const story of stories) {
    const own = sql`from story_articles sa join articles a on a.key = sa.article join documents d on d.key = a.document
      where sa.story = ${story}`;
    await sql`update stories set changed_at = ${now}, articles = (select count(*) ${own}),
      first_day = (select min(sa.day) ${own}), last_day = (select max(sa.day) ${own}),
      title = (select coalesce(a.title, d.title) ${own} order by sa.day, d.id, a.place limit 1)
      where key = ${story}`.execute(write);
    await sql`update story_articles set reading = null where story = ${story}`.execute(write);
  }
  await settleLinks(write);
}

/** The articles of a document are to be linked again: somebody decided about it. */
export async function linkAgain(write: Write, document: number): Promise<void> {
  await sql`update story_articles set reading = null
    where article in (select key from articles where document = ${document})`.execute(write);
}

/** Notes which story continues which, by articles: `follows` is an article of the earlier one. */
export async function writeFollowing(
  write: Write,
  following: readonly { readonly story: number; readonly follows: number | undefined }[],
): Promise<void> {
  for (const { story, follows } of following) {
    const { rows } = await sql<{ story: number }>`select story from story_articles
      where article = ${follows ?? -1} and story <> ${story}`.execute(write);
    const before = rows[0]?.story ?? null;
    await sql`update stories set follows = ${before} where key = ${story} and follows is distinct from ${before}`.execute(
      write,
    );
  }
}
