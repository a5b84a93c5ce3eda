import { createRoute, type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Scope } from '../../library.ts';
import type { Env } from '../guard.ts';
import { ProblemSchema } from './schemas.ts';

/** What every route of the API tells besides its path: who may call it, and what it answers. */
interface Told<T extends z.ZodType> {
  readonly scope: Scope;
  readonly summary: string;
  readonly tag: string;
  readonly answer: T;
  /** Media types of the answer; JSON where absent. */
  readonly types?: readonly string[];
  readonly status?: 200 | 201;
}

/** Types of lists. */
export const LIST_TYPES = ['application/json', 'application/x-ndjson', 'text/csv'] as const;

/** Common parameters of lists. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(20).openapi({ description: 'Items of a page', example: 20 }),
  cursor: z.string().max(500).optional().openapi({ description: 'The cursor that the page before gave' }),
};

/** The parameter of routes to one thing. */
export const byId = (what: string) => ({
  params: z.object({
    id: z
      .string()
      .max(200)
      .openapi({ description: `Id of the ${what}` }),
  }),
});

export const searchQuery = z.object({
  q: z.string().max(1000).default('').openapi({
    description:
      'Words, "a phrase", speaker: about: outlet: via: type: act: certainty: story: after: before:, - for not',
    example: 'هدنة speaker:غوتيريش after:2024-01',
  }),
  ...pageQuery,
  facets: z
    .enum(['true', 'false'])
    .default('false')
    .openapi({ description: 'Count speakers, outlets, agencies and days' }),
});

/** A route with the problems that any route can answer. */
export function route<
  const P extends string,
  M extends 'get' | 'post',
  R extends RouteConfig['request'],
  T extends z.ZodType,
>(
  method: M,
  path: P,
  request: R,
  { scope, summary, tag, answer, types = ['application/json'], status = 200 }: Told<T>,
) {
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: ProblemSchema } },
  });
  return {
    ...createRoute({
      method,
      path,
      ...(request && { request }),
      operationId: `${method}${path.replace(/[{}]/gu, '').replace(/[^a-zA-Z0-9]+(.?)/gu, (_, next: string) => next.toUpperCase())}`,
      summary,
      tags: [tag],
      security: [{ token: [scope] }],
      responses: {
        [status]: {
          description: summary,
          content: Object.fromEntries(
            types.map((type) => [type, { schema: type === 'application/json' ? answer : z.string() }]),
          ),
        },
        400: problem('The request or its query was not understood'),
        401: problem('A token is needed'),
        403: problem('The token may not do this'),
        404: problem('There is no such thing'),
        429: problem('Too many requests'),
      },
    }),
    'x-scope': scope,
  };
}

type Output<R, K extends string> = R extends { readonly request: { readonly [key in K]: infer S extends z.ZodType } }
  ? z.output<S>
  : undefined;
type Body<R> = R extends {
  readonly request: {
    readonly body: {
      readonly content: { readonly 'application/json': { readonly schema: infer S extends z.ZodType } };
    };
  };
}
  ? z.output<S>
  : undefined;

/** The parts of a request that the route's schemas have let through. */
export interface Asked<R> {
  readonly query: Output<R, 'query'>;
  readonly param: Output<R, 'params'>;
  readonly body: Body<R>;
}

/** Puts a route into the application; its handler gets what the schemas have let through. */
export function serve<R extends ReturnType<typeof route>>(
  app: OpenAPIHono<Env>,
  config: R,
  handler: (c: Context<Env>, asked: Asked<R>) => Promise<Response> | Response,
): void {
  const wanted = config.request ?? {};
  app.openapi(config, ((c: Context<Env>) => {
    const valid = (part: string) => (c.req.valid as (part: string) => unknown)(part);
    const asked = {
      query: 'query' in wanted ? valid('query') : undefined,
      param: 'params' in wanted ? valid('param') : undefined,
      body: 'body' in wanted ? valid('json') : undefined,
    };
    return handler(c, asked as Asked<R>);
  }) as never);
}
