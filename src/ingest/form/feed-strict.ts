import { type FeedContent, feedItem, longest } from './feed-content.ts';
import { withoutDoctype } from './xml.ts';

/** A feed of any format by the package that knows them all; undefined when it cannot make sense of it. */
export async function strictFeed(text: string): Promise<FeedContent | undefined> {
  const { parseFeed } = await import('feedsmith');
  try {
    return contentOf(parseFeed(withoutDoctype(text)) as unknown as Parsed);
  } catch {
    return undefined; // the forgiving reader has its turn
  }
}

/** What is used of the package's many fields; all of them may be absent, whatever its types say. */
interface Parsed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json';
  readonly feed: {
    readonly title?: Text;
    readonly link?: string;
    readonly home_page_url?: string;
    readonly links?: readonly Link[];
    readonly items?: readonly Entry[];
    readonly entries?: readonly Entry[];
  };
}

type Text = string | { readonly value?: string };

interface Link {
  readonly href?: string;
  readonly rel?: string;
  readonly type?: string;
}

interface Entry {
  readonly id?: string;
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean };
  readonly title?: Text;
  readonly link?: string;
  readonly links?: readonly Link[];
  readonly url?: string;
  readonly external_url?: string;
  readonly description?: Text;
  readonly summary?: Text;
  readonly content?: { readonly encoded?: string; readonly value?: string };
  readonly content_html?: string;
  readonly content_text?: string;
  readonly pubDate?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly dc?: { readonly dates?: readonly string[] };
  readonly dcterms?: { readonly issued?: readonly string[] | string; readonly created?: readonly string[] | string };
  readonly rdf?: { readonly about?: string };
  readonly feedburner?: { readonly origLink?: string };
}

function contentOf({ feed }: Parsed): FeedContent {
  const title = textOf(feed.title);
  const link = feed.link ?? feed.home_page_url ?? alternate(feed.links);
  return {
    ...(title !== undefined && { title }),
    ...(link !== undefined && { link }),
    items: (feed.items ?? feed.entries ?? []).map(itemOf),
  };
}

function itemOf(entry: Entry) {
  const guid = entry.guid?.value;
  const guidUrl =
    guid !== undefined && /^https?:\/\//.test(guid) && entry.guid?.isPermaLink !== false ? guid : undefined;
  const plain = entry.content_text === undefined ? undefined : escaped(entry.content_text);
  return feedItem({
    id: entry.id ?? guid,
    title: textOf(entry.title),
    url:
      entry.feedburner?.origLink ??
      entry.link ??
      alternate(entry.links) ??
      entry.url ??
      entry.external_url ??
      guidUrl ??
      entry.rdf?.about,
    published:
      entry.pubDate ??
      entry.published ??
      entry.date_published ??
      entry.dc?.dates?.[0] ??
      first(entry.dcterms?.issued) ??
      first(entry.dcterms?.created) ??
      entry.updated ??
      entry.date_modified,
    changed: entry.updated ?? entry.date_modified,
    html: longest(
      entry.content?.encoded,
      entry.content?.value,
      entry.content_html,
      plain,
      textOf(entry.description),
      textOf(entry.summary),
    ),
  });
}

function alternate(links: readonly Link[] | undefined): string | undefined {
  return (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? undefined)?.href;
}

function textOf(text: Text | undefined): string | undefined {
  return typeof text === 'string' ? text : text?.value;
}

function first(value: readonly string[] | string | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

/** Plain text as HTML: its line breaks stay. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\r?\n/g, '<br>');
}
