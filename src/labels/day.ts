import type { Language } from './language.ts';

/** Digits of a language's newspapers, as locales of Intl. */
export const ARABIC_DIGITS = 'ar-u-nu-arab';
export const EUROPEAN_DIGITS = 'ar-u-nu-latn';
const ENGLISH = 'en-GB';

/**
 * The day written in an ISO 8601 date, in its own offset: «الأربعاء ١٤ آذار/مارس ٢٠١٨», "Wednesday, 14 March 2018". A month or a
 * year as it is. `digits` is the locale by which Arabic writes numbers.
 */
export function dayInWords(iso: string, language: Language, digits: string = ARABIC_DIGITS): string {
  const [written] = /^\d{4}-\d{2}-\d{2}/.exec(iso) ?? [];
  if (written === undefined) return iso;
  const date = new Date(`${written}T00:00:00Z`);
  const [locale, month] = language === 'en' ? [ENGLISH, part(date, ENGLISH, 'month')] : [digits, monthNames(date)];
  const weekday = part(date, locale, 'weekday');
  return `${weekday}${language === 'en' ? ',' : ''} ${part(date, locale, 'day')} ${month} ${part(date, locale, 'year')}`;
}

/** A month of ISO 8601 in words, with European digits: «أيار/مايو 2031», "May 2031". As it is when it is none. */
export function monthInWords(iso: string, language: Language): string {
  if (!/^\d{4}-\d{2}$/.test(iso)) return iso;
  const date = new Date(`${iso}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const name = language === 'ar' ? monthNames(date) : part(date, ENGLISH, 'month');
  return `${name} ${iso.slice(0, 4)}`;
}

/** Both names of a month: «أيار/مايو». */
function monthNames(date: Date): string {
  return [...new Set(['ar-SY', 'ar-EG'].map((locale) => part(date, locale, 'month')))].join('/');
}

/** What a formatter is asked for, and the number in a date that decides it. */
const PARTS = {
  weekday: { options: { weekday: 'long' }, of: (date: Date) => date.getUTCDay() },
  day: { options: { day: 'numeric' }, of: (date: Date) => date.getUTCDate() },
  month: { options: { month: 'long' }, of: (date: Date) => date.getUTCMonth() },
  year: { options: { year: 'numeric' }, of: (date: Date) => date.getUTCFullYear() },
} as const;

/** Parts written before, by locale, part and number: to make a formatter takes a few milliseconds. */
const writtenBefore = new Map<string, string>();

/** A part of a date in words or digits. Throws RangeError when it is no date. */
function part(date: Date, locale: string, name: keyof typeof PARTS): string {
  const { options, of } = PARTS[name];
  const key = `${locale} ${name} ${of(date)}`;
  const known = writtenBefore.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  writtenBefore.set(key, made);
  return made;
}
