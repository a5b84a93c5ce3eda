import type { Read } from './library.ts';

/** What documents must be to be listed; the days themselves count. */
export interface Wanted {
  readonly outlet?: string;
  readonly after?: string;
  readonly before?: string;
}

/** Documents in the order of adding, a page at a time; `after` is the key of the last one seen. */
export function documentPage(read: Read, after: number, limit: number, wanted: Wanted = {}) {
  return read
    .selectFrom('documents')
    .select(['key', 'id'])
    .where('key', '>', after)
    .where('reading', 'is not', null)
    .$if(wanted.outlet !== undefined, (query) => query.where('outlet', '=', wanted.outlet ?? ''))
    .$if(wanted.after !== undefined, (query) => query.where('day', '>=', wanted.after ?? ''))
    .$if(wanted.before !== undefined, (query) => query.where('day', '<=', wanted.before ?? ''))
    .orderBy('key')
    .limit(limit)
    .execute();
}
