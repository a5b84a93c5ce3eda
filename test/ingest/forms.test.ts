import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type InputOptions, type Item, itemsOf } from '../../src/input.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-forms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NEWS = 'أعلن اتحاد عمال الميناء أن الإضراب يستمر أسبوعا آخر.';

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What an argument gives, each item in a few words. */
async function shown(argument: string, options: Partial<InputOptions> = {}): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const item of itemsOf([argument], { stdin: Readable.from([]), ...options })) found.push(words(item));
  return found;
}

function words(item: Item): string {
  if (item.kind === 'document') return `text ${item.source.text.trim()} | ${item.source.published ?? ''}`;
  if (item.kind === 'page')
    return `page ${item.page.html.trim().slice(0, 60)} | ${item.page.title ?? ''} | ${item.page.feed?.published ?? ''}`;
  return item.kind === 'bad' ? `bad ${item.error}` : `unreadable ${item.reason}`;
}

const warc = (records: readonly string[]) => records.join('');
const record = (type: string, uri: string, content: string, contentType = 'application/http; msgtype=response') =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2024-04-09T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${uri.length}a>\r\nContent-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}\r\n\r\n`;
const http = (body: string, headers = '') =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n${body}`;

const PAGE = `<html><body><p>${NEWS}</p></body></html>`;
const ARCHIVE = warc([
  record('warcinfo', 'https://a.example/', 'software: x', 'application/warc-fields'),
  record('response', 'https://a.example/1', http(PAGE)),
  record(
    'response',
    'https://a.example/2',
    http(`${Buffer.byteLength(PAGE).toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`, 'Transfer-Encoding: chunked\r\n'),
  ),
  record('response', 'https://a.example/3.png', 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx'),
  record('conversion', 'https://a.example/4', NEWS, 'text/plain'),
]);
const MAIL = `From: =?utf-8?B?${Buffer.from('وكالة المدار').toString('base64')}?= <a@madar.example>\r\nSubject: =?utf-8?B?${Buffer.from('إضراب الميناء').toString('base64')}?=\r\nDate: Tue, 09 Apr 2024 20:51:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<p>${NEWS}</p>`).toString('base64')}\r\n`;

/** A PDF of one page with one line. */
function pdf(line: string): string {
  const content = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, n) => {
    const at = body.length;
    body += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = body.length;
  return `${body}xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
}

describe('whatever arrives is recognised by its content', () => {
  it.each<[string, string | Uint8Array, readonly string[]]>([
    ['a page', PAGE, [`page ${PAGE.slice(0, 60)} |  | `]],
    ['a page in UTF-16', Buffer.from(`\ufeff${PAGE}`, 'utf16le'), [`page ${PAGE.slice(0, 60)} |  | `]],
    ['JSONL', `{"text":"${NEWS}"}\n{"text":"${NEWS} "}\n`, [`text ${NEWS} | `, `text ${NEWS} | `]],
    ['a text', NEWS, [`text ${NEWS} | `]],
    [
      'a web archive',
      ARCHIVE,
      [`page ${PAGE.slice(0, 60)} |  | `, `page ${PAGE.slice(0, 60)} |  | `, `text ${NEWS} | `],
    ],
    [
      'a packed web archive',
      gzipSync(ARCHIVE),
      [`page ${PAGE.slice(0, 60)} |  | `, `page ${PAGE.slice(0, 60)} |  | `, `text ${NEWS} | `],
    ],
    ['a mail', MAIL, [`page <p>${NEWS}</p> | إضراب الميناء | 2024-04-09T20:51:00+03:00`]],
    [
      'a collection of TREC',
      `<DOC>\n<DOCNO> A1 </DOCNO>\n<DATE>2024-04-09</DATE>\n<TEXT>\n<P>\n${NEWS}\n</P>\n</TEXT>\n</DOC>\n<DOC><DOCNO>A2</DOCNO></DOC>\n`,
      [`text ${NEWS} | 2024-04-09`, 'bad <TEXT>, <BODY>, <CONTENT>: none is there'],
    ],
    [
      'a collection of LDC',
      `<DOC id="AFP_1" type="story">\n<HEADLINE>\nعنوان\n</HEADLINE>\n<TEXT>\n<P>\n${NEWS}\n</P>\n</TEXT>\n</DOC>`,
      [`text عنوان\n\n${NEWS} | `],
    ],
    [
      'a sitemap, which is followed only when asked to',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/1</loc></url></urlset>',
      ['unreadable it names 1 pages and 0 further maps; with --follow they are fetched'],
    ],
    [
      'OPML',
      '<opml version="2.0"><body><outline text="a"><outline xmlUrl="https://a.example/rss"/></outline></body></opml>',
      ['unreadable it names 1 feeds; with --follow they are fetched'],
    ],
    [
      'a PDF with text',
      pdf('The harbour union said the strike goes on.'),
      ['text The harbour union said the strike goes on. | '],
    ],
    ['a PDF of pictures', pdf(''), ['unreadable a PDF of 1 pages without text, scanned perhaps']],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), ['unreadable a picture, not text']],
  ])('%s', async (name, content, expected) => {
    expect(await shown(file(name.replace(/\W/g, '-').slice(0, 20), content))).toEqual(expected);
  });

  it('a cut-off archive up to the cut', async () => {
    const packed = gzipSync(ARCHIVE + ARCHIVE.repeat(20));
    const items = await shown(file('cut.warc.gz', packed.subarray(0, packed.length - 200)));
    expect(items.length).toBeGreaterThan(2);
    expect(items[0]).toMatch(/^page/);
    expect(items.at(-1)).toMatch(/^unreadable (cut off|no whole)|^bad cut off/);
  });

  it('a table by its columns', async () => {
    const path = file('news.csv', `الرقم;Body;when\n1;"${NEWS}\nسطر ثان";2024-04-09 10:00\n2;;\n3;${NEWS};أمس\n`);
    expect(await shown(path, { columns: { text: 'Body', id: '1', published: 'when' } })).toEqual([
      `text ${NEWS}\nسطر ثان | 2024-04-09T10:00`,
      'bad text: missing',
      'bad published: «أمس» is not an ISO 8601 date, such as 2018-03-14',
    ]);
    expect(await shown(path)).toEqual(['unreadable no column «text»; tell it with --columns text=HEAD or text=NUMBER']);
    expect(await shown(path, { columns: { text: 'Text' } })).toEqual([
      expect.stringContaining('unreadable no column «Text» among'),
    ]);
  });

  it('a pattern by the files that match it', async () => {
    file('a1.txt', NEWS);
    file('a2.txt', NEWS);
    expect(await shown(join(folder, 'a?.txt'))).toHaveLength(2);
    expect(await shown(join(folder, 'z*.txt'))).toEqual(['unreadable no file matches it']);
  });
});

