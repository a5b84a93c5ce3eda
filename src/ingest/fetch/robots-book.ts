import { problemOf } from './fault.ts';
import type { Clock, Pace } from './pace.ts';
import { NAME, oneOf, REDIRECTS, type Requester } from './request.ts';
import { type RobotsAnswer, type Rules, rulesOf } from './robots.ts';
import { type Allowed, targetOf } from './target.ts';

const BYTES = 512 * 1024;
const LIFE = 3_600_000;
/** A site whose rules cannot be had is asked for them again so soon. In milliseconds. */
export const ROBOTS_RETRY = 60_000;
const MOST = 5000;
const MOST_HOPS = 5;

/** What the robots book needs of a fetcher. `pause` in milliseconds between two requests to a host. */
export interface RobotsNeeds {
  readonly requester: Requester;
  readonly pace: Pace;
  readonly clock: Clock;
  readonly allowed: Allowed;
  readonly pause: number;
}

/** The rules of the sites met, each asked for once an hour; once a minute while they cannot be had. */
export class RobotsBook {
  readonly #needs: RobotsNeeds;
  readonly #held = new Map<string, { until: number; readonly rules: Promise<Rules> }>();

  constructor(needs: RobotsNeeds) {
    this.#needs = needs;
  }

  rules(url: URL): Promise<Rules> {
    const now = this.#needs.clock.now();
    const held = this.#held.get(url.origin);
    if (held !== undefined && held.until > now) return held.rules;
    if (this.#held.size >= MOST) this.#held.clear();
    const rules = this.#ask(url.origin).then((answer) => rulesOf(url.origin, answer, NAME));
    const entry = { until: now + LIFE, rules };
    this.#held.set(url.origin, entry);
    return rules.then((found) => {
      if (found.why !== undefined) entry.until = Math.min(entry.until, this.#needs.clock.now() + ROBOTS_RETRY);
      return found;
    });
  }

  async #ask(origin: string): Promise<RobotsAnswer> {
    const { requester, pace, allowed, pause } = this.#needs;
    try {
      let url = targetOf(`${origin}/robots.txt`, allowed);
      for (let hops = 0; hops <= MOST_HOPS; hops++) {
        const at = url;
        const answer = await pace.turn(at.host, pause, () => requester.request(at, { bytes: BYTES }));
        if (!REDIRECTS.has(answer.status))
          return answer.status < 300 ? { text: answer.body.toString('utf8') } : { status: answer.status };
        url = targetOf(oneOf(answer.headers.location) ?? '', allowed, url.href);
      }
      return { status: 404 };
    } catch (error) {
      const { reason } = problemOf(error);
      if (reason === 'address') throw error;
      return reason === 'too-large' || reason === 'encoding' ? { status: 404 } : 'unreachable';
    }
  }
}
