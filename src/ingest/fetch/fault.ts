import { FetchProblem } from './problem.ts';

const TIMEOUTS: ReadonlyMap<string, string> = new Map([
  ['UND_ERR_CONNECT_TIMEOUT', 'no connection in time'],
  ['UND_ERR_HEADERS_TIMEOUT', 'no answer in time'],
  ['UND_ERR_BODY_TIMEOUT', 'the answer stopped coming'],
  ['TimeoutError', 'the answer took too long'],
  ['ETIMEDOUT', 'no connection in time'],
]);

/** Whatever was thrown while fetching, as an outcome. */
export function problemOf(error: unknown): FetchProblem {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth++) {
    if (cause instanceof FetchProblem) return cause;
    const late = TIMEOUTS.get((cause as NodeJS.ErrnoException).code ?? '') ?? TIMEOUTS.get(cause.name);
    if (late !== undefined) return new FetchProblem('timeout', late);
  }
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  if (code === '') return new FetchProblem('network', message);
  return new FetchProblem('network', `${message || 'no connection'} (${code})`, { code });
}