describe('what could harm is refused', () => {
  it('entities that a document type defines', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>';
    expect(await shown(file('bomb.xml', bomb))).toEqual([
      'unreadable its document type defines entities of its own, which are not read',
    ]);
  });

  it('nesting without end', async () => {
    expect(await shown(file('deep.xml', `<rss>${'<a>'.repeat(100_000)}`))).toEqual([
      'unreadable elements nested more than 100 deep',
    ]);
  });
});

describe('with --follow', () => {
  /** A web of these addresses, each a page in windows-1256. */
  function web(pages: Readonly<Record<string, string>>): NonNullable<InputOptions['fetcher']> {
    return {
      fetch: async (address) => ({
        kind: 'fetched',
        url: address,
        requested: address,
        moved: false,
        status: 200,
        bytes: Buffer.from(pages[address] ?? '', 'latin1'),
        mediaType: 'text/html',
        charset: 'windows-1256',
        known: {},
        received: '2024-04-09T00:00:00Z',
      }),
      close: async () => {},
    };
  }
  /** «خبر» in windows-1256. */
  const WORD = '\u00ce\u00c8\u00d1';
  const site = web({ 'https://a.example/1': `<p>${WORD}</p>` });
  const FEED = `<rss version="2.0"><channel><title>المرفأ</title><item><title>إضراب الميناء</title><link>https://a.example/1</link><pubDate>Tue, 09 Apr 2024 20:51:00 +0300</pubDate></item></channel></rss>`;

  it('a feed gives the pages that its items lead to, and tells what they are silent of', async () => {
    const shownPages = await shown(file('follow.rss', FEED), { follow: true, fetcher: site });
    expect(shownPages).toEqual(['page <p>خبر</p> |  | Tue, 09 Apr 2024 20:51:00 +0300']);
  });

  it('a sitemap gives the pages it names', async () => {
    const map = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/1</loc></url></urlset>`;
    expect(await shown(file('follow.xml', map), { follow: true, fetcher: site })).toEqual(['page <p>خبر</p> |  | ']);
  });

  it('a page keeps the bytes that came, and what the server said of them', async () => {
    for await (const item of itemsOf([file('bytes.rss', FEED)], {
      stdin: Readable.from([]),
      follow: true,
      fetcher: site,
    })) {
      expect(item.kind === 'page' && item.page.received?.charset).toBe('windows-1256');
      expect(item.kind === 'page' && Buffer.from(item.page.received?.bytes ?? []).toString('latin1')).toBe(
        `<p>${WORD}</p>`,
      );
    }
  });
});
