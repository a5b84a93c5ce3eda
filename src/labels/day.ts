import type { Language } from './language.ts';

/** Digits of a language's newspapers, as locales of Intl. */
export const ARABIC_DIGITS = 'ar-u-nu-arab';
export const EUROPEAN_DIGITS = 'ar-u-nu-latn';

/**
 * The day written in an ISO 8601 date, in its own offset: «الأربعاء ١٤ آذار/مارس ٢٠١٨», "Wednesday 14 March 2018". A month or a
 * year as it is. `digits` is the locale by which Arabic writes numbers.
 */
export function dayInWords(iso: string, language: Language, digits: string = ARABIC_DIGITS): string {
  const [written] = /^\d{4}-\d{2}-\d{2}/.exec(iso) ?? [];
  if (written === undefined) return iso;
  const date = new Date(`${written}T00:00:00Z`);
  const part = (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  if (language === 'en') return part('en-GB', { dateStyle: 'full' });
  return [
    part(digits, { weekday: 'long' }),
    part(digits, { day: 'numeric' }),
    monthNames(date),
    part(digits, { year: 'numeric' }),
  ].join(' ');
}

/** A month of ISO 8601 in words, with European digits: «أيار/مايو 2031», "May 2031". As it is when it is none. */
export function monthInWords(iso: string, language: Language): string {
  if (!/^\d{4}-\d{2}$/.test(iso)) return iso;
  const date = new Date(`${iso}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const name =
    language === 'ar'
      ? monthNames(date)
      : new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(date);
  return `${name} ${iso.slice(0, 4)}`;
}

/** Both names of a month: «أيار/مايو». */
function monthNames(date: Date): string {
  const name = (locale: string) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(date);
  return [...new Set([name('ar-SY'), name('ar-EG')])].join('/');
}
