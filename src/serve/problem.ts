import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What went wrong, as RFC 9457 problem details. `type` is a fragment of docs/api.md#problems. */
export interface Problem {
  readonly status: ContentfulStatusCode;
  readonly kind: ProblemKind;
  readonly detail: string;
  /** More members: the position in a query, the field of a body. */
  readonly more?: Readonly<Record<string, string | number>>;
}

const TITLES = {
  'bad-request': 'The request was not understood',
  'bad-query': 'The query was not understood',
  'no-token': 'A token is needed',
  'small-scope': 'The token may not do this',
  'foreign-page': 'The request came from a page of another site',
  'not-found': 'There is no such thing',
  'not-acceptable': 'No known format was asked for',
  'wrong-type': 'The body is of no known type',
  'too-large': 'The body is too large',
  'too-many': 'Too many requests',
  busy: 'The library is busy',
  failed: 'The server failed',
} as const;
export type ProblemKind = keyof typeof TITLES;
export const PROBLEM_KINDS = Object.keys(TITLES) as readonly ProblemKind[];

/** Thrown by a route; the server answers it as problem details. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** The answer to a problem: `application/problem+json`, never cached. */
export function answerProblem(c: Context, { status, kind, detail, more }: Problem): Response {
  c.header('Cache-Control', 'no-store');
  if (status === 401) c.header('WWW-Authenticate', 'Bearer realm="isnad"');
  const body = { type: `/docs/api#${kind}`, title: TITLES[kind], status, detail, ...more };
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json; charset=utf-8' });
}

/** Answers that there is no such thing. */
export function missing(what: string, wanted: string): never {
  throw new ProblemError({
    status: 404,
    kind: 'not-found',
    detail: `the library has no ${what} ${JSON.stringify(wanted)}`,
  });
}
