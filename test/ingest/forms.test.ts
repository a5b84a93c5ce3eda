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
