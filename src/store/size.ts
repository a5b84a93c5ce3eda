import { statSync } from 'node:fs';
import { sql } from 'kysely';
import type { Library } from './library.ts';

/** Bytes that a library takes on disk, what is not yet merged into its file included. */
export async function sizeOf({ engine, where, ask }: Library): Promise<number> {
  if (engine === 'sqlite') return fileSize(where) + fileSize(`${where}-wal`);
  const { rows } = await ask((read) =>
    sql<{ size: number }>`select pg_database_size(current_database()) as size`.execute(read),
  );
  return rows[0]?.size ?? 0;
}

function fileSize(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
