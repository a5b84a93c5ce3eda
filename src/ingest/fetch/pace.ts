/** The time of a fetcher; tests put their own in its place. */
export interface Clock {
  now(): number;
  /** Resolves after so many milliseconds, or at once when the signal is set. */
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to 1. */
  random(): number;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  random: () => Math.random(),
};

/** One request at a time for each host, with a pause between the end of one and the start of the next. */
export class Pace {
  readonly #clock: Clock;
  readonly #hosts = new Map<string, { last: Promise<void>; next: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Runs when it is the turn of `host`; `pause` milliseconds lie between two turns. */
  async turn<T>(host: string, pause: number, run: () => Promise<T>): Promise<T> {
    const state = this.#hosts.get(host) ?? { last: Promise.resolve(), next: 0 };
    this.#hosts.set(host, state);
    const before = state.last;
    let done = () => {};
    state.last = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    const wait = state.next - this.#clock.now();
    if (wait > 0) await this.#clock.sleep(wait);
    try {
      return await run();
    } finally {
      state.next = Math.max(state.next, this.#clock.now() + pause);
      done();
    }
  }

  /** Nothing is asked of the host before this time, in milliseconds since 1970. */
  hold(host: string, until: number): void {
    const state = this.#hosts.get(host) ?? { last: Promise.resolve(), next: 0 };
    state.next = Math.max(state.next, until);
    this.#hosts.set(host, state);
  }
}

/** How long to wait before try `n` (from 1): twice as long each time, and never for all callers at once. In milliseconds. */
export function backOff(n: number, clock: Clock): number {
  return Math.min(FIRST * 2 ** (n - 1), LONGEST) * (0.5 + clock.random() / 2);
}

const FIRST = 1000;
const LONGEST = 60_000;

/** What `Retry-After` asks for, as a time in milliseconds since 1970; undefined for what is neither seconds nor a date. */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d{1,9}$/.test(text)) return now + Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : date;
}
