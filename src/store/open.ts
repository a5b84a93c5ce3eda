import { type Library, LibraryProblem } from './library.ts';
import { migrate } from './migrate.ts';

export interface OpenOptions {
  /** Makes the library where there is none (default). Otherwise a missing one is a LibraryProblem. */
  readonly create?: boolean;
}

/**
 * Opens a library: `postgres://…` or `postgresql://…` is a PostgreSQL database, anything else a file of SQLite. It is
 * brought to this program's version of the tables. Throws LibraryProblem when it cannot be opened, or was written by a
 * newer program. The engine's driver is loaded here, not before.
 */
export async function openLibrary(where: string, options: OpenOptions = {}): Promise<Library> {
  const library = await openUnmigrated(where, options);
  try {
    await migrate(library);
    return library;
  } catch (error) {
    await library.close();
    throw error;
  }
}

/** The same as it stands on disk, whatever its version: for restoring dumps of older versions. */
export async function openUnmigrated(where: string, { create = true }: OpenOptions = {}): Promise<Library> {
  if (where === '') throw new LibraryProblem('no library is named');
  if (/^postgres(ql)?:\/\//.test(where)) return (await import('./postgres.ts')).openPostgres(where);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(where)) {
    throw new LibraryProblem(`«${where}» is neither a path nor a postgres:// URL`);
  }
  return (await import('./sqlite.ts')).openSqlite(where, create);
}
