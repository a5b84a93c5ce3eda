import type { Counted, Language } from './labels.ts';

/** Digits as the language's newspapers print them; offsets and ids are not for these. */
const LOCALES: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-arab', en: 'en' };

/** A number with its noun in the right form: «٣ أقوال», «١١ قولًا». */
export function counted(forms: Counted, n: number, language: Language): string {
  const form = forms[new Intl.PluralRules(language).select(n)] ?? forms.other ?? '{n}';
  return form.replace('{n}', number(n, language));
}

export function number(n: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(n);
}

/** The day written in an ISO 8601 date, in its own offset: «الأربعاء ١٤ آذار/مارس ٢٠١٨». A month or year as it is. */
export function day(iso: string, language: Language): string {
  const [written] = /^\d{4}-\d{2}-\d{2}/.exec(iso) ?? [];
  if (written === undefined) return iso;
  const date = new Date(`${written}T00:00:00Z`);
  const part = (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  if (language === 'en') return part('en-GB', { dateStyle: 'full' });
  const months = new Set([part('ar-SY', { month: 'long' }), part('ar-EG', { month: 'long' })]);
  const digits = LOCALES.ar;
  return [
    part(digits, { weekday: 'long' }),
    part(digits, { day: 'numeric' }),
    [...months].join('/'),
    part(digits, { year: 'numeric' }),
  ].join(' ');
}
