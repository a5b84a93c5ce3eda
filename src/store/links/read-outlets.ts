import { sql } from 'kysely';
import type { Read } from '../library.ts';

/** What an outlet has published, in numbers. */
export interface OutletCounts {
  readonly documents: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
  /** Articles that name no agency as their source. */
  readonly namesNone: number;
  /** Of these, articles that share a passage with another document that had it first. */
  readonly copiedUnnamed: number;
  readonly statements: number;
  readonly stories: number;
}

/** Undefined when the library has nothing of it. */
export async function outletCounts(read: Read, outlet: string): Promise<OutletCounts | undefined> {
  const copied = sql`(exists (select 1 from copies c where c.a = a.key and c.source = 'b')
    or exists (select 1 from copies c where c.b = a.key and c.source = 'a'))`;
  const { rows } = await sql<OutletCounts>`
    select count(distinct d.key) as documents, min(d.day) as first, max(d.day) as last, count(*) as articles,
      sum(case when a.agencies = '[]' then 1 else 0 end) as "namesNone",
      sum(case when a.agencies = '[]' and ${copied} then 1 else 0 end) as "copiedUnnamed",
      (select count(*) from documents x join statements s on s.document = x.key and s.state = 'standing'
        where x.outlet = ${outlet}) as statements,
      count(distinct sa.story) as stories
    from documents d join articles a on a.document = d.key left join story_articles sa on sa.article = a.key
    where d.outlet = ${outlet}`.execute(read);
  const [row] = rows;
  if (!row || Number(row.documents) === 0) return undefined;
  const numbers = ['documents', 'articles', 'namesNone', 'copiedUnnamed', 'statements', 'stories'] as const;
  return {
    ...row,
    ...(Object.fromEntries(numbers.map((name) => [name, Number(row[name])])) as Record<
      (typeof numbers)[number],
      number
    >),
  };
}

/** Agencies that an outlet's articles name as their source, as the articles have them, with how many do. */
export async function agenciesOfOutlet(
  read: Read,
  outlet: string,
): Promise<readonly { readonly agencies: readonly string[]; readonly articles: number }[]> {
  const { rows } = await sql<{ agencies: string; articles: number }>`
    select a.agencies, count(*) as articles from documents d join articles a on a.document = d.key
    where d.outlet = ${outlet} and a.agencies <> '[]' group by a.agencies order by count(*) desc, a.agencies`.execute(
    read,
  );
  return rows.map(({ agencies, articles }) => ({
    agencies: JSON.parse(agencies) as string[],
    articles: Number(articles),
  }));
}

/** Outlets that had passages first which this outlet's articles have as well, with the number of its articles. */
export async function sourcesOfOutlet(
  read: Read,
  outlet: string,
): Promise<readonly { readonly outlet: string; readonly articles: number }[]> {
  const { rows } = await sql<{ outlet: string; articles: number }>`
    select o.outlet, count(distinct pair.own) as articles from (
      select c.a as own, c.b as other from copies c where c.source = 'b'
      union all select c.b, c.a from copies c where c.source = 'a') pair
    join articles a on a.key = pair.own join documents d on d.key = a.document
    join articles b on b.key = pair.other join documents o on o.key = b.document
    where d.outlet = ${outlet} and o.outlet is not null and o.outlet <> ${outlet}
    group by o.outlet order by count(distinct pair.own) desc, o.outlet`.execute(read);
  return rows.map((row) => ({ ...row, articles: Number(row.articles) }));
}
