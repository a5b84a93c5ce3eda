import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { afterAll, describe, expect, it } from 'vitest';
import { makeToken } from '../../src/library.ts';
import { API, createApp, type LogLine, ROUTES } from '../../src/serve/app.ts';
import { addReading } from '../../src/store/add.ts';
import type { Library } from '../../src/store/library.ts';
import { openLibrary } from '../../src/store/open.ts';
import { HARBOUR, prepared } from '../store/material.ts';

const opened: Library[] = [];
afterAll(async () => {
  for (const library of opened) await library.close();
});

async function library(): Promise<Library> {
  const made = await openLibrary(`${mkdtempSync(join(tmpdir(), 'isnad-api-'))}/library.db`);
  opened.push(made);
  await addReading(made, prepared(HARBOUR));
  return made;
}

async function served(tokens = false, perMinute = Number.POSITIVE_INFINITY) {
  const lines: LogLine[] = [];
  const shelf = await library();
  const app = createApp(shelf, { tokens, perMinute, version: '0', log: (line) => lines.push(line) });
  const ask = async (path: string, init: RequestInit = {}) =>
    app.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost', ...init.headers } });
  const json = async (path: string, init?: RequestInit) => (await (await ask(path, init)).json()) as Json;
  return { app, ask, json, lines, library: shelf };
}

type Json = Record<string, never> & { items: { statement: Json; document: Json }[] };

