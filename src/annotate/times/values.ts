import { civil, isoWeek } from './civil.ts';

/** How values are written: ISO 8601, with X for what is not known. */

export const UNKNOWN_YEAR = 'XXXX';

export function yearValue(year: number | undefined): string {
  return year === undefined ? UNKNOWN_YEAR : String(year).padStart(4, '0');
}

export function monthValue(year: number | undefined, month: number | undefined): string {
  return `${yearValue(year)}-${month === undefined ? 'XX' : two(month)}`;
}

/** A day from its number; `XXXX-XX-XX` without one. */
export function dayValue(day: number | undefined): string {
  if (day === undefined) return `${UNKNOWN_YEAR}-XX-XX`;
  const at = civil(day);
  return `${monthValue(at.year, at.month)}-${two(at.day)}`;
}

/** A day of which parts are not known. */
export function partialDay(year: number | undefined, month: number | undefined, day: number): string {
  return `${monthValue(year, month)}-${two(day)}`;
}

export function weekValue(day: number | undefined): string {
  if (day === undefined) return `${UNKNOWN_YEAR}-WXX`;
  const at = isoWeek(day);
  return `${yearValue(at.year)}-W${two(at.week)}`;
}

export function clockValue(day: string, minutes: number): string {
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** First point of a value that may be a period. */
export function startOf(value: string): string {
  return value.split('/')[0] ?? value;
}

/** Last point of a value that may be a period. */
export function endOf(value: string): string {
  return value.split('/').at(-1) ?? value;
}

/** True for a value that names one day, known or not. */
export function isDayValue(value: string): boolean {
  return value.length === 10 && !value.includes('/') && !value.includes('T');
}

export function two(n: number): string {
  return String(n).padStart(2, '0');
}
