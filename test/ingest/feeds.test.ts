import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/ingest/form/feed.ts';

/** Three invented items that every feed of this file carries, in its own way of writing. */
const ITEMS = [
  {
    title: 'الميناء يفتح أبوابه «غدا»',
    url: 'https://marsa.example/1',
    date: '2024-04-09T20:51:00+03:00',
    mail: 'Tue, 09 Apr 2024 20:51:00 +0300',
    text: 'قالت إدارة الميناء إن العمل يعود غدا.',
  },
  {
    title: 'السوق & الناس',
    url: 'https://marsa.example/2?a=1&b=2',
    date: '2024-04-08T08:00:00Z',
    mail: 'Mon, 08 Apr 2024 08:00:00 GMT',
    text: 'رصدت البلدية حركة كبيرة في السوق.',
  },
  {
    title: 'خبر قصير',
    url: 'https://marsa.example/3',
    date: '2024-04-07T10:00:00Z',
    mail: 'Sun, 07 Apr 2024 10:00:00 GMT',
    text: 'تفاصيل الخبر القصير هنا.',
  },
];
type Item = (typeof ITEMS)[number];

const x = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const cdata = (text: string) => `<![CDATA[${text}]]>`;

/** How a feed is written: ten ways for each format. */
interface Way {
  readonly name: string;
  readonly before?: string;
  readonly text?: (text: string) => string;
  readonly html?: (item: Item) => string;
  readonly guidOnly?: boolean;
  readonly spaces?: boolean;
}
const WAYS: readonly Way[] = [
  { name: 'plain' },
  { name: 'with CDATA', text: cdata },
  { name: 'with markup escaped', html: ({ text }) => x(`<p>${text}</p>`) },
  { name: 'with markup in CDATA', html: ({ text }) => cdata(`<p>${text}</p>`) },
  { name: 'after a byte-order mark', before: '\ufeff' },
  { name: 'after empty lines', before: '\n \n' },
  { name: 'after a comment', before: '<!-- made by hand -->' },
  { name: 'with spaces around values', spaces: true },
  {
    name: 'with a long content',
    html: ({ text }) => cdata(`<div><p>${text}</p><p>${'وتفاصيل أخرى. '.repeat(50)}</p></div>`),
  },
  { name: 'with addresses as identifiers', guidOnly: true },
];

type Format = (way: Way) => string;
const pad = (way: Way, text: string) => (way.spaces ? `\n   ${text}\n  ` : text);
const textOf = (way: Way, item: Item) => (way.html ? way.html(item) : (way.text ?? x)(item.text));
const titleOf = (way: Way, item: Item) => pad(way, (way.text ?? x)(item.title));
const linkOf = (way: Way, item: Item, tag = 'link') =>
  way.guidOnly ? '' : `<${tag}>${pad(way, x(item.url))}</${tag}>`;

const rss = (way: Way, item: Item) =>
  `<item><title>${titleOf(way, item)}</title>${linkOf(way, item)}<guid isPermaLink="true">${x(item.url)}</guid><pubDate>${pad(way, item.mail)}</pubDate><description>${textOf(way, item)}</description></item>`;
const FORMATS: Readonly<Record<string, Format>> = {
  'RSS 2.0': (way) =>
    `${way.before ?? ''}<rss version="2.0"><channel><title>المرساة</title><link>https://marsa.example/</link>${ITEMS.map((item) => rss(way, item)).join('')}</channel></rss>`,
  'RSS with content and DC': (way) =>
    `${way.before ?? ''}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>المرساة</title><link>https://marsa.example/</link>${ITEMS.map((item) => `<item><title>${titleOf(way, item)}</title><link>${x(item.url)}</link><dc:date>${item.date}</dc:date><description>ملخص</description><content:encoded>${textOf(way, item)}</content:encoded></item>`).join('')}</channel></rss>`,
  Atom: (way) =>
    `${way.before ?? ''}<feed xmlns="http://www.w3.org/2005/Atom"><title>المرساة</title><link href="https://marsa.example/"/>${ITEMS.map((item) => `<entry><title>${titleOf(way, item)}</title><id>${x(item.url)}</id><link rel="alternate" href="${x(item.url)}"/><published>${pad(way, item.date)}</published><updated>2024-05-01T00:00:00Z</updated><content type="html">${textOf(way, item)}</content></entry>`).join('')}</feed>`,
  RDF: (way) =>
    `${way.before ?? ''}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://marsa.example/"><title>المرساة</title><link>https://marsa.example/</link></channel>${ITEMS.map((item) => `<item rdf:about="${x(item.url)}"><title>${titleOf(way, item)}</title>${linkOf(way, item)}<dc:date>${item.date}</dc:date><description>${textOf(way, item)}</description></item>`).join('')}</rdf:RDF>`,
  'JSON Feed': (way) =>
    `${way.before?.startsWith('<') ? '' : (way.before ?? '')}${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'المرساة', home_page_url: 'https://marsa.example/', items: ITEMS.map((item) => ({ id: item.url, url: item.url, title: item.title, date_published: item.date, ...(way.text ? { content_text: item.text } : { content_html: `<p>${item.text}</p>` }) })) })}`,
};

