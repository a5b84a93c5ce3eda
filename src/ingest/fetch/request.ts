import type { Agent } from 'undici';
import { bodyOf } from './body.ts';
import type { Resolve } from './connector.ts';
import type { FetchLimits } from './limits.ts';
import type { Known } from './outcome.ts';
import { FetchProblem } from './problem.ts';
import type { Allowed } from './target.ts';

/** The name under which we go, in robots.txt too. */
export const NAME = 'isnad';
const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5';
export const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** One request's answer, before redirects are followed. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** What one request asks for. */
export interface Asked {
  readonly known?: Known;
  /** Most bytes of the body. */
  readonly bytes: number;
  /** Value of the header Authorization. */
  readonly authorization?: string | undefined;
}

export interface RequesterOptions {
  readonly allowed: Allowed;
  readonly limits: FetchLimits;
  readonly contact?: string | undefined;
  readonly resolve?: Resolve | undefined;
}

/** Makes single requests over connections that lead to the public internet alone. */
export class Requester {
  readonly #options: RequesterOptions;
  readonly #agentName: string;
  #agent: Promise<Agent> | undefined;

  constructor(options: RequesterOptions) {
    this.#options = options;
    const contact = options.contact === undefined ? '' : `; ${options.contact}`;
    this.#agentName = `${NAME}/0.1 (reads Arabic news; robots.txt name: ${NAME}${contact})`;
  }

  /** One request; redirects and failures of the server are answers. Rejects when there is none. */
  async request(url: URL, { known = {}, bytes, authorization }: Asked): Promise<Answer> {
    const { request } = await import('undici');
    const { total } = this.#options.limits;
    const signal = AbortSignal.timeout(total);
    const answer = await request(url, {
      dispatcher: await this.#connections(),
      method: 'GET',
      signal,
      headers: {
        'user-agent': this.#agentName,
        accept: ACCEPT,
        'accept-language': 'ar,en;q=0.5',
        'accept-encoding': 'gzip, br, deflate',
        ...(authorization !== undefined && { authorization }),
        ...(known.etag !== undefined && { 'if-none-match': known.etag }),
        ...(known.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
      },
    });
    const { statusCode: status, headers, body } = answer;
    body.on('error', () => {}); // whoever reads the body hears of it
    if (status === 304 || status >= 400 || REDIRECTS.has(status)) {
      body.destroy();
      return { status, headers, body: Buffer.alloc(0) };
    }
    const told = Number(oneOf(headers['content-length']) ?? 0);
    if (told > bytes) {
      body.destroy();
      throw new FetchProblem('too-large', `${told} bytes, more than ${bytes}`);
    }
    try {
      return { status, headers, body: await bodyOf(body, listOf(headers['content-encoding']), bytes) };
    } catch (error) {
      throw signal.aborted ? new FetchProblem('timeout', `the answer took more than ${total} ms`) : error;
    }
  }

  async close(): Promise<void> {
    await (await this.#agent)?.destroy();
  }

  #connections(): Promise<Agent> {
    const { allowed, limits, resolve } = this.#options;
    this.#agent ??= import('./connector.ts').then(({ openConnections }) => openConnections(allowed, limits, resolve));
    return this.#agent;
  }
}

/** The value of a header that stands once; the first where it stands more often. */
export function oneOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

function listOf(header: string | string[] | undefined): string {
  return Array.isArray(header) ? header.join(',') : (header ?? '');
}
