/** The time of a fetcher; tests put their own in its place. */
export interface Clock {
  now(): number;
  /** Resolves after so many milliseconds, or at once when the signal is set. */
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to 1. */
  random(): number;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => performance.timeOrigin + performance.now(), // whole milliseconds would cut a pause short by a part of one
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  random: () => Math.random(),
};

/** One request at a time for each host, with a pause between the end of one and the start of the next. */
export class Pace {
  readonly #clock: Clock;
  readonly #hosts = new Map<string, Turns>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Runs when it is the turn of `host`; `pause` milliseconds lie between two turns. */
  async turn<T>(host: string, pause: number, run: () => Promise<T>): Promise<T> {
    const state = this.#stateOf(host);
    state.waiting++;
    const before = state.last;
    let done = () => {};
    state.last = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    for (let wait = this.#waitAt(state); wait > 0; wait = this.#waitAt(state)) await this.#clock.sleep(wait);
    try {
      return await run();
    } finally {
      state.next = Math.max(state.next, this.#clock.now() + pause);
      state.waiting--;
      done();
    }
  }

  /** Nothing is asked of the host before this time, in milliseconds since 1970. */
  hold(host: string, until: number): void {
    const state = this.#stateOf(host);
    state.next = Math.max(state.next, until);
  }

  /** Before when nothing is asked of the host, in milliseconds since 1970; 0 where nobody said. */
  heldUntil(host: string): number {
    return this.#hosts.get(host)?.next ?? 0;
  }

  #waitAt({ next }: Turns): number {
    return next - this.#clock.now();
  }

  #stateOf(host: string): Turns {
    const known = this.#hosts.get(host);
    if (known) return known;
    if (this.#hosts.size >= MOST_HOSTS) this.#forgetIdle();
    const state = { last: Promise.resolve(), next: 0, waiting: 0 };
    this.#hosts.set(host, state);
    return state;
  }

  /** A host that nobody waits for and that may be asked again is as good as a new one. */
  #forgetIdle(): void {
    for (const [host, state] of this.#hosts)
      if (state.waiting === 0 && this.#waitAt(state) <= 0) this.#hosts.delete(host);
  }
}

/** The turns at one host. */
interface Turns {
  last: Promise<void>;
  /** Not before, in milliseconds since 1970. */
  next: number;
  waiting: number;
}

/** With more hosts than these, idle ones are forgotten. */
const MOST_HOSTS = 1000;

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
