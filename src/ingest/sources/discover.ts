import type { SourceKind, Trouble } from '../../followed.ts';
import { decode } from '../decode.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import type { Fetched } from '../fetch/outcome.ts';
import { formatOfSource, type Listing, listingOf } from './listing.ts';
import { SourceProblem, troubleOfFetch } from './problem.ts';
import { treeOf } from './section.ts';

/** A source that an address turned out to be, or to lead to. */
export interface Discovered {
  readonly kind: SourceKind;
  readonly url: string;
  readonly title?: string;
  /** Of the site, where missed time can be caught up from. */
  readonly sitemap?: string;
}

export interface Discovery {
  /** Best first; empty when nothing can be followed. */
  readonly found: readonly Discovered[];
  /** Why not, when nothing was found. */
  readonly trouble?: Trouble;
}

const FEED_TYPES = /application\/(?:rss|atom|feed|rdf)\+(?:xml|json)|application\/json|text\/xml|application\/xml/i;
/** Where sites keep their feed when they do not say so, the likeliest first. */
const USUAL = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml'];
/** So many addresses are looked at for one site. */
const MOST = 10;

/**
 * What can be followed at an address: the address itself when it is a feed or a sitemap, else the feeds that the page
 * names, else those at the usual places, else the site's sitemap, else the page as a section of headlines. Each was
 * fetched and read.
 */
export async function discover(fetcher: Fetcher, address: string, authorization?: string): Promise<Discovery> {
  const outcome = await fetcher.fetch(address, {}, { ignoreRobots: true, authorization });
  if (outcome.kind === 'failed') return { found: [], trouble: troubleOfFetch(outcome.problem) };
  if (outcome.kind === 'unchanged')
    return { found: [], trouble: { code: 'unasked-304', detail: 'the server answers 304' } };
  try {
    const format = formatOfSource(outcome);
    if (format === 'feed' || format === 'sitemap') {
      const listing = await listingOf(outcome, format);
      return { found: [discovered(format, outcome, listing)] };
    }
    if (format !== 'html') throw new SourceProblem('other-format', `${format} cannot be followed`);
    return { found: await ofPage(fetcher, outcome) };
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    return { found: [], trouble: { code: error.code, detail: error.message } };
  }
}

function discovered(kind: SourceKind, { url, requested, moved }: Fetched, { title }: Partial<Listing>): Discovered {
  return { kind, url: moved ? url : requested, ...(title !== undefined && { title }) };
}

async function ofPage(fetcher: Fetcher, page: Fetched): Promise<readonly Discovered[]> {
  const { text } = decode(page.bytes, page.charset);
  const named = await namedFeeds(text, page.url);
  const origin = new URL(page.url).origin;
  const usual = named.length > 0 ? [] : USUAL.map((path) => `${origin}${path}`);
  const feeds: Discovered[] = [];
  for (const url of [...new Set([...named, ...usual])].slice(0, MOST)) {
    const found = await tried(fetcher, url, 'feed');
    if (found !== undefined) feeds.push(found);
    if (found !== undefined && named.length === 0) break;
  }
  const sitemap = await tried(fetcher, `${origin}/sitemap.xml`, 'sitemap');
  const withMap = feeds.map((one) => ({ ...one, ...(sitemap !== undefined && { sitemap: sitemap.url }) }));
  if (withMap.length > 0) return withMap;
  if (sitemap !== undefined) return [sitemap];
  return [discovered('section', page, await listingOf(page, 'section'))];
}

async function tried(fetcher: Fetcher, url: string, kind: 'feed' | 'sitemap'): Promise<Discovered | undefined> {
  const outcome = await fetcher.fetch(url, {}, { ignoreRobots: true });
  if (outcome.kind !== 'fetched') return undefined;
  try {
    return discovered(kind, outcome, await listingOf(outcome, kind));
  } catch (error) {
    if (error instanceof SourceProblem) return undefined;
    throw error;
  }
}

/** The feeds that a page names in its head, those of comments last. */
async function namedFeeds(html: string, base: string): Promise<readonly string[]> {
  const page = await treeOf(html);
  const named: string[] = [];
  for (const link of page.querySelectorAll('link[rel~="alternate"][href]')) {
    const url = URL.parse(link.getAttribute('href') ?? '', base);
    if (url !== null && FEED_TYPES.test(link.getAttribute('type') ?? '')) named.push(url.href);
  }
  const isOfComments = (url: string) => Number(/comments?(?:\/|$|[?_-])/i.test(url));
  return named.sort((a, b) => isOfComments(a) - isOfComments(b));
}
