import type { CodedActor, LinkedEvent } from '../model.ts';
import { csvLine } from './csv.ts';
import { cameoOf, EVENT_CODES } from './event-codes.ts';

/** Which events a person asks for; all that are given must hold. */
export interface EventFilter {
  readonly type?: string;
  readonly status?: string;
  /** Part of a participant's name, or its country as ISO code. */
  readonly actor?: string;
  /** Two countries as ISO codes, in either direction: RU-CN. */
  readonly pair?: readonly [string, string];
  readonly place?: string;
  /** ISO days; an event without a date is left out when one is given. */
  readonly after?: string;
  readonly before?: string;
}

/** The events that a filter lets through, in their order. */
export function filterEvents(events: readonly LinkedEvent[], filter: EventFilter): LinkedEvent[] {
  return events.filter(
    (event) =>
      (filter.type === undefined || event.type === filter.type.toUpperCase()) &&
      (filter.status === undefined || event.status === filter.status) &&
      (filter.actor === undefined || participants(event).some((one) => isActor(one, filter.actor ?? ''))) &&
      (filter.pair === undefined || isPair(event, filter.pair)) &&
      (filter.place === undefined || (event.place ?? '').includes(filter.place)) &&
      inTime(event, filter),
  );
}

function participants({ actors, targets }: LinkedEvent): readonly CodedActor[] {
  return [...actors, ...targets];
}

function isActor({ name, country }: CodedActor, wanted: string): boolean {
  return name.includes(wanted) || country === wanted.toUpperCase();
}

function isPair(event: LinkedEvent, [a, b]: readonly [string, string]): boolean {
  return countryPairs(event).some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

function inTime({ date }: LinkedEvent, { after, before }: EventFilter): boolean {
  if (after === undefined && before === undefined) return true;
  const day = startOf(date);
  if (day === undefined) return false;
  return (after === undefined || day >= after) && (before === undefined || day.slice(0, before.length) <= before);
}

function startOf(date: string | undefined): string | undefined {
  return date?.split('/')[0]?.slice(0, 10);
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

/** Columns in the order of series in the manner of PLOVER and ICEWS. */
export const SERIES_COLUMNS = [
  ...[
    'event_id',
    'event_date',
    'date_end',
    'source_name',
    'source_sectors',
    'source_country',
    'event_type',
    'event_mode',
  ],
  ...['cameo_root', 'target_name', 'target_sectors', 'target_country', 'status', 'location', 'sources', 'origins'],
  ...['unattributed', 'toll', 'story_ids', 'text'],
] as const;

/** Events as CSV, one line each, with a head. */
export function eventsCsv(events: readonly LinkedEvent[]): string {
  return csvLine(SERIES_COLUMNS) + events.map((event) => csvLine(seriesRow(event))).join('');
}

function seriesRow(event: LinkedEvent): (string | number | undefined)[] {
  const [from, to] = event.date?.split('/') ?? [];
  const joined = (actors: readonly CodedActor[], of: (actor: CodedActor) => string | undefined) =>
    actors.map((actor) => of(actor) ?? '').join(';');
  const tolls =
    event.disagreements.toll?.map(({ value }) => value) ?? event.sources.flatMap(({ toll }) => toll ?? []).slice(0, 1);
  const { actors, targets } = event;
  return [
    ...[
      event.id,
      from,
      to,
      joined(actors, (a) => a.name),
      joined(actors, (a) => a.role),
      joined(actors, (a) => a.country),
    ],
    ...[EVENT_CODES[event.type].plover ?? event.type, event.mode, cameoOf(event.type, event.mode)],
    ...[
      joined(targets, (a) => a.name),
      joined(targets, (a) => a.role),
      joined(targets, (a) => a.country),
      event.status,
    ],
    ...[event.place, event.sources.length, event.origins.join(';'), event.unattributed, tolls.join(';')],
    ...[[...new Set(event.sources.map(({ document }) => document))].join(';'), event.sources[0]?.text],
  ];
}

/** Daily counts per ordered pair of countries and type as CSV; only what happened, on a day that is told. */
export function dailyCountsCsv(events: readonly LinkedEvent[]): string {
  const counts = new Map<string, number>();
  for (const event of events) {
    const day = startOf(event.date);
    if (day?.length !== 10 || (event.status !== 'happened' && event.status !== 'ongoing')) continue;
    for (const [a, b] of countryPairs(event)) {
      const key = [day, a, b, event.type].join(',');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    csvLine(['date', 'source_country', 'target_country', 'event_type', 'count']) +
    rows.map(([key, count]) => csvLine([...key.split(','), count])).join('')
  );
}
