import { allBytes } from '../bytes.ts';
import { decode } from '../decode.ts';
import { documentId } from '../document-id.ts';
import type { Item } from '../items.ts';
import { InputProblem } from '../problem.ts';
import type { FeedContent, FeedItem } from './feed-content.ts';
import { forgivingFeed } from './feed-forgiving.ts';
import { strictFeed } from './feed-strict.ts';
import { follow } from './follow.ts';
import { type Arrival, hints, type Opener, PAGE_LIMIT } from './form.ts';
import { guardXml } from './xml.ts';

/**
 * A feed: its items, each a page with the facts that the feed tells. With `follow` the pages that items lead to are
 * fetched; what a feed carries itself is read where a page cannot be had.
 */
export const openFeed: Opener = async function* (arrival) {
  const { text } = decode(await allBytes(arrival.opened, PAGE_LIMIT), arrival.charset);
  const feed = await readFeed(text);
  if (feed.items.length === 0) throw new InputProblem('a feed without items');
  for (const [index, item] of feed.items.entries()) yield* itemsOf(arrival, feed, item, index + 1);
};

/**
 * The content of a feed in any format, well-formed or not. Throws InputProblem for a document type with entities, for
 * nesting without end, and for what is no feed.
 */
export async function readFeed(given: string): Promise<FeedContent> {
  const text = given.replace(/^\ufeff/, '');
  if (text.trimStart().startsWith('{')) {
    const json = await strictFeed(text);
    if (json === undefined) throw new InputProblem('a JSON feed that is not JSON, or not whole');
    return json;
  }
  guardXml(text);
  const strict = await strictFeed(text);
  const expected = count(text, '<item') + count(text, '<entry');
  if (strict !== undefined && strict.items.length >= Math.min(expected, 1) && strict.items.every(isWhole))
    return strict;
  const forgiving = await forgivingFeed(text);
  return strict !== undefined && strict.items.length >= forgiving.items.length ? strict : forgiving;
}

function isWhole({ title, url, html }: FeedItem): boolean {
  return title !== undefined || url !== undefined || html !== '';
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (!/[\w-]/.test(text.charAt(at + sign.length))) found++;
  return found;
}

async function* itemsOf(arrival: Arrival, feed: FeedContent, item: FeedItem, line: number): AsyncGenerator<Item> {
  const { name, options } = arrival;
  const url = addressOf(item.url, feed.link ?? arrival.url);
  const facts = {
    ...(item.title !== undefined && { title: item.title }),
    ...(feed.title !== undefined && { outlet: feed.title.trim() }),
    ...(item.published !== undefined && { published: item.published }),
  };
  if (options.follow === true && url !== undefined) {
    yield* follow(arrival, url, line, facts);
    return;
  }
  const html = item.html;
  if (html === '' && item.title === undefined) {
    yield { kind: 'bad', file: name, line, error: 'an item without title and content' };
    return;
  }
  const id = url ?? item.id ?? documentId({ text: `${item.title ?? ''}\n${html}` });
  yield {
    kind: 'page',
    file: name,
    line,
    page: {
      id,
      html,
      ...(url !== undefined && { url }),
      ...(item.title !== undefined && { title: plainTitle(item.title) }),
      ...hints(arrival, facts),
    },
  };
}

/** Titles of feeds carry markup and entities encoded twice. */
export function plainTitle(title: string): string {
  return title
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/&(?:quot|#0?34);/g, '"')
    .replace(/&(?:#0?39|apos);/g, "'")
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&laquo;/g, '«')
    .replace(/&raquo;/g, '»')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

export function addressOf(address: string | undefined, base: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address.trim(), base);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : undefined;
}
