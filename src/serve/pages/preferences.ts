import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { LANGUAGES, type Language } from '../../labels/language.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const DIGITS = ['arab', 'latn'] as const;
export type Digits = (typeof DIGITS)[number];

/** How somebody wants pages to look. Kept in a cookie, so that nothing of it is in an address. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly digits: Digits;
}

const COOKIE = 'isnad-look';
const YEAR = 365 * 86_400;

/** What the cookie says; where it is silent or odd: Arabic, as the system has it, the digits of the language. */
export function readPreferences(c: Context): Preferences {
  const [language, theme, digits] = (getCookie(c, COOKIE) ?? '').split('.');
  const chosen = oneOf(LANGUAGES, language) ?? 'ar';
  return {
    language: chosen,
    theme: oneOf(THEMES, theme) ?? 'auto',
    digits: oneOf(DIGITS, digits) ?? (chosen === 'ar' ? 'arab' : 'latn'),
  };
}

/** The preferences with what a form changes. Another language brings its own digits unless these are chosen as well. */
export function changedPreferences(before: Preferences, form: Readonly<Record<string, string>>): Preferences {
  const language = oneOf(LANGUAGES, form.language) ?? before.language;
  const own = language === before.language ? before.digits : language === 'ar' ? 'arab' : 'latn';
  return {
    language,
    theme: oneOf(THEMES, form.theme) ?? before.theme,
    digits: oneOf(DIGITS, form.digits) ?? own,
  };
}

export function keepPreferences(c: Context, { language, theme, digits }: Preferences): void {
  setCookie(c, COOKIE, [language, theme, digits].join('.'), {
    path: '/',
    maxAge: YEAR,
    httpOnly: true,
    sameSite: 'Lax',
  });
}

function oneOf<T extends string>(list: readonly T[], value: string | undefined): T | undefined {
  return list.find((one) => one === value);
}
