import { actorCode } from '../../arabic/actor-codes.ts';
import { mergeEvents } from '../../link/events/merge.ts';
import { tellingId } from '../../link/events/sources.ts';
import { tollOf } from '../../link/events/toll.ts';
import type { CodedActor, EventMode, EventSource, EventStatus, EventType, LinkedEvent } from '../../model.ts';
import { type EventsWanted, eventsTold, newestDay, type ToldEvent } from '../../store/events.ts';
import type { Library } from '../../store/library.ts';
import { dayOf } from '../search/day.ts';
import { QueryProblem } from '../search/problem.ts';
import { keysOfName } from '../search/resolve.ts';
import { isCalendared } from './calendar.ts';
import { type EventFilter, filterEvents } from './filter.ts';

/** Which events of a library, and how many. Days, months and years as in searches. */
export interface EventsOptions extends EventFilter {
  /** 1 to 1,000; 100 without. */
  readonly limit?: number;
  readonly cursor?: string;
  /** So many of the newest tellings are joined: for who waits. 20,000 without. */
  readonly among?: number;
}

/** A page of events, the newest first. */
export interface EventsPage {
  readonly items: readonly LinkedEvent[];
  readonly total: number;
  /** Only the newest tellings were looked at: there are more events. */
  readonly more: boolean;
  readonly next?: string;
}

/** So many of the newest tellings are joined. */
const MOST = 20_000;
/** Days around those asked for in which tellings of the same events may lie. */
const MARGIN = 50;

/** The events of a library, told by all their sources. Throws QueryProblem when a day or the cursor cannot be read. */
export async function events(library: Library, options: EventsOptions = {}): Promise<EventsPage> {
  const { limit = 100, cursor, among, ...filter } = options;
  const { found, more } = await eventsWhere(library, filter, { among });
  const ordered = found.toSorted((a, b) => compare(dayFor(b), dayFor(a)) || compare(a.id, b.id));
  const from = cursor === undefined ? 0 : behind(ordered, cursor);
  const items = ordered.slice(from, from + limit);
  const last = items.at(-1);
  const next = last && from + limit < ordered.length ? last.id : undefined;
  return { items, total: ordered.length, more, ...(next !== undefined && { next }) };
}

/** All events of a library that a filter lets through, the oldest first: for series and counts. */
export async function allEvents(library: Library, filter: EventFilter = {}): Promise<readonly LinkedEvent[]> {
  return (await eventsWhere(library, filter)).found;
}

/** All tellings there are, for exports. */
const EVERY = 1_000_000_000;

/** Every event of a library that a filter lets through, however many tell it, the oldest first. */
export async function everyEvent(library: Library, filter: EventFilter = {}): Promise<readonly LinkedEvent[]> {
  return (await eventsWhere(library, filter, { among: EVERY })).found;
}

/**
 * What is announced, and what was before it happened or did not; by day, what has no day last. With `among`, what the newest
 * announcements tell, so many of them, joined with as many other tellings.
 */
export async function announcedEvents(
  library: Library,
  filter: EventFilter = {},
  among?: number,
): Promise<readonly LinkedEvent[]> {
  const statuses = among === undefined ? undefined : ['announced', 'conditional'];
  return (await eventsWhere(library, filter, { among, statuses })).found.filter(isCalendared);
}

/** What happens in a story, as its own articles tell it, the oldest first. */
export async function eventsOfStory(library: Library, story: string): Promise<readonly LinkedEvent[]> {
  const told = await eventsTold(library, { story }, OF_STORY);
  return mergeEvents(told.map(sourceOf), await newestDay(library.read));
}

/** So many of the newest tellings of a story are joined. */
const OF_STORY = 400;

/** The event that a telling belongs to, by the id of any of its tellings; undefined when there is none. */
export async function event(library: Library, id: string): Promise<LinkedEvent | undefined> {
  const [document = ''] = id.split('~');
  const told = (await eventsTold(library, { document }, MOST)).find((one) => idOf(one) === id);
  if (!told) return undefined;
  const days = [told.date?.slice(0, 10), told.published?.slice(0, 10)].flatMap((day) => fullDay(day) ?? []).sort();
  const near = await eventsTold(
    library,
    {
      types: [told.type, 'REJECT'],
      ...(told.participants.length > 0 && { names: told.participants.map(({ key }) => key) }),
      ...(days[0] !== undefined && { since: moved(days[0], -MARGIN), until: moved(days.at(-1) ?? days[0], MARGIN) }),
    },
    MOST,
  );
  const tellings = new Map([told, ...near].map((one) => [idOf(one), one]));
  const joined = mergeEvents([...tellings.values()].map(sourceOf), await newestDay(library.read));
  return joined.find(({ sources }) => sources.some((source) => source.id === id));
}

