import { dayInWords, EUROPEAN_DIGITS, monthInWords } from '../../labels/day.ts';
import { type Counted, countedForm } from '../../labels/language.ts';
import { RECORD_LABELS, type RecordLabels } from '../../labels/record.ts';
import type { Assets } from './assets.ts';
import { MESSAGES, type Messages } from './messages/messages.ts';
import type { Preferences } from './preferences.ts';

/** What every component needs to speak to one reader: words, numbers and days as that reader wants them. */
export interface View extends Preferences {
  readonly words: Messages;
  readonly labels: RecordLabels;
  readonly dir: 'rtl' | 'ltr';
  /** The path and query of the page, for forms that lead back. */
  readonly here: string;
  /** A token was typed, and this browser keeps it. */
  readonly entered: boolean;
  readonly assets: Assets;
  number(n: number): string;
  /** A number with its noun in the right plural form. */
  counted(noun: keyof Messages['count'], n: number): string;
  /** The day written in an ISO date, in words; a month, a year or an unknown value as it is, in the reader's digits. */
  day(iso: string): string;
  /** A month, YYYY-MM, in words. */
  month(iso: string): string;
  /** A title as it is shown: cut where it is no title any more, told where there is none. */
  title(title: string | null | undefined): string;
  /** Digits of a text that is ours (a time, a version), as the reader wants them. */
  inDigits(text: string): string;
}

export function viewOf(preferences: Preferences, assets: Assets, here: string, entered = false): View {
  const { language, digits } = preferences;
  const words = MESSAGES[language];
  const format = new Intl.NumberFormat(`${language}-u-nu-${digits}`);
  const inDigits = (text: string) => (digits === 'arab' ? text.replace(/\d/gu, arabicDigit) : text);
  const counted = (forms: Counted, n: number) => countedForm(forms, n, language, format.format(n));
  return {
    ...preferences,
    words,
    labels: RECORD_LABELS[language],
    dir: language === 'ar' ? 'rtl' : 'ltr',
    here,
    entered,
    assets,
    number: (n) => format.format(n),
    counted: (noun, n) => counted(words.count[noun], n),
    day: (iso) => inDigits(dayInWords(iso, language, EUROPEAN_DIGITS)),
    month: (iso) => inDigits(monthInWords(iso, language)),
    title: (title) => shortened(title ?? words.document.untitled),
    inDigits,
  };
}

/** Letters of a title that are shown. */
const LONGEST = 300;

function shortened(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST).toWellFormed()}…`;
}

const ARABIC_ZERO = 0x660;

function arabicDigit(digit: string): string {
  return String.fromCharCode(ARABIC_ZERO + Number(digit));
}
