import { sql } from 'kysely';
import type { Library, Read } from '../library.ts';
import { rows as rowsOf } from '../rows.ts';
import type { CopyRow } from '../tables.ts';

/** All that two articles share: passages in code points, the share of each article's characters, where it came from. */
export interface PairCopy {
  /** `DOCUMENT#ARTICLE`. */
  readonly a: string;
  readonly b: string;
  readonly share: { readonly a: number; readonly b: number };
  readonly source: CopyRow['source'];
  readonly reason: string;
  readonly passages: readonly { readonly a: Stretch; readonly b: Stretch }[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Row extends CopyRow {
  readonly a_name: string;
  readonly b_name: string;
  readonly a_length: number;
  readonly b_length: number;
}

/** Copies between the articles of a story, and between articles that hold one of these statements. */
export async function copiesIn(
  { engine, read }: Pick<Library, 'engine' | 'read'>,
  statements: readonly number[],
): Promise<readonly PairCopy[]> {
  if (statements.length === 0) return [];
  const r = rowsOf(engine, JSON.stringify(statements.map((key) => ({ key }))), { key: 'int' });
  const own = sql`(select s.document * 1048576 + s.article from ${r} join statements s on s.key = r.key)`;
  return pairs(await copiesWhere(read, sql`c.a in ${own} and c.b in ${own}`));
}

/** Copies between articles of two documents. */
export async function copiesBetween(read: Read, a: string, b: string): Promise<readonly PairCopy[]> {
  return pairs(await copiesWhere(read, sql`(x.id = ${a} and y.id = ${b}) or (x.id = ${b} and y.id = ${a})`));
}

async function copiesWhere(read: Read, where: ReturnType<typeof sql>): Promise<Row[]> {
  const { rows } = await sql<Row>`select c.*, x.id || '#' || p.place as a_name, y.id || '#' || q.place as b_name,
      p.end_cp - p.start_cp as a_length, q.end_cp - q.start_cp as b_length
    from copies c join articles p on p.key = c.a join documents x on x.key = p.document
    join articles q on q.key = c.b join documents y on y.key = q.document
    where ${where} order by c.a, c.b, c.a_start, c.b_start`.execute(read);
  return rows;
}

function pairs(rows: readonly Row[]): PairCopy[] {
  return [...Map.groupBy(rows, ({ a, b }) => `${a} ${b}`).values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const passages = list.map(({ a_start, a_end, b_start, b_end }) => ({
      a: { start: a_start, end: a_end },
      b: { start: b_start, end: b_end },
    }));
    const shared = (side: 'a' | 'b') =>
      passages.reduce((sum, { [side]: at }) => sum + at.end - at.start, 0) / Math.max(1, first[`${side}_length`]);
    const { a_name: a, b_name: b, source, reason } = first;
    return [{ a, b, share: { a: shared('a'), b: shared('b') }, source, reason, passages }];
  });
}
