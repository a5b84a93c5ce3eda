import type { TimeUnit } from '../../arabic/lexicons/time-words.ts';

/**
 * What a time expression says, before it is known on which day it was written. Rules build meanings; resolve.ts turns
 * a meaning into an ISO value with the publication day and the direction of the tense.
 */

/** A year by its number, counted from the present one, or counted from the year told before. */
export type YearRef = number | { readonly offset: number } | { readonly sequel: number };

/** -1 last, 0 present, 1 next; ±2 one further. */
export type Mod = number;

/** So many units more, of finer ones. */
export interface Count {
  readonly unit: TimeUnit;
  readonly n: number;
}

/** Part of the day: morning, afternoon, evening, night. */
export type PartCode = 'MO' | 'AF' | 'EV' | 'NI';

export type Meaning =
  /** A day of a month. Without `month` of the nearest month, of the month `monthOffset` from the present one, or `monthTold` from the one told last. */
  | {
      kind: 'day';
      day: number;
      month?: number;
      monthOffset?: number;
      monthTold?: number;
      year?: YearRef;
      mod?: Mod;
      weekday?: number;
    }
  | { kind: 'month'; month: number; year?: YearRef; mod?: Mod }
  | { kind: 'year'; year: YearRef }
  /** Monday 1 to Sunday 7; `week` names the week by its distance from the present one. */
  | { kind: 'weekday'; weekday: number; mod?: Mod; week?: number }
  /** Days from today, with the weekday that the text gives beside it. */
  | { kind: 'relday'; offset: number; weekday?: number }
  /** The week, month, decade or century at a distance from the present one. */
  | { kind: 'unit'; unit: TimeUnit; offset: number }
  /** The day, week, month or year after (1), before (-1) or equal to (0) the one told before; `year` takes its month there. */
  | { kind: 'sequel'; unit: TimeUnit; offset: number; year?: YearRef }
  /** So many units: part of an expression, none of its own. */
  | { kind: 'amount'; unit: TimeUnit; n: number; more?: readonly Count[] }
  /** The point so many units from today; `ahead` ones count only where the tense looks forward. */
  | { kind: 'shift'; unit: TimeUnit; n: number; more?: readonly Count[]; ahead?: boolean }
  /** The point so many units from today on the side to which the tense looks («من الآن»). */
  | { kind: 'fromNow'; unit: TimeUnit; n: number; more?: readonly Count[] }
  /** The period of so many units that ends or begins today. */
  | { kind: 'span'; unit: TimeUnit; n: number }
  /** `season`: its first month. */
  | { kind: 'season'; season: number; year?: YearRef; mod?: Mod }
  | { kind: 'weekend'; mod?: Mod }
  /** 8 in century 20: the nineteen-eighties. */
  | { kind: 'decade'; decade: number; century: number }
  | { kind: 'century'; century: number }
  /** A quarter, third or half of a year: the `index`-th stretch of `months` months; -1 is the last. */
  | { kind: 'share'; months: number; index: number; year: YearRef }
  /** The `index`-th week of a month or a year; -1 is the last. */
  | { kind: 'weekOf'; index: number; of: Meaning }
  /** The week in which a day lies. */
  | { kind: 'weekWith'; day: Meaning }
  /** The `index`-th Monday … of a month; with `orDay` that day of the month where it is such a weekday. */
  | { kind: 'weekdayOf'; index: number; weekday: number; of: Meaning; orDay?: boolean }
  /** The first `n` months of a year. */
  | { kind: 'months'; n: number; year: YearRef }
  /** A Hijri date; `inYear` is the Gregorian year in which it falls or begins. */
  | { kind: 'hijri'; year?: number; inYear?: YearRef; month?: number; day?: number; mod?: Mod }
  /** A name that holds a date: no expression. */
  | { kind: 'title' }
  | { kind: 'part'; code: PartCode; of: Meaning }
  /** Minutes since midnight as printed; `half` tells which half of the day a twelve-hour clock means. */
  | { kind: 'clock'; minutes: number; half?: PartCode; of?: Meaning }
  | { kind: 'range'; from: Meaning; to: Meaning }
  | { kind: 'since'; of: Meaning };

export type MeaningKind = Meaning['kind'];

/** Picks the member of the union that has a kind. */
export type MeaningOf<K extends MeaningKind> = Extract<Meaning, { kind: K }>;