describe('The API', () => {
  it('gives a statement its permanent address, its characters, and a link into the page', async () => {
    const { json } = await served();
    const { items } = await json(`${API}/statements?q=الميناء`);
    const id = String(items[0]?.statement.id);
    const statement = await json(`${API}/statements/${id}`);
    const document = (await json(`${API}/documents/${String(statement.document)}`)) as Json & { text: string };
    expect([...document.text].slice(statement.start, statement.end).join('')).toBe(statement.text);
    expect(decodeURIComponent(String(statement.link))).toContain(`#:~:text=${String(statement.text).split(' ')[0]}`);
  });

  it('gives a statement as a W3C annotation whose selectors find it', async () => {
    const { ask, json } = await served();
    const { items } = await json(`${API}/statements?q=الميناء`);
    const answer = await ask(`${API}/statements/${String(items[0]?.statement.id)}/annotation`);
    expect(answer.headers.get('content-type')).toContain('application/ld+json');
    const { target } = (await answer.json()) as { target: { selector: { exact: string; prefix: string }[] } };
    expect(target.selector[1]?.exact).toBe(items[0]?.statement.text);
    expect(target.selector[1]?.prefix.endsWith('الراوي ')).toBe(true);
  });

  it('adds a text, and tells the same text again from a new one', async () => {
    const { ask, json } = await served();
    const body = JSON.stringify({ text: 'قالت مرام الشطي إن الجسر مغلق.', outlet: 'سديم', published: '2031-05-05' });
    const post = () =>
      ask(`${API}/documents`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    const first = await post();
    expect(first.status).toBe(201);
    expect(await first.json()).toMatchObject({ outcome: 'added', statements: 1 });
    expect(await (await post()).json()).toMatchObject({ outcome: 'known' });
    expect((await json(`${API}/statements?q=speaker:مرام`)).items).toHaveLength(1);
    expect((await ask(first.headers.get('location') ?? '')).status).toBe(200);
  });

  it('takes a decision, notes who made it, and shows the record as it is then', async () => {
    const { ask, json } = await served();
    const { items } = await json(`${API}/statements?q=الميناء`);
    const statement = String(items[0]?.statement.id);
    const post = (decision: object) =>
      ask(`${API}/decisions`, {
        method: 'POST',
        body: JSON.stringify(decision),
        headers: { 'content-type': 'application/json' },
      });
    const change = { speakers: [{ name: 'مرام الشطي', kind: 'person' }] };
    const made = await post({ kind: 'corrected', statement, change });
    expect(made.status).toBe(201);
    expect(await made.json()).toMatchObject({ outcome: 'applied', statement });
    expect((await json(`${API}/statements?q=speaker:الشطي`)).items).toHaveLength(1);
    expect((await json(`${API}/decisions`)).items).toMatchObject([
      { by: 'local', kind: 'corrected', outcome: 'applied' },
    ]);
    expect((await post({ kind: 'right', statement: 'none-1' })).status).toBe(400);
    expect((await post({ kind: 'praised', statement })).status).toBe(400);
  });

  it('finds an entity with its spellings and offices', async () => {
    const { json } = await served();
    const { items } = (await json(`${API}/entities?q=الراوي`)) as never as {
      items: { id: string; statements: number }[];
    };
    expect(items[0]?.statements).toBeGreaterThan(0);
    const entity = (await json(`${API}/entities/${items[0]?.id}`)) as never as {
      offices: { office: string }[];
      names: unknown[];
    };
    expect(entity.offices.map(({ office }) => office)).toContain('وزير النقل');
    expect(entity.names).toHaveLength(1);
  });

  it('answers with the same tag until something changes', async () => {
    const { ask } = await served();
    const first = await ask(`${API}/statements?q=الميناء`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    expect((await ask(`${API}/statements?q=الميناء`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('gives lists as JSON lines and as a table', async () => {
    const { ask } = await served();
    const lines = await (await ask(`${API}/statements`, { headers: { accept: 'application/x-ndjson' } })).text();
    expect(
      lines
        .trim()
        .split('\n')
        .every((line) => 'statement' in JSON.parse(line)),
    ).toBe(true);
    const table = await (await ask(`${API}/statements`, { headers: { accept: 'text/csv' } })).text();
    expect(table.split('\r\n')[0]).toContain('id,document,outlet,published,title,url,speakers,via');
  });

  it.each([
    [`${API}/statements?q=${encodeURIComponent('هدنة "')}`, 400, 'bad-query'],
    [`${API}/statements?limit=0`, 400, 'bad-request'],
    [`${API}/statements?cursor=nonsense`, 400, 'bad-query'],
    [`${API}/documents/unknown`, 404, 'not-found'],
    [`${API}/statements/x-1/annotation`, 404, 'not-found'],
    [`${API}/times?value=heute`, 400, 'bad-request'],
    ['/nowhere', 404, 'not-found'],
  ])('refuses %s with status %i and says why', async (path, status, kind) => {
    const { ask } = await served();
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await answer.json()) as { type: string; detail: string };
    expect(problem.type.endsWith(`#${kind}`)).toBe(true);
    expect(problem.detail.length).toBeGreaterThan(10);
  });

  it.each(['{', '[]', '{"text":""}', '{"text":1}', '{"text":"x","published":"gestern"}'])(
    'refuses the body %s and adds nothing',
    async (body) => {
      const { ask } = await served();
      const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
      expect((await ask(`${API}/documents`, init)).status).toBe(400);
    },
  );

  it('counts what it serves for Prometheus, without a series for each id', async () => {
    const { ask } = await served();
    await ask(`${API}/documents/unknown`);
    await ask(`${API}/statements`);
    const text = await (await ask(`${API}/metrics`)).text();
    expect(text).toMatch(/isnad_documents 1\n/u);
    expect(text).toContain('route="/api/v1/statements",status="200"');
    expect(text).not.toContain('unknown"}');
  });

  it('logs who asked for what', async () => {
    const { ask, lines } = await served();
    await ask(`${API}/health`);
    expect(lines).toMatchObject([{ who: 'local', method: 'GET', path: `${API}/health`, status: 200 }]);
  });
});

describe('Without tokens', () => {
  it('no page of another site may ask, nor a name that only points here', async () => {
    const { ask } = await served();
    expect((await ask(`${API}/health`, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await ask(`${API}/health`, { headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await ask(`${API}/health`, { headers: { origin: 'http://localhost:4761' } })).status).toBe(200);
  });
});

describe('Where tokens are demanded', () => {
  const paths = Object.values(ROUTES).map((route) => ({
    method: route.method.toUpperCase(),
    path: API + route.path.replace('{id}', 'x'),
    scope: route['x-scope'],
  }));
  const others = ['/health', '/metrics', '/openapi.json'].map((path) => ({
    method: 'GET',
    path: API + path,
    scope: 'read',
  }));

  it.each([...paths, ...others])('$method $path answers nobody without one, or with too small a one', async (route) => {
    const { ask, library: shelf } = await served(true);
    const small = await makeToken(shelf, { name: 'small', scopes: ['read'] });
    const great = await makeToken(shelf, { name: 'great', scopes: ['admin'] });
    const status = async (token?: string) =>
      (
        await ask(route.path, {
          method: route.method,
          headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        })
      ).status;
    expect(await status()).toBe(401);
    expect(await status('isnad_wrong')).toBe(401);
    if (route.scope !== 'read') expect(await status(small)).toBe(403);
    expect([401, 403]).not.toContain(await status(great));
  });

  it('an expired or revoked one is none', async () => {
    const { ask, library: shelf } = await served(true);
    const old = await makeToken(shelf, { name: 'old', scopes: ['admin'], expiresAt: '2020-01-01T00:00:00.000Z' });
    expect((await ask(`${API}/health`, { headers: { authorization: `Bearer ${old}` } })).status).toBe(401);
  });

  it('a client that asks too often is told how long to wait', async () => {
    const { ask, library: shelf } = await served(true, 10);
    const token = await makeToken(shelf, { name: 'fast', scopes: ['read'] });
    const get = () => ask(`${API}/health`, { headers: { authorization: `Bearer ${token}` } });
    expect((await get()).status).toBe(200);
    const refused = await get();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('The description of the API', () => {
  it('is valid OpenAPI 3.1, and every route and field says what it is', async () => {
    const { json } = await served();
    const source = JSON.stringify(await json(`${API}/openapi.json`));
    const config = await createConfig({
      extends: ['recommended'],
      rules: { 'no-server-example.com': 'off', 'info-license-strict': 'off' },
    });
    const problems = await lintFromString({ source, config });
    expect(problems.map(({ message, location }) => `${message} ${location[0]?.pointer}`)).toEqual([]);
    const { components } = JSON.parse(source) as {
      components: { schemas: Record<string, { properties?: Record<string, { description?: string; $ref?: string }> }> };
    };
    const undescribed = Object.entries(components.schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, field]) => !field.description && !field.$ref && !('allOf' in field))
        .map(([field]) => `${name}.${field}`),
    );
    expect(undescribed).toEqual([]);
  });
});
