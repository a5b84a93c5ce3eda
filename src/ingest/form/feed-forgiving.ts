import { type FeedContent, type FeedItem, feedItem, longest } from './feed-content.ts';
import { allNamed, childText, localName, parseXml, type XmlElement } from './xml.ts';

const ITEMS = new Set(['item', 'entry']);
const HEADS = new Set(['channel', 'feed', 'rss']);

/**
 * A feed that is no well-formed XML: cut off, with bare ampersands, unclosed elements, prefixes that nobody declared, or
 * something before or behind it. Everything that looks like an item and tells something is one.
 */
export async function forgivingFeed(text: string): Promise<FeedContent> {
  const roots = await parseXml(repaired(text));
  const head = [...roots]
    .flatMap((root) => [root, ...root.children])
    .find((element) => HEADS.has(localName(element)) && childText(element, 'title') !== undefined);
  const title = head === undefined ? undefined : childText(head, 'title');
  const link = head === undefined ? undefined : linkOf(head);
  return {
    ...(title !== undefined && { title: withoutCData(title) }),
    ...(link !== undefined && { link }),
    items: allNamed(roots, ITEMS).map(itemOf).filter(tellsSomething),
  };
}

/** What the parser of XML stumbles over: control characters, and anything before the first element. */
function repaired(text: string): string {
  const start = text.search(/<(?:\?xml|rss|feed|rdf|channel|item|entry)/i);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
  return (start > 0 ? text.slice(start) : text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

function itemOf(element: XmlElement): FeedItem {
  const id = childText(element, 'guid', 'id');
  const guidUrl = id !== undefined && /^https?:\/\//.test(id) ? id : undefined;
  return feedItem({
    id,
    title: bare(childText(element, 'title')),
    url: linkOf(element) ?? guidUrl ?? element.getAttribute('rdf:about') ?? undefined,
    published: childText(element, 'pubdate', 'published', 'date', 'issued', 'created', 'updated', 'modified'),
    changed: childText(element, 'updated', 'modified'),
    html: withoutCData(
      longest(...['encoded', 'content', 'description', 'summary'].map((name) => childHtml(element, name))),
    ),
  });
}

function tellsSomething({ title, html, url }: FeedItem): boolean {
  return (title !== undefined && (html !== '' || url !== undefined)) || html.length > 40;
}

/** `<link>address</link>`, or `<link href>` of the page itself. */
function linkOf(element: XmlElement): string | undefined {
  let found: string | undefined;
  for (const child of element.children) {
    if (localName(child) !== 'link') continue;
    const rel = child.getAttribute('rel');
    const address = child.getAttribute('href') ?? child.textContent.trim();
    if (address !== '' && (rel === null || rel === 'alternate')) found ??= address.replaceAll('&amp;', '&');
  }
  return found;
}

/** The content of a child: text with markup in it as it stands, or elements. */
function childHtml(element: XmlElement, name: string): string | undefined {
  for (const child of element.children) {
    if (localName(child) !== name) continue;
    const inner = [...child.children].length > 0 ? child.innerHTML : child.textContent;
    if (inner.trim() !== '') return inner;
  }
  return undefined;
}

function bare(text: string | undefined): string | undefined {
  return text === undefined
    ? undefined
    : withoutCData(text)
        .replace(/<[^<>]{0,200}>/g, ' ')
        .replace(/\s+/g, ' ');
}

function withoutCData(text: string): string {
  return text.replaceAll('<![CDATA[', '').replaceAll(']]>', '');
}
