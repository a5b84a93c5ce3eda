import type { Entry, SourceKind, Trouble } from '../../followed.ts';
import { machineInstant } from '../../text/instant.ts';
import { decode } from '../decode.ts';
import type { Fetched } from '../fetch/outcome.ts';
import { addressOf, plainTitle, readFeed } from '../form/feed.ts';
import type { FeedContent } from '../form/feed-content.ts';
import { readSitemap } from '../form/lists.ts';
import { formatOf } from '../format.ts';
import { InputProblem } from '../problem.ts';
import { notesOf } from './notes.ts';
import { SourceProblem } from './problem.ts';
import { headlinesOf } from './section.ts';

/** What a fetched source tells. */
export interface Listing {
  readonly title?: string;
  /** Address of the site that the source belongs to. */
  readonly site?: string;
  readonly entries: readonly Entry[];
  /** Further maps of a sitemap, with the day they were last changed where told. */
  readonly maps: readonly { readonly url: string; readonly changed?: string }[];
  /** What is odd about it but does not keep it from being followed. */
  readonly notes: readonly Trouble[];
}

/** Reads what came from a source of a kind. Throws SourceProblem for what cannot be followed as that. */
export async function listingOf(fetched: Fetched, kind: Exclude<SourceKind, 'page' | 'folder'>): Promise<Listing> {
  const { bytes, charset, url } = fetched;
  if (bytes.length === 0) throw new SourceProblem('empty', `the answer (${fetched.status}) holds nothing`);
  const format = formatOfSource(fetched);
  const { text, encoding } = decode(bytes, charset);
  const listing = await readAs(kind, format, text, url);
  return { ...listing, notes: notesOf(fetched, kind, encoding, listing.entries) };
}

type Unnoted = Omit<Listing, 'notes'>;

async function readAs(kind: SourceKind, format: string, text: string, url: string): Promise<Unnoted> {
  if (kind === 'section') {
    if (format !== 'html') throw new SourceProblem('not-a-page', `a ${format} came where a page was expected`);
    return sectionListing(text, url);
  }
  if (format !== kind) throw mismatch(kind, format, text);
  try {
    return kind === 'feed' ? feedListing(await readFeed(text), url) : await sitemapListing(text, url);
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    throw new SourceProblem(kind === 'feed' ? 'damaged-feed' : 'damaged-sitemap', error.message);
  }
}

/** The format of what came; one that is no text is told as such. */
export function formatOfSource({ bytes, url, mediaType }: Pick<Fetched, 'bytes' | 'url' | 'mediaType'>): string {
  try {
    return formatOf(URL.parse(url)?.pathname ?? '', bytes.subarray(0, 8192), mediaType);
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    throw new SourceProblem('not-text', error.message);
  }
}

const CHALLENGE = /captcha|cf-chl|challenge-platform|checking your browser|enable javascript and cookies/i;
const SIGN_IN = /<input[^>]{0,200}type\s*=\s*["']?password/i;

function mismatch(kind: 'feed' | 'sitemap' | SourceKind, format: string, text: string): SourceProblem {
  if (format === 'html' && CHALLENGE.test(text))
    return new SourceProblem('challenge', 'a page that wants to see a browser');
  if (format === 'html' && SIGN_IN.test(text)) return new SourceProblem('sign-in', 'a page that asks to sign in');
  if (format === 'html') return new SourceProblem('page-instead', `a web page came where a ${kind} was expected`);
  return new SourceProblem('other-format', `${format} came where a ${kind} was expected`);
}

function feedListing(feed: FeedContent, url: string): Unnoted {
  if (feed.items.length === 0) throw new SourceProblem('no-items', 'a feed without items');
  const base = feed.link ?? url;
  const entries = feed.items.flatMap((item): Entry[] => {
    const address = addressOf(item.url, addressOf(base, url) ?? url);
    if (address === undefined && item.html === '') return [];
    const published = item.published === undefined ? undefined : machineInstant(item.published);
    return [
      {
        address,
        id: item.id,
        title: item.title === undefined ? undefined : plainTitle(item.title),
        published,
        html: item.html,
        changed: item.changed,
      },
    ];
  });
  if (entries.length === 0) throw new SourceProblem('no-addresses', 'no item has an address or a text');
  const site = addressOf(feed.link, url);
  return {
    entries,
    maps: [],
    ...(feed.title !== undefined && feed.title.trim() !== '' && { title: feed.title.trim() }),
    ...(site !== undefined && { site }),
  };
}

async function sitemapListing(text: string, url: string): Promise<Unnoted> {
  const { pages, maps } = await readSitemap(text);
  if (pages.length + maps.length === 0) throw new SourceProblem('no-items', 'a sitemap without addresses');
  const entries = pages.flatMap(({ url: page, title, published }): Entry[] => {
    const address = addressOf(page, url);
    if (address === undefined) return [];
    const instant = published === undefined ? undefined : machineInstant(published);
    return [{ address, title, published: instant, changed: published }];
  });
  return { entries, maps: maps.flatMap((map) => (addressOf(map.url, url) === undefined ? [] : [map])) };
}

async function sectionListing(html: string, url: string): Promise<Unnoted> {
  const { title, links } = await headlinesOf(html, url);
  if (links.length === 0) throw new SourceProblem('no-headlines', 'a page without links that look like headlines');
  return { entries: links, maps: [], ...(title !== undefined && { title }), site: url };
}
