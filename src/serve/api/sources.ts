import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { readCapture } from '../../captures.ts';
import { SOURCE_KINDS } from '../../followed.ts';
import {
  addSource,
  historyOf,
  type Library,
  remedyOf,
  type SourceGiven,
  sourceIdOf,
  sourceRecord,
  sourceRecords,
} from '../../library.ts';
import { answerList, listFormat } from '../format.ts';
import type { Env } from '../guard.ts';
import { ProblemError } from '../problem.ts';
import { NO_ADDRESS, sourceAt } from '../source-at.ts';
import { byId, LIST_TYPES, route, serve } from './route.ts';
import { pageOf } from './schemas.ts';
import { HistorySchema, SourceSchema } from './source-schemas.ts';

const text = (description: string, most: number) => z.string().min(1).max(most).optional().openapi({ description });

const SourceGivenSchema = z
  .object({
    url: z
      .string()
      .max(4000)
      .regex(/^https?:\/\//)
      .openapi({ description: 'Address of a site, feed, sitemap, section or page', example: 'https://news.example' }),
    kind: z
      .enum(SOURCE_KINDS)
      .exclude(['folder'])
      .optional()
      .openapi({ description: 'What it is; without it the address is fetched and looked at' }),
    title: text('What to call it', 500),
    outlet: text('Outlet of its documents, whatever the pages say', 500),
    language: text('Language of it', 20),
    category: text('A group of yours', 500),
    enabled: z.boolean().optional().openapi({ description: 'Whether it is followed' }),
    every: z
      .int()
      .min(10)
      .max(31_536_000)
      .optional()
      .openapi({ description: 'Seconds between two polls; by habit without' }),
  })
  .openapi('SourceGiven');

export const ROUTES = {
  sources: route(
    'get',
    '/sources',
    {},
    {
      scope: 'read',
      types: LIST_TYPES,
      tag: 'sources',
      summary: 'The sources that are followed, with their health',
      answer: pageOf(SourceSchema),
    },
  ),
  source: route('get', '/sources/{id}', byId('source'), {
    scope: 'read',
    tag: 'sources',
    summary: 'A source with its health: what is wrong, and what to do',
    answer: SourceSchema,
  }),
  addSource: route(
    'post',
    '/sources',
    { body: { required: true, content: { 'application/json': { schema: SourceGivenSchema } } } },
    {
      scope: 'add',
      tag: 'sources',
      summary: 'Names a source to be followed; one that is known gets what is told now',
      status: 201,
      answer: SourceSchema,
    },
  ),
  history: route('get', '/documents/{id}/history', byId('document'), {
    scope: 'read',
    tag: 'documents',
    summary: 'What the outlet changed: versions, word by word and statement by statement',
    answer: HistorySchema,
  }),
} as const;

/** The routes of sources, and of what outlets changed. */
export function addSourceRoutes(app: OpenAPIHono<Env>, library: Library): void {
  serve(app, ROUTES.sources, async (c) => {
    const records = await sourceRecords(library);
    const format = listFormat(c);
    const rows = records.map(({ findings, pages, ...record }) =>
      format === 'csv'
        ? { ...record, kept: pages.kept, waiting: pages.waiting, findings: findings.map(({ what }) => what).join('; ') }
        : { ...record, pages, findings },
    );
    return answerList(c, format, rows, {});
  });
  serve(app, ROUTES.source, async (c, { param }) => {
    const record = await sourceRecord(library, param.id);
    return record ? c.json(record) : missing('source', param.id);
  });
  serve(app, ROUTES.addSource, async (c, { body }) => {
    const given = await givenSource(body);
    await addSource(library, given);
    const id = sourceIdOf(given.url);
    c.header('Location', `/api/v1/sources/${id}`);
    return c.json(await sourceRecord(library, id), 201);
  });
  serve(app, ROUTES.history, async (c, { param }) => {
    const found = await historyOf(library, param.id, { read: readCapture });
    return found ? c.json(found) : missing('document', param.id);
  });
}

/** The source that a body names. Throws ProblemError where nothing is. */
async function givenSource(body: z.output<typeof SourceGivenSchema>): Promise<SourceGiven> {
  const found = await sourceAt(body);
  if (!('code' in found)) return found;
  const { what, todo } = remedyOf(found.code);
  throw new ProblemError({
    status: 400,
    kind: 'bad-request',
    detail: found.code === NO_ADDRESS ? 'url: not an address' : `url: ${what}; ${todo}`,
    more: { field: 'url' },
  });
}

function missing(what: string, wanted: string): never {
  throw new ProblemError({
    status: 404,
    kind: 'not-found',
    detail: `the library has no ${what} ${JSON.stringify(wanted)}`,
  });
}
