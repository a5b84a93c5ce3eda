import type { Entry } from '../followed.ts';
import { countKnown, type FollowedSource } from '../library.ts';
import type { WatchContext } from './context.ts';
import { entriesOfMap } from './sitemap.ts';

/** Where nothing of a feed is known, something may have gone by between two polls; an hour is looked at twice. */
const OVERLAP = 3_600_000;

/**
 * What a feed no longer tells of the time since it was last polled: when none of its items is known, items may have
 * passed through it unseen, and the pages dated since then are taken from the site's sitemap.
 */
export async function caughtUp(
  context: WatchContext,
  source: FollowedSource,
  entries: readonly Entry[],
): Promise<readonly Entry[]> {
  if (source.succeeded_at === null || source.sitemap === null || entries.length === 0) return [];
  const addresses = entries.flatMap(({ address }) => address ?? []);
  if ((await countKnown(context.library, addresses)) > 0) return [];
  const since = Date.parse(source.succeeded_at) - OVERLAP;
  const listed = await entriesOfMap(context, source, source.sitemap);
  const own = new Set(addresses);
  return listed.filter(
    ({ address, published }) =>
      address !== undefined && !own.has(address) && published !== undefined && Date.parse(published) >= since,
  );
}
