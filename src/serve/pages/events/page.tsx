import { calendarOf, EVENT_STATUSES, EVENT_TYPES, type EventFilter } from '../../../index.ts';
import { announcedEvents, events, QueryProblem, searchDocuments } from '../../../library.ts';
import { links } from '../links.ts';
import type { PageRoute, Visit } from '../route.ts';
import { CalendarView, EventsView, titleOfEvent } from './views.tsx';

/** Events of a page. */
const LIMIT = 30;
/** Tellings that are joined while somebody waits. */
const AMONG = 400;
const ANNOUNCED = 200;
const FIELDS = ['type', 'status', 'actor', 'place', 'after', 'before'] as const;

/** What happened and what is announced, joined over the newest documents. */
export const eventsPage: PageRoute = {
  method: 'get',
  path: links.events,
  scope: 'read',
  answer: async (visit) => {
    const { c, library, view } = visit;
    const filter = filterOf(visit);
    const cursor = c.req.query('cursor');
    const since = Object.keys(filter).length > 0 ? {} : await lately(library);
    try {
      const page = await events(library, {
        ...since,
        ...filter,
        limit: LIMIT,
        among: AMONG,
        ...(cursor !== undefined && { cursor }),
      });
      return {
        title: view.words.nav.events,
        place: 'events',
        body: <EventsView view={view} page={page} filter={filter} />,
      };
    } catch (error) {
      if (!(error instanceof QueryProblem)) throw error;
      const body = <EventsView view={view} page={{ items: [], total: 0, more: false }} filter={filter} />;
      return { title: view.words.nav.events, place: 'events', status: 400, body };
    }
  },
};

/** What is announced, by its day. */
export const calendarPage: PageRoute = {
  method: 'get',
  path: links.calendar,
  scope: 'read',
  answer: async ({ library, view }) => {
    const [found, now] = await Promise.all([announced(library), newestText(library)]);
    const body = <CalendarView view={view} events={found} today={now ?? ''} />;
    return { title: view.words.nav.calendar, place: 'calendar', body };
  },
};

/** The same for calendars of others. The instant of making is the day of the newest source, so that equal libraries give equal files. */
export const calendarFile: PageRoute = {
  method: 'get',
  path: links.calendarFile,
  scope: 'read',
  answer: async ({ c, library, view }) => {
    const found = await announced(library);
    const days = found.flatMap(({ sources }) => sources.flatMap(({ published }) => published ?? []));
    const stamp = `${days.toSorted().at(-1) ?? '1970-01-01'}T00:00:00Z`;
    const file = calendarOf(found, { stamp, title: (event) => titleOfEvent(event, view) });
    return c.body(file, 200, { 'Content-Type': 'text/calendar; charset=utf-8' });
  },
};

/** Days before the newest text from which on events are shown to who asks for nothing more narrow. */
const DAYS = 45;

/** From some weeks before the newest text on: the present of the library. */
async function lately(library: Visit['library']): Promise<{ readonly after?: string }> {
  const newest = Date.parse((await newestText(library)) ?? '');
  return Number.isNaN(newest) ? {} : { after: new Date(newest - DAYS * 86_400_000).toISOString().slice(0, 10) };
}

/** The day of the newest text. */
async function newestText(library: Visit['library']): Promise<string | undefined> {
  const { items } = await searchDocuments(library, '', { limit: 1 });
  return items[0]?.document.published?.slice(0, 10);
}

async function announced(library: Visit['library']) {
  const found = await announcedEvents(library, await lately(library), ANNOUNCED);
  return found.filter(({ date }) => date !== undefined);
}

function filterOf({ c }: Visit): EventFilter {
  const given = FIELDS.flatMap((name) => (c.req.query(name)?.trim() ? [[name, c.req.query(name)?.trim()]] : []));
  const filter = Object.fromEntries(given) as Partial<Record<(typeof FIELDS)[number], string>>;
  const { type, status, ...others } = filter;
  return {
    ...others,
    ...(type !== undefined && EVENT_TYPES.some((one) => one === type) && { type }),
    ...(status !== undefined && EVENT_STATUSES.some((one) => one === status) && { status }),
  };
}
