import { sql } from 'kysely';
import { sha256 } from '../identity.ts';
import type { Write } from '../library.ts';

const LETTERS = { stories: 's', utterances: 'u' } as const;

/** An id made of what a thing begins with; where another has it already, the next one. */
export async function freeId(write: Write, table: keyof typeof LETTERS, seed: string): Promise<string> {
  for (let n = 0; ; n++) {
    const id = `${LETTERS[table]}${sha256(JSON.stringify([table, seed, n])).slice(0, 16)}`;
    const { rows } = await sql`select 1 from ${sql.table(table)} where id = ${id}`.execute(write);
    if (rows.length === 0) return id;
  }
}
