import { beforeAll, describe, expect, it } from 'vitest';
import { allNamed, parseXml } from '../../src/ingest/form/xml.ts';
import {
  addSource,
  decide,
  entitiesNamed,
  findSource,
  linkNew,
  recordFailure,
  searchDocuments,
  stories,
} from '../../src/library.ts';
import { openShelf, put, type Shelf } from './shelf.ts';

const SCRIPT = '"><script>alert(1)</script>]]><img src=x onerror=alert(2)>';
const OVERRIDE = '\u202eسامر القيسي\u202d';
const TITLE = `${SCRIPT} افتتاح جسر السرو فوق نهر أسيل`;
const BODY = `قال سامر القيسي إن «${SCRIPT} لا يهم أحدًا».
وقال ${OVERRIDE} إن الميناء مغلق، نقلًا عن وكالة ${OVERRIDE} ${SCRIPT}.
والتقى وزير النقل ${OVERRIDE} نظيره ${SCRIPT} في دمشق أمس، وتعقد القمة في مدينة ${SCRIPT} في العاشر من حزيران 2031.`;

let shelf: Shelf;
let hostile: string;
let paths: readonly string[];
beforeAll(async () => {
  shelf = await openShelf();
  hostile = await putHostile(0);
  await putHostile(1);
  await put(shelf, { text: `${BODY}\nوأضاف سامر القيسي: «${SCRIPT}».`, title: SCRIPT, ...factsOf(0) });
  await linkNew(shelf.library);
  await decideHostile();
  await shelf.post('/searches', { name: SCRIPT, query: `"${SCRIPT} ${OVERRIDE}` });
  await shelf.post('/searches', { name: `${OVERRIDE} ${SCRIPT}`, query: 'الميناء' });
  await followHostile();
  paths = await everyPage();
}, 180_000);

function factsOf(n: number) {
  return {
    outlet: `بوابة ${n} ${SCRIPT} ${OVERRIDE}`,
    url: n === 0 ? 'javascript:alert(3)' : `https://marfa.example/${n}?q=<script>`,
    published: '2031-05-04',
  };
}

function putHostile(n: number): Promise<string> {
  return put(shelf, { text: `${TITLE}\n${BODY}`, title: TITLE, ...factsOf(n) });
}

/** Names and reasons that people give. */
async function decideHostile(): Promise<void> {
  const speakers = [{ name: `${SCRIPT} ${OVERRIDE}`, kind: 'person' as const }];
  const via = [{ name: `وكالة ${SCRIPT}` }];
  const statement = `${hostile}-1`;
  await decide(shelf.library, { kind: 'corrected', statement, change: { speakers, via }, note: SCRIPT }, SCRIPT);
  await decide(shelf.library, { kind: 'right', statement: `${hostile}-2`, note: OVERRIDE }, OVERRIDE);
}

/** A source whose server tells its own story. */
async function followHostile(): Promise<void> {
  const url = 'https://marfa.example/feed?<script>alert(1)</script>';
  await addSource(shelf.library, { kind: 'feed', url, title: `${OVERRIDE} ${SCRIPT}` });
  const source = await findSource(shelf.library.read, url);
  const when = { now: '2031-05-04T10:00:00Z', due: '2031-05-04T11:00:00Z' };
  await recordFailure(shelf.library, source?.key ?? 0, { code: SCRIPT, detail: `${SCRIPT} ${OVERRIDE}` }, when);
}

async function everyPage(): Promise<readonly string[]> {
  const entities = (
    await Promise.all(['القيسي', 'script'].map((name) => entitiesNamed(shelf.library, name, 5)))
  ).flat();
  const { items } = await searchDocuments(shelf.library, '', {});
  const told = await stories(shelf.library, { least: 1 });
  const views = ['', '/chains', '/coverage', '/timeline', '/texts'];
  const asked = encodeURIComponent(`${SCRIPT} ${OVERRIDE}`);
  return [
    '/',
    `/?words=${asked}&speaker=${asked}&outlet=${asked}&after=${asked}`,
    ...told.items.flatMap(({ id }) => views.map((view) => `/stories/${id}${view}`)),
    ...items.flatMap(({ document }) => [`/documents/${document.id}`, `/documents/${document.id}/versions`]),
    `/statements/${hostile}-1`,
    `/statements/${hostile}-2`,
    `/search?q=${asked}`,
    `/search?q=${encodeURIComponent('القيسي')}`,
    '/search?q=&in=documents',
    '/searches',
    '/entities',
    `/entities?name=${asked}`,
    ...entities.flatMap(({ id }) => [`/entities/${id}`, `/entities/${id}?view=about`]),
    '/outlets',
    ...items.map(({ document }) => `/outlets/${encodeURIComponent(document.outlet ?? '')}`),
    `/events?actor=${asked}&place=${asked}&type=${asked}`,
    '/events',
    '/calendar',
    '/sources',
    `/sources?added=${asked}`,
    `/login?back=${asked}`,
    `/nowhere/${asked}`,
  ];
}

