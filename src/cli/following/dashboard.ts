import type { Io } from '../io.ts';
import { tallyLines, type WatchTally } from './tally.ts';

/** Shows a watch at work. */
export interface Dashboard {
  clear(): void;
}

const EVERY = 500;
const EVERY_LINE = 60_000;

/** What the dashboard cannot learn from events. */
export interface Waiting {
  readonly sources: number;
  readonly waiting: number;
}

/**
 * A few lines that change in place where standard error is a terminal; elsewhere the first of them once a minute; nothing
 * when asked for quiet.
 */
export function openDashboard(
  { stderr }: Pick<Io, 'stderr'>,
  quiet: boolean,
  tally: WatchTally,
  ask: () => Promise<Waiting>,
): Dashboard {
  if (quiet) return { clear: () => {} };
  let drawn = 0;
  const clear = () => {
    if (drawn > 0) stderr.write(`\u001b[${drawn}A\u001b[J`);
    drawn = 0;
  };
  const draw = (waiting: Waiting) => {
    const lines = linesOf(tally, waiting);
    clear();
    stderr.write(`${lines.join('\n')}\n`);
    drawn = lines.length;
  };
  const log = () => void stderr.write(`${tallyLines(tally, Date.now()).join('; ')}\n`);
  const timer = stderr.isTTY ? setInterval(() => void ask().then(draw, () => {}), EVERY) : setInterval(log, EVERY_LINE);
  timer.unref();
  return {
    clear: () => {
      clearInterval(timer);
      clear();
    },
  };
}

/** The lines of the dashboard: what is followed, what was done, what went wrong last. */
export function linesOf(tally: WatchTally, { sources, waiting }: Waiting, now = Date.now()): readonly string[] {
  const since = new Date(tally.started).toISOString().slice(11, 19);
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20);
  return [
    `isnad watch since ${since} UTC: ${sources} sources, ${waiting} pages waiting, ${memory} MiB`,
    ...tallyLines(tally, now),
    ...tally.last.map(({ at, line }) => `  ${new Date(at).toISOString().slice(11, 19)} ${cut(line)}`),
  ];
}

const WIDTH = 110;

function cut(line: string): string {
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 1).toWellFormed()}…`;
}