/** `statuses`: only events of which one telling has one of these; the others are still joined to it. */
async function eventsWhere(
  library: Library,
  filter: EventFilter,
  {
    among = MOST,
    statuses,
  }: { readonly among?: number | undefined; readonly statuses?: readonly string[] | undefined } = {},
) {
  const after = edge(filter.after, 'after');
  const before = edge(filter.before, 'before');
  const days = {
    ...(after !== undefined && { since: moved(after, -MARGIN) }),
    ...(before !== undefined && { until: moved(before, MARGIN) }),
  };
  const byName = filter.actor !== undefined && !isCountry(filter.actor);
  const chosen = byName || statuses !== undefined;
  const seeds = await eventsTold(
    library,
    {
      ...days,
      ...(filter.type !== undefined && { types: [filter.type.toUpperCase(), 'REJECT'] }),
      ...(byName && { names: await keysOfName(library, filter.actor ?? '') }),
      ...(statuses !== undefined && { statuses }),
    },
    among,
  );
  const tellings = chosen ? [...seeds, ...(await companions(library, seeds, days, among))] : seeds;
  const unique = new Map(tellings.map((one) => [idOf(one), one]));
  const joined = mergeEvents([...unique.values()].map(sourceOf), await newestDay(library.read));
  const named = chosen ? new Set(seeds.map(idOf)) : undefined;
  const { actor, ...others } = filter;
  const wanted = {
    ...others,
    ...(!byName && actor !== undefined && { actor }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
  };
  const found = filterEvents(joined, wanted).filter(({ sources }) => !named || sources.some(({ id }) => named.has(id)));
  return { found, more: seeds.length === among };
}

/** Tellings by others of what seeds tell: the same types with some of the same people, whoever is left out. */
function companions(
  library: Library,
  seeds: readonly ToldEvent[],
  days: Pick<EventsWanted, 'since' | 'until'>,
  among: number,
) {
  const types = [...new Set(seeds.map(({ type }) => type))];
  const names = [...new Set(seeds.flatMap(({ participants }) => participants.map(({ key }) => key)))];
  return types.length === 0 ? Promise.resolve([]) : eventsTold(library, { ...days, types, names }, among);
}

function idOf({ document_id, trigger_start, start_cp }: ToldEvent): string {
  return tellingId(document_id, trigger_start ?? start_cp);
}

function sourceOf(told: ToldEvent): EventSource {
  const persons = JSON.parse(told.entities) as readonly {
    article?: number;
    name: string;
    offices?: readonly string[];
  }[];
  const side = (role: 'actor' | 'target'): CodedActor[] =>
    told.participants
      .filter((one) => one.role === role)
      .map(({ name, printed }) => {
        const offices = persons.find((person) => person.article === told.article && person.name === printed)?.offices;
        return { name, ...actorCode(name, offices ?? []) };
      });
  const toll = tollOf(told.text);
  const published = told.published?.slice(0, 10);
  return {
    id: idOf(told),
    document: told.document_id,
    ...(told.outlet !== null && { outlet: told.outlet }),
    ...(told.url !== null && { url: told.url }),
    ...(published !== undefined && { published }),
    agencies: told.agencies === null ? [] : (JSON.parse(told.agencies) as string[]),
    type: told.type as EventType,
    ...(told.mode !== null && { mode: told.mode as EventMode }),
    status: told.status as EventStatus,
    actors: side('actor'),
    targets: side('target'),
    ...(told.where_name !== null && { place: told.where_name }),
    ...(told.date !== null && { date: told.date }),
    ...(toll !== undefined && { toll }),
    text: told.text,
  };
}

function isCountry(actor: string): boolean {
  return /^[a-z]{2}$/iu.test(actor);
}

function edge(value: string | undefined, end: 'after' | 'before'): string | undefined {
  if (value === undefined) return undefined;
  const day = dayOf(value, end);
  if (day === undefined) throw new QueryProblem(0, `«${value}» is no day`, 'a day, month or year: 2031-05-04');
  return day;
}

function fullDay(day: string | undefined): string | undefined {
  return day === undefined ? undefined : dayOf(day.split('/')[0] ?? '', 'after');
}

function moved(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}

/** Where an event stands in lists: its day, else that of its first telling. */
function dayFor({ date, sources }: LinkedEvent): string {
  return date ?? sources[0]?.published ?? '';
}

function behind(ordered: readonly LinkedEvent[], cursor: string): number {
  const at = ordered.findIndex(({ sources }) => sources.some(({ id }) => id === cursor));
  if (at < 0) throw new QueryProblem(0, 'the cursor cannot be read', 'the cursor that the page before gave');
  return at + 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
