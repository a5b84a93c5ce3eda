import { foldArabic } from '../../arabic/fold-table.ts';
import type { CodedActor, LinkedEvent } from '../../model.ts';
import { dayOf } from '../search/day.ts';

/** Which events a person asks for; all that are given must hold. */
export interface EventFilter {
  readonly type?: string;
  /** visit, summit, airstrike … */
  readonly mode?: string;
  readonly status?: string;
  /** Part of a participant's name, or its country as ISO code. */
  readonly actor?: string;
  /** Two countries as ISO codes, in either direction: RU-CN. */
  readonly pair?: readonly [string, string];
  readonly place?: string;
  /** Part of the name of an outlet that tells it. */
  readonly outlet?: string;
  /** Days, months or years as in searches; an event without a date is left out when one is given. */
  readonly after?: string;
  readonly before?: string;
}

/** The events that a filter lets through, in their order. */
export function filterEvents(events: readonly LinkedEvent[], filter: EventFilter): LinkedEvent[] {
  return events.filter(
    (event) =>
      (filter.type === undefined || event.type === filter.type.toUpperCase()) &&
      (filter.mode === undefined || event.mode === filter.mode.toLowerCase()) &&
      (filter.status === undefined || event.status === filter.status) &&
      (filter.actor === undefined || participants(event).some((one) => isActor(one, filter.actor ?? ''))) &&
      (filter.pair === undefined || isPair(event, filter.pair)) &&
      (filter.place === undefined || holds(event.place ?? '', filter.place)) &&
      (filter.outlet === undefined || event.sources.some((one) => holds(one.outlet ?? '', filter.outlet ?? ''))) &&
      inTime(event, filter),
  );
}

function participants({ actors, targets }: LinkedEvent): readonly CodedActor[] {
  return [...actors, ...targets];
}

function isActor({ name, country }: CodedActor, wanted: string): boolean {
  return holds(name, wanted) || country === wanted.toUpperCase();
}

/** Holds the words, however their letters are spelt: أمريكي and امريكي. */
function holds(name: string, wanted: string): boolean {
  return foldArabic(name).includes(foldArabic(wanted.trim()));
}

function isPair(event: LinkedEvent, [a, b]: readonly [string, string]): boolean {
  return countryPairs(event).some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

function inTime({ date }: LinkedEvent, { after, before }: EventFilter): boolean {
  if (after === undefined && before === undefined) return true;
  const [from, to] = [startOf(date), endOf(date)];
  if (from === undefined || to === undefined) return false;
  return (
    (after === undefined || to >= (dayOf(after, 'after') ?? after)) &&
    (before === undefined || from <= (dayOf(before, 'before') ?? before))
  );
}

/** The first day, month or year that a date tells. */
export function startOf(date: string | undefined): string | undefined {
  return date?.split('/')[0]?.slice(0, 10);
}

/** The last day that a date may mean: of a month or a year its last, of a period its end. */
function endOf(date: string | undefined): string | undefined {
  const [from, to = from] = date?.split('/') ?? [];
  if (to === '..') return '9999-12-31';
  const last = to?.slice(0, 10);
  return last === undefined ? undefined : (dayOf(last, 'before') ?? last);
}

/** Ordered pairs of countries: doer and target, or both ways where all stand on one side. */
export function countryPairs({ actors, targets }: LinkedEvent): readonly (readonly [string, string])[] {
  const from = countriesOf(actors);
  const to = targets.length > 0 ? countriesOf(targets) : from;
  return from.flatMap((a) => to.filter((b) => b !== a).map((b) => [a, b] as const));
}

function countriesOf(actors: readonly CodedActor[]): readonly string[] {
  return [...new Set(actors.flatMap(({ country }) => country ?? []))];
}
