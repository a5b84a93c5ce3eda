import { WIDEST_GAP } from '../stories/likeness.ts';

const MILLISECONDS = 86_400_000;

/** Days with both ends, ISO. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Days since 1970 of an ISO day; NaN when it is none. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00Z`) / MILLISECONDS);
}

/** The ISO day so many days later; the same where it is no day. */
export function laterDay(day: string, days: number): string {
  const number = dayNumber(day) + days;
  return Number.isNaN(number) ? day : new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

/** A change of one day's articles weighs on those within reach, and these on their own pairs. */
const TOUCHED = 2 * WIDEST_GAP;

/** The stretches of days that articles of `days` (ascending) touch; what they do not share is linked apart. */
export function touchedBy(days: readonly string[]): Days[] {
  const stretches: { from: string; to: string }[] = [];
  for (const day of days) {
    const from = laterDay(day, -TOUCHED);
    const to = laterDay(day, TOUCHED);
    const last = stretches.at(-1);
    if (last && last.to >= from) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}

/** Days whose coverage the articles of `days` are weighed among. */
export function around({ from, to }: Days): Days {
  return { from: laterDay(from, -WIDEST_GAP), to: laterDay(to, WIDEST_GAP) };
}
