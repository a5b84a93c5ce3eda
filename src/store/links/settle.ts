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
