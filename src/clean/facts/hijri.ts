import { civil } from '../../annotate/times/civil.ts';
import { hijriDayNumber, hijriOf } from '../../annotate/times/hijri.ts';
import { MORE_HIJRI_MONTHS } from '../../arabic/lexicons/calendar.ts';
import { HIJRI_MONTHS } from '../../arabic/lexicons/months.generated.ts';
import { PhraseMap } from '../phrases.ts';

/** Names of Hijri months with their numbers. */
export const HIJRI_MONTH_NAMES = new PhraseMap<number>(
  [...HIJRI_MONTHS, ...MORE_HIJRI_MONTHS].map(({ surface, month }) => [surface, month] as const),
);

const FIRST_YEAR = 1300;
const LAST_YEAR = 1600;

/** The Gregorian day, ISO 8601, of a day of the Umm al-Qura calendar; undefined when there is no such day. */
export function gregorianOf(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const number = hijriDayNumber(year, month, day);
  if (hijriOf(number).month !== month) return undefined;
  const { year: y, month: m, day: d } = civil(number);
  return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
}

/** True for digits that can only be a Hijri year. */
export function isHijriYear(digits: string): boolean {
  return digits.length === 4 && Number(digits) >= FIRST_YEAR && Number(digits) <= LAST_YEAR;
}
