import type { Resolve } from './connector.ts';
import { problemOf } from './fault.ts';
import { DEFAULT_LIMITS, type FetchLimits } from './limits.ts';
import { type Failed, type Fetched, fetchedFrom, type Known, type Unchanged } from './outcome.ts';
import { backOff, type Clock, Pace, retryAfter, SYSTEM_CLOCK } from './pace.ts';
import { FetchProblem } from './problem.ts';
import { type Answer, oneOf, REDIRECTS, Requester } from './request.ts';
import { ROBOTS_RETRY, RobotsBook } from './robots-book.ts';
import { type Allowed, targetOf } from './target.ts';

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

/** How one address is to be fetched, where that is not as all others. */
export interface FetchManner {
  /** As in FetcherOptions, for this address. */
  readonly ignoreRobots?: boolean;
  /** Value of the header Authorization; sent to the origin of the address alone, never along a redirect to another. */
  readonly authorization?: string | undefined;
}

export interface Fetcher {
  /** Fetches an address. Never rejects: what goes wrong is an outcome. */
  fetch(address: string, known?: Known, manner?: FetchManner): Promise<Fetched | Unchanged | Failed>;
  /** Ends what is under way; nothing is tried again. */
  close(): Promise<void>;
}

const PERMANENT = new Set([301, 308]);
const PASSING = new Set([408, 425, 500, 502, 503, 504]);
const MAY_PASS = new Set(['network', 'timeout']);
const LONGEST_HOLD = 86_400_000;

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
  readonly #ignoreRobots: boolean;
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #requester: Requester;
  readonly #robots: RobotsBook;
  #closed = false;

  constructor({ allow, limits, contact, ignoreRobots, resolve, clock }: FetcherOptions) {
    this.#allowed = new Set(allow ?? []);
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#ignoreRobots = ignoreRobots === true;
    this.#clock = clock ?? SYSTEM_CLOCK;
    this.#pace = new Pace(this.#clock);
    this.#requester = new Requester({ allowed: this.#allowed, limits: this.#limits, contact, resolve });
    this.#robots = new RobotsBook({
      requester: this.#requester,
      pace: this.#pace,
      clock: this.#clock,
      allowed: this.#allowed,
      pause: this.#limits.pause,
    });
  }

  async fetch(address: string, known: Known = {}, manner: FetchManner = {}): Promise<Fetched | Unchanged | Failed> {
    try {
      return await this.#follow(address, known, manner);
    } catch (error) {
      return { kind: 'failed', requested: address, problem: problemOf(error) };
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#requester.close();
  }

  async #follow(address: string, known: Known, manner: FetchManner): Promise<Fetched | Unchanged> {
    let url = targetOf(address, this.#allowed);
    const { origin } = url;
    let moved = true;
    for (let hops = 0; ; hops++) {
      const pause = await this.#pauseAt(url, manner);
      const authorization = url.origin === origin ? manner.authorization : undefined;
      const answer = await this.#patiently(url, pause, () =>
        this.#requester.request(url, { known, bytes: this.#limits.bytes, authorization }),
      );
      const { status, headers } = answer;
      const isMoved = moved && hops > 0;
      if (status === 304) return { kind: 'unchanged', url: url.href, requested: address, moved: isMoved };
      if (!REDIRECTS.has(status)) return fetchedFrom(answer, url.href, address, isMoved, this.#clock.now());
      if (hops >= this.#limits.redirects)
        throw new FetchProblem('redirects', `more than ${this.#limits.redirects} redirects`);
      moved &&= PERMANENT.has(status);
      url = targetOf(oneOf(headers.location) ?? '', this.#allowed, url.href);
    }
  }

  /** Milliseconds to pause after a request to the site. Throws FetchProblem where its rules do not let us in. */
  async #pauseAt(url: URL, { ignoreRobots = this.#ignoreRobots }: FetchManner): Promise<number> {
    if (ignoreRobots) return this.#limits.pause;
    this.#refuseHeld(url);
    const rules = await this.#robots.rules(url);
    if (!rules.allows(url.href)) {
      const { why } = rules;
      const retryAt = this.#clock.now() + ROBOTS_RETRY; // the site has said nothing yet
      throw new FetchProblem('robots', `${url.host}: ${why ?? 'robots.txt does not allow it'}`, why ? { retryAt } : {});
    }
    return Math.max(this.#limits.pause, rules.pause);
  }

  /** A host that asked to be left alone for longer than a call may take is left alone. */
  #refuseHeld(url: URL): void {
    const until = this.#pace.heldUntil(url.host);
    const wait = until - this.#clock.now();
    if (wait > this.#limits.wait)
      throw new FetchProblem('later', `${url.host} asked to come back in ${Math.ceil(wait / 1000)} s`, {
        retryAt: until,
      });
  }

  /** A request, tried again while the reason for its failing may pass. */
  async #patiently(url: URL, pause: number, request: () => Promise<Answer>): Promise<Answer> {
    for (let n = 1; ; n++) {
      this.#refuseHeld(url);
      let wait: number;
      try {
        const answer = await this.#pace.turn(url.host, pause, request);
        if (answer.status < 400) return answer;
        wait = this.#waitAfter(answer, url, n);
      } catch (error) {
        const problem = problemOf(error);
        if (this.#closed || !MAY_PASS.has(problem.reason) || n >= this.#limits.tries) throw problem;
        wait = backOff(n, this.#clock);
      }
      await this.#clock.sleep(wait);
    }
  }

  /** How long to wait before try `n` + 1. Throws FetchProblem where trying again is of no use, or not now. */
  #waitAfter({ status, headers }: Answer, url: URL, n: number): number {
    const now = this.#clock.now();
    const until = status === 429 || status === 503 ? retryAfter(oneOf(headers['retry-after']), now) : undefined;
    if (until !== undefined) this.#pace.hold(url.host, Math.min(until, now + LONGEST_HOLD));
    if (!PASSING.has(status) && status !== 429)
      throw new FetchProblem('status', `the server answers ${status}`, { status });
    const wait = until === undefined ? backOff(n, this.#clock) : Math.max(0, until - now);
    if (n < this.#limits.tries && wait <= this.#limits.wait) return wait;
    const comeBack = until === undefined ? '' : `, to come back in ${Math.ceil(wait / 1000)} s`;
    const later = status === 429 || until !== undefined;
    throw new FetchProblem(later ? 'later' : 'status', `the server answers ${status}${comeBack}`, {
      status,
      ...(until !== undefined && { retryAt: until }),
    });
  }
}
