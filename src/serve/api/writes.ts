import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { cleanText, currentVersions, defaultRegistry, prepare, read } from '../../index.ts';
import { addReading, isRefusal, type Library } from '../../library.ts';
import type { Env } from '../guard.ts';
import { ProblemError } from '../problem.ts';
import { route, serve } from './route.ts';

const text = (description: string, most: number) => z.string().max(most).optional().openapi({ description });

const DocumentGiven = z
  .object({
    id: text('Id of yours, part of the identity where there is no URL', 500),
    text: z.string().min(1).openapi({ description: 'The text of the page, as it stands there' }),
    title: text('Headline', 2000),
    outlet: text('Who published it', 500),
    url: text('Address of the page', 4000),
    published: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/)
      .optional()
      .openapi({ description: 'ISO 8601 day or instant', example: '2031-05-04T10:00:00+03:00' }),
  })
  .openapi('DocumentGiven');

export const ROUTES = {
  addDocument: route(
    'post',
    '/documents',
    { body: { required: true, content: { 'application/json': { schema: DocumentGiven } } } },
    {
      scope: 'add',
      tag: 'documents',
      summary: 'Reads a text and adds it to the library',
      status: 201,
      answer: z.object({
        id: z.string().describe('Id of the document'),
        outcome: z.enum(['added', 'changed', 'reread', 'older', 'known', 'forgotten']).describe('What adding did'),
        statements: z.int().describe('Statements found'),
      }),
    },
  ),
} as const;

/** The routes that change the library. */
export function addWrites(app: OpenAPIHono<Env>, library: Library): void {
  serve(app, ROUTES.addDocument, async (c, { body }) => {
    const { id = '', text: given, title, outlet, url, published } = body;
    const source = {
      id,
      text: given,
      ...(title !== undefined && { title }),
      ...(outlet !== undefined && { outlet }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
    };
    const reading = read(cleanText(source), defaultRegistry());
    try {
      const came = { by: 'api' as const, who: c.get('caller').who };
      const added = await addReading(library, prepare(source, reading, currentVersions(), { came }));
      c.header('Location', `/api/v1/documents/${added.id}`);
      return c.json({ id: added.id, outcome: added.outcome, statements: reading.statements.length }, 201);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const detail = error instanceof Error ? error.message : String(error);
      throw new ProblemError({ status: 400, kind: 'bad-request', detail });
    }
  });
}
