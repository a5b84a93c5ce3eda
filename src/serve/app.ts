import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { type Library, LibraryProblem, libraryCounts, QueryProblem, type Scope } from '../library.ts';
import { addDecisions, ROUTES as DECISIONS } from './api/decisions.ts';
import { addEvents, ROUTES as EVENTS } from './api/events.ts';
import { addReads, ROUTES as READS } from './api/reads.ts';
import { addSourceRoutes, ROUTES as SOURCES } from './api/sources.ts';
import { addStories, ROUTES as STORIES } from './api/stories.ts';
import { addWrites, ROUTES as WRITES } from './api/writes.ts';
import { type Env, type GuardOptions, guard, type Need } from './guard.ts';
import { Metrics } from './metrics.ts';
import type { Pages } from './pages/pages.ts';
import { answerProblem, ProblemError } from './problem.ts';

export interface AppOptions extends Omit<GuardOptions, 'library'> {
  readonly version: string;
  /** Hears of each answered request: who did what. */
  readonly log: (line: LogLine) => void;
  /** Served beside the API, where they are wanted. */
  readonly pages?: Pages;
}

/** One answered request. */
export interface LogLine {
  readonly time: string;
  readonly who: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Of a request that failed: what the program said; not told to the client. */
  readonly error?: string;
}

export const API = '/api/v1';
/** Bytes of a body. */
const LARGEST = 8 * 1024 * 1024;

/** The routes of the API, for documentation and for the guard. */
export const ROUTES = { ...READS, ...EVENTS, ...STORIES, ...WRITES, ...DECISIONS, ...SOURCES };

/** The HTTP application over a library. It listens to nothing; serve/server.ts does. */
export function createApp(library: Library, { pages, ...options }: AppOptions): OpenAPIHono<Env> {
  const metrics = new Metrics();
  const app = new OpenAPIHono<Env>();
  app.use(observed(metrics, options.log));
  app.use(guard({ library, ...options }, (method, path) => needOf(method, path, pages)));
  app.use(`${API}/*`, bodyLimit({ maxSize: LARGEST, onError: tooLarge }));
  app.use(`${API}/*`, etag());
  app.route(API, api(library));
  app.get(`${API}/health`, async (c) => c.json({ status: 'ok', ...(await libraryCounts(library)) }));
  app.get(`${API}/metrics`, async (c) => c.text(metrics.text(await libraryCounts(library)), 200, PROMETHEUS));
  app.get(`${API}/openapi.json`, (c) => c.json(openApi(app, options.version)));
  if (pages) app.route('/', pages.app);
  app.notFound((c) => {
    if (pages && !isApi(c.req.path)) return pages.problem(c);
    const detail = `${c.req.method} ${c.req.path} is not served; ${API}/openapi.json lists what is`;
    return answerProblem(c, { status: 404, kind: 'not-found', detail });
  });
  app.onError((error, c) => (pages && !isApi(c.req.path) ? pages.problem(c, error) : answerError(error, c)));
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  return app;
}

const PROMETHEUS = { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' };

function api(library: Library): OpenAPIHono<Env> {
  const routes = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      const field = issue?.path.join('.') ?? '';
      throw new ProblemError({
        status: 400,
        kind: 'bad-request',
        detail: `${field || 'the body'}: ${issue?.message ?? 'not understood'}`,
        more: { field },
      });
    },
  });
  addReads(routes, library);
  addEvents(routes, library);
  addStories(routes, library);
  addWrites(routes, library);
  addDecisions(routes, library);
  addSourceRoutes(routes, library);
  return routes;
}

const TAGS = {
  documents: 'Texts with all that was read in them',
  statements: 'Who said what, according to whom',
  stories: 'Happenings with all articles that tell them, and what was said in all wordings',
  entities: 'Persons, bodies, states, and their spellings',
  times: 'Days, months and years that texts speak of',
  search: 'Statements and documents for one query',
  decisions: 'What people decided about the record',
  sources: 'What is followed, and its health',
} as const;

function openApi(app: OpenAPIHono<Env>, version: string): unknown {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Isnad',
      version,
      description:
        'Who said what, to whom, when, according to whom. Offsets count Unicode code points. Problems are RFC 9457 details.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  });
}

/** Which scope a request needs; what no route knows needs the greatest. */
function scopeOf(method: string, path: string): Scope {
  if (method === 'GET' || method === 'HEAD') return 'read';
  const found = Object.values(ROUTES).find(
    (route) => route.method.toUpperCase() === method && `${API}${route.path}` === path,
  );
  return found?.['x-scope'] ?? 'admin';
}

function isApi(path: string): boolean {
  return path === API || path.startsWith(`${API}/`);
}

/** The API takes a browser's cookie for reading only: what writes there has no form that a page elsewhere could not send. */
function needOf(method: string, path: string, pages: Pages | undefined): Need {
  if (isApi(path)) return { scope: scopeOf(method, path), cookie: method === 'GET' || method === 'HEAD' };
  return { scope: pages?.scopeOf(method, path) ?? scopeOf(method, path), cookie: true };
}

function observed(metrics: Metrics, log: AppOptions['log']): MiddlewareHandler<Env> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const milliseconds = performance.now() - start;
    const { method, path } = c.req;
    metrics.note(method, c.res.status === 404 ? 'unknown' : patternOf(path), c.res.status, milliseconds / 1000);
    log({
      time: new Date().toISOString(),
      who: c.get('caller')?.who ?? 'nobody',
      method,
      path,
      status: c.res.status,
      milliseconds: Math.round(milliseconds * 10) / 10,
      ...(c.error && c.res.status >= 500 && { error: c.error.stack ?? c.error.message }),
    });
  };
}

/** The path with ids taken out. */
function patternOf(path: string): string {
  return path.replace(
    /\/(?:documents|statements|entities|stories|utterances|sources)\/[^/]+/u,
    (part) => `${part.slice(0, part.lastIndexOf('/'))}/{id}`,
  );
}

function tooLarge(): never {
  throw new ProblemError({ status: 413, kind: 'too-large', detail: `a body holds at most ${LARGEST} bytes` });
}

function answerError(error: Error, c: Context): Response {
  if (error instanceof ProblemError) return answerProblem(c, error.problem);
  if (error instanceof QueryProblem) {
    const { position, expected } = error;
    return answerProblem(c, { status: 400, kind: 'bad-query', detail: error.message, more: { position, expected } });
  }
  if (error instanceof LibraryProblem)
    return answerProblem(c, { status: 503, kind: 'busy', detail: 'the library cannot be used now' });
  const { status } = error as { status?: unknown }; // Hono's own: a body that is no JSON, or says it is none
  if (status === 400) return answerProblem(c, { status: 400, kind: 'bad-request', detail: error.message });
  if (status === 415) {
    return answerProblem(c, {
      status: 415,
      kind: 'wrong-type',
      detail: 'send the body as Content-Type: application/json',
    });
  }
  return answerProblem(c, { status: 500, kind: 'failed', detail: 'the server failed; its log says why' });
}
