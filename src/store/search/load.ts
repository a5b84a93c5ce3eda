import { sql } from 'kysely';
import type { Library } from '../library.ts';
import type { DocumentFacts } from '../reads.ts';
import { rows } from '../rows.ts';

/** The document of a key with its text, for showing where a search hit. */
export interface FoundText extends DocumentFacts {
  readonly key: number;
  readonly text: string;
}

/** Documents by key, in the order of the keys given. */
export async function documentsByKeys(library: Library, keys: readonly number[]): Promise<readonly FoundText[]> {
  if (keys.length === 0) return [];
  const { rows: found } = await sql<FoundText>`
    select d.key, d.id, d.title, d.outlet, d.url, d.published, t.text
    from documents d join texts t on t.key = d.text where d.key in (${sql.join(keys)})`.execute(library.read);
  const byKey = new Map(found.map((row) => [row.key, row]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** How often something stands among rows found. */
export interface Count {
  readonly value: string;
  readonly count: number;
}

const SHOWN = 20;

/** Who speaks in, and who passed on, the statements of `keys`: the commonest twenty of each. */
export async function countNames(
  library: Library,
  keys: readonly number[],
): Promise<{ readonly speaker: readonly Count[]; readonly via: readonly Count[] }> {
  if (keys.length === 0) return { speaker: [], via: [] };
  const listed = rows(library.engine, JSON.stringify(keys.map((key) => ({ key }))), { key: 'int' });
  const { rows: counts } = await sql<Count & { role: string }>`
    select counted.role, n.name as value, sum(counted.count) as count from (
      select sn.role, sn.name, count(*) as count from ${listed}
      join statement_names sn on sn.statement = r.key and sn.role in ('speaker', 'via') group by sn.role, sn.name) counted
    join names n on n.key = counted.name
    group by counted.role, n.name order by sum(counted.count) desc, n.name`.execute(library.read);
  const of = (role: string) =>
    counts
      .filter((row) => row.role === role)
      .slice(0, SHOWN)
      .map(({ value, count }) => ({ value, count: Number(count) }));
  return { speaker: of('speaker'), via: of('via') };
}

/** Outlets and days of the documents of `keys`. */
export async function countDocuments(
  library: Library,
  keys: readonly number[],
): Promise<{ readonly outlet: readonly Count[]; readonly day: readonly Count[] }> {
  if (keys.length === 0) return { outlet: [], day: [] };
  const listed = rows(library.engine, JSON.stringify(keys.map((key) => ({ key }))), { key: 'int' });
  const { rows: found } = await sql<{ outlet: string | null; day: string | null }>`
    select d.outlet, d.day from ${listed} join documents d on d.key = r.key`.execute(library.read);
  return {
    outlet: counted(found.flatMap(({ outlet }) => outlet ?? []))
      .sort((a, b) => b.count - a.count || order(a, b))
      .slice(0, MOST),
    day: counted(found.flatMap(({ day }) => day ?? []))
      .sort((a, b) => order(b, a))
      .slice(0, MOST),
  };
}

const MOST = 60;

function counted(values: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

function order(a: Count, b: Count): number {
  return a.value < b.value ? -1 : 1;
}
