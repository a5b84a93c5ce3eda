import type { Sense } from './item.ts';
import { numericDate } from './numeric-date.ts';

/**
 * What a number can be: `int` any whole number, `day` 1–31, `monthNo` 1–12, `hour` 0–24, `minute` two digits under 60,
 * `year4` one that looks like a year, `modernYear` one between 1700 and 2100, `year34` one of three or four digits,
 * `hhmm` four digits of a clock, `hm` a clock printed with a point or a comma (20,30), `@day` a date printed with
 * points (14.07.2015). `digits` is 0 for a number in words.
 */
export function numberSenses(n: number, digits: number): Sense[] {
  const senses: Sense[] = [{ cat: 'int', n }];
  if (digits > 4) return senses;
  if (n >= 1 && n <= 31 && digits <= 2) senses.push({ cat: 'day', n });
  if (n >= 1 && n <= 12 && digits <= 2) senses.push({ cat: 'monthNo', n });
  if (n <= 24 && digits <= 2) senses.push({ cat: 'hour', n: n * 60 });
  if (digits === 2 && n < 60) senses.push({ cat: 'minute', n });
  if (n >= 1000 && n < 2200) senses.push({ cat: 'year4', n });
  if (n >= 1700 && n <= 2100) senses.push({ cat: 'modernYear', n });
  if (n >= 100 && n < 2200) senses.push({ cat: 'year34', n });
  if (digits === 4 && n % 100 < 60 && n < 2400) senses.push({ cat: 'hhmm', n: Math.floor(n / 100) * 60 + (n % 100) });
  return senses;
}

/** The senses of a number as printed. */
export function printedNumber(form: string): readonly Sense[] {
  const parts = digitGroups(form);
  const [a = '', b = '', c = ''] = parts;
  if (parts.length === 1) return form.length > 9 ? [] : numberSenses(Number(form), form.length);
  if (parts.length === 2 && b.length === 2 && a.length <= 2 && Number(b) < 60 && Number(a) <= 24) {
    return [
      { cat: 'hm', n: Number(a) * 60 + Number(b) },
      { cat: 'decimal', n: 0 },
    ];
  }
  const date = parts.length === 3 ? numericDate(a, b, c) : undefined;
  return date === undefined ? [{ cat: 'decimal', n: 0 }] : [{ cat: '@day', n: 0, meaning: date }];
}

/** The runs of digits of a number. */
function digitGroups(form: string): string[] {
  const groups = [''];
  for (const char of form) {
    if (char >= '0' && char <= '9') groups[groups.length - 1] += char;
    else groups.push('');
  }
  return groups;
}
