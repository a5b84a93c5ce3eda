import type { EventOutcome, LinkedEvent } from '../../model.ts';
import { daysOf } from './days.ts';

/** Says of each announced event what became of it as of `today`, an ISO day. */
export function withOutcomes(events: readonly LinkedEvent[], today: string): LinkedEvent[] {
  const cancellations = events.filter(({ type, mode }) => type === 'REJECT' && mode === 'cancel');
  return events.map((event) =>
    event.announced ? { ...event, outcome: outcomeOf(event, cancellations, today) } : event,
  );
}

function outcomeOf(event: LinkedEvent, cancellations: readonly LinkedEvent[], today: string): EventOutcome {
  if (event.status === 'happened' || event.status === 'ongoing') return 'happened';
  if (event.status === 'denied' || cancellations.some((one) => cancels(one, event))) return 'cancelled';
  const [days, now] = [daysOf(event.date), daysOf(today)];
  return days && now && days.last < now.first ? 'untold' : 'awaited';
}

/** All who call it off, or with whom it is called off, were to take part, and it was told after the announcement. */
function cancels(cancellation: LinkedEvent, event: LinkedEvent): boolean {
  const names = new Set([...event.actors, ...event.targets].map(({ name }) => name));
  const against = [...cancellation.actors, ...cancellation.targets];
  const [told, called] = [earliest(event), earliest(cancellation)];
  if (told === undefined || called === undefined || called < told) return false;
  return against.length > 1 && against.every(({ name }) => names.has(name));
}

function earliest({ sources }: LinkedEvent): string | undefined {
  return sources.flatMap(({ published }) => published ?? []).sort()[0];
}
