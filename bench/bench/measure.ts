/** One program with its work: `run` does all of it once and returns something that depends on the result. */
export interface Contestant {
  readonly name: string;
  readonly tokens: number;
  readonly articles: number;
  run(): number;
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
 * slows all of a round, so ratios are taken within a round, and medians over the rounds. The first is the yardstick.
 */
export function measure(contestants: readonly Contestant[], now: () => number = () => performance.now()): Speed[] {
  for (const contestant of contestants) keep(contestant.run());
  const rounds = Array.from({ length: ROUNDS }, () => contestants.map((contestant) => seconds(contestant, now)));
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

function seconds(contestant: Contestant, now: () => number): number {
  const start = now();
  keep(contestant.run());
  return (now() - start) / 1000;
}

let kept = 0;

/** Uses a result, so that no compiler may leave out the work that made it. */
function keep(result: number): void {
  kept = (kept + result) | 0;
}
