import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleItems } from '../../src/cli/examples.ts';
import {
  cleanText,
  currentVersions,
  defaultRegistry,
  prepare,
  preparePage,
  read,
  type Source,
} from '../../src/index.ts';
import { addReading, type Library, linkNew, openLibrary } from '../../src/library.ts';
import { cleanPage } from '../../src/pages.ts';
import { createApp } from '../../src/serve/app.ts';
import { openPages } from '../../src/serve/pages/pages.ts';

/** A library with its pages, asked without a network. */
export interface Shelf {
  readonly library: Library;
  get(path: string, cookie?: string): Promise<Response>;
  /** The same with headers. */
  ask(path: string, headers: Readonly<Record<string, string>>): Promise<Response>;
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** Sends a form with a file. */
  send(path: string, fields: Readonly<Record<string, string | File>>): Promise<Response>;
}

const ORIGIN = 'http://localhost';

/** Opens an empty library with pages over it; what pages load beside their HTML is bundled first, where it is stale. */
export async function openShelf({ tokens = false } = {}): Promise<Shelf> {
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale', '--quiet']);
  const library = await openLibrary(join(mkdtempSync(join(tmpdir(), 'isnad-pages-')), 'library.db'));
  const pages = openPages(library, 'dist/assets');
  const app = createApp(library, {
    tokens,
    perMinute: Number.POSITIVE_INFINITY,
    version: '0',
    log: () => {},
    pages,
  });
  const ask: Shelf['ask'] = async (path, headers) =>
    app.request(`${ORIGIN}${path}`, { headers: { host: 'localhost', ...headers } });
  const get: Shelf['get'] = (path, cookie = '') => ask(path, cookie === '' ? {} : { cookie });
  const post: Shelf['post'] = async (path, fields, headers = { origin: ORIGIN }) =>
    app.request(`${ORIGIN}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  const send: Shelf['send'] = async (path, fields) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return app.request(`${ORIGIN}${path}`, { method: 'POST', body, headers: { host: 'localhost', origin: ORIGIN } });
  };
  return { library, get, ask, post, send };
}

/** Reads a text and puts it on the shelf. Gives the id of the document. */
export async function put({ library }: Shelf, source: Partial<Source> & Pick<Source, 'text'>): Promise<string> {
  const whole = { id: '', ...source };
  const prepared = prepare(whole, read(cleanText(whole), defaultRegistry()), currentVersions());
  return (await addReading(library, prepared)).id;
}

/** The texts that come with the program, linked. */
export async function putExamples({ library }: Shelf): Promise<void> {
  for await (const item of exampleItems()) {
    if (item.kind === 'document') {
      const reading = read(cleanText(item.source), defaultRegistry());
      await addReading(library, prepare(item.source, reading, currentVersions()));
    } else if (item.kind === 'page') {
      const { document } = cleanPage(item.page);
      await addReading(library, preparePage(item.page, read(document, defaultRegistry()), currentVersions()));
    }
  }
  await linkNew(library);
}
