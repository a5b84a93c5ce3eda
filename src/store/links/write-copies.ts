import { sql } from 'kysely';
import type { Write } from '../library.ts';
import type { CopyRow } from '../tables.ts';
import type { StoryContent } from './content.ts';

/** Rows that go to the database together. */
const BATCH = 500;

/** Puts the copies between articles of a story in the place of all that these articles had. Did anything change? */
export async function writeCopies(write: Write, { articles, copies }: StoryContent): Promise<boolean> {
  const list = sql.join(articles.map(({ article }) => article));
  const { rows: before } = await sql<CopyRow>`select * from copies where a in (${list}) or b in (${list})
    order by a, b, a_start, b_start`.execute(write);
  const next = [...copies].sort((x, y) => x.a - y.a || x.b - y.b || x.a_start - y.a_start || x.b_start - y.b_start);
  if (JSON.stringify(before.map(columnsOf)) === JSON.stringify(next.map(columnsOf))) return false;
  await sql`delete from copies where a in (${list}) or b in (${list})`.execute(write);
  for (let at = 0; at < next.length; at += BATCH) {
    await write
      .insertInto('copies')
      .values(next.slice(at, at + BATCH))
      .execute();
  }
  return true;
}

function columnsOf({ a, b, a_start, a_end, b_start, b_end, source, reason }: CopyRow): readonly unknown[] {
  return [a, b, a_start, a_end, b_start, b_end, source, reason];
}
