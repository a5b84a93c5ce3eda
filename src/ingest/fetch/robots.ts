import robotsModule from 'robots-parser';

/** The package is CommonJS and its types do not say so. */
const parseRobots = robotsModule as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): number | undefined };

/** What a site allows. */
export interface Rules {
  allows(url: string): boolean;
  /** Why nothing is allowed, where it is not the site that says so. */
  readonly why?: string;
  /** Milliseconds that the site asks to wait between two requests. */
  readonly pause: number;
}

/** What came of asking for robots.txt. */
export type RobotsAnswer = { readonly text: string } | { readonly status: number } | 'unreachable';

const LONGEST_PAUSE = 30_000;

/**
 * The rules of a site by RFC 9309: no such file allows everything; a server that fails, or is not there, nothing.
 * `agent` is the name of the program as it stands in the file.
 */
export function rulesOf(origin: string, answer: RobotsAnswer, agent: string): Rules {
  if (answer === 'unreachable') return { allows: () => false, pause: 0, why: 'its robots.txt cannot be had' };
  if ('status' in answer) {
    const allowed = answer.status >= 400 && answer.status < 500 && answer.status !== 429;
    return { allows: () => allowed, pause: 0, ...(!allowed && { why: `it answers ${answer.status} for robots.txt` }) };
  }
  const robots = parseRobots(`${origin}/robots.txt`, answer.text);
  const delay = robots.getCrawlDelay(agent) ?? 0;
  return {
    allows: (url) => robots.isAllowed(url, agent) !== false,
    pause: Number.isFinite(delay) && delay > 0 ? Math.min(delay * 1000, LONGEST_PAUSE) : 0,
  };
}
