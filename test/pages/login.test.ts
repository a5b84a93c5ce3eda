import { beforeAll, describe, expect, it } from 'vitest';
import { makeToken } from '../../src/library.ts';
import { openShelf, put, type Shelf } from './shelf.ts';

let shelf: Shelf;
let token: string;
let document: string;
beforeAll(async () => {
  shelf = await openShelf({ tokens: true });
  token = await makeToken(shelf.library, { name: 'مكتب الرصد', scopes: ['read'] });
  document = await put(shelf, { text: 'قال سامر القيسي إن الميناء مغلق.', outlet: 'سديم' });
}, 60_000);

const enter = (fields: Readonly<Record<string, string>>) => shelf.post('/login', fields);
const cookie = () => `isnad-token=${token}`;

describe('Where tokens are demanded', () => {
  it('who has none is sent to where it is typed, and back to the page that was wanted', async () => {
    const sent = await shelf.get(`/documents/${document}`);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/login?back=%2Fdocuments%2F${document}`]);
    const page = await shelf.get(sent.headers.get('location') ?? '');
    expect([page.status, (await page.text()).includes(`value="/documents/${document}"`)]).toEqual([200, true]);
    const entered = await enter({ token, back: `/documents/${document}` });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, `/documents/${document}`]);
    const kept = entered.headers.get('set-cookie') ?? '';
    expect(kept).toContain(`isnad-token=${token}`);
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(kept).toContain(part);
    expect((await shelf.get(`/documents/${document}`, cookie())).status).toBe(200);
  });

  it('a wrong token opens nothing', async () => {
    for (const wrong of ['', 'isnad_wrong', `${token}x`]) {
      const answer = await enter({ token: wrong });
      expect([wrong, answer.status, answer.headers.get('set-cookie')]).toEqual([wrong, 401, null]);
    }
    expect((await shelf.get('/', 'isnad-token=isnad_wrong')).status).toBe(303);
  });

  it('the page of the token leads to no other site', async () => {
    for (const back of ['https://elsewhere.example/', '//elsewhere.example', 'javascript:alert(1)']) {
      expect((await enter({ token, back })).headers.get('location')).toBe('/');
    }
  });

  it('a token for reading does not add, and the page says so', async () => {
    const headers = { origin: 'http://localhost', cookie: cookie() };
    const answer = await shelf.post('/add', { text: 'قال أحد شيئًا.' }, headers);
    expect([answer.status, (await answer.text()).includes('لا يكفي هذا الرمز')]).toEqual([403, true]);
  });

  it('the cookie reads through the API and writes nothing there, whoever sends it', async () => {
    expect((await shelf.get('/api/v1/stories', cookie())).status).toBe(200);
    const answer = await shelf.post('/api/v1/decisions', {}, { cookie: cookie() });
    expect(answer.status).toBe(401);
  });

  it('a page elsewhere can neither enter nor leave for somebody', async () => {
    const headers = { origin: 'http://elsewhere.example', cookie: cookie() };
    expect((await shelf.post('/login', { token }, headers)).status).toBe(403);
    expect((await shelf.post('/logout', {}, headers)).status).toBe(403);
  });

  it('leaving forgets the token', async () => {
    const answer = await shelf.post('/logout', {}, { origin: 'http://localhost', cookie: cookie() });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/login']);
    expect(answer.headers.get('set-cookie')).toMatch(/^isnad-token=;.*Max-Age=0/u);
  });

  it('style and fonts are there before', async () => {
    const [, style = ''] = /href="(\/assets\/style[^"]+)"/u.exec(await (await shelf.get('/login')).text()) ?? [];
    expect((await shelf.get(style)).status).toBe(200);
  });
});
