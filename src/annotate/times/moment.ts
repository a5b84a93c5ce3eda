import { civil } from './civil.ts';
import type { YearRef } from './meaning.ts';

/** -1: what is told lies behind, 1: it lies ahead, 0: the text does not show it. */
export type Direction = -1 | 0 | 1;

/** What was told before in the same article, for «في العام نفسه», «في اليوم التالي» and repeated dates. */
export interface Memory {
  year?: number;
  month?: number;
  day?: number;
  /** The last day told in the present sentence. */
  inSentence?: number;
  /** Years already settled, by `month-day`. */
  readonly settled: Map<string, number>;
}

/** From where a meaning is resolved. */
export interface Moment {
  /** Number of the publication day; undefined when it is not known. */
  readonly anchor: number | undefined;
  readonly direction: Direction;
  readonly memory: Memory;
}

export function newMemory(): Memory {
  return { settled: new Map() };
}

/** The number of a year, if it can be told. */
export function yearOf(ref: YearRef, { anchor, memory }: Moment): number | undefined {
  if (typeof ref === 'number') return ref;
  const present = anchor === undefined ? undefined : civil(anchor).year;
  if ('offset' in ref) return present === undefined ? undefined : present + ref.offset;
  const told = memory.year ?? present;
  return told === undefined ? undefined : told + ref.sequel;
}

/** Keeps a day for later references. */
export function rememberDay(memory: Memory, day: number): void {
  const at = civil(day);
  memory.day = day;
  memory.inSentence = day;
  memory.month = at.month;
  memory.year = at.year;
  memory.settled.set(`${at.month}-${at.day}`, at.year);
}

/** Keeps a month for later references. */
export function rememberMonth(memory: Memory, year: number, month: number): void {
  memory.month = month;
  memory.year = year;
}

/**
 * Of the last occurrence at or before the anchor and the first one after it (distances in days), the one meant.
 * The tense decides; a distant date in its direction loses against a near one on the other side, because news gives
 * the year of what is far away.
 */
export function choose<T>(before: T, daysBefore: number, after: T, daysAfter: number, direction: Direction): T {
  if (direction > 0) return daysAfter > FAR && daysBefore < NEAR ? before : after;
  if (direction < 0) return daysBefore > FAR && daysAfter < NEAR ? after : before;
  return daysBefore <= LONG_AGO || daysBefore <= daysAfter ? before : after;
}

const FAR = 270;
const NEAR = 95;
const LONG_AGO = 240;
