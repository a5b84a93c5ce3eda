import type { LinkProfile, Named, Prepared, Reading } from '../../index.ts';
import type { Bad, Good, Item, PageItem, Unreadable } from '../../input.ts';
import type { Job } from './job.ts';
import type { Pool } from './pool.ts';

/** What came of one item, in the order of the input. */
export type Outcome =
  | { readonly kind: 'record'; readonly item: Good | PageItem; readonly record: string; readonly link?: LinkProfile }
  | { readonly kind: 'reading'; readonly item: Good | PageItem; readonly reading: Reading; readonly link?: LinkProfile }
  | { readonly kind: 'prepared'; readonly item: Good | PageItem; readonly prepared: Prepared }
  | { readonly kind: 'named'; readonly item: Good | PageItem; readonly named: Named }
  | Bad
  | Unreadable;

/** How documents are to be read. */
export type Wanted = Pick<Job, 'want' | 'text' | 'registry' | 'link'>;

/**
 * Reads all documents among the items, keeping their order whatever the order of finishing. At most `pool.window` items
 * are held; the next is fetched when the caller has taken the oldest, so that a slow receiver slows the reading down.
 */
export async function* outcomesOf(items: AsyncIterable<Item>, pool: Pool, wanted: Wanted): AsyncGenerator<Outcome> {
  const held: Promise<Outcome>[] = [];
  for await (const item of items) {
    held.push(outcome(item, pool, wanted));
    if (held.length >= pool.window) yield* oldest(held);
  }
  while (held.length > 0) yield* oldest(held);
}

async function* oldest(held: Promise<Outcome>[]): AsyncGenerator<Outcome> {
  const first = held.shift();
  if (first) yield await first;
}

async function outcome(item: Item, pool: Pool, wanted: Wanted): Promise<Outcome> {
  if (item.kind === 'bad' || item.kind === 'unreadable') return item;
  const { file, line } = item;
  const source = item.kind === 'page' ? item.page : item.source;
  const changed = item.kind === 'document' && item.changed;
  const result = await pool.run({
    source,
    want: wanted.want,
    text: wanted.text || changed,
    registry: wanted.registry,
    ...(wanted.link && { link: true }),
  });
  if ('record' in result) return { kind: 'record', item, ...result };
  if ('reading' in result) return { kind: 'reading', item, ...result };
  if ('prepared' in result) return { kind: 'prepared', item, prepared: result.prepared };
  if ('named' in result) return { kind: 'named', item, named: result.named };
  if (line === undefined) return { kind: 'unreadable', file, reason: result.error };
  return { kind: 'bad', file, line, id: source.id, error: result.error };
}
