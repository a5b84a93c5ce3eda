import type { Agent } from 'undici';
import { bodyOf } from './body.ts';
import type { Resolve } from './connector.ts';
import { backOff, type Clock, Pace, retryAfter, SYSTEM_CLOCK } from './pace.ts';
import { FetchProblem } from './problem.ts';
import { type RobotsAnswer, type Rules, rulesOf } from './robots.ts';
import { type Allowed, targetOf } from './target.ts';

/** Limits of one fetch. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** Until the connection stands. */
  readonly connect: number;
  /** Until the head of the answer has come. */
  readonly head: number;
  /** Between two pieces of the body. */
  readonly idle: number;
  /** One request from start to end, redirects aside. */
  readonly total: number;
  /** The body after unpacking. */
  readonly bytes: number;
  readonly redirects: number;
  /** How often a request is tried that failed for a reason that may pass. */
  readonly tries: number;
  /** The longest wait that a server may ask for within one call; beyond it the fetch fails with `later`. */
  readonly wait: number;
  /** Between two requests to one host. */
  readonly pause: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  connect: 10_000,
  head: 20_000,
  idle: 15_000,
  total: 60_000,
  bytes: 16 * 2 ** 20,
  redirects: 8,
  tries: 3,
  wait: 60_000,
  pause: 1000,
};

export interface FetcherOptions {
  /** Hosts (`intranet.example`, `127.0.0.1:8080`) that may be fetched from although their addresses are private. */
  readonly allow?: readonly string[];
  readonly limits?: Partial<FetchLimits>;
  /** An address or a mailbox of whoever runs the program, told to the servers. */
  readonly contact?: string;
  /** Robots rules are kept unless this is set: for feeds that somebody subscribed to by hand. */
  readonly ignoreRobots?: boolean;
  readonly resolve?: Resolve;
  readonly clock?: Clock;
}

/** What is known of an address from an earlier fetch: sent along, so that the server can answer that nothing changed. */
export interface Known {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A capture from the web. */
export interface Fetched {
  readonly kind: 'fetched';
  /** Where it came from at last, redirects followed. */
  readonly url: string;
  readonly requested: string;
  /** Every redirect was a permanent one: the requested address has moved for good. */
  readonly moved: boolean;
  readonly status: number;
  readonly bytes: Buffer;
  /** Content type without parameters, in small letters; empty when none is told. */
  readonly mediaType: string;
  readonly charset?: string;
  readonly known: Known;
  /** ISO 8601 instant. */
  readonly received: string;
}

export interface Unchanged {
  readonly kind: 'unchanged';
  readonly url: string;
  readonly requested: string;
}

export interface Failed {
  readonly kind: 'failed';
  readonly requested: string;
  readonly problem: FetchProblem;
}

export interface Fetcher {
  /** Fetches an address. Never rejects: what goes wrong is an outcome. */
  fetch(address: string, known?: Known): Promise<Fetched | Unchanged | Failed>;
  close(): Promise<void>;
}

const NAME = 'isnad';
const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5';
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);
const PASSING = new Set([408, 425, 500, 502, 503, 504]);
const ROBOTS_BYTES = 512 * 1024;
const ROBOTS_LIFE = 3_600_000;
const MOST_ROBOTS = 5000;

/** One request's answer, before redirects are followed. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/**
 * Opens a fetcher: polite (robots rules, one request at a time for each host with a pause between, waiting when asked to)
 * and safe (http and https alone, no address but of the public internet, limits of time and size at every step).
 */
export function openFetcher(options: FetcherOptions = {}): Fetcher {
  return new WebFetcher(options);
}

class WebFetcher implements Fetcher {
  readonly #allowed: Allowed;
  readonly #limits: FetchLimits;
  readonly #options: FetcherOptions;
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #agentName: string;
  readonly #robots = new Map<string, { readonly until: number; readonly rules: Promise<Rules> }>();
  #agent: Promise<Agent> | undefined;

