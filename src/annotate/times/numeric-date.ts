import { isDay } from './civil.ts';
import { hijriDayNumber, hijriOf } from './hijri.ts';
import type { MeaningOf } from './meaning.ts';

/**
 * The date of three printed numbers, read as the Arab press writes them: day first, or year first when that has four
 * digits; month and day change places only where the usual order gives no day. Undefined when no order does.
 */
export function numericDate(a: string, b: string, c: string): MeaningOf<'day'> | undefined {
  for (const [year, month, day] of orders(a, b, c)) {
    if (isDay(year, month, day)) return { kind: 'day', year, month, day };
  }
  return undefined;
}

/** The Hijri date of three numbers that are marked as Hijri. */
export function numericHijri(a: string, b: string, c: string): MeaningOf<'hijri'> | undefined {
  for (const [year, month, day] of orders(a, b, c)) {
    if (month < 1 || month > 12 || day < 1 || day > 30) continue;
    if (hijriOf(hijriDayNumber(year, month, day)).month === month) return { kind: 'hijri', year, month, day };
  }
  return undefined;
}

type Order = readonly [year: number, month: number, day: number];

function orders(a: string, b: string, c: string): readonly Order[] {
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (b.length > 2) return [];
  if (a.length === 4 && c.length <= 2)
    return [
      [x, y, z],
      [x, z, y],
    ];
  if (c.length === 4 && a.length <= 2)
    return [
      [z, y, x],
      [z, x, y],
    ];
  if (a.length !== 2 || c.length !== 2 || b.length > 2)
    return a.length <= 2 && c.length === 2
      ? [
          [2000 + z, y, x],
          [2000 + z, x, y],
        ]
      : [];
  return [
    [2000 + z, y, x],
    [2000 + x, y, z],
    [2000 + z, x, y],
  ];
}
