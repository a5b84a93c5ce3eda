import { parseDay } from './civil.ts';
import type { Meaning, MeaningOf, PartCode } from './meaning.ts';
import type { Moment } from './moment.ts';
import { resolveDay, resolveRelativeDay, resolveWeekday } from './resolve-days.ts';
import { resolveHijri } from './resolve-hijri.ts';
import { resolveRange, resolveSince } from './resolve-ranges.ts';
import {
  resolveFirstMonths,
  resolveFromNow,
  resolveShare,
  resolveShift,
  resolveSpan,
  resolveWeekdayOf,
  resolveWeekend,
  resolveWeekOf,
} from './resolve-stretches.ts';
import { resolveMonth, resolveSeason, resolveSequel, resolveUnit, resolveYear } from './resolve-units.ts';
import { clockValue, dayValue, isDayValue, weekValue } from './values.ts';

/**
 * The ISO value of a meaning, told at a moment; undefined when the calendar has no such day or the meaning is none of
 * its own. Remembers what it settles in `moment.memory`, so meanings of one article are resolved in text order.
 */
export function resolve(meaning: Meaning, moment: Moment): string | undefined {
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, moment);
    case 'weekday':
      return resolveWeekday(meaning, moment);
    case 'relday':
      return resolveRelativeDay(meaning, moment);
    case 'month':
      return resolveMonth(meaning, moment);
    case 'year':
      return resolveYear(meaning, moment);
    case 'unit':
      return resolveUnit(meaning, moment);
    case 'sequel':
      return resolveSequel(meaning, moment);
    case 'shift':
      return resolveShift(meaning, moment);
    case 'fromNow':
      return resolveFromNow(meaning, moment);
    case 'span':
      return resolveSpan(meaning, moment);
    case 'season':
      return resolveSeason(meaning, moment);
    case 'weekend':
      return resolveWeekend(meaning, moment);
    case 'decade':
      return `${meaning.century - 1}${meaning.decade}X`;
    case 'century':
      return `${meaning.century - 1}XX`.padStart(4, '0');
    case 'share':
      return resolveShare(meaning, moment);
    case 'months':
      return resolveFirstMonths(meaning, moment);
    case 'weekOf':
      return within(meaning, moment, (of) => resolveWeekOf(meaning, of));
    case 'weekdayOf':
      return within(meaning, moment, (of) => resolveWeekdayOf(meaning, of));
    case 'weekWith':
      return within({ of: meaning.day }, moment, (day) => weekValue(parseDay(day)));
    case 'hijri':
      return resolveHijri(meaning, moment);
    case 'part':
      return resolvePart(meaning, moment);
    case 'clock':
      return resolveClock(meaning, moment);
    case 'range':
      return resolveRange(meaning, moment, resolve);
    case 'since':
      return resolveSince(meaning, moment, resolve);
    case 'amount':
    case 'title':
      return undefined;
  }
}

function within(meaning: { of: Meaning }, moment: Moment, found: (of: string) => string | undefined) {
  const of = resolve(meaning.of, moment);
  return of === undefined ? undefined : found(of);
}

function resolvePart({ code, of }: MeaningOf<'part'>, moment: Moment): string | undefined {
  const day = resolve(of, moment);
  return day !== undefined && isDayValue(day) ? `${day}T${code}` : undefined;
}

/** A clock without a day of its own belongs to the publication day. */
function resolveClock({ minutes, half, of }: MeaningOf<'clock'>, moment: Moment): string | undefined {
  const code = half ?? (of?.kind === 'part' ? of.code : undefined);
  const on = of?.kind === 'part' ? of.of : of;
  const day = on === undefined ? dayValue(moment.memory.inSentence ?? moment.anchor) : resolve(on, moment);
  if (day === undefined || !isDayValue(day)) return undefined;
  return clockValue(day, inDay(minutes, code));
}

const NOON = 12 * 60;

/** Minutes since midnight of a twelve-hour clock. «Twelve in the morning» and «twelve at night» are midnight. */
function inDay(minutes: number, half: PartCode | undefined): number {
  if (half === undefined || minutes >= NOON + 60) return minutes % (2 * NOON);
  const evening = half === 'AF' || half === 'EV' || (half === 'NI' && minutes >= NOON / 2 && minutes < NOON);
  const twelve = minutes % NOON;
  return evening ? twelve + NOON : twelve;
}
