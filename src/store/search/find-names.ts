import { sql } from 'kysely';
import type { Read } from '../library.ts';

/** Words seen in names that share a consonant key with one of `keys`. */
export async function wordsByKeys(read: Read, keys: readonly string[]): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<{ word: string }>`select distinct word from word_keys
    where key in (${sql.join(keys)}) order by word limit 500`.execute(read);
  return rows.map(({ word }) => word);
}

/** A name as the library keeps it. */
export interface KnownName {
  readonly key: number;
  readonly kind: string;
  readonly name: string;
  readonly entity: number;
}

const MOST = 2000;

/**
 * Names that hold a word of each group (spellings of one word), and the other names of their entities. At most 2,000
 * are looked at; beyond that the query names nobody in particular.
 */
export async function namesByWords(read: Read, groups: readonly (readonly string[])[]): Promise<readonly KnownName[]> {
  if (groups.length === 0 || groups.some((group) => group.length === 0)) return [];
  const [first = [], ...others] = groups;
  const tests = others.map(
    (group) => sql`and exists (select 1 from name_words w where w.name = n.key and w.word in (${sql.join(group)}))`,
  );
  const { rows } = await sql<KnownName>`
    select distinct other.key, other.kind, other.name, other.entity from (
      select n.entity from names n
      where n.key in (select name from name_words where word in (${sql.join(first)})) ${sql.join(tests, sql` `)}
      order by n.key limit ${MOST}) found
    join names other on other.entity = found.entity order by other.key limit ${MOST}`.execute(read);
  return rows;
}

/** All outlets of the library, by name. */
export async function outletsOf(read: Read): Promise<readonly string[]> {
  const { rows } = await sql<{ outlet: string }>`
    with recursive each_outlet (outlet) as (
      select min(outlet) from documents
      union all
      select (select min(d.outlet) from documents d where d.outlet > each_outlet.outlet) from each_outlet
      where each_outlet.outlet is not null)
    select outlet from each_outlet where outlet is not null order by outlet`.execute(read);
  return rows.map(({ outlet }) => outlet);
}
