import { beforeAll, describe, expect, it } from 'vitest';
import { openShelf, putExamples, type Shelf } from './shelf.ts';

let shelf: Shelf;
let pages: Awaited<ReturnType<typeof crawl>>;
beforeAll(async () => {
  shelf = await openShelf();
  await putExamples(shelf);
  await shelf.post('/searches', { name: 'الجسر', query: 'جسر السرو' });
  pages = await crawl();
}, 300_000);

/** Addresses inside the program that a page leads to, without the part behind «#». */
function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/(?:href|src)="(\/[^"]*)"/gu)].map(([, href = '']) =>
    (href.split('#')[0] ?? '').replace(/&amp;/gu, '&'),
  );
}

/** Every page that can be reached, with its HTML. Narrowing a search again and again is not followed. */
async function crawl(): Promise<ReadonlyMap<string, { readonly status: number; readonly html: string }>> {
  const seen = new Map<string, { status: number; html: string }>();
  const waiting = ['/'];
  for (const path of waiting) {
    if (seen.has(path) || path === '') continue;
    const answer = await shelf.get(path);
    const html = await answer.text();
    seen.set(path, { status: answer.status, html });
    const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
    if (isPage && !path.startsWith('/search?')) waiting.push(...linksOf(html));
  }
  return seen;
}

describe('The pages of the example coverage', () => {
  it('lead nowhere that is not there, load nothing from elsewhere, and hold no script or style of their own', () => {
    expect(pages.size).toBeGreaterThan(100);
    expect(
      [...pages].filter(([, { status }]) => status !== 200).map(([path, { status }]) => `${status} ${path}`),
    ).toEqual([]);
    for (const [path, { html }] of pages) {
      if (path.startsWith('/assets/') || path.startsWith('/api/') || path.includes('/feed.')) continue;
      expect([path, html.match(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?!\/)[^"]*"/gu)]).toEqual([path, null]);
      expect([path, html.match(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/gu)]).toEqual([path, null]);
    }
  });

  it('are the same bytes when they are asked for twice', async () => {
    for (const view of ['', '/chains', '/coverage', '/timeline', '/texts'])
      expect([...pages.keys()].some((path) => /^\/stories\/[^/]+/u.test(path) && path.endsWith(view))).toBe(true);
    for (const [path, { html }] of pages) {
      if (path.startsWith('/assets/')) continue;
      expect([path, (await (await shelf.get(path)).text()) === html]).toEqual([path, true]);
    }
  }, 120_000);

  it('hold less than 120 KB each', () => {
    const large = [...pages].filter(
      ([path, { html }]) => !path.startsWith('/assets/') && Buffer.byteLength(html) > 120_000,
    );
    expect(large.map(([path]) => path)).toEqual([]);
  });

  it('speak English to who chose it, from left to right', async () => {
    const html = await (await shelf.get('/', 'isnad-look=en.dark.latn')).text();
    expect(html).toContain('<html lang="en" dir="ltr" data-theme="dark">');
    expect(html).toContain('Stories');
    expect(await (await shelf.get('/')).text()).toContain('<html lang="ar" dir="rtl" data-theme="auto">');
  });

  it('say what is wrong with a query, at its place', async () => {
    const answer = await shelf.get(`/search?q=${encodeURIComponent('هدنة فصل:صيف')}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<mark>فصل:صيف</mark>');
  });

  it('say that there is nothing at an address that nobody gave', async () => {
    for (const path of [
      '/nowhere',
      '/documents/none',
      '/statements/none-1',
      '/stories/none',
      '/entities/none',
      '/outlets/none',
    ]) {
      const answer = await shelf.get(path);
      expect([path, answer.status, (await answer.text()).includes('لا شيء هنا')]).toEqual([path, 404, true]);
    }
  });
});
