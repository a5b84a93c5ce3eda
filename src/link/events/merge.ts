import type { EventSource, EventStatus, LinkedEvent, ToldValue } from '../../model.ts';
import { LATER, meet, NEAR } from './days.ts';
import { Groups } from './groups.ts';
import { withOutcomes } from './outcome.ts';
import { NameBook, type Telling, tellingOf } from './telling.ts';

/**
 * Joins the tellings of one event over documents. Deterministic and independent of the order of the sources. An event
 * without a date is joined to the one with the same participants that was told about nearest in time. `today`, an ISO
 * day, settles which of the announced events are overdue: without it the newest day on which a source was published.
 */
export function mergeEvents(sources: readonly EventSource[], today?: string): LinkedEvent[] {
  const ordered = sources.toSorted((a, b) => clarity(b) - clarity(a) || compare(keyOf(a), keyOf(b)));
  const groups = new Groups();
  const names = new NameBook();
  for (const source of ordered) {
    const telling = tellingOf(source, names);
    const home = groups
      .near(telling)
      .filter((group) => group.some((other) => isSame(other, telling, names)))
      .sort(
        (a, b) => apart(a[0], telling) - apart(b[0], telling) || compare(keyOf(a[0]?.source), keyOf(b[0]?.source)),
      )[0];
    groups.put(telling, home);
  }
  const newest = sources.reduce((day, { published = '' }) => (published > day ? published : day), '');
  const events = groups.all.map((group) => linked(group.map(({ source }) => source)));
  return withOutcomes(events, today ?? newest).sort(
    (a, b) => compare(a.date ?? '9999', b.date ?? '9999') || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(source: EventSource | undefined): string {
  return source ? `${source.published ?? ''}|${source.document}|${source.text}|${source.id}` : '';
}

function clarity({ date, place, actors, targets }: EventSource): number {
  return (date ? 4 : 0) + (place ? 1 : 0) + Math.min(actors.length + targets.length, 3);
}

function apart(a: Telling | undefined, b: Telling): number {
  return a?.anchor && b.anchor ? Math.abs(a.anchor.first - b.anchor.first) : Number.MAX_SAFE_INTEGER;
}

function isSame(a: Telling, b: Telling, names: NameBook): boolean {
  if (a.source.type !== b.source.type || a.family !== b.family || !agreeInTime(a, b)) return false;
  const [inA, inB] = [a.names, b.names];
  if (inA.length === 0 || inB.length === 0) return a.source.place !== undefined && a.source.place === b.source.place;
  const shared = inA.filter((name) => inB.some((other) => names.same(name, other))).length;
  if (isForetold(a, b) || isForetold(b, a)) return shared === inA.length && shared === inB.length;
  return (
    shared > 0 &&
    (shared * 2 > Math.max(inA.length, inB.length) ||
      (shared === Math.min(inA.length, inB.length) && a.source.place === b.source.place))
  );
}

function agreeInTime(a: Telling, b: Telling): boolean {
  if (a.days && b.days) return meet(a.days, b.days);
  if (isForetold(a, b) || isForetold(b, a)) {
    const [here, there] = [a.source.place, b.source.place];
    return here === undefined || there === undefined || here === there;
  }
  if (a.source.document === b.source.document) return false;
  const [p, q] = [a.anchor, b.anchor];
  return !p || !q || meet({ first: p.first - NEAR, last: p.last + NEAR }, q);
}

/** `a` announces without a day what `b` tells as done, more days later than two tellings of one deed lie apart. */
function isForetold(a: Telling, b: Telling): boolean {
  if (a.source.status !== 'announced' || a.source.date !== undefined || b.source.status === 'announced') return false;
  const [told, done] = [a.told, b.anchor];
  return told !== undefined && done !== undefined && done.first > told.last + NEAR && done.first <= told.last + LATER;
}

function linked(sources: readonly EventSource[]): LinkedEvent {
  const [first] = sources;
  if (first === undefined) throw new RangeError('an event has at least one source');
  const told = <T>(of: (source: EventSource) => T | undefined) => tally(sources, of);
  const date = told((source) => source.date);
  const place = told((source) => source.place);
  const doer = told((source) => source.actors.map(({ name }) => name).join(' + ') || undefined);
  const toll = told((source) => source.toll);
  const status = told((source) => source.status);
  const differ = <T>(values: readonly ToldValue<T>[]) => (values.length > 1 ? values : undefined);
  const documents = new Set(sources.map(({ document }) => document));
  const named = new Set(sources.filter(({ agencies }) => agencies.length > 0).map(({ document }) => document));
  return {
    id: sources.toSorted((a, b) => compare(keyOf(a), keyOf(b)))[0]?.id ?? first.id,
    type: first.type,
    ...(first.mode !== undefined && { mode: first.mode }),
    status: statusOf(sources),
    actors: first.actors,
    targets: first.targets,
    ...(place[0] && { place: place[0].value }),
    ...(date[0] && { date: finest(date) }),
    sources: sources.toSorted((a, b) => compare(keyOf(a), keyOf(b))),
    origins: [...new Set(sources.flatMap(({ agencies }) => agencies))].sort(),
    unattributed: documents.size - named.size,
    announced: sources.some((source) => source.status === 'announced'),
    disagreements: {
      ...(differ(date) && { date }),
      ...(differ(place) && { place }),
      ...(differ(doer) && { doer }),
      ...(differ(toll) && { toll }),
      ...(differ(status) && { status }),
    },
  };
}

/** What has happened outweighs what was announced; a denial stands only where nobody tells it as fact. */
function statusOf(sources: readonly EventSource[]): EventStatus {
  const order: readonly EventStatus[] = ['happened', 'ongoing', 'announced', 'denied', 'conditional'];
  return order.find((status) => sources.some((source) => source.status === status)) ?? 'happened';
}

/** The most exact of the commonest dates. */
function finest(dates: readonly ToldValue<string>[]): string {
  const most = dates[0]?.documents.length ?? 0;
  return (
    dates
      .filter(({ documents }) => documents.length === most)
      .map(({ value }) => value)
      .sort((a, b) => b.length - a.length)[0] ?? ''
  );
}

function tally<T>(sources: readonly EventSource[], of: (source: EventSource) => T | undefined): ToldValue<T>[] {
  const found = new Map<T, Set<string>>();
  for (const source of sources) {
    const value = of(source);
    if (value !== undefined) found.set(value, (found.get(value) ?? new Set()).add(source.document));
  }
  return [...found]
    .map(([value, documents]) => ({ value, documents: [...documents].sort() }))
    .sort((a, b) => b.documents.length - a.documents.length || compare(String(a.value), String(b.value)));
}
