/** Rows of search that a library can number in its life. */
const ROWS = 2 ** 36;
const MILLISECONDS = 86_400_000;
const FIRST_DAY = '1900-01-01';
const LAST_DAYS = 2 ** 16;

/**
 * The key of a row of search: the days since 1900 (0 where the document has no date), then its number. Newer days have
 * greater keys, so the newest rows are found without sorting, and a stretch of days is a stretch of keys.
 */
export function dayKey(day: string | null, number: number): number {
  return daysOf(day) * ROWS + number;
}

/** The first key of a day, or the first key behind it. */
export function firstKey(day: string): number {
  return daysOf(day) * ROWS;
}

export function keyBehind(day: string): number {
  return (daysOf(day) + 1) * ROWS;
}

/** Days since 1900-01-01 that a key tells; 0 for no date. */
export function daysOfKey(key: number): number {
  return Math.floor(key / ROWS);
}

function daysOf(day: string | null): number {
  if (day === null) return 0;
  const days = Math.round((Date.parse(`${day}T00:00Z`) - Date.parse(`${FIRST_DAY}T00:00Z`)) / MILLISECONDS);
  return Number.isFinite(days) ? Math.min(Math.max(days, 1), LAST_DAYS) : 0;
}
