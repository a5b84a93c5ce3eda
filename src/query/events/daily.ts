import type { EventType, LinkedEvent } from '../../model.ts';
import { csvLine } from '../csv.ts';
import { countryPairs, startOf } from './filter.ts';

/** How many events of a type one country did to, or with, another on a day. */
export interface DailyCount {
  readonly date: string;
  readonly source_country: string;
  readonly target_country: string;
  readonly event_type: EventType;
  readonly count: number;
}

/** Daily counts per ordered pair of countries and type; only what happened, on a day that is told. */
export function dailyCounts(events: readonly LinkedEvent[]): DailyCount[] {
  const counts = new Map<string, DailyCount>();
  for (const event of events) {
    const date = startOf(event.date);
    if (date?.length !== 10 || (event.status !== 'happened' && event.status !== 'ongoing')) continue;
    for (const [a, b] of countryPairs(event)) {
      const key = [date, a, b, event.type].join(',');
      const count = (counts.get(key)?.count ?? 0) + 1;
      counts.set(key, { date, source_country: a, target_country: b, event_type: event.type, count });
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

/** The same as CSV with a head. */
export function dailyCountsCsv(events: readonly LinkedEvent[]): string {
  const columns = ['date', 'source_country', 'target_country', 'event_type', 'count'] as const;
  return (
    csvLine(columns) +
    dailyCounts(events)
      .map((row) => csvLine(columns.map((name) => row[name])))
      .join('')
  );
}
