import { sql } from 'kysely';
import type { TimeType } from '../model.ts';
import type { Read } from './library.ts';

/** A time expression with its document. */
export interface FoundTime {
  readonly document: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimeType;
  readonly value: string;
  readonly place: number;
  readonly key: number;
}

/** Where the times of a value (`2031-05`, with all that is finer: its days, hours) were left. */
export interface TimePlace {
  readonly key: number;
  readonly place: number;
}

/** Time expressions whose ISO value begins with `value`, behind `after`, by document. */
export async function timesOfValue(
  read: Read,
  value: string,
  limit: number,
  after: TimePlace = { key: 0, place: -1 },
): Promise<readonly FoundTime[]> {
  const { rows } = await sql<FoundTime>`
    select d.id as document, d.title, d.outlet, d.published, t.start_cp as start, t.end_cp as "end", t.text, t.type,
      t.value, t.place, d.key
    from times t join documents d on d.key = t.document
    where t.value >= ${value} and t.value < ${`${value}\u{ffff}`} and (d.key, t.place) > (${after.key}, ${after.place})
    order by d.key, t.place limit ${limit}`.execute(read);
  return rows;
}
