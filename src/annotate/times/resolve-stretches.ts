import type { TimeUnit } from '../../arabic/lexicons/time-words.ts';
import { addMonths, civil, dayNumber, mondayOf, parseDay, weekdayOf } from './civil.ts';
import type { MeaningOf } from './meaning.ts';
import { type Moment, yearOf } from './moment.ts';
import { dayValue, endOf, monthValue, startOf, weekValue, yearValue } from './values.ts';

/** Stretches that are counted: weekends, quarters, weeks of a month, «three days ago», «the next two weeks». */

/** Saturday and Sunday of the week meant. */
export function resolveWeekend({ mod }: MeaningOf<'weekend'>, { anchor, direction }: Moment): string {
  if (anchor === undefined) return `${dayValue(undefined)}/${dayValue(undefined)}`;
  const offset = mod ?? (direction > 0 || weekdayOf(anchor) >= 6 ? 0 : -1);
  const saturday = mondayOf(anchor) + 7 * offset + 5;
  return `${dayValue(saturday)}/${dayValue(saturday + 1)}`;
}

export function resolveShare({ months, index, year }: MeaningOf<'share'>, moment: Moment): string {
  const told = yearOf(year, moment);
  const first = index < 0 ? 13 - months : (index - 1) * months + 1;
  return `${monthValue(told, first)}/${monthValue(told, first + months - 1)}`;
}

export function resolveFirstMonths({ n, year }: MeaningOf<'months'>, moment: Moment): string {
  const told = yearOf(year, moment);
  return `${monthValue(told, 1)}/${monthValue(told, n)}`;
}

/** The weeks of a month are those whose Thursday lies in it, as ISO counts those of a year. */
export function resolveWeekOf({ index }: MeaningOf<'weekOf'>, of: string): string | undefined {
  const [first, last] = bounds(of);
  if (first === undefined || last === undefined) return weekValue(undefined);
  const thursdays: number[] = [];
  for (let day = first; day <= last; day++) if (weekdayOf(day) === 4) thursdays.push(day);
  const day = thursdays.at(index < 0 ? index : index - 1);
  return day === undefined ? undefined : weekValue(day);
}

export function resolveWeekdayOf({ index, weekday, orDay }: MeaningOf<'weekdayOf'>, of: string): string | undefined {
  const [first, last] = bounds(of);
  if (first === undefined || last === undefined) return dayValue(undefined);
  if (orDay === true && index > 0 && weekdayOf(first + index - 1) === weekday) return dayValue(first + index - 1);
  const days: number[] = [];
  for (let day = first; day <= last; day++) if (weekdayOf(day) === weekday) days.push(day);
  const day = days.at(index < 0 ? index : index - 1);
  return day === undefined ? undefined : dayValue(day);
}

/** First and last day of a year, a month or a period of days; nothing when digits are missing. */
function bounds(value: string): readonly [first?: number | undefined, last?: number | undefined] {
  if (value.includes('/')) return [parseDay(startOf(value)), parseDay(endOf(value))];
  const [year = Number.NaN, month] = value.split('-').map(Number);
  if (Number.isNaN(year) || Number.isNaN(month)) return [];
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  return [dayNumber(year, month, 1), dayNumber(year, month + 1, 1) - 1];
}

/** The week of the day that lies `n` weeks, the month that lies `n` months, … from today. */
export function resolveShift({ unit, n, more = [], ahead }: MeaningOf<'shift'>, moment: Moment): string | undefined {
  const { anchor, direction } = moment;
  if (ahead === true && direction <= 0) return undefined;
  let day = anchor;
  let step: TimeUnit = unit;
  for (const part of [{ unit, n }, ...more]) {
    const [to, count] = finer(part.unit, part.n);
    step = to;
    if (step === 'hour' || step === 'minute') return undefined;
    if (day !== undefined) day = shifted(day, step, count);
    if (!isWritable(day)) return undefined;
  }
  if (step === 'week') return weekValue(day);
  return written(day, step);
}

/** The same on the side to which the tense looks. */
export function resolveFromNow({ unit, n, more = [] }: MeaningOf<'fromNow'>, moment: Moment): string | undefined {
  const sign = moment.direction < 0 ? -1 : 1;
  const signed = more.map((part) => ({ unit: part.unit, n: sign * part.n }));
  return resolveShift({ kind: 'shift', unit, n: sign * n, more: signed }, moment);
}

/** The period of `n` units before or after today. */
export function resolveSpan({ unit, n }: MeaningOf<'span'>, { anchor }: Moment): string | undefined {
  const [step, count] = finer(unit, n);
  if (step === 'hour' || step === 'minute') return undefined;
  const other = anchor === undefined ? undefined : shifted(anchor, step, count);
  if (!isWritable(other)) return undefined;
  const write = (day: number | undefined) => written(day, step);
  return n < 0 ? `${write(other)}/${write(anchor)}` : `${write(anchor)}/${write(other)}`;
}

/** Values have years of four digits. */
function isWritable(day: number | undefined): boolean {
  return day === undefined || (day >= FIRST_DAY && day < END_OF_DAYS);
}

const FIRST_DAY = dayNumber(1, 1, 1);
const END_OF_DAYS = dayNumber(10_000, 1, 1);
const WEEKS_OF_MONTH = 4.35;

function written(day: number | undefined, step: TimeUnit): string {
  if (step === 'day' || step === 'week') return dayValue(day);
  const at = day === undefined ? undefined : civil(day);
  return step === 'month' ? monthValue(at?.year, at?.month) : yearValue(at?.year);
}

/** Whole numbers of a finer unit for halves; days for whole days of hours; years for decades and centuries. */
function finer(unit: TimeUnit, n: number): [TimeUnit, number] {
  if (unit === 'hour' && n % 24 === 0) return ['day', n / 24];
  if (unit === 'decade') return finer('year', n * 10);
  if (unit === 'century') return ['year', n * 100];
  if (Number.isInteger(n)) return [unit, n];
  if (unit === 'year') return ['month', Math.round(n * 12)];
  if (unit === 'month') return ['week', Math.round(n * WEEKS_OF_MONTH)];
  if (unit === 'week') return ['day', Math.round(n * 7)];
  return ['hour', n];
}

function shifted(anchor: number, step: TimeUnit, n: number): number {
  if (step === 'day') return anchor + n;
  if (step === 'week') return anchor + 7 * n;
  return addMonths(anchor, step === 'year' ? 12 * n : n);
}
