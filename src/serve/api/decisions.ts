import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { ACTS } from '../../index.ts';
import { type Decision, DecisionProblem, decide, decisions, isRefusal, type Library } from '../../library.ts';
import { answerList, listFormat } from '../format.ts';
import type { Env } from '../guard.ts';
import { ProblemError } from '../problem.ts';
import { LIST_TYPES, route, serve } from './route.ts';
import { pageOf } from './schemas.ts';

const id = (what: string) => z.string().max(200).describe(`Id of the ${what}`);
const name = z.string().min(1).max(500).describe('Canonical name');
const named = z.array(z.object({ name })).max(20);

const Quotation = z.object({
  start: z.int().min(0).describe('First code point in the text of the document'),
  end: z.int().min(1).describe('Behind the last code point'),
  text: z.string().min(1).describe('The characters that stand there'),
});

const change = {
  at: Quotation.describe('Where the content stands'),
  cue: Quotation.describe('The token that reports'),
  type: z.enum(['direct', 'indirect', 'reported']).describe('Type'),
  act: z.enum(ACTS).describe('Act'),
  speakers: z
    .array(
      z.object({
        name,
        kind: z.enum(['person', 'organisation', 'state', 'role', 'unnamed', 'group']).describe('Kind'),
      }),
    )
    .min(1)
    .max(20)
    .describe('Who spoke'),
};
const more = {
  quoted: z.boolean().optional().describe('Part of it stands in marks as the own words'),
  certainty: z.enum(['named', 'resolved', 'inferred']).optional().describe('Certainty'),
  addressees: named.optional().describe('To whom'),
  via: named.optional().describe('Who passed it on, from nearest the speaker'),
  said: z.iso.date().nullable().optional().describe('ISO day of speaking; null: not told'),
};
const note = z.string().max(5000).optional().describe('Why');
const kind = <K extends string>(value: K) => z.literal(value).describe('What is decided');

const DecisionSchema = z
  .union([
    z.object({ kind: kind('right'), statement: id('statement'), note }),
    z.object({ kind: kind('wrong'), statement: id('statement'), note }),
    z.object({ kind: kind('deleted'), statement: id('statement'), note }),
    z.object({
      kind: kind('corrected'),
      statement: id('statement'),
      change: z.object(change).partial().extend(more).describe('What is to be different; what is absent stays'),
      note,
    }),
    z.object({
      kind: kind('added'),
      document: id('document'),
      added: z.object(change).extend(more).describe('A statement that the reader did not find'),
      note,
    }),
    z.object({ kind: kind('checked'), document: id('document'), note }),
    z.object({ kind: kind('merge'), entities: z.array(id('entity')).min(2).max(100).describe('These are one'), note }),
    z.object({
      kind: kind('split'),
      entity: id('entity'),
      names: z
        .array(z.object({ kind: z.string().max(40).describe('Kind of name'), name }))
        .min(1)
        .max(100)
        .describe('Names that mean somebody else'),
      note,
    }),
    z.object({ kind: kind('merge'), stories: z.array(id('story')).min(2).max(100).describe('These are one'), note }),
    z.object({
      kind: kind('split'),
      story: id('story'),
      articles: z
        .array(z.object({ document: id('document'), article: z.int().min(0).describe('Its number there') }))
        .min(1)
        .max(1000)
        .describe('Articles that tell another happening'),
      note,
    }),
  ])
  .openapi('Decision');

const outcome = z
  .enum(['applied', 'unplaced', 'replaced'])
  .describe('Whether the record shows it, it fits no more, or a later one holds');

export const ROUTES = {
  decisions: route(
    'get',
    '/decisions',
    {
      query: z.object({
        document: z.string().max(200).optional().openapi({ description: 'Only those about this document' }),
        outcome: z
          .enum(['applied', 'unplaced', 'replaced'])
          .optional()
          .openapi({ description: 'Only those of which this came' }),
      }),
    },
    {
      scope: 'read',
      tag: 'decisions',
      summary: 'What people decided, in order, with what came of it',
      types: LIST_TYPES,
      answer: pageOf(
        z
          .object({
            id: z.string().describe('Id of the decision'),
            at: z.string().describe('Instant'),
            by: z.string().describe('Who decided'),
            kind: z.string().describe('What is decided'),
            document: z.string().optional().describe('Id of the document'),
            statement: z.string().optional().describe('Id of the statement'),
            anchor: z
              .record(z.string(), z.unknown())
              .optional()
              .describe('Where it stood: quotation, context, position'),
            content: z.record(z.string(), z.unknown()).describe('The decision itself'),
            outcome,
            reason: z.string().optional().describe('Why it fits no more'),
          })
          .openapi('LoggedDecision'),
      ),
    },
  ),
  decide: route(
    'post',
    '/decisions',
    { body: { required: true, content: { 'application/json': { schema: DecisionSchema } } } },
    {
      scope: 'decide',
      tag: 'decisions',
      summary: 'Decides something about the record; the caller is noted as who decided',
      status: 201,
      answer: z.object({
        id: z.string().describe('Id of the decision'),
        outcome,
        reason: z.string().optional().describe('Why it could not be placed'),
        statement: z.string().optional().describe('Id of the statement judged or added'),
      }),
    },
  ),
} as const;

/** The log of decisions, and its way in. */
export function addDecisions(app: OpenAPIHono<Env>, library: Library): void {
  serve(app, ROUTES.decisions, async (c, { query: { document, outcome: came } }) => {
    const items = await decisions(library, {
      ...(document !== undefined && { document }),
      ...(came !== undefined && { outcome: came }),
    });
    return answerList(
      c,
      listFormat(c),
      items.map((item) => ({ ...item })),
      {},
    );
  });
  serve(app, ROUTES.decide, async (c, { body }) => {
    try {
      return c.json(await decide(library, body as Decision, c.get('caller').who), 201);
    } catch (error) {
      if (!(error instanceof DecisionProblem) && !isRefusal(error)) throw error;
      throw new ProblemError({ status: 400, kind: 'bad-request', detail: (error as Error).message });
    }
  });
}
