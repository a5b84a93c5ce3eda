import { type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  annotationOf,
  documentById,
  entitiesNamed,
  entity,
  type Library,
  searchDocuments,
  searchStatements,
  statementById,
  textFragmentOf,
  timesOf,
} from '../../library.ts';
import { answerList, listFormat } from '../format.ts';
import type { Env } from '../guard.ts';
import { missing } from '../problem.ts';
import { byId, LIST_TYPES, pageQuery, route, searchQuery, serve } from './route.ts';
import * as schema from './schemas.ts';

const list = { scope: 'read', types: LIST_TYPES } as const;

export const ROUTES = {
  documents: route(
    'get',
    '/documents',
    { query: searchQuery },
    {
      ...list,
      tag: 'documents',
      summary: 'Documents for a query, best first; the newest without one',
      answer: schema.pageOf(schema.DocumentHitSchema),
    },
  ),
  document: route('get', '/documents/{id}', byId('document'), {
    scope: 'read',
    tag: 'documents',
    summary: 'A document with its text and all that was read in it',
    answer: schema.DocumentSchema,
  }),
  statements: route(
    'get',
    '/statements',
    { query: searchQuery },
    {
      ...list,
      tag: 'statements',
      summary: 'Statements for a query, best first; the newest without one',
      answer: schema.pageOf(schema.StatementHitSchema),
    },
  ),
  statement: route('get', '/statements/{id}', byId('statement'), {
    scope: 'read',
    tag: 'statements',
    summary: 'A statement; one that is gone tells where it stood',
    answer: schema.StatementSchema.extend({
      document: z.string().describe('Id of the document'),
      state: z.enum(['standing', 'wrong', 'deleted', 'gone']).describe('Whether it is part of the record now'),
      goneAt: z.string().optional().describe('Since when a reading lacks it'),
      link: z.string().optional().describe('Into the original page, at the quotation'),
    }),
  }),
  annotation: route('get', '/statements/{id}/annotation', byId('statement'), {
    scope: 'read',
    tag: 'statements',
    summary: 'The statement as W3C Web Annotation',
    answer: z.record(z.string(), z.unknown()),
    types: ['application/ld+json'],
  }),
  search: route(
    'get',
    '/search',
    { query: searchQuery },
    {
      scope: 'read',
      tag: 'search',
      summary: 'Statements first, and documents, for one query',
      answer: z.object({
        statements: schema.pageOf(schema.StatementHitSchema).describe('Statements'),
        documents: schema.pageOf(schema.DocumentHitSchema).describe('Documents'),
      }),
    },
  ),
  entities: route(
    'get',
    '/entities',
    {
      query: z.object({
        q: z
          .string()
          .min(1)
          .max(200)
          .openapi({ description: 'A name or part of one, in any spelling', example: 'لافروف' }),
        limit: pageQuery.limit,
      }),
    },
    {
      ...list,
      tag: 'entities',
      summary: 'Entities by name, the most quoted first',
      answer: schema.pageOf(schema.EntitySummarySchema),
    },
  ),
  entity: route('get', '/entities/{id}', byId('entity'), {
    scope: 'read',
    tag: 'entities',
    summary: 'An entity with its spellings and offices',
    answer: schema.EntitySchema,
  }),
  times: route(
    'get',
    '/times',
    {
      query: z.object({
        value: z
          .string()
          .regex(/^[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?$/)
          .openapi({ description: 'A day, month or year', example: '2024-04-09' }),
        ...pageQuery,
      }),
    },
    {
      ...list,
      tag: 'times',
      summary: 'Where texts speak of a day, month or year',
      answer: schema.pageOf(schema.TimeSchema),
    },
  ),
} as const;

/** The routes that only read. */
export function addReads(app: OpenAPIHono<Env>, library: Library): void {
  serve(app, ROUTES.documents, async (c, { query }) => {
    const { q, ...options } = optionsOf(query);
    const { items, ...rest } = await searchDocuments(library, q, options);
    return answerList(
      c,
      listFormat(c),
      items.map((item) => ({ ...item })),
      { ...rest },
    );
  });
  serve(app, ROUTES.document, async (c, { param }) => {
    const found = await documentById(library, param.id);
    return found ? c.json(found) : missing('document', param.id);
  });
  serve(app, ROUTES.statements, async (c, { query }) => {
    const { q, ...options } = optionsOf(query);
    const { items, ...rest } = await searchStatements(library, q, options);
    const format = listFormat(c);
    const rows = items.map((item) => (format === 'csv' ? flat(item) : { ...item }));
    return answerList(c, format, rows, { ...rest });
  });
  serve(app, ROUTES.statement, async (c, { param }) => {
    const found = await statementById(library, param.id);
    if (!found) return missing('statement', param.id);
    const { documentText: _text, facts: _facts, url, ...statement } = found;
    const link = textFragmentOf({ url, text: statement.text });
    return c.json({ ...statement, ...(link !== undefined && { link }) });
  });
  serve(app, ROUTES.annotation, async (c, { param }) => {
    const found = await statementById(library, param.id);
    if (!found) return missing('statement', param.id);
    const { documentText, facts: _facts, url, ...statement } = found;
    const base = new URL(c.req.url).origin;
    const address = `${base}/api/v1/statements/${statement.id}`;
    const source = `${base}/api/v1/documents/${statement.document}`;
    const annotation = annotationOf({ ...statement, documentText, url }, address, source, statement);
    return c.body(JSON.stringify(annotation), 200, {
      'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    });
  });
  serve(app, ROUTES.search, async (c, { query }) => {
    const { q, cursor: _cursor, ...options } = optionsOf(query);
    const [statements, documents] = await Promise.all([
      searchStatements(library, q, options),
      searchDocuments(library, q, options),
    ]);
    return c.json({ statements, documents });
  });
  serve(app, ROUTES.entities, async (c, { query }) => {
    const { q, limit } = query;
    const items = await entitiesNamed(library, q, limit);
    return answerList(
      c,
      listFormat(c),
      items.map((item) => ({ ...item })),
      {},
    );
  });
  serve(app, ROUTES.entity, async (c, { param }) => {
    const found = await entity(library, param.id);
    return found ? c.json(found) : missing('entity', param.id);
  });
  serve(app, ROUTES.times, async (c, { query }) => {
    const { value, limit, cursor } = query;
    const { items, ...rest } = await timesOf(library, value, { limit, ...(cursor !== undefined && { cursor }) });
    return answerList(
      c,
      listFormat(c),
      items.map((item) => ({ ...item })),
      rest,
    );
  });
}

function optionsOf({
  q,
  limit,
  cursor,
  facets,
}: {
  q: string;
  limit: number;
  cursor?: string | undefined;
  facets: string;
}) {
  return { q, limit, facets: facets === 'true', ...(cursor !== undefined && { cursor }) };
}

/** A statement as one row of a table. */
function flat({ statement, document }: Awaited<ReturnType<typeof searchStatements>>['items'][number]) {
  const { id, type, quoted, act, certainty, said, start, end, text, speakers, addressees, via, cue } = statement;
  return {
    id,
    document: document.id,
    outlet: document.outlet,
    published: document.published,
    title: document.title,
    url: document.url,
    speakers,
    via,
    addressees,
    type,
    quoted,
    act,
    certainty,
    said,
    cue: cue.text,
    start,
    end,
    text,
  };
}
