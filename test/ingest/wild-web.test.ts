import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../../src/ingest/decode.ts';
import { type FetcherOptions, openFetcher } from '../../src/ingest/fetch/fetcher.ts';
import type { Clock } from '../../src/ingest/fetch/pace.ts';

const PAGE = '<html><body><h1>عنوان</h1><p>نص الخبر كما يطبعه الموقع.</p></body></html>';
/** «أخبار الميناء» in windows-1256. */
const CP1256 = Buffer.from('c3cec8c7d120c7e1e3ede4c7c1', 'hex');
const MIB = 2 ** 20;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let port = 0;
let seen: IncomingMessage[] = [];
/** What the site answers for each path; robots.txt is absent unless it is here. */
const routes = new Map<string, Handler>();

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    const handler = routes.get(request.url ?? '');
    if (handler !== undefined) return handler(request, response);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A clock that never waits and notes how long it would have waited. */
function fastClock(): Clock & { readonly waits: number[] } {
  let now = Date.parse('2024-04-09T00:00:00Z');
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0.5,
  };
}

/** Fetches a path of the server under the name of a news site. */
async function get(path: string, options: FetcherOptions = {}, known = {}) {
  const fetcher = openFetcher({
    allow: [`news.example:${port}`],
    resolve: async () => ['127.0.0.1'],
    clock: fastClock(),
    ...options,
  });
  try {
    return await fetcher.fetch(`http://news.example:${port}${path}`, known);
  } finally {
    await fetcher.close();
  }
}

async function failure(path: string, options: FetcherOptions = {}) {
  const outcome = await get(path, options);
  return outcome.kind === 'failed' ? outcome.problem.reason : outcome.kind;
}

function answer(status: number, headers: Record<string, string>, body: string | Buffer = ''): Handler {
  return (_, response) => response.writeHead(status, headers).end(body);
}

