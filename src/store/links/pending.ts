import { sql } from 'kysely';
import type { Read } from '../library.ts';

/** The day that an article has among the others: its own, else that of its document, else that of adding. */
const DAY = sql<string>`coalesce(substr(a.published, 1, 10), d.day, substr(d.added_at, 1, 10))`;

/** A day on which there are articles that were never linked, or have been read otherwise since. */
export interface PendingDay {
  readonly day: string;
  /** How many of them. */
  readonly articles: number;
}

/** Such days, ascending. */
export async function pendingDays(read: Read): Promise<readonly PendingDay[]> {
  const { rows } = await sql<PendingDay>`select ${DAY} as day, count(*) as articles
    from articles a join documents d on d.key = a.document left join story_articles sa on sa.article = a.key
    where d.reading is not null and (sa.reading is null or sa.reading <> d.reading) group by 1 order by 1`.execute(
    read,
  );
  return rows;
}

/** From the first day with an article to the last, as the one stretch there is; none where there is no article. */
export async function allDays(read: Read): Promise<readonly { readonly from: string; readonly to: string }[]> {
  const { rows } = await sql<{
    from: string | null;
    to: string | null;
  }>`select min(${DAY}) as "from", max(${DAY}) as "to"
    from articles a join documents d on d.key = a.document where d.reading is not null`.execute(read);
  return rows.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]));
}

/** A story that stands, and the days of its articles. */
export interface StoryDays {
  readonly key: number;
  readonly first: string;
  readonly last: string;
}

/** Stories with an article on one of these days (both ends included). */
export async function storiesOfDays(read: Read, from: string, to: string): Promise<readonly StoryDays[]> {
  const { rows } = await sql<StoryDays>`select s.key, s.first_day as first, s.last_day as last from stories s
    where s.redirect is null and s.key in (select story from story_articles where day >= ${from} and day <= ${to})
    order by s.key`.execute(read);
  return rows;
}

/** An article in its place among the others. */
export interface PlacedArticle {
  readonly key: number;
  readonly document: number;
  /** Of its document, with its number there: the same in every library. */
  readonly name: string;
  readonly day: string;
  /** The story it stands in now, where that was linked from the current reading or not. */
  readonly story: number | null;
  /** It was never linked, or has been read otherwise since. */
  readonly pending: boolean;
}

/** Articles of some days (both ends included) by day, then in an order that does not depend on when they were added. */
export async function articlesOfDays(read: Read, from: string, to: string): Promise<readonly PlacedArticle[]> {
  const { rows } = await sql<Omit<PlacedArticle, 'pending'> & { pending: number }>`
    select a.key, a.document, d.id || '#' || a.place as name, ${DAY} as day, sa.story,
      case when sa.reading = d.reading then 0 else 1 end as pending
    from articles a join documents d on d.key = a.document left join story_articles sa on sa.article = a.key
    where d.reading is not null and ${DAY} >= ${from} and ${DAY} <= ${to} order by 4, 3`.execute(read);
  return rows.map((row) => ({ ...row, pending: Number(row.pending) === 1 }));
}
