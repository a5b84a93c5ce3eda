import { sql } from 'kysely';
import { sha256 } from './identity.ts';
import type { Engine, Write } from './library.ts';
import type { Prepared } from './prepare.ts';
import { rows } from './rows.ts';

/** What a library knows of a document that comes: nothing, itself, or that it is to stay away. */
export type Standing = 'new' | 'known' | 'forgotten';

/** How documents stand, by their ids; asked row by row, so that a server finds each by an index. */
export async function standingOf(
  engine: Engine,
  write: Write,
  list: readonly Pick<Prepared, 'id'>[],
): Promise<ReadonlyMap<string, Standing>> {
  const asked = rows(engine, JSON.stringify(list.map(({ id }) => ({ id, hash: sha256(id) }))), {
    id: 'text',
    hash: 'text',
  });
  const { rows: found } = await sql<{ id: string; known: number | null; forgotten: number | null }>`
    select r.id, (select 1 from documents d where d.id = r.id) as known,
      (select 1 from forgotten f where f.hash = r.hash) as forgotten from ${asked}`.execute(write);
  return new Map(found.map(({ id, known, forgotten }) => [id, known ? 'known' : forgotten ? 'forgotten' : 'new']));
}
