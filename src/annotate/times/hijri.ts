import { dayNumber } from './civil.ts';

/** The Hijri calendar of Umm al-Qura, from the runtime's own tables (Intl), as day numbers of civil.ts. */

let made: Intl.DateTimeFormat | undefined;

/** Made when the first day asks for it: few texts do. */
function format(): Intl.DateTimeFormat {
  made ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return made;
}

export interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The Hijri date of a day. */
export function hijriOf(day: number): HijriDay {
  const parts = { year: 0, month: 0, day: 0 };
  for (const { type, value } of format().formatToParts(day * MS_OF_DAY)) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number.parseInt(value, 10);
  }
  return parts;
}

const MS_OF_DAY = 86_400_000;
const EPOCH = dayNumber(622, 7, 19);
const MONTH_LENGTH = 29.530_588;
/** First days of months that were asked for before; at most a few thousand exist between 1 and 1700. */
const starts = new Map<number, number>();

/** The number of the first day of a Hijri month; `month` may lie outside 1–12. Years 1 to 1700. */
export function hijriMonthStart(year: number, month: number): number {
  const index = (year - 1) * 12 + (month - 1);
  const known = starts.get(index);
  if (known !== undefined) return known;
  const start = seek(index);
  starts.set(index, start);
  return start;
}

/** The number of a Hijri day. */
export function hijriDayNumber(year: number, month: number, day: number): number {
  return hijriMonthStart(year, month) + day - 1;
}

/** From an estimate in the middle of the month back to its first day. */
function seek(index: number): number {
  let day = Math.round(EPOCH + index * MONTH_LENGTH + 14);
  for (let step = 0; step < 4; step++) {
    const at = hijriOf(day);
    const off = index - ((at.year - 1) * 12 + at.month - 1);
    if (off === 0) return day - at.day + 1;
    day += Math.round(off * MONTH_LENGTH);
  }
  return day;
}