function expectItems(found: Awaited<ReturnType<typeof readFeed>>, items: readonly Item[]): void {
  expect(found.items.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
  found.items.forEach((item, i) => {
    expect(item.url).toBe(items[i]?.url);
    expect(Date.parse(item.published ?? '')).toBe(Date.parse(items[i]?.date ?? ''));
    expect(item.html).toContain(items[i]?.text);
  });
}

const wellFormed = Object.entries(FORMATS).flatMap(([name, write]) =>
  WAYS.map((way) => [`${name} ${way.name}`, write(way)] as const),
);

describe(`${wellFormed.length} well-formed feeds`, () => {
  it.each(wellFormed)('%s', async (_, text) => {
    const feed = await readFeed(text);
    expect(feed.title?.trim()).toBe('المرساة');
    expectItems(feed, ITEMS);
  });
});

/** What breaks feeds, and which of the items a person would still find in them. */
const BREAKS: readonly (readonly [name: string, damage: (text: string) => string, items: readonly Item[]])[] = [
  ['cut off before the last item ends', (text) => text.slice(0, text.lastIndexOf('خبر قصير')), ITEMS.slice(0, 2)],
  ['cut off at its very end', (text) => text.slice(0, text.lastIndexOf('</')), ITEMS],
  ['with bare ampersands', (text) => text.replaceAll('&amp;', '&'), ITEMS],
  [
    'after a warning of the server',
    (text) => `<br />\n<b>Warning</b>: mysql_connect() in /www/rss.php on line 3<br />\n${text}`,
    ITEMS,
  ],
  ['with something behind its end', (text) => `${text}\n<script>track()</script>`, ITEMS],
  ['with control characters', (text) => text.replaceAll('السوق', 'السوق\u0008').replaceAll('\u0008', '\u0008'), ITEMS],
];
const BROKEN_FORMATS = ['RSS 2.0', 'RSS with content and DC', 'Atom', 'RDF'];
const malformed = [
  ...BROKEN_FORMATS.flatMap((format) =>
    BREAKS.map(
      ([name, damage, items]) =>
        [`${format} ${name}`, damage(FORMATS[format]?.({ name: 'plain' }) ?? ''), items] as const,
    ),
  ),
  ...['RSS 2.0', 'Atom', 'RDF'].map(
    (format) =>
      [
        `${format} with an undeclared prefix`,
        (FORMATS[format]?.({ name: 'plain' }) ?? '').replaceAll('</title>', '</title><media:x>1</media:x>'),
        ITEMS,
      ] as const,
  ),
  ...['RSS 2.0', 'Atom', 'RDF'].map(
    (format) =>
      [
        `${format} with an attribute without quotation marks`,
        (FORMATS[format]?.({ name: 'plain' }) ?? '').replace('<title>', '<title lang=ar>'),
        ITEMS,
      ] as const,
  ),
];

describe(`${malformed.length} malformed feeds`, () => {
  it.each(malformed)('%s', async (_, text, items) => {
    const feed = await readFeed(text);
    const found = feed.items.filter(({ url }) => url !== undefined);
    const bare = (title: string | undefined) => title?.replaceAll('\u0008', '').replace(/\s+/g, ' ').trim();
    expect(found.map(({ title }) => bare(title)).slice(0, items.length)).toEqual(items.map(({ title }) => title));
    expect(found.map(({ url }) => url).slice(0, items.length)).toEqual(items.map(({ url }) => url));
  });
});
