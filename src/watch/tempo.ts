import type { Found, Knowledge } from '../library.ts';

/** How often things are looked at. In seconds. */
export interface Tempo {
  /** Between two polls of a source, by its habit within these. */
  readonly least: number;
  readonly most: number;
  /** After it was kept, a page is looked at again after each of these, counted from the visit before: for silent edits. */
  readonly revisit: readonly number[];
  /** After a page could not be had; four times as long after each further failure. */
  readonly retry: number;
  /** Between two looks into a folder. */
  readonly folder: number;
}

export const USUAL_TEMPO: Tempo = {
  least: 300,
  most: 21_600,
  revisit: [3600, 21_600, 86_400, 259_200],
  retry: 60,
  folder: 10,
};

/** Weight of the newest observation in a source's habit, and how much longer a silent poll makes it. */
const NEWEST = 0.3;
const SILENCE = 1.2;
/** Polls between two new items. */
const POLLS_BETWEEN = 2;

/** What was known of a source's habit before a poll. */
export interface Before {
  readonly habit: number | null;
  readonly every: number | null;
  readonly polled_at: string | null;
  readonly fresh_at: string | null;
}

/**
 * Seconds between two new items, learnt from what this poll found; from the dates of its items at the first poll. Null as
 * long as nothing tells.
 */
export function habitAfter(
  { habit, polled_at, fresh_at }: Before,
  found: Found,
  published: readonly string[],
  now: number,
): number | null {
  if (polled_at === null) return medianGap(published) ?? habit;
  const since = (now - Date.parse(fresh_at ?? polled_at)) / 1000;
  if (found.fresh === 0) return habit !== null && since > habit ? Math.round(habit * SILENCE) : habit;
  const gap = since / found.fresh;
  return Math.max(1, Math.round(habit === null ? gap : habit * (1 - NEWEST) + gap * NEWEST));
}

/** Seconds until the next poll. */
export function paceOf(habit: number | null, every: number | null, { least, most }: Tempo): number {
  if (every !== null) return every;
  return Math.round(Math.min(most, Math.max(least, habit === null ? Math.sqrt(least * most) : habit / POLLS_BETWEEN)));
}

function medianGap(published: readonly string[]): number | undefined {
  const times = published
    .filter((date) => date.includes('T'))
    .map((date) => Date.parse(date) / 1000)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const gaps = times
    .slice(1)
    .map((time, index) => time - (times[index] ?? time))
    .sort((a, b) => a - b);
  const median = gaps[gaps.length >> 1];
  return median === undefined ? undefined : Math.max(1, Math.round(median));
}

/** The schedule of a source after a poll that succeeded. */
export function scheduled(
  before: Before,
  found: Found,
  published: readonly string[],
  tempo: Tempo,
  now: number,
): Pick<Knowledge, 'habit' | 'pace' | 'due_at' | 'fresh_at'> {
  const habit = habitAfter(before, found, published, now);
  const pace = paceOf(habit, before.every, tempo);
  const fresh = found.fresh > 0 ? new Date(now).toISOString() : before.fresh_at;
  return { habit, pace, due_at: later(now, pace), fresh_at: fresh };
}

/** The instant so many seconds after a time in milliseconds. */
export function later(now: number, seconds: number): string {
  return new Date(now + seconds * 1000).toISOString();
}

/** When to look again at a source whose polls fail: twice as long after each, a day at most. */
export function retryOfSource(pace: number, failures: number, now: number): string {
  return later(now, Math.min(pace * 2 ** Math.min(failures, 10), Math.max(pace, 86_400)));
}

/** When to look again at a page that could not be had. */
export function retryOfPage({ retry }: Tempo, attempts: number, now: number): string {
  return later(now, Math.min(retry * 4 ** Math.min(attempts, 6), 21_600));
}

/** When to look again at a page that was had; null when it has been looked at often enough. */
export function revisitOf({ revisit }: Tempo, visits: number, now: number): string | null {
  const wait = revisit[visits];
  return wait === undefined ? null : later(now, wait);
}
