import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { allows, findToken, type Library, noteUse, type Scope } from '../library.ts';
import { hostOf, isLoopback } from './address.ts';
import { Pace } from './pace.ts';
import { ProblemError } from './problem.ts';

/** Who may ask, and how often. */
export interface GuardOptions {
  readonly library: Library;
  /** The server listens on an address that others reach: a token is demanded. */
  readonly tokens: boolean;
  /** Requests a minute for each client. */
  readonly perMinute: number;
}

/** Who asks, for the log and the decisions. */
export interface Caller {
  readonly who: string;
}

/** What a request needs: a scope, or nothing at all; and whether a browser may bring its token in a cookie. */
export interface Need {
  readonly scope: Scope | 'open';
  readonly cookie: boolean;
}

/** The cookie in which a browser keeps the token that somebody typed. */
export const TOKEN_COOKIE = 'isnad-token';

export type Env = { Variables: { caller: Caller }; Bindings: { incoming?: { socket?: { remoteAddress?: string } } } };

/** Demands a token with the scope of the route where the server can be reached by others; refuses pages of other sites. */
export function guard(
  { library, tokens, perMinute }: GuardOptions,
  needOf: (method: string, path: string) => Need,
): MiddlewareHandler<Env> {
  const pace = new Pace(perMinute);
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (!tokens) refuseForeign(c.req.header('host'), origin);
    const need = needOf(c.req.method, c.req.path);
    const who = !tokens
      ? 'local'
      : need.scope === 'open'
        ? 'nobody'
        : await callerOf(library, secretOf(c, need), need.scope);
    const wait = pace.take(who, performance.now());
    if (wait > 0) {
      c.header('Retry-After', String(wait));
      throw new ProblemError({
        status: 429,
        kind: 'too-many',
        detail: `at most ${perMinute} requests a minute; wait ${wait} s`,
      });
    }
    c.set('caller', { who });
    await next();
  };
}

/** Without tokens only this machine's own pages may ask: a name that points here, or a foreign page, may not. */
function refuseForeign(host: string | undefined, origin: string | undefined): void {
  const own = hostOf(host);
  if (own === undefined || !isLoopback(own)) {
    throw new ProblemError({
      status: 403,
      kind: 'foreign-page',
      detail: `the host ${JSON.stringify(host ?? '')} is not this machine`,
    });
  }
  const from = hostOf(origin);
  if (origin !== undefined && origin !== 'null' && (from === undefined || !isLoopback(from))) {
    throw new ProblemError({
      status: 403,
      kind: 'foreign-page',
      detail: `the page of ${JSON.stringify(origin)} may not ask here`,
    });
  }
}

function secretOf(c: Context<Env>, { cookie }: Need): string | undefined {
  const header = c.req.header('authorization');
  if (header === undefined && cookie) return getCookie(c, TOKEN_COOKIE);
  return /^Bearer +(?<secret>\S+)$/iu.exec(header ?? '')?.groups?.secret;
}

async function callerOf(library: Library, secret: string | undefined, scope: Scope): Promise<string> {
  const now = new Date().toISOString();
  const token = secret === undefined ? undefined : await findToken(library, secret, now);
  if (!token) {
    const detail =
      secret === undefined ? 'send «Authorization: Bearer TOKEN»' : 'the token is unknown, expired or revoked';
    throw new ProblemError({ status: 401, kind: 'no-token', detail });
  }
  if (!allows(token.scopes, scope)) {
    const detail = `this needs the scope ${scope}; «${token.name}» has ${token.scopes.join(', ')}`;
    throw new ProblemError({ status: 403, kind: 'small-scope', detail });
  }
  await noteUse(library, token, now);
  return token.name;
}