describe('A document with a script in every field', () => {
  it('renders as text: no page has an element that it brought along, in neither language', async () => {
    expect(paths.length).toBeGreaterThan(30);
    for (const look of ['ar.auto.arab', 'en.dark.latn']) {
      for (const path of paths) {
        const answer = await shelf.get(path, `isnad-look=${look}`);
        const html = await answer.text();
        expect([path, [200, 400, 404].includes(answer.status)]).toEqual([path, true]);
        expect([path, html.match(/<script(?! type="module" src="\/assets\/)|<img|\son\w+="/gu)]).toEqual([path, null]);
        expect([path, html.match(/(?:href|src|action|formaction)="\s*(?:javascript|data|vbscript):/giu)]).toEqual([
          path,
          null,
        ]);
      }
    }
  });

  it('shows its title as it was written', async () => {
    expect(await (await shelf.get(`/documents/${hostile}`)).text()).toContain('&lt;script&gt;alert(1)');
  });

  it('turns no line round: what holds an override stands isolated, as an element of its own or in an attribute', async () => {
    for (const path of paths) {
      const html = await (await shelf.get(path)).text();
      const outside = html
        .replace(/<(?<name>bdi|q)[^>]*>[^<]*<\/\k<name>>/gu, '')
        .replace(/<title>[^<]*<\/title>/gu, '') // of the window, or a tip in a diagram
        .replace(/<text [^>]*direction="rtl"[^>]*>[^<]*<\/text>/gu, '')
        .replace(/(?<=\s(?:value|content|data-copy|aria-label|title|placeholder)=")[^"]*/gu, '')
        .replace(
          /<(?<name>p|h1|blockquote|div|textarea|a|code)[^>]*\sdir="(?:auto|rtl|ltr)"[\s\S]*?<\/\k<name>>/gu,
          '',
        );
      expect([path, /.{0,120}[\u202a-\u202e].{0,40}/u.exec(outside)?.[0]]).toEqual([path, undefined]);
    }
  });

  it('gives feeds and a calendar that are no pages', async () => {
    for (const [, feed = ''] of (await (await shelf.get('/searches')).text()).matchAll(/href="([^"]+feed\.\w+)"/gu)) {
      const answer = await shelf.get(feed);
      expect([feed, answer.headers.get('content-type')]).toEqual([
        feed,
        expect.stringMatching(/^application\/(?:atom|feed)/u),
      ]);
      if (!feed.endsWith('.atom')) continue;
      const names = [...allNamed(await parseXml(await answer.text()), new Set(['script', 'img']))];
      expect([feed, names.length]).toEqual([feed, 0]);
    }
    expect((await shelf.get('/calendar.ics')).headers.get('content-type')).toContain('text/calendar');
  });

  it('leads back to no other site when it is told to', async () => {
    for (const back of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'javascript:alert(1)',
    ]) {
      const answer = await shelf.post('/look', { theme: 'dark', back });
      expect([back, answer.headers.get('location')]).toEqual([back, '/']);
    }
  });

  it('may hold words of a megabyte, and every page of it stays small', async () => {
    const long = 'ب'.repeat(500_000);
    const text = `${long}\nقال سامر القيسي إن الميناء مغلق.\nوقال القيسي إن «${long}».`;
    const id = await put(shelf, { text, outlet: `منفذ ${'م'.repeat(50_000)}`, title: `عنوان ${'ع'.repeat(50_000)}` });
    const pages = [
      '/',
      `/documents/${id}`,
      `/statements/${id}-1`,
      `/statements/${id}-2`,
      '/outlets',
      '/search?q=&in=documents',
    ];
    for (const path of [...pages, `/search?q=${encodeURIComponent('القيسي')}`]) {
      const answer = await shelf.ask(path, { 'accept-encoding': 'gzip' });
      expect([path, answer.status]).toEqual([path, 200]);
      const bytes = (await answer.bytes()).length;
      expect([path, bytes < 120_000 || bytes]).toEqual([path, true]);
    }
  }, 60_000);
});
