/** Lets each client ask so many times a minute, with a burst of a tenth of that. */
export class Pace {
  private readonly perMinute: number;
  private readonly left = new Map<string, { tokens: number; at: number }>();

  /** `perMinute`: requests a minute; Infinity for no limit. */
  constructor(perMinute: number) {
    this.perMinute = perMinute;
  }

  /** Takes one request of `client` at `now` (milliseconds). Gives the seconds to wait, 0 when it may go on. */
  take(client: string, now: number): number {
    if (this.perMinute === Number.POSITIVE_INFINITY) return 0;
    const burst = Math.max(1, this.perMinute / 10);
    const rate = this.perMinute / 60_000;
    const before = this.left.get(client) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, before.tokens + (now - before.at) * rate);
    if (this.left.size > 10_000) this.forget(now);
    this.left.set(client, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / rate / 1000);
  }

  private forget(now: number): void {
    for (const [client, { at }] of this.left) if (now - at > 60_000) this.left.delete(client);
  }
}
