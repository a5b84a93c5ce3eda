import { beforeAll, describe, expect, it } from 'vitest';
import { entitiesNamed, searchDocuments } from '../../src/library.ts';
import { openShelf, put, type Shelf } from './shelf.ts';

const SCRIPT = '"><script>alert(1)</script><img src=x onerror=alert(2)>';
const OVERRIDE = '\u202eسامر القيسي\u202d';

let shelf: Shelf;
let hostile: string;
beforeAll(async () => {
  shelf = await openShelf();
  hostile = await put(shelf, {
    text: `قال سامر القيسي إن «${SCRIPT} لا يهم أحدًا».\nوقال ${OVERRIDE} إن الميناء مغلق.`,
    title: SCRIPT,
    outlet: `بوابة ${SCRIPT} ${OVERRIDE}`,
    url: 'javascript:alert(3)',
    published: '2031-05-04',
  });
}, 180_000);

const pages = async () => {
  const entities = await entitiesNamed(shelf.library, 'القيسي', 5);
  const { items } = await searchDocuments(shelf.library, '', {});
  return [
    '/',
    `/documents/${hostile}`,
    `/statements/${hostile}-1`,
    `/search?q=${encodeURIComponent(SCRIPT)}`,
    '/search?q=&in=documents',
    '/outlets',
    ...items.map(({ document }) => `/outlets/${encodeURIComponent(document.outlet ?? '')}`),
    ...entities.map(({ id }) => `/entities/${id}`),
  ];
};

describe('A document with a script in every field', () => {
  it('renders as text: no page has an element that it brought along', async () => {
    for (const path of await pages()) {
      const html = await (await shelf.get(path)).text();
      expect([path, html.match(/<script(?! type="module" src="\/assets\/)|<img|\son\w+="/gu)]).toEqual([path, null]);
      expect([path, html.match(/(?:href|src|action)="\s*javascript:/giu)]).toEqual([path, null]);
    }
  });

  it('shows its title as it was written', async () => {
    expect(await (await shelf.get(`/documents/${hostile}`)).text()).toContain('&lt;script&gt;alert(1)');
  });

  it('turns no line round: names stand isolated', async () => {
    const html = await (await shelf.get('/outlets')).text();
    const outside = html.replace(/<bdi[^>]*>[^<]*<\/bdi>/gu, '');
    expect(outside).not.toMatch(/[\u202a-\u202e]/u);
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

  it('may hold a word of ten megabytes', async () => {
    const id = await put(shelf, { text: `${'ب'.repeat(5_000_000)}\nقال سامر القيسي إن الميناء مغلق.`, outlet: 'سديم' });
    const answer = await shelf.get(`/documents/${id}`);
    expect(answer.status).toBe(200);
    expect((await answer.text()).length).toBeLessThan(200_000);
  }, 180_000);
});
