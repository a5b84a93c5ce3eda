import { randomUUID } from 'node:crypto';
import type { Library } from './library.ts';

/** A search that somebody keeps. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly at: string;
  readonly by: string;
}

/** All saved searches, in the order of saving; with `id`, that one alone. */
export async function savedSearches({ read }: Library, id?: string): Promise<readonly SavedSearch[]> {
  return read
    .selectFrom('searches')
    .select(['id', 'name', 'query', 'made_at as at', 'made_by as by'])
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('key')
    .execute();
}

/** Keeps a search. Gives its id, which is the address of its feeds. */
export function saveSearch(
  library: Library,
  { name, query, by }: Pick<SavedSearch, 'name' | 'query' | 'by'>,
  now = new Date().toISOString(),
): Promise<string> {
  const id = randomUUID();
  return library.write(async (write) => {
    await write.insertInto('searches').values({ id, name, query, made_at: now, made_by: by }).execute();
    return id;
  });
}

export function removeSearch(library: Library, id: string): Promise<void> {
  return library.write(async (write) => {
    await write.deleteFrom('searches').where('id', '=', id).execute();
  });
}
