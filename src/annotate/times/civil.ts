/**
 * Days of the Gregorian calendar as numbers (0 = 1970-01-01), and back. Integer arithmetic, no `Date`: the day is a day,
 * wherever the program runs.
 */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of a day. `month` may lie outside 1–12 and is carried into the year. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1);
  const m = modulo(months, 12) + 1;
  const y = Math.floor(months / 12) - (m <= 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Year, month and day of a day's number. */
export function civil(day: number): CivilDay {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** Days of a month. */
export function monthLength(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: number): number {
  return modulo(day + 3, 7) + 1;
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: number): number {
  return day - (weekdayOf(day) - 1);
}

/** Year and number of the ISO week a day lies in. */
export function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The same day of the month `months` later, or that month's last day. */
export function addMonths(day: number, months: number): number {
  const at = civil(day);
  const total = at.year * 12 + (at.month - 1) + months;
  const year = Math.floor(total / 12);
  const month = modulo(total, 12) + 1;
  return dayNumber(year, month, Math.min(at.day, monthLength(year, month)));
}

/** The day written at the head of an ISO date or instant; undefined when there is none. */
export function parseDay(iso: string | undefined): number | undefined {
  const match = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d])/.exec(iso ?? '');
  if (match?.groups === undefined) return undefined;
  const [year, month, day] = [match.groups.year, match.groups.month, match.groups.day].map(Number);
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return undefined;
  return dayNumber(year, month, day);
}

/** True when the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

function modulo(n: number, by: number): number {
  return ((n % by) + by) % by;
}
