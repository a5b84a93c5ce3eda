import { ARABIC_DIGITS, dayInWords } from '../../labels/day.ts';
import { type Counted, countedForm, type Language } from '../../labels/language.ts';

/** Digits as the language's newspapers print them; offsets and ids are not for these. */
const LOCALES: Readonly<Record<Language, string>> = { ar: ARABIC_DIGITS, en: 'en' };

/** A number with its noun in the right form: «٣ أقوال», «١١ قولًا». */
export function counted(forms: Counted, n: number, language: Language): string {
  return countedForm(forms, n, language, number(n, language));
}

/** Small numbers as each language writes them: to make a formatter takes a few milliseconds. */
const small: Partial<Record<Language, readonly string[]>> = {};
const SMALL = 1000;

export function number(n: number, language: Language): string {
  if (!Number.isInteger(n) || n < 0 || n >= SMALL) return new Intl.NumberFormat(LOCALES[language]).format(n);
  small[language] ??= smallNumbers(language);
  return small[language][n] ?? '';
}

function smallNumbers(language: Language): readonly string[] {
  const format = new Intl.NumberFormat(LOCALES[language]);
  return Array.from({ length: SMALL }, (_, n) => format.format(n));
}

/** The day written in an ISO 8601 date, in words. */
export function day(iso: string, language: Language): string {
  return dayInWords(iso, language);
}
