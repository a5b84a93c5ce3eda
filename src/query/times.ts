import type { Library } from '../store/library.ts';
import { type TimePlace, timesOfValue } from '../store/times.ts';
import { QueryProblem } from './search/problem.ts';

/** Time expressions whose value lies in `value` (`2031`, `2031-05`, `2031-05-09`); `next` goes on behind the last. */
export async function timesOf(library: Library, value: string, { limit, cursor }: { limit: number; cursor?: string }) {
  const found = await timesOfValue(library.read, value, limit + 1, cursor === undefined ? undefined : placeOf(cursor));
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const next =
    found.length > limit && last ? Buffer.from(`${last.key}.${last.place}`).toString('base64url') : undefined;
  return {
    items: items.map(({ key: _key, place: _place, document, title, outlet, published, ...time }) => ({
      ...time,
      document: { id: document, title, outlet, published },
    })),
    ...(next !== undefined && { next }),
  };
}

function placeOf(cursor: string): TimePlace {
  const { key, place } =
    /^(?<key>\d{1,15})\.(?<place>\d{1,9})$/u.exec(Buffer.from(cursor, 'base64url').toString())?.groups ?? {};
  if (key === undefined) throw new QueryProblem(0, 'the cursor cannot be read', 'the cursor that the page before gave');
  return { key: Number(key), place: Number(place) };
}
