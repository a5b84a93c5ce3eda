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
