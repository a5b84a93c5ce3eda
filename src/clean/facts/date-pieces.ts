import { foldArabic } from '../../arabic/fold-table.ts';
import { MONTHS } from '../../arabic/lexicons/months.generated.ts';
import { RESIDUE } from '../../arabic/lexicons/residue.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { PhraseMap, Phrases } from '../phrases.ts';
import { HIJRI_MONTH_NAMES } from './hijri.ts';
import type { Half, Printed } from './iso.ts';

const MONTH_NAMES = new PhraseMap<number>([
  ...MONTHS.map(({ surface, month }) => [surface, month] as const),
  ...latinMonths(),
]);
const DATE_WORDS = new Phrases([
  ...RESIDUE.dateLine,
  ...RESIDUE.weekdays,
  ...RESIDUE.published,
  ...RESIDUE.updated,
  ...RESIDUE.hijri,
]);
const AFTERNOON = new Set(RESIDUE.afternoon.map(foldArabic));
const FORENOON = new Set(RESIDUE.forenoon.map(foldArabic));
const UTC = new Set(RESIDUE.utc.map(foldArabic));
const CLOCK_PART = /^\d{1,2}(?:\.\d+)?$/;
const HOURS = /^\d{1,2}$/;
const HOURS_AND_MINUTES = /^\d{4}$/;

/** Reads one piece of a date at token `i` into `printed`; the token after it, or −1 when there is none of its kind. */
type Reader = (tokens: Tokens, i: number, last: number, printed: Printed) => number;

/** A month, a clock time and three joined numbers are looked for before single numbers and words. */
const READERS: readonly Reader[] = [readMonth, readClock, readThree, readToken];

/** The pieces of a date in a stretch, in the order of printing. */
export function readPieces(tokens: Tokens, first: number, last: number): Printed {
  const printed: Printed = {
    numbers: [],
    threes: [],
    months: [],
    hijri: [],
    clock: undefined,
    offset: undefined,
    others: 0,
  };
  for (let i = first; i < last; ) {
    let end = -1;
    for (const read of READERS) if (end < 0) end = read(tokens, i, last, printed);
    i = Math.max(end, i + 1);
  }
  return printed;
}

function readMonth(tokens: Tokens, i: number, last: number, printed: Printed): number {
  const month = MONTH_NAMES.at(tokens, i, last);
  if (month !== undefined) printed.months.push({ at: i, month: month.value });
  if (month !== undefined) return month.end;
  const hijri = HIJRI_MONTH_NAMES.at(tokens, i, last);
  if (hijri !== undefined) printed.hijri.push({ at: i, month: hijri.value });
  return hijri?.end ?? -1;
}

function readClock(tokens: Tokens, i: number, last: number, printed: Printed): number {
  const clock = clockAt(tokens, i, last);
  if (clock !== undefined) printed.clock ??= { parts: clock.parts, half: halfAt(tokens, clock.end) };
  return clock?.end ?? -1;
}

/** «09/04/2024», «2024-04-09», «9.4.2024»: three numbers joined by one kind of mark. */
function readThree(tokens: Tokens, i: number, last: number, printed: Printed): number {
  if (tokens.kind[i] !== TokenKind.number) return -1;
  const dotted = (tokens.form[i] ?? '').split('.');
  if (dotted.length === 3) {
    printed.threes.push(dotted);
    return i + 1;
  }
  const joint = tokens.form[i + 1];
  const joined = i + 5 <= last && (joint === '/' || joint === '-') && tokens.form[i + 3] === joint;
  if (!joined || tokens.kind[i + 2] !== TokenKind.number || tokens.kind[i + 4] !== TokenKind.number) return -1;
  printed.threes.push([i, i + 2, i + 4].map((at) => tokens.form[at] ?? ''));
  return i + 5;
}

function readToken(tokens: Tokens, i: number, last: number, printed: Printed): number {
  const form = tokens.form[i] ?? '';
  if (tokens.kind[i] === TokenKind.number) printed.numbers.push({ at: i, digits: form });
  if (UTC.has(form)) printed.offset ??= 'Z';
  if (form === '+' || form === '-') printed.offset = signedOffset(tokens, i, last, printed) ?? printed.offset;
  const known = DATE_WORDS.matchAt(tokens, i, last);
  if (known < 0 && tokens.kind[i] === TokenKind.word) printed.others++;
  return known;
}

/** «20:51:54», «06:11»: numbers joined by colons. */
function clockAt(tokens: Tokens, from: number, last: number): { parts: readonly string[]; end: number } | undefined {
  const parts: string[] = [];
  let i = from;
  while (i < last && parts.length < 3 && CLOCK_PART.test(tokens.form[i] ?? '')) {
    parts.push(tokens.form[i] ?? '');
    if (tokens.form[i + 1] !== ':') return parts.length > 1 ? { parts, end: i + 1 } : undefined;
    i += 2;
  }
  return parts.length > 1 ? { parts, end: i } : undefined;
}

/** «06:11م»: the half of the day, right after the clock; elsewhere «م» marks the calendar. */
function halfAt(tokens: Tokens, at: number): Half | undefined {
  const form = tokens.form[at] ?? '';
  if (AFTERNOON.has(form)) return 'afternoon';
  return FORENOON.has(form) ? 'forenoon' : undefined;
}

/** «+03:00» after a clock time, «GMT +3», «GMT+0400»; the sign stands at `from`. */
function signedOffset(tokens: Tokens, from: number, last: number, printed: Printed): string | undefined {
  if (printed.clock === undefined) return undefined;
  const sign = tokens.form[from];
  const clock = clockAt(tokens, from + 1, last);
  const touches = tokens.end[from] === tokens.start[from + 1];
  if (clock !== undefined && touches) return `${sign}${clock.parts[0]?.padStart(2, '0')}:${clock.parts[1]}`;
  const hours = tokens.form[from + 1] ?? '';
  if (printed.offset !== 'Z') return undefined;
  if (HOURS_AND_MINUTES.test(hours) && Number(hours) <= 1400) return `${sign}${hours.slice(0, 2)}:${hours.slice(2)}`;
  return sign === '+' && HOURS.test(hours) && Number(hours) <= 14 ? `${sign}${hours.padStart(2, '0')}:00` : undefined;
}

/** English names of months, long and short, from the platform's own calendar data. */
function latinMonths(): readonly (readonly [string, number])[] {
  const names = (month: 'long' | 'short') => new Intl.DateTimeFormat('en', { month, timeZone: 'UTC' });
  const days = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, i, 1)));
  return days.flatMap((day, i) => [
    [names('long').format(day), i + 1] as const,
    [names('short').format(day), i + 1] as const,
  ]);
}
