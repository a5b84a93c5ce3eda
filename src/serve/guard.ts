import type { MiddlewareHandler } from 'hono';
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

export type Env = { Variables: { caller: Caller }; Bindings: { incoming?: { socket?: { remoteAddress?: string } } } };

/** Demands a token with the scope of the route where the server can be reached by others; refuses pages of other sites. */
export function guard(
  { library, tokens, perMinute }: GuardOptions,
  scopeOf: (method: string, path: string) => Scope,
): MiddlewareHandler<Env> {
  const pace = new Pace(perMinute);
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (!tokens) refuseForeign(c.req.header('host'), origin);
    const who = tokens
      ? await callerOf(library, c.req.header('authorization'), scopeOf(c.req.method, c.req.path))
      : 'local';
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

async function callerOf(library: Library, header: string | undefined, scope: Scope): Promise<string> {
  const secret = /^Bearer +(?<secret>\S+)$/iu.exec(header ?? '')?.groups?.secret;
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
