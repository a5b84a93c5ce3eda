import { parseDay } from './civil.ts';
import type { Meaning, MeaningOf } from './meaning.ts';
import { type Moment, newMemory } from './moment.ts';
import { endOf, startOf } from './values.ts';

/** Periods with two ends, and open ones. */

type Resolve = (meaning: Meaning, moment: Moment) => string | undefined;

/** The first end takes from the second what it lacks («من 3 إلى 7 مايو»); the second is the next one after the first. */
export function resolveRange(meaning: MeaningOf<'range'>, moment: Moment, resolve: Resolve): string | undefined {
  const from = resolve(completed(meaning.from, meaning.to), moment);
  if (from === undefined) return undefined;
  const to = resolve(following(meaning.to, meaning.from), momentAfter(meaning.to, from, moment));
  if (to === undefined) return undefined;
  return `${startOf(from)}/${endOf(to)}`;
}

export function resolveSince({ of }: MeaningOf<'since'>, moment: Moment, resolve: Resolve): string | undefined {
  const start =
    of.kind === 'amount'
      ? {
          kind: 'shift' as const,
          unit: of.unit,
          n: -of.n,
          more: (of.more ?? []).map((part) => ({ ...part, n: -part.n })),
        }
      : of;
  const value = resolve(start, moment);
  return value === undefined ? undefined : `${startOf(value)}/..`;
}

/** What the first end borrows from the second. */
function completed(from: Meaning, to: Meaning): Meaning {
  if (from.kind === 'day' && to.kind === 'day') return completedDay(from, to);
  if (from.kind === 'weekday' && to.kind === 'weekday' && from.mod === undefined && to.mod !== undefined) {
    return { ...from, mod: to.mod };
  }
  if (from.kind === 'month' && to.kind === 'month' && from.year === undefined && to.year !== undefined) {
    if (typeof to.year === 'number' && from.month > to.month) return { ...from, year: to.year - 1 };
    return { ...from, year: to.year };
  }
  if (from.kind === 'hijri' && to.kind === 'hijri') return { ...to, ...from };
  if (from.kind === 'clock' && to.kind === 'clock') return { ...pick(to), ...from };
  return from;
}

/** Only what is there: an absent field must not hide a present one. */
function pick(to: MeaningOf<'clock'>): Partial<MeaningOf<'clock'>> {
  return { ...(to.half === undefined ? {} : { half: to.half }), ...(to.of === undefined ? {} : { of: to.of }) };
}

function completedDay(from: MeaningOf<'day'>, to: MeaningOf<'day'>): Meaning {
  if (from.month === undefined && from.monthOffset === undefined) {
    return { ...to, day: from.day, ...(from.weekday === undefined ? {} : { weekday: from.weekday }) };
  }
  if (from.year !== undefined || to.year === undefined) return from;
  const earlier = typeof to.year === 'number' && (from.month ?? 0) > (to.month ?? 13);
  return { ...from, year: earlier && typeof to.year === 'number' ? to.year - 1 : to.year };
}

/** What the second end borrows from the first. */
function following(to: Meaning, from: Meaning): Meaning {
  if (to.kind === 'clock' && from.kind === 'clock' && to.of === undefined && from.of !== undefined) {
    return { ...to, of: from.of };
  }
  return to;
}

/** An end that says nothing of its year or week is sought after the first one. */
function momentAfter(to: Meaning, from: string, moment: Moment): Moment {
  const day = parseDay(startOf(from)) ?? parseDay(`${startOf(from)}-01`);
  const inner = to.kind === 'part' || (to.kind === 'clock' && to.of !== undefined) ? (to.of ?? to) : to;
  const open =
    (inner.kind === 'weekday' && inner.mod === undefined && inner.week === undefined) ||
    ((inner.kind === 'day' || inner.kind === 'month' || inner.kind === 'hijri') &&
      inner.year === undefined &&
      inner.mod === undefined &&
      !('monthOffset' in inner && inner.monthOffset !== undefined));
  if (day === undefined || moment.anchor === undefined || !open) return moment;
  return { anchor: day, direction: 1, memory: newMemory() };
}
