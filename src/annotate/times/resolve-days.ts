import { addMonths, civil, dayNumber, isDay, mondayOf, monthLength, weekdayOf } from './civil.ts';
import type { MeaningOf } from './meaning.ts';
import { choose, type Moment, rememberDay, yearOf } from './moment.ts';
import { dayValue, partialDay, UNKNOWN_YEAR } from './values.ts';

/** Days: weekdays, today and its neighbours, days of months. Each returns the value, or undefined for no such day. */

export function resolveWeekday({ weekday, mod, week }: MeaningOf<'weekday'>, moment: Moment): string {
  const { anchor, direction, memory } = moment;
  if (anchor === undefined) return `${UNKNOWN_YEAR}-WXX-${weekday}`;
  const day =
    week !== undefined ? mondayOf(anchor) + 7 * week + weekday - 1 : nearestWeekday(anchor, weekday, mod, direction);
  rememberDay(memory, day);
  return dayValue(day);
}

function nearestWeekday(anchor: number, weekday: number, mod: number | undefined, direction: number): number {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  const behind = (7 - ahead) % 7;
  if (mod === 0) return mondayOf(anchor) + weekday - 1;
  if (mod !== undefined && mod < 0) return anchor - (behind === 0 ? 7 : behind) + 7 * (mod + 1);
  if (mod !== undefined) return anchor + (ahead === 0 ? 7 : ahead) + 7 * (mod - 1);
  return direction > 0 ? anchor + ahead : anchor - behind;
}

/** «أمس الاثنين»: when the weekday does not fit, it wins over the word, as stamps are often an hour late. */
export function resolveRelativeDay({ offset, weekday }: MeaningOf<'relday'>, { anchor, memory }: Moment): string {
  if (anchor === undefined) return weekday === undefined ? dayValue(undefined) : `${UNKNOWN_YEAR}-WXX-${weekday}`;
  const base = anchor + offset;
  const off = weekday === undefined ? 0 : (weekday - weekdayOf(base) + 10) % 7;
  const day = weekday === undefined ? base : base + off - 3;
  rememberDay(memory, day);
  return dayValue(day);
}

export function resolveDay(meaning: MeaningOf<'day'>, moment: Moment): string | undefined {
  const day = dayOf(meaning, moment);
  if (day === 'none') return undefined;
  if (day === undefined) {
    const year = meaning.year === undefined ? undefined : yearOf(meaning.year, moment);
    return partialDay(year, meaning.month, meaning.day);
  }
  rememberDay(moment.memory, day);
  return dayValue(day);
}

/** The day's number; undefined when it cannot be told, 'none' when the calendar has no such day. */
function dayOf(meaning: MeaningOf<'day'>, moment: Moment): number | undefined | 'none' {
  const { anchor } = moment;
  if (meaning.monthTold !== undefined) return inMonthTold(meaning, meaning.monthTold, moment);
  if (meaning.month === undefined) {
    if (anchor === undefined) return undefined;
    return meaning.monthOffset === undefined ? dayOfSomeMonth(meaning, moment) : inMonthAt(meaning, anchor);
  }
  if (meaning.day > monthLength(2000, meaning.month)) return 'none';
  if (meaning.year !== undefined) {
    const year = yearOf(meaning.year, moment);
    return year === undefined ? undefined : exact(year, meaning.month, meaning.day);
  }
  return anchor === undefined ? undefined : dayOfSomeYear(meaning, meaning.month, anchor, moment);
}

function exact(year: number, month: number, day: number): number | 'none' {
  return isDay(year, month, day) ? dayNumber(year, month, day) : 'none';
}

function inMonthAt({ day, monthOffset = 0 }: MeaningOf<'day'>, anchor: number): number | 'none' {
  const at = civil(addMonths(dayNumber(civil(anchor).year, civil(anchor).month, 1), monthOffset));
  return exact(at.year, at.month, day);
}

function inMonthTold(
  { day }: MeaningOf<'day'>,
  offset: number,
  { anchor, memory }: Moment,
): number | 'none' | undefined {
  const { year, month } = memory;
  const base = year !== undefined && month !== undefined ? dayNumber(year, month + offset, 1) : anchor;
  return base === undefined ? undefined : exact(civil(base).year, civil(base).month, day);
}

/** A day without a month: of this month, or of the one before or after it. */
function dayOfSomeMonth({ day, weekday }: MeaningOf<'day'>, { anchor = 0, direction }: Moment): number | 'none' {
  const { year, month } = civil(anchor);
  const candidates = [-1, 0, 1]
    .map((k) => dayNumber(year, month + k, day))
    .filter((d) => civil(d).day === day && (weekday === undefined || weekdayOf(d) === weekday));
  const before = candidates.filter((d) => d <= anchor).at(-1);
  const after = candidates.find((d) => d >= anchor);
  return (direction > 0 ? (after ?? before) : (before ?? after)) ?? 'none';
}

function dayOfSomeYear(meaning: MeaningOf<'day'>, month: number, anchor: number, moment: Moment): number | 'none' {
  const { day, mod, weekday } = meaning;
  const present = civil(anchor).year;
  if (mod === 0) return exact(present, month, day);
  const candidates = [-2, -1, 0, 1, 2]
    .filter((k) => isDay(present + k, month, day))
    .map((k) => dayNumber(present + k, month, day));
  const fitting = candidates.filter(
    (d) => weekday !== undefined && weekdayOf(d) === weekday && Math.abs(d - anchor) < 366,
  );
  const days = fitting.length > 0 ? fitting : candidates;
  if (mod !== undefined && mod < 0) return days.filter((d) => d < anchor).at(mod) ?? 'none';
  if (mod !== undefined) return days.filter((d) => d > anchor)[mod - 1] ?? 'none';
  return nearest(days, anchor, moment, `${month}-${day}`);
}

function nearest(days: readonly number[], anchor: number, { direction, memory }: Moment, key: string): number | 'none' {
  const settled = memory.settled.get(key);
  const again = direction === 0 ? days.find((d) => civil(d).year === settled) : undefined;
  if (again !== undefined) return again;
  const before = days.filter((d) => d <= anchor).at(-1);
  const after = days.find((d) => d >= anchor);
  if (before === undefined || after === undefined) return before ?? after ?? 'none';
  return choose(before, anchor - before, after, after - anchor, direction);
}
