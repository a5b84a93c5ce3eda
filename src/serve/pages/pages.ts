import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import type { Library, Scope } from '../../library.ts';
import type { Env } from '../guard.ts';
import { answerPage, problemPage } from './answer.tsx';
import { loadAssets } from './assets.ts';
import { PAGE_ROUTES } from './routes.ts';
import { visitOf } from './visit.ts';

/** The pages of a library, to be put into the server's application. */
export interface Pages {
  readonly app: Hono<Env>;
  /** Which scope a request for a page needs; undefined where there is no such page. */
  scopeOf(method: string, path: string): Scope | 'open' | undefined;
  /** The page that tells what went wrong; without an error, that there is nothing here. */
  problem(c: Context<Env>, error?: Error): Response | Promise<Response>;
}

const FOREVER = 'public, max-age=31536000, immutable';
/** Bytes of a form. */
const LARGEST = 16 * 1024 * 1024;

/** Nothing but this server's own files: no inline script, no inline style, no other host, no frame. */
const HEADERS = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
});

/** Opens the pages of a library. `assets`: the folder of the bundle; throws when it is not there. */
export function openPages(library: Library, assetsFolder: string): Pages {
  const assets = loadAssets(assetsFolder);
  const app = new Hono<Env>();
  app.use(HEADERS);
  app.use(compress());
  app.use(etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'set-cookie'] })); // a page seen again is a visit as well
  app.use(csrf());
  app.use(bodyLimit({ maxSize: LARGEST }));
  app.get('/assets/:name', (c) => {
    const file = assets.file(c.req.param('name'));
    if (!file) return c.notFound();
    return c.body(file.content, 200, { 'Content-Type': file.type, 'Cache-Control': FOREVER });
  });
  for (const { method, path, answer } of PAGE_ROUTES) {
    app[method](path, async (c) => {
      const visit = visitOf(c, library, assets);
      const answered = await answer(visit);
      return answered instanceof Response ? answered : answerPage(visit, answered);
    });
  }
  return {
    app,
    scopeOf: (method, path) => scopeOf(method, path),
    problem: async (c, error) => {
      const response = await problemPage(visitOf(c, library, assets), error);
      c.res = response;
      await HEADERS(c, async () => {});
      return c.res;
    },
  };
}

function scopeOf(method: string, path: string): Scope | 'open' | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  if (asked === 'GET' && path.startsWith('/assets/')) return 'open';
  const found = PAGE_ROUTES.find((route) => route.method.toUpperCase() === asked && patternOf(route.path).test(path));
  return found?.scope;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/gu, '[^/]+')}$`, 'u');
}