describe('a page', () => {
  it('comes with its type, its encoding and what to ask with next time', async () => {
    routes.set('/page', answer(200, { 'content-type': 'text/html; charset="UTF-8"', etag: '"7"' }, PAGE));
    const outcome = await get('/page');
    expect(outcome).toMatchObject({
      kind: 'fetched',
      mediaType: 'text/html',
      charset: 'UTF-8',
      known: { etag: '"7"' },
    });
    expect(outcome.kind === 'fetched' && outcome.bytes.toString()).toBe(PAGE);
  });

  it('is asked for under an honest name', async () => {
    routes.set('/page', answer(200, {}, PAGE));
    seen = [];
    await get('/page', { contact: 'desk@news.example' });
    expect(seen.at(-1)?.headers['user-agent']).toMatch(/^isnad\/.*desk@news\.example/);
  });

  it('that has not changed is not sent again', async () => {
    routes.set('/same', (request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"7"' ? 304 : 200).end(),
    );
    expect((await get('/same', {}, { etag: '"7"' })).kind).toBe('unchanged');
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
  ])('is unpacked: %s', async (encoding, body) => {
    routes.set('/packed', answer(200, { 'content-encoding': encoding }, body));
    const outcome = await get('/packed');
    expect(outcome.kind === 'fetched' && outcome.bytes.toString()).toBe(PAGE);
  });

  it('under a wrong charset is read by its bytes', async () => {
    routes.set('/wrong', answer(200, { 'content-type': 'text/html; charset=utf-8' }, CP1256));
    const outcome = await get('/wrong');
    expect(outcome.kind === 'fetched' && decode(outcome.bytes, outcome.charset)).toEqual({
      text: 'أخبار الميناء',
      encoding: 'windows-1256',
    });
  });
});

describe('a redirect', () => {
  it('is followed, relative and absolute, and tells whether the page has moved for good', async () => {
    routes.set('/old', answer(301, { location: 'older' }));
    routes.set('/older', answer(308, { location: `http://news.example:${port}/page` }));
    routes.set('/page', answer(200, {}, PAGE));
    const outcome = await get('/old');
    expect(outcome).toMatchObject({ kind: 'fetched', url: `http://news.example:${port}/page`, moved: true });
  });

  it.each([
    ['to this machine', () => 'http://127.0.0.1:1/'],
    ['to the metadata of a cloud', () => 'http://169.254.169.254/latest/'],
    ['to a decimal address', () => `http://2130706433:${port}/page`],
    ['to IPv6 that holds IPv4', () => `http://[::ffff:127.0.0.1]:${port}/page`],
    ['to a local name', () => `http://localhost:${port}/page`],
    ['to a name that leads to a private address', () => `http://intern.example:${port}/page`],
  ])('%s is refused', async (_, location) => {
    routes.set('/away', answer(302, { location: location() }));
    seen = [];
    expect(await failure('/away')).toBe('address');
    expect(seen.map(({ url }) => url)).not.toContain('/page');
  });

  it('to a file or to nothing is refused', async () => {
    routes.set('/file', answer(302, { location: 'file:///etc/passwd' }));
    expect(await failure('/file')).toBe('scheme');
  });

  it('without end is given up', async () => {
    routes.set('/round', answer(302, { location: '/round' }));
    expect(await failure('/round')).toBe('redirects');
  });
});

describe('a name', () => {
  it('that leads to a private address is refused, also when a public one stands beside it', async () => {
    const options = { allow: [], resolve: async () => ['8.8.8.8', '10.0.0.1'] };
    expect(await failure('/page', options)).toBe('address');
  });

  it('that changes its address between two look-ups cannot get in: what was checked is what is connected to', async () => {
    let asked = 0;
    const rebinding = async () => (asked++ === 0 ? ['192.0.2.1'] : ['127.0.0.1']);
    const outcome = await failure('/page', {
      allow: [],
      ignoreRobots: true,
      resolve: rebinding,
      limits: { tries: 1, connect: 300 },
    });
    expect(['address', 'timeout', 'network']).toContain(outcome);
    expect(await failure('/page', { allow: [], ignoreRobots: true, resolve: rebinding, limits: { tries: 1 } })).toBe(
      'address',
    );
  });
});

describe('a body', () => {
  it.each([
    ['a gzip bomb', 'gzip', () => gzipSync(Buffer.alloc(64 * MIB))],
    ['a brotli bomb', 'br', () => brotliCompressSync(Buffer.alloc(64 * MIB))],
    ['a bomb within a bomb', 'gzip, gzip', () => gzipSync(gzipSync(Buffer.alloc(64 * MIB)))],
  ])('%s is stopped at the limit', async (_, encoding, body) => {
    routes.set('/bomb', answer(200, { 'content-encoding': encoding }, body()));
    expect(await failure('/bomb', { limits: { bytes: MIB } })).toBe('too-large');
  });

  it('without end is stopped at the limit, whatever length it told', async () => {
    routes.set('/endless', (_, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
      };
      response.on('drain', more);
      more();
    });
    expect(await failure('/endless', { limits: { bytes: 2 * MIB } })).toBe('too-large');
    routes.set('/huge', answer(200, { 'content-length': String(900 * MIB) }));
    expect(await failure('/huge')).toBe('too-large');
  });

  it.each([
    ['damaged', 'gzip', Buffer.from('no gzip at all')],
    ['cut off', 'gzip', gzipSync(PAGE).subarray(0, 30)],
    ['of an unknown kind', 'rot13', Buffer.from(PAGE)],
    ['packed too often', 'gzip, gzip, gzip, gzip', Buffer.from(PAGE)],
  ])('whose packing is %s is told', async (_, encoding, body) => {
    routes.set('/damaged', answer(200, { 'content-encoding': encoding }, body));
    expect(await failure('/damaged', { limits: { tries: 1 } })).toBe('encoding');
  });

  it('that comes too slowly is given up: before its head, between its pieces, and as a whole', async () => {
    routes.set('/silent', () => {});
    routes.set('/stops', (_, response) => {
      response.writeHead(200);
      response.write('<html>');
    });
    routes.set('/drips', (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const limits = { head: 150, idle: 150, total: 400, tries: 1 };
    // The clock of undici's own limits ticks in seconds or so; `total` is exact.
    expect(await failure('/silent', { limits })).toBe('timeout');
    expect(await failure('/stops', { limits })).toBe('timeout');
    expect(await failure('/drips', { limits })).toBe('timeout');
  });
});

describe('a server that is busy', () => {
  it('is waited for as long as it asks', async () => {
    let asked = 0;
    routes.set('/busy', (_, response) =>
      response.writeHead(asked++ === 0 ? 429 : 200, { 'retry-after': '7' }).end(PAGE),
    );
    const clock = fastClock();
    expect((await get('/busy', { clock })).kind).toBe('fetched');
    expect(clock.waits).toContain(7000);
  });

  it('is left alone when it asks for more than the call may take, and told until when', async () => {
    routes.set('/closed', answer(503, { 'retry-after': 'Wed, 10 Apr 2024 00:00:00 GMT' }));
    const outcome = await get('/closed');
    expect(outcome).toMatchObject({
      kind: 'failed',
      problem: { reason: 'later', status: 503, retryAt: Date.parse('2024-04-10T00:00:00Z') },
    });
  });

  it('is asked again after growing pauses that are not the same for everybody', async () => {
    routes.set('/broken', answer(500, {}));
    const clock = fastClock();
    expect(await failure('/broken', { clock, limits: { pause: 0 } })).toBe('status');
    expect(clock.waits).toEqual([750, 1500]);
  });

  it('is asked once where asking again is of no use', async () => {
    routes.set('/gone', answer(410, {}));
    seen = [];
    expect(await failure('/gone')).toBe('status');
    expect(seen.filter(({ url }) => url === '/gone')).toHaveLength(1);
  });

  it('gets one request at a time, with a pause between', async () => {
    routes.set('/page', answer(200, {}, PAGE));
    const clock = fastClock();
    const fetcher = openFetcher({
      allow: [`news.example:${port}`],
      resolve: async () => ['127.0.0.1'],
      clock,
      ignoreRobots: true,
    });
    await Promise.all([1, 2, 3].map(() => fetcher.fetch(`http://news.example:${port}/page`)));
    await fetcher.close();
    expect(clock.waits).toEqual([1000, 1000]);
  });
});

describe('robots.txt', () => {
  const withRobots = async (handler: Handler, path: string) => {
    routes.set('/robots.txt', handler);
    routes.set('/page', answer(200, {}, PAGE));
    routes.set('/secret', answer(200, {}, PAGE));
    try {
      return await failure(path);
    } finally {
      routes.delete('/robots.txt');
    }
  };
  const rules = (text: string) => answer(200, { 'content-type': 'text/plain' }, text);

  it('is kept, for all and for us by name', async () => {
    expect(await withRobots(rules('User-agent: *\nDisallow: /secret'), '/secret')).toBe('robots');
    expect(await withRobots(rules('User-agent: *\nDisallow: /secret'), '/page')).toBe('fetched');
    expect(await withRobots(rules('User-agent: isnad\nDisallow: /'), '/page')).toBe('robots');
    expect(await withRobots(rules('User-agent: other\nDisallow: /'), '/page')).toBe('fetched');
  });

  it('that cannot be had closes the site, and one that is not there opens it', async () => {
    expect(await withRobots(answer(500, {}), '/page')).toBe('robots');
    expect(await withRobots(answer(404, {}), '/page')).toBe('fetched');
  });

  it('that could not be had is asked for again a minute later, and whoever was kept out is told so', async () => {
    routes.set('/robots.txt', answer(503, {}));
    let now = 1_000_000;
    const clock = {
      now: () => now,
      sleep: async (milliseconds: number) => {
        now += milliseconds;
      },
      random: () => 0,
    };
    const fetcher = openFetcher({ allow: [`news.example:${port}`], resolve: async () => ['127.0.0.1'], clock });
    const page = () => fetcher.fetch(`http://news.example:${port}/page`);
    const first = await page();
    expect(first.kind === 'failed' && first.problem.retryAt).toBe(now + 60_000);
    routes.set('/robots.txt', rules('User-agent: *\nDisallow: /secret'));
    now += 30_000;
    expect((await page()).kind).toBe('failed');
    now += 31_000;
    expect((await page()).kind).toBe('fetched');
    await fetcher.close();
    routes.delete('/robots.txt');
  });

  it('tells how long to pause', async () => {
    routes.set('/robots.txt', rules('User-agent: *\nCrawl-delay: 5'));
    const clock = fastClock();
    const fetcher = openFetcher({ allow: [`news.example:${port}`], resolve: async () => ['127.0.0.1'], clock });
    await fetcher.fetch(`http://news.example:${port}/page`);
    await fetcher.fetch(`http://news.example:${port}/page`);
    await fetcher.close();
    routes.delete('/robots.txt');
    expect(clock.waits).toContain(5000);
  });
});

it('all this takes less than 300 MB', () => {
  expect(process.memoryUsage().rss).toBeLessThan(300 * 1_000_000);
});