  constructor(options: FetcherOptions) {
    this.#options = options;
    this.#allowed = new Set(options.allow ?? []);
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#clock = options.clock ?? SYSTEM_CLOCK;
    this.#pace = new Pace(this.#clock);
    this.#agentName = `${NAME}/0.1 (reads Arabic news; robots.txt name: ${NAME}${options.contact === undefined ? '' : `; ${options.contact}`})`;
  }

  async fetch(address: string, known: Known = {}): Promise<Fetched | Unchanged | Failed> {
    try {
      return await this.#follow(address, known);
    } catch (error) {
      return { kind: 'failed', requested: address, problem: problemOf(error) };
    }
  }

  async close(): Promise<void> {
    await (await this.#agent)?.destroy();
  }

  async #follow(address: string, known: Known): Promise<Fetched | Unchanged> {
    let url = targetOf(address, this.#allowed);
    let moved = true;
    for (let hops = 0; ; hops++) {
      const rules = this.#options.ignoreRobots === true ? undefined : await this.#rules(url);
      if (rules !== undefined && !rules.allows(url.href))
        throw new FetchProblem('robots', `${url.host}: ${rules.why ?? 'robots.txt does not allow it'}`);
      const answer = await this.#patiently(url, known, Math.max(this.#limits.pause, rules?.pause ?? 0));
      const { status, headers } = answer;
      if (status === 304) return { kind: 'unchanged', url: url.href, requested: address };
      if (!REDIRECTS.has(status)) return fetched(answer, url.href, address, moved && hops > 0, this.#clock.now());
      if (hops >= this.#limits.redirects)
        throw new FetchProblem('redirects', `more than ${this.#limits.redirects} redirects`);
      moved &&= PERMANENT.has(status);
      url = targetOf(one(headers.location) ?? '', this.#allowed, url.href);
    }
  }

  /** A request, tried again while the reason for its failing may pass. */
  async #patiently(url: URL, known: Known, pause: number): Promise<Answer> {
    for (let n = 1; ; n++) {
      let wait: number;
      try {
        const answer = await this.#pace.turn(url.host, pause, () => this.#request(url, known, this.#limits.bytes));
        const { status, headers } = answer;
        if (status < 400) return answer;
        const until =
          status === 429 || status === 503 ? retryAfter(one(headers['retry-after']), this.#clock.now()) : undefined;
        if (until !== undefined) this.#pace.hold(url.host, Math.min(until, this.#clock.now() + LONGEST_HOLD));
        const passing = PASSING.has(status) || status === 429;
        if (!passing) throw new FetchProblem('status', `the server answers ${status}`, { status });
        wait = until === undefined ? backOff(n, this.#clock) : Math.max(0, until - this.#clock.now());
        if (n >= this.#limits.tries || wait > this.#limits.wait) {
          const about = { status, ...(until !== undefined && { retryAt: until }) };
          const later = status === 429 || until !== undefined;
          throw new FetchProblem(
            later ? 'later' : 'status',
            `the server answers ${status}${until === undefined ? '' : `, to come back in ${Math.ceil(wait / 1000)} s`}`,
            about,
          );
        }
      } catch (error) {
        const problem = problemOf(error);
        if (!MAY_PASS.has(problem.reason) || n >= this.#limits.tries) throw problem;
        wait = backOff(n, this.#clock);
      }
      await this.#clock.sleep(wait);
    }
  }

  async #request(url: URL, known: Known, bytes: number): Promise<Answer> {
    const { request } = await import('undici');
    const signal = AbortSignal.timeout(this.#limits.total);
    const {
      statusCode: status,
      headers,
      body,
    } = await request(url, {
      dispatcher: await this.#connections(),
      method: 'GET',
      signal,
      headers: {
        'user-agent': this.#agentName,
        accept: ACCEPT,
        'accept-language': 'ar,en;q=0.5',
        'accept-encoding': 'gzip, br, deflate',
        ...(known.etag !== undefined && { 'if-none-match': known.etag }),
        ...(known.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
      },
    });
    body.on('error', () => {}); // whoever reads the body hears of it
    if (status === 304 || status >= 400 || REDIRECTS.has(status)) {
      body.destroy();
      return { status, headers, body: Buffer.alloc(0) };
    }
    const told = Number(one(headers['content-length']) ?? 0);
    if (told > bytes) {
      body.destroy();
      throw new FetchProblem('too-large', `${told} bytes, more than ${bytes}`);
    }
    try {
      return { status, headers, body: await bodyOf(body, list(headers['content-encoding']), bytes) };
    } catch (error) {
      throw signal.aborted ? new FetchProblem('timeout', `the answer took more than ${this.#limits.total} ms`) : error;
    }
  }

  #connections(): Promise<Agent> {
    this.#agent ??= import('./connector.ts').then(({ openConnections }) =>
      openConnections(this.#allowed, this.#limits, this.#options.resolve),
    );
    return this.#agent;
  }

  /** The rules of a site, asked for once an hour. */
  #rules(url: URL): Promise<Rules> {
    const now = this.#clock.now();
    const held = this.#robots.get(url.origin);
    if (held !== undefined && held.until > now) return held.rules;
    if (this.#robots.size >= MOST_ROBOTS) this.#robots.clear();
    const rules = this.#askRobots(url.origin).then((answer) => rulesOf(url.origin, answer, NAME));
    this.#robots.set(url.origin, { until: now + ROBOTS_LIFE, rules });
    return rules;
  }

  async #askRobots(origin: string): Promise<RobotsAnswer> {
    try {
      let url = targetOf(`${origin}/robots.txt`, this.#allowed);
      for (let hops = 0; hops <= 5; hops++) {
        const at = url;
        const answer = await this.#pace.turn(at.host, 0, () => this.#request(at, {}, ROBOTS_BYTES));
        if (!REDIRECTS.has(answer.status))
          return answer.status < 300 ? { text: answer.body.toString('utf8') } : { status: answer.status };
        url = targetOf(one(answer.headers.location) ?? '', this.#allowed, url.href);
      }
      return { status: 404 };
    } catch (error) {
      const { reason } = problemOf(error);
      if (reason === 'address') throw error;
      return reason === 'too-large' || reason === 'encoding' ? { status: 404 } : 'unreachable';
    }
  }
}

const LONGEST_HOLD = 86_400_000;
const MAY_PASS = new Set(['network', 'timeout']);

function fetched(answer: Answer, url: string, requested: string, moved: boolean, now: number): Fetched {
  const { status, headers, body } = answer;
  const [type = '', ...parameters] = (one(headers['content-type']) ?? '').split(';');
  const charset = parameters
    .map((one) => /^\s*charset\s*=\s*["']?([^"'\s]{1,40})/i.exec(one)?.[1])
    .find((name) => name !== undefined);
  const etag = one(headers.etag);
  const lastModified = one(headers['last-modified']);
  return {
    kind: 'fetched',
    url,
    requested,
    moved,
    status,
    bytes: body,
    mediaType: type.trim().toLowerCase(),
    ...(charset !== undefined && { charset }),
    known: { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) },
    received: new Date(now).toISOString(),
  };
}

const TIMEOUTS: ReadonlyMap<string, string> = new Map([
  ['UND_ERR_CONNECT_TIMEOUT', 'no connection in time'],
  ['UND_ERR_HEADERS_TIMEOUT', 'no answer in time'],
  ['UND_ERR_BODY_TIMEOUT', 'the answer stopped coming'],
  ['TimeoutError', 'the answer took too long'],
  ['ETIMEDOUT', 'no connection in time'],
]);

/** Whatever was thrown as an outcome. */
function problemOf(error: unknown): FetchProblem {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth++) {
    if (cause instanceof FetchProblem) return cause;
    const late = TIMEOUTS.get((cause as NodeJS.ErrnoException).code ?? '') ?? TIMEOUTS.get(cause.name);
    if (late !== undefined) return new FetchProblem('timeout', late);
  }
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  return new FetchProblem('network', code === '' ? message : `${message || 'no connection'} (${code})`);
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

function list(header: string | string[] | undefined): string {
  return Array.isArray(header) ? header.join(',') : (header ?? '');
}
