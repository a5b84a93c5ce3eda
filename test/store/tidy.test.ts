import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { addReading } from '../../src/store/add.ts';
import { POSTGRES, places } from './engines.ts';
import { prepared } from './material.ts';

describe.skipIf(POSTGRES === undefined)('A library on a server', () => {
  const { postgres } = places();

  it('has its large tables counted and its indexes of search in order; small tables are planned for as if they could grow', async () => {
    const library = await postgres.open();
    const text = Array.from({ length: 4000 }, (_, k) => `قال الناطق سامي الراوي إن المعرض رقم ${k} سيفتح.`).join('\n');
    await addReading(library, prepared({ id: 'fairs', text }));
    const counted = async (table: string) => {
      const { rows } = await sql<{ count: number }>`select reltuples as count from pg_class
        where relname = ${table} and relnamespace = current_schema()::regnamespace`.execute(library.read);
      return rows[0]?.count;
    };
    expect(await counted('statements')).toBe(-1);
    await library.tidy();
    expect(await counted('statements')).toBeGreaterThan(1000);
    expect(await counted('documents')).toBe(-1);
    const { rows } = await sql`select gin_clean_pending_list('search_statements_terms') as pages`.execute(library.read);
    expect(rows).toEqual([{ pages: 0 }]);
  });
});
