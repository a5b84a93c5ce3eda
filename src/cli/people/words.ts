import { ARABIC_DIGITS, dayInWords } from '../../labels/day.ts';
import { type Counted, countedForm, type Language } from '../../labels/language.ts';

/** Digits as the language's newspapers print them; offsets and ids are not for these. */
const LOCALES: Readonly<Record<Language, string>> = { ar: ARABIC_DIGITS, en: 'en' };

/** A number with its noun in the right form: «٣ أقوال», «١١ قولًا». */
export function counted(forms: Counted, n: number, language: Language): string {
  return countedForm(forms, n, language, number(n, language));
}

export function number(n: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(n);
}

/** The day written in an ISO 8601 date, in words. */
export function day(iso: string, language: Language): string {
  return dayInWords(iso, language);
}
