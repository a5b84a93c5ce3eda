import { civil, dayNumber } from './civil.ts';
import type { MeaningOf } from './meaning.ts';
import { choose, type Moment, rememberDay, rememberMonth, yearOf } from './moment.ts';
import { dayValue, monthValue, weekValue, yearValue } from './values.ts';

/** Months, years, weeks and longer stretches of the calendar. */

export function resolveMonth({ month, year, mod }: MeaningOf<'month'>, moment: Moment): string {
  const { anchor, memory } = moment;
  const told = year === undefined ? someYear(month, mod, moment) : yearOf(year, moment);
  if (told === undefined || (anchor === undefined && year === undefined)) return monthValue(told, month);
  rememberMonth(memory, told, month);
  return monthValue(told, month);
}

/** The year of a month that is named without one. */
function someYear(month: number, mod: number | undefined, { anchor, direction }: Moment): number | undefined {
  if (anchor === undefined) return undefined;
  const at = civil(anchor);
  if (mod === 0) return at.year;
  if (mod !== undefined && mod < 0) return at.year - (month < at.month ? 0 : 1) + mod + 1;
  if (mod !== undefined) return at.year + (month > at.month ? 0 : 1) + mod - 1;
  if (month === at.month) return at.year;
  const behind = (at.month - month + 12) % 12;
  const before = month < at.month ? at.year : at.year - 1;
  return choose(before, behind * 30, before + 1, (12 - behind) * 30, direction);
}

/** «The same year» where none was told is no date. */
export function resolveYear({ year }: MeaningOf<'year'>, moment: Moment): string | undefined {
  if (typeof year === 'object' && 'sequel' in year && year.sequel === 0 && moment.memory.year === undefined)
    return undefined;
  const told = yearOf(year, moment);
  if (told !== undefined) moment.memory.year = told;
  return yearValue(told);
}

/** «الأسبوع الماضي», «الشهر المقبل», «القرن الماضي». */
export function resolveUnit({ unit, offset }: MeaningOf<'unit'>, { anchor, memory }: Moment): string | undefined {
  if (unit === 'century') return `${centuryDigits(anchor) + offset}XX`;
  if (unit === 'decade') {
    return anchor === undefined ? 'XXXX' : `${String(Math.floor(civil(anchor).year / 10) + offset).padStart(3, '0')}X`;
  }
  if (unit === 'week') return weekValue(anchor === undefined ? undefined : anchor + 7 * offset);
  if (unit === 'day') return dayValue(anchor === undefined ? undefined : anchor + offset);
  if (unit !== 'month') return undefined;
  if (anchor === undefined) return monthValue(undefined, undefined);
  const at = civil(dayNumber(civil(anchor).year, civil(anchor).month + offset, 1));
  rememberMonth(memory, at.year, at.month);
  return monthValue(at.year, at.month);
}

const centuryDigits = (anchor: number | undefined) =>
  anchor === undefined ? 20 : Math.floor(civil(anchor).year / 100);

/** «اليوم التالي», «الشهر نفسه»: counted from what was told last, else from the publication day. */
export function resolveSequel({ unit, offset, year: other }: MeaningOf<'sequel'>, moment: Moment): string | undefined {
  const { anchor, memory } = moment;
  if (offset === 0 && other === undefined && (unit === 'month' ? memory.month : memory.day) === undefined)
    return undefined;
  const day = memory.day ?? anchor;
  if (unit === 'day') {
    if (day !== undefined) rememberDay(memory, day + offset);
    return dayValue(day === undefined ? undefined : day + offset);
  }
  if (unit === 'week') return weekValue(day === undefined ? undefined : day + 7 * offset);
  if (unit !== 'month') return undefined;
  const { year, month } = memory;
  const base = year !== undefined && month !== undefined ? dayNumber(year, month, 1) : anchor;
  if (base === undefined) return monthValue(undefined, undefined);
  const at = civil(dayNumber(civil(base).year, civil(base).month + offset, 1));
  return monthValue(other === undefined ? at.year : yearOf(other, moment), at.month);
}

export function resolveSeason({ season, year, mod }: MeaningOf<'season'>, moment: Moment): string {
  const told = year === undefined ? seasonYear(season, mod, moment) : yearOf(year, moment);
  const ends = told === undefined ? undefined : season === 12 ? told + 1 : told;
  return `${monthValue(told, season)}/${monthValue(ends, season === 12 ? 2 : season + 2)}`;
}

function seasonYear(season: number, mod: number | undefined, { anchor, direction }: Moment): number | undefined {
  if (anchor === undefined) return undefined;
  const { year, month } = civil(anchor);
  const began = month >= season ? year : year - 1;
  const current = month >= season ? month < season + 3 : season === 12 && month < 3;
  if (mod === 0) return current ? began : year;
  if (mod !== undefined && mod < 0) return (current ? began - 1 : began) + mod + 1;
  if (mod !== undefined) return began + mod;
  return current || direction <= 0 ? began : began + 1;
}
