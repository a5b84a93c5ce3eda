import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Library, openLibrary } from '../../src/library.ts';
import { API, createApp } from '../../src/serve/app.ts';
import { addReading } from '../../src/store/add.ts';
import { HARBOUR, prepared } from '../store/material.ts';

let library: Library;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  library = await openLibrary(join(mkdtempSync(join(tmpdir(), 'isnad-api-sources-')), 'library.db'));
  app = createApp(library, { tokens: false, perMinute: Number.POSITIVE_INFINITY, version: '0', log: () => {} });
});
afterAll(() => library.close());

const ask = (path: string, init: RequestInit = {}) =>
  app.request(`http://localhost${API}${path}`, { ...init, headers: { host: 'localhost', ...init.headers } });
const post = (body: object) =>
  ask('/sources', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

describe('The API of sources', () => {
  it('names one, gives it under its address, and lists it with its health', async () => {
    const made = await post({ url: 'https://sadeem.example/feed', kind: 'feed', outlet: 'سديم', every: 600 });
    expect(made.status).toBe(201);
    const one = (await (
      await app.request(`http://localhost${made.headers.get('location')}`, { headers: { host: 'localhost' } })
    ).json()) as { id: string };
    expect(one).toMatchObject({ url: 'https://sadeem.example/feed', outlet: 'سديم', kind: 'feed', enabled: true });
    const { items } = (await (await ask('/sources')).json()) as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).toContain(one.id);
  });

  it('prints no name and no password', async () => {
    const made = await post({ url: 'https://desk:hunter2@closed.example/feed?token=abcdef', kind: 'feed' });
    expect(made.status).toBe(201);
    const said = `${await made.text()}${await (await ask('/sources')).text()}`;
    expect(said).not.toContain('hunter2');
    expect(said).not.toContain('abcdef');
  });

  it('says which field of a source is not understood', async () => {
    expect((await post({ url: 'ftp://sadeem.example/' })).status).toBe(400);
    const answer = await post({ url: 'https://sadeem.example/', kind: 'page', every: 1 });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('every');
  });

  it('looks at no address of this machine for a feed', async () => {
    const answer = await post({ url: 'http://127.0.0.1:9/feed' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('private network');
  });

  it('gives the list as a table', async () => {
    const table = await (await ask('/sources', { headers: { accept: 'text/csv' } })).text();
    expect(table.split('\r\n')[0]).toContain('url');
    expect(table).toContain('sadeem.example');
  });

  it('answers 404 for one that is not there', async () => {
    expect((await ask('/sources/nothing')).status).toBe(404);
  });
});

describe('The history of a document', () => {
  it('tells each version word by word', async () => {
    const at = (hour: number, text: string) =>
      prepared({ ...HARBOUR, text }, { received: { at: `2031-05-04T0${hour}:00:00.000Z` } });
    const { id } = await addReading(library, at(1, HARBOUR.text));
    await addReading(library, at(2, HARBOUR.text.replace('قال وزير النقل', 'زعم وزير النقل')));
    const history = (await (await ask(`/documents/${id}/history`)).json()) as {
      versions: { changes?: { words: { kind: string; text: string }[] } }[];
    };
    expect(history.versions).toHaveLength(2);
    expect(history.versions[1]?.changes?.words.find(({ kind }) => kind === 'added')?.text.trim()).toBe('زعم');
  });
});
