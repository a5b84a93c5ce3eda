import { compareNames } from '../../annotate/mentions/variants/index.ts';
import type { EventSource, EventStatus, LinkedEvent, ToldValue } from '../../model.ts';
import { type Days, daysOf, LATER, meet, NEAR } from './days.ts';
import { family } from './family.ts';
import { Groups } from './groups.ts';
import { withOutcomes } from './outcome.ts';

/**
 * Joins the tellings of one event over documents. Deterministic and independent of the order of the sources. An event
 * without a date is joined to the one with the same participants that was told about nearest in time. `today`, an ISO
 * day, settles which of the announced events are overdue: without it the newest day on which a source was published.
 */
export function mergeEvents(sources: readonly EventSource[], today?: string): LinkedEvent[] {
  const ordered = sources.toSorted((a, b) => clarity(b) - clarity(a) || compare(keyOf(a), keyOf(b)));
  const groups = new Groups();
  for (const source of ordered) {
    const home = groups
      .near(source)
      .filter((group) => group.some((other) => isSame(other, source)))
      .sort((a, b) => apart(a[0], source) - apart(b[0], source) || compare(keyOf(a[0]), keyOf(b[0])))[0];
    groups.put(source, home);
  }
  const newest = sources.reduce((day, { published = '' }) => (published > day ? published : day), '');
  const events = groups.all.map(linked);
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

function apart(a: EventSource | undefined, b: EventSource): number {
  const [x, y] = [anchor(a), anchor(b)];
  return x && y ? Math.abs(x.first - y.first) : Number.MAX_SAFE_INTEGER;
}

function anchor(source: EventSource | undefined): Days | undefined {
  return daysOf(source?.date) ?? daysOf(source?.published);
}

function isSame(a: EventSource, b: EventSource): boolean {
  if (a.type !== b.type || family(a) !== family(b) || !agreeInTime(a, b)) return false;
  const [inA, inB] = [sides(a), sides(b)];
  if (inA.length === 0 || inB.length === 0) return a.place !== undefined && a.place === b.place;
  const shared = inA.filter((name) => inB.some((other) => isSameName(name, other))).length;
  if (isForetold(a, b) || isForetold(b, a)) return shared === inA.length && shared === inB.length;
  return (
    shared > 0 &&
    (shared * 2 > Math.max(inA.length, inB.length) ||
      (shared === Math.min(inA.length, inB.length) && a.place === b.place))
  );
}

function agreeInTime(a: EventSource, b: EventSource): boolean {
  const [x, y] = [daysOf(a.date), daysOf(b.date)];
  if (x && y) return meet(x, y);
  if (isForetold(a, b) || isForetold(b, a))
    return a.place === undefined || b.place === undefined || a.place === b.place;
  if (a.document === b.document) return false;
  const [p, q] = [x ?? daysOf(a.published), y ?? daysOf(b.published)];
  return !p || !q || meet({ first: p.first - NEAR, last: p.last + NEAR }, q);
}

/** `a` announces without a day what `b` tells as done, more days later than two tellings of one deed lie apart. */
function isForetold(a: EventSource, b: EventSource): boolean {
  if (a.status !== 'announced' || a.date !== undefined || b.status === 'announced') return false;
  const [told, done] = [daysOf(a.published), anchor(b)];
  return told !== undefined && done !== undefined && done.first > told.last + NEAR && done.first <= told.last + LATER;
}

function sides({ actors, targets }: EventSource): readonly string[] {
  return [...actors, ...targets].map(({ name }) => name);
}

function isSameName(a: string, b: string): boolean {
  return a === b || compareNames(a, b).same;
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
