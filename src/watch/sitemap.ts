import type { Entry } from '../followed.ts';
import { type Listing, listingOf, SourceProblem } from '../input.ts';
import type { FollowedSource } from '../library.ts';
import { authorizationFor, type WatchContext } from './context.ts';

const DAY = 86_400_000;
/** At the first poll pages of so many days are fetched; the others were there before anybody asked. */
const FIRST_DAYS = 2;
/** A page that appears later may be dated so many days back. */
const LATER_DAYS = 30;
/** So many further maps are looked into at one poll: those last changed. */
const MOST_MAPS = 5;

/** The pages of a sitemap and of its newest further maps: those worth fetching, and the old ones. */
export async function sitemapEntries(
  context: WatchContext,
  source: Pick<FollowedSource, 'polled_at' | 'secret' | 'url'>,
  listing: Listing,
): Promise<{ readonly entries: readonly Entry[]; readonly old: readonly Entry[] }> {
  const all = [...listing.entries];
  const maps = listing.maps.toSorted((a, b) => ((a.changed ?? '') < (b.changed ?? '') ? 1 : -1)).slice(0, MOST_MAPS);
  for (const { url } of maps) all.push(...(await entriesOfMap(context, source, url)));
  const isFirst = source.polled_at === null;
  const since = context.now() - (isFirst ? FIRST_DAYS : LATER_DAYS) * DAY;
  const isWorth = ({ published }: Entry) => (published === undefined ? !isFirst : Date.parse(published) >= since);
  return { entries: all.filter(isWorth), old: all.filter((entry) => !isWorth(entry)) };
}

/** The pages that one map names; none where it cannot be had now. */
export async function entriesOfMap(
  { fetcher }: WatchContext,
  source: Pick<FollowedSource, 'secret' | 'url'>,
  url: string,
): Promise<readonly Entry[]> {
  const authorization = authorizationFor(source.secret, url, source.url);
  const outcome = await fetcher.fetch(url, {}, { ignoreRobots: true, authorization });
  if (outcome.kind !== 'fetched') return [];
  try {
    return (await listingOf(outcome, 'sitemap')).entries;
  } catch (error) {
    if (error instanceof SourceProblem) return [];
    throw error;
  }
}
