import { foldArabic } from './fold-table.ts';
import { DATE_PARTS, DAY_BEFORE, WHICH_DAY, YESTERDAY_BEFORE } from './lexicons/day-of-speaking.ts';
import { STRETCHES } from './lexicons/manner-phrases.ts';
import {
  AFTER_WORDS,
  AHEAD_WORDS,
  CALENDAR_FAMILIES,
  EARLIER_WORDS,
  GENERAL,
  PERIOD_OPENERS,
  SAME_TIME,
  SOON_WORDS,
  TIME_UNITS,
  TIMES_COUNTED,
  WHEN_WORDS,
  YEARS,
} from './lexicons/when-words.ts';
import { memberOf } from './member.ts';

/** True for a word that goes on with a date behind a month or a number. */
export const goesOnDate = memberOf(DATE_PARTS);

/** True for a word behind a day that tells which: السبت | الماضي. */
export const tellsWhichDay = memberOf(WHICH_DAY);

const [DAY_BEFORE_FIRST, DAY_BEFORE_LAST] = DAY_BEFORE.map(foldArabic);

/** True for the first and the last word of «the day before yesterday»: أول | أمس. */
export function opensDayBefore(first: string, last: string): boolean {
  return first === DAY_BEFORE_FIRST && last === DAY_BEFORE_LAST;
}

/** True where «the day before yesterday» opens: أول | أمس، أول | من أمس. */
export function isDayBefore(forms: readonly string[], i: number): boolean {
  const first = forms[i] ?? '';
  return opensDayBefore(first, forms[i + 1] ?? '') || opensDayBefore(first, forms[i + 2] ?? '');
}

const [isYesterday, isOneBefore] = [memberOf(YESTERDAY_BEFORE[0]), memberOf(YESTERDAY_BEFORE[1])];

/** True for the second word of «the day before yesterday» at two folded forms in a row: أمس | الأول. */
export function closesDayBefore(before: string, form: string): boolean {
  return isOneBefore(form) && isYesterday(before);
}

/** True for an adverb in the accusative that ends what was said before: قريبا، جدا. */
export const isSoon = memberOf(SOON_WORDS);

/** True for «the same time» behind in: الوقت | نفسه. */
export function isSameTime(first: string, second: string): boolean {
  return SAME_TIMES.has(`${first} ${second}`);
}

const SAME_TIMES = new Set(
  SAME_TIME.nouns
    .flatMap((noun) => SAME_TIME.words.flatMap((word) => [`${noun} ${word}`, `${word} ${noun}`]))
    .map(foldArabic),
);

const UNITS = new Set(TIME_UNITS.map(foldArabic));

const GENERALLY = foldArabic(GENERAL);

/** True for العام, which is a year and an adjective: الرأي العام. */
export function isGeneral(form: string): boolean {
  return form === GENERALLY;
}

/** True for الشهر, الأسبوع, not for العام, which describes an office too. */
export function isOnlyTimeUnit(form: string): boolean {
  return form !== GENERALLY && isTimeUnit(form);
}

/** True for a year before its number: عام | 2016. */
export const isYear = memberOf(YEARS);

/** True for الشهر, الأسبوع: with its adjective it tells when, not who. */
export function isTimeUnit(form: string): boolean {
  return UNITS.has(form);
}

/** True for a word that opens the time of something, printed like a verb or a noun: إبان | تأسيسه. */
export const opensPeriod = memberOf(PERIOD_OPENERS);

/** True for a length of time that «each» counts: كل | عامين، كل | مرة. */
export const isSpanOfTime = memberOf([...STRETCHES, ...TIMES_COUNTED]);

/** True for a family name that is a word of time as well: الصباح. */
export const isCalendarFamily = memberOf(CALENDAR_FAMILIES);

/** True for «after» in front of a clause: بعدما، بعد | أن. */
export function opensTimeBefore(first: string, second: string): boolean {
  return AFTER_CLAUSES.has(first) || AFTER_CLAUSES.has(`${first} ${second}`);
}

/** True for «when» in front of a clause: عندما، منذ. */
export const opensTime = memberOf(WHEN_WORDS);

const AFTER_CLAUSES = new Set(AFTER_WORDS.map(foldArabic));

/** True for المقبل، المستقبل: a time that is yet to come. */
export const isAhead = memberOf(AHEAD_WORDS);

/** True for سبق before «لفلان أن»: what somebody did before. */
export const isEarlier = memberOf(EARLIER_WORDS);
