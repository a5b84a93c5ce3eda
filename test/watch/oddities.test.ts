import { mkdtempSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFetcher } from '../../src/ingest/fetch/fetcher.ts';
import { addSource, type Library, openLibrary, sourceRecords } from '../../src/library.ts';
import { listSources } from '../../src/store/sources/source.ts';
import { pollSource } from '../../src/watch/poll.ts';
import { USUAL_TEMPO } from '../../src/watch/tempo.ts';

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>بوابة المرفأ</title><item><title>خبر</title>
<link>/n/1</link><pubDate>Fri, 04 May 2018 07:00:00 GMT</pubDate></item></channel></rss>`;
const XML = { 'content-type': 'application/rss+xml; charset=utf-8' };

let server: Server;
let library: Library;
const routes = new Map<string, (response: ServerResponse) => void>();
const site = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = routes.get(request.url ?? '');
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  library = await openLibrary(`${mkdtempSync(join(tmpdir(), 'isnad-odd-'))}/library.db`);
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await library.close();
});

/** What the health says of a feed that answers like this. */
async function health(path: string, answer: (response: ServerResponse) => void) {
  routes.set(path, answer);
  const url = `${site()}${path}`;
  await addSource(library, { kind: 'feed', url });
  const source = (await listSources(library.read)).find((one) => one.url === url);
  if (!source) throw new Error('the source was not added');
  const fetcher = openFetcher({ allow: ['127.0.0.1'], limits: { pause: 0, tries: 1, total: 3000, wait: 100 } });
  const context = { library, fetcher, tempo: USUAL_TEMPO, tell: () => {}, now: Date.now };
  await pollSource({ ...context, read: async () => ({ error: 'nothing is read here' }) }, source);
  await fetcher.close();
  const record = (await sourceRecords(library)).find(({ id }) => id === source.id);
  return { needsPerson: record?.needsPerson, findings: record?.findings ?? [], record };
}

const statuses = [
  ...[
    204, 205, 304, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421,
  ],
  ...[
    422, 423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511, 520, 522, 530,
    599,
  ],
];

describe('The health of a source', () => {
  it.each(statuses)('says of the status %i what is wrong and what to do', async (status) => {
    const { findings } = await health(`/status/${status}`, (response) => response.writeHead(status).end());
    expect(findings).toHaveLength(1);
    expect(findings[0]?.what).toMatch(/\w+ \w+/);
    expect(findings[0]?.todo).toMatch(/\w+/);
  });

  it.each([401, 403, 404, 410, 451])('calls a person for the status %i', async (status) => {
    expect((await health(`/person/${status}`, (response) => response.writeHead(status).end())).needsPerson).toBe(true);
  });

  it.each([429, 500, 502, 503, 504])('calls nobody yet for the status %i', async (status) => {
    expect((await health(`/passing/${status}`, (response) => response.writeHead(status).end())).needsPerson).toBe(
      false,
    );
  });

  const odd: readonly (readonly [what: string, code: string, (response: ServerResponse) => void])[] = [
    ['redirects without end', 'redirects', (r) => r.writeHead(302, { location: '/odd/redirects' }).end()],
    ['a redirect into a private network', 'address', (r) => r.writeHead(301, { location: 'http://10.0.0.1/' }).end()],
    ['a redirect to a file', 'scheme', (r) => r.writeHead(301, { location: 'file:///etc/passwd' }).end()],
    [
      'a host that is not there',
      'no-such-host',
      (r) => r.writeHead(302, { location: 'http://nowhere.invalid/' }).end(),
    ],
    ['nothing at all', 'empty', (r) => r.writeHead(200, XML).end()],
    ['silence', 'timeout', () => {}],
    ['a cut connection', 'cut-off', (r) => r.destroy()],
    ['an unknown packing', 'encoding', (r) => r.writeHead(200, { ...XML, 'content-encoding': 'rot13' }).end(FEED)],
    ['a picture', 'not-text', (r) => r.writeHead(200).end(Buffer.from('89504e470d0a1a0a', 'hex'))],
    ['a web page', 'page-instead', (r) => r.writeHead(200).end('<html><body>مرحباً بكم في موقعنا</body></html>')],
    ['a page to sign in', 'sign-in', (r) => r.writeHead(200).end('<html><input type="password"></html>')],
    ['a page that wants a browser', 'challenge', (r) => r.writeHead(200).end('<html>Checking your browser</html>')],
    [
      'a feed without items',
      'no-items',
      (r) => r.writeHead(200, XML).end('<rss><channel><title>م</title></channel></rss>'),
    ],
    [
      'a feed with entities of its own',
      'damaged-feed',
      (r) => r.writeHead(200, XML).end(`<!DOCTYPE x [<!ENTITY a "b">]>${FEED.slice(21)}`),
    ],
    [
      'a wrong charset',
      'wrong-charset',
      (r) => r.writeHead(200, { 'content-type': 'text/xml; charset=iso-8859-1' }).end(FEED),
    ],
    ['a wrong type', 'wrong-type', (r) => r.writeHead(200, { 'content-type': 'text/html' }).end(FEED)],
    ['items without dates', 'undated', (r) => r.writeHead(200, XML).end(FEED.replace(/<pubDate>.*<\/pubDate>/, ''))],
    [
      'dates in the future',
      'future-dates',
      (r) => r.writeHead(200, XML).end(FEED.replace('2018', '2098').replace('Fri, ', '')),
    ],
  ];

  it.each(odd)('knows %s', async (_, code, answer) => {
    const path = code === 'redirects' ? '/odd/redirects' : `/odd/${code}`;
    const { findings } = await health(path, answer);
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  it('says nothing of a feed that is well', async () => {
    expect((await health('/well', (response) => response.writeHead(200, XML).end(FEED))).findings).toEqual([]);
  });

  it('follows a feed that has moved for good to its new address', async () => {
    routes.set('/moved-to', (response) => response.writeHead(200, XML).end(FEED));
    const { record } = await health('/moved', (response) => response.writeHead(301, { location: '/moved-to' }).end());
    expect(record).toMatchObject({ url: `${site()}/moved-to`, findings: [] });
  });
});
