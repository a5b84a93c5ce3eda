/** A stretch of days, as day numbers since 1970, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;

/** Days within which undated tellings with the same participants are one event. */
export const NEAR = 3;
/** Days after an announcement without a day within which it may have come true. */
export const LATER = 45;

/** The days that an ISO value of an event covers; undefined for open periods, weeks and what is not known. */
export function daysOf(value: string | undefined): Days | undefined {
  if (value === undefined) return undefined;
  const [from, to] = value.split('/');
  const start = stretch(from ?? '');
  if (to === undefined) return start;
  const end = stretch(to);
  return start && end && { first: start.first, last: end.last };
}

function stretch(value: string): Days | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(value);
  if (!match || value.includes('W')) return undefined;
  const [year, month, day] = [Number(match[1]), match[2] && Number(match[2]), match[3] && Number(match[3])];
  const first = Date.UTC(year, month ? month - 1 : 0, day || 1) / DAY;
  if (day) return { first, last: first };
  return { first, last: Date.UTC(month ? year : year + 1, month || 0, 1) / DAY - 1 };
}

/** True when the stretches share a day. */
export function meet(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}
