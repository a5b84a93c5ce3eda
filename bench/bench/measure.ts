import { processorTime } from '../scale/clock.ts';

/** One program with its work: `run` does all of it once and returns something that depends on the result. */
export interface Contestant {
  readonly name: string;
  /** How much work one run is: tokens, or pages. */
  readonly tokens: number;
  readonly articles: number;
  run(): number | Promise<number>;
}

/** Speeds of one contestant; `ratio` is its time per token over that of the first contestant. */
export interface Speed {
  readonly name: string;
  readonly tokens: number;
  readonly articles: number;
  readonly tokensPerSecond: number;
  readonly articlesPerSecond: number;
  readonly ratio: number;
}

const ROUNDS = 3;

/**
 * Warms each contestant up, then times all of them in turn, several rounds long: a machine that slows down for a while
 * slows all of a round, so ratios are taken within a round, and medians over the rounds. The first is the yardstick. `now`
 * gives milliseconds: of the processor, unless told otherwise, so that company on the machine does not count.
 */
export async function measure(
  contestants: readonly Contestant[],
  now: () => number = processorTime,
): Promise<readonly Speed[]> {
  for (const contestant of contestants) keep(await contestant.run());
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const times: number[] = [];
    for (const contestant of contestants) times.push(await seconds(contestant, now));
    rounds.push(times);
  }
  return contestants.map(({ name, tokens, articles }, k) => {
    const times = rounds.map((round) => round[k] ?? Number.NaN);
    const perToken = rounds.map((round) => (round[k] ?? Number.NaN) / tokens);
    const yardstick = rounds.map((round) => (round[0] ?? Number.NaN) / (contestants[0]?.tokens ?? 1));
    return {
      name,
      tokens,
      articles,
      tokensPerSecond: tokens / median(times),
      articlesPerSecond: articles / median(times),
      ratio: median(perToken.map((time, round) => time / (yardstick[round] ?? Number.NaN))),
    };
  });
}

/** The middle value; of an even number, the lower of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

async function seconds(contestant: Contestant, now: () => number): Promise<number> {
  const start = now();
  keep(await contestant.run());
  return (now() - start) / 1000;
}

let kept = 0;

/** Uses a result, so that no compiler may leave out the work that made it. */
function keep(result: number): void {
  kept = (kept + result) | 0;
}
