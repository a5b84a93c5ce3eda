import type { CodedActor, LinkedEvent } from '../../model.ts';
import { csvLine } from '../csv.ts';
import { cameoOf, EVENT_CODES } from './codes.ts';

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
