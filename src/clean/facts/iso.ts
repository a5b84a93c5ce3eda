import { gregorianOf, isHijriYear } from './hijri.ts';

/** What a date line prints, before it is known which number is what. */
export interface Printed {
  readonly numbers: { readonly at: number; readonly digits: string }[];
  /** Dates in three numbers, as printed. */
  readonly threes: (readonly string[])[];
  readonly months: { readonly at: number; readonly month: number }[];
  /** Months of the Hijri calendar. */
  readonly hijri: { readonly at: number; readonly month: number }[];
  /** Hours, minutes, seconds, and the half of the day that is told with them. */
  clock: { readonly parts: readonly string[]; readonly half: Half | undefined } | undefined;
  offset: string | undefined;
  /** Words that belong to no date. */
  others: number;
}

export type Half = 'forenoon' | 'afternoon';

/** How far from the name of the month the number of the day may stand, in tokens. */
const DAY_REACH = 3;

/** The ISO 8601 value of a printed date, Gregorian where it is told in both calendars; undefined without a whole day. */
export function isoOf(printed: Printed): string | undefined {
  const day = namedMonth(printed) ?? threeNumbers(printed) ?? hijriDay(printed);
  if (day === undefined) return undefined;
  const clock = clockOf(printed);
  return clock === undefined ? day : `${day}T${clock}${printed.offset ?? ''}`;
}

function namedMonth({ numbers, months }: Printed): string | undefined {
  const year = numbers.find(({ digits }) => isYear(digits));
  const found = dayBeside(numbers, months);
  return found === undefined || year === undefined ? undefined : valid(Number(year.digits), found.month, found.day);
}

/** «15 رمضان 1444هـ», «15/09/1444 هـ»: where no Gregorian day is told. */
function hijriDay({ numbers, hijri, threes }: Printed): string | undefined {
  const year = numbers.find(({ digits }) => isHijriYear(digits));
  const found = dayBeside(numbers, hijri);
  if (found !== undefined && year !== undefined) return gregorianOf(Number(year.digits), found.month, found.day);
  for (const [a = '', b = '', c = ''] of threes) {
    if (isHijriYear(a)) return gregorianOf(Number(a), Number(b), Number(c));
    if (isHijriYear(c)) return gregorianOf(Number(c), Number(b), Number(a));
  }
  return undefined;
}

/** The day beside the name of the month, before it rather than after it. */
function dayBeside(
  numbers: Printed['numbers'],
  months: Printed['months'],
): { readonly month: number; readonly day: number } | undefined {
  const month = months[0];
  if (month === undefined) return undefined;
  const last = months.at(-1)?.at ?? month.at;
  const days = numbers.filter(({ digits }) => digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 31);
  const before = days.filter(({ at }) => at < month.at && month.at - at <= DAY_REACH).at(-1);
  const after = days.find(({ at }) => at > last && at - last <= DAY_REACH);
  const day = before ?? after;
  return day === undefined ? undefined : { month: month.month, day: Number(day.digits) };
}

/** Three numbers: year first where it has four digits, else day first, as the Arab press prints them. */
function threeNumbers({ threes }: Printed): string | undefined {
  for (const [a = '', b = '', c = ''] of threes) {
    if (b.length > 2) continue;
    const [x, y, z] = [Number(a), Number(b), Number(c)];
    const found = isYear(a) ? valid(x, y, z) : isYear(c) ? (valid(z, y, x) ?? valid(z, x, y)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function isYear(digits: string): boolean {
  return digits.length === 4 && digits >= '1990' && digits <= '2100';
}

function valid(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

function clockOf({ clock }: Printed): string | undefined {
  const [hours, minutes, seconds] = clock?.parts ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const printed = Number(hours);
  const hour =
    clock?.half === 'afternoon' && printed < 12
      ? printed + 12
      : clock?.half === 'forenoon' && printed === 12
        ? 0
        : printed;
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return [
    String(hour).padStart(2, '0'),
    minutes.padStart(2, '0'),
    ...(seconds === undefined ? [] : [seconds.padStart(2, '0')]),
  ].join(':');
}
