import { civil, dayNumber } from './civil.ts';
import { hijriDayNumber, hijriMonthStart, hijriOf } from './hijri.ts';
import type { MeaningOf } from './meaning.ts';
import { choose, type Moment, rememberDay, yearOf } from './moment.ts';
import { dayValue } from './values.ts';

/** The Gregorian value of a Hijri day, month (a period of days) or year (likewise). */
export function resolveHijri(meaning: MeaningOf<'hijri'>, moment: Moment): string | undefined {
  const { month, day } = meaning;
  if (day !== undefined && (day < 1 || day > 30)) return undefined;
  const year = meaning.year ?? yearWithin(meaning, moment) ?? nearestYear(meaning, moment);
  if (year === undefined)
    return day === undefined ? `${dayValue(undefined)}/${dayValue(undefined)}` : dayValue(undefined);
  if (year < 1 || year > 1700) return undefined;
  if (month === undefined) return `${dayValue(hijriMonthStart(year, 1))}/${dayValue(hijriMonthStart(year + 1, 1) - 1)}`;
  if (day === undefined)
    return `${dayValue(hijriMonthStart(year, month))}/${dayValue(hijriMonthStart(year, month + 1) - 1)}`;
  const at = hijriDayNumber(year, month, day);
  rememberDay(moment.memory, at);
  return dayValue(at);
}

/** The Hijri year whose month or day falls into the Gregorian year told. */
function yearWithin({ inYear, month = 1, day = 1 }: MeaningOf<'hijri'>, moment: Moment): number | undefined {
  const gregorian = inYear === undefined ? undefined : yearOf(inYear, moment);
  if (gregorian === undefined) return undefined;
  const first = hijriOf(dayNumber(gregorian, 1, 1)).year;
  return [first, first + 1].find((year) => civil(hijriDayNumber(year, month, day)).year === gregorian);
}

/** The Hijri year of a date that names none. */
function nearestYear({ month, day, mod }: MeaningOf<'hijri'>, { anchor, direction }: Moment): number | undefined {
  if (anchor === undefined || month === undefined) return undefined;
  const now = hijriOf(anchor);
  if (mod === 0) return now.year;
  if (day === undefined && month === now.month && mod === undefined) return now.year;
  const start = (year: number) => hijriDayNumber(year, month, day ?? 1);
  const years = [now.year - 2, now.year - 1, now.year, now.year + 1, now.year + 2];
  const before = years
    .filter((year) => (day === undefined ? start(year) + 29 : start(year)) < anchor + (mod === undefined ? 1 : 0))
    .at(-1);
  const after = years.find((year) => start(year) > anchor);
  if (before === undefined || after === undefined) return before ?? after;
  if (mod !== undefined) return mod < 0 ? before + mod + 1 : after + mod - 1;
  return choose(before, anchor - start(before), after, start(after) - anchor, direction);
}
