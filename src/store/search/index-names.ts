import { sql } from 'kysely';
import { nameKeys } from '../../annotate/mentions/variants/index.ts';
import { ARTICLE } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import type { Engine, Write } from '../library.ts';
import type { NamedKey } from '../names.ts';
import { rows } from '../rows.ts';

/** The folded words by which a name is found, each without its article. */
export function nameWordsOf(name: string): readonly string[] {
  return [...new Set((foldArabic(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(bare))];
}

const SHORTEST = 3;
const LONGEST = 100;

/** A folded word of a name, or of what somebody typed for one, without its article. */
export function bare(word: string): string {
  const stem = word.slice(ARTICLE.length);
  return (word.startsWith(ARTICLE) && stem.length >= SHORTEST ? stem : word).slice(0, LONGEST);
}

/** The names that a document uses and that cannot be found by their words yet. */
export async function namesToIndex(write: Write, document: number): Promise<readonly NamedKey[]> {
  const { rows: fresh } = await sql<NamedKey>`
    select used.name as key, (select n.name from names n where n.key = used.name) as name from (
      select name from mentions where document = ${document}
      union select sn.name from statement_names sn join statements s on s.key = sn.statement where s.document = ${document}
      union select name from event_names where document = ${document}) as used
    where (select count(*) from name_words w where w.name = used.name) = 0`.execute(write);
  return fresh;
}

/** Makes names findable by their words, written in one order by all who add, so that none waits for another in a ring. */
export async function indexNames(engine: Engine, write: Write, fresh: readonly NamedKey[]): Promise<void> {
  if (fresh.length === 0) return;
  const words = fresh.flatMap(({ key, name }) => nameWordsOf(name).map((word) => ({ word, name: key })));
  const keys = [...new Set(words.map(({ word }) => word))]
    .sort()
    .flatMap((word) => nameKeys(word).map((key) => ({ key: key.slice(0, LONGEST), word })));
  const listed = rows(engine, JSON.stringify(words), { word: 'text', name: 'int' });
  await sql`insert into name_words (word, name) select word, name from ${listed} where true on conflict do nothing`.execute(
    write,
  );
  const keyed = rows(engine, JSON.stringify(keys), { key: 'text', word: 'text' });
  await sql`insert into word_keys (key, word) select key, word from ${keyed} where true on conflict do nothing`.execute(
    write,
  );
}
