import { beforeAll, describe, expect, it } from 'vitest';
import { openShelf, put, type Shelf } from './shelf.ts';

const URL = 'https://marfa.example/port';
const FIRST = 'قال وزير النقل سامي الراوي إن الميناء سيفتح أبوابه يوم الخميس.\nوالتجار ينتظرون.';
const SECOND = 'قال وزير النقل سامي الراوي إن الميناء لن يفتح أبوابه يوم الخميس.\nوالتجار ينتظرون <b>كثيرًا</b>.';

let shelf: Shelf;
let document: string;
beforeAll(async () => {
  shelf = await openShelf();
  const facts = { outlet: 'بوابة المرفأ', url: URL, published: '2031-05-04' };
  document = await put(shelf, { text: FIRST, title: 'الميناء يفتح', ...facts });
  expect(await put(shelf, { text: SECOND, title: 'الميناء لا يفتح', ...facts })).toBe(document);
}, 60_000);

const pageOf = async (path: string) => (await shelf.get(path)).text();

describe('The versions of a document', () => {
  it('are a click away from a document that changed, and only from such a one', async () => {
    expect(await pageOf(`/documents/${document}`)).toContain(`href="/documents/${document}/versions"`);
    const other = await put(shelf, { text: FIRST, outlet: 'سديم' });
    expect(await pageOf(`/documents/${other}`)).not.toContain('/versions"');
    expect(await pageOf(`/documents/${other}/versions`)).toContain('لم يتغير هذا النص');
  });

  it('show word by word what the outlet changed, as text', async () => {
    const html = await pageOf(`/documents/${document}/versions`);
    expect(html).toContain('إصداران');
    expect(html).toMatch(/<del>سيفتح ?<\/del>/u);
    expect(html).toMatch(/<ins>لن يفتح ?<\/ins>/u);
    expect(html).toContain('<del lang="ar">الميناء يفتح</del>');
    expect(html).not.toContain('<b>كثيرًا</b>');
  });

  it('are not there where there is no document', async () => {
    expect((await shelf.get('/documents/none/versions')).status).toBe(404);
    expect((await shelf.get(`/documents/${encodeURIComponent(URL)}/versions`)).status).toBe(404);
  });
});
