import {
  calendarOf,
  EVENT_STATUSES,
  EVENT_TYPES,
  type EventFilter,
  filterEvents,
  isCalendared,
} from '../../../index.ts';
import { libraryEvents } from '../../../library.ts';
import { links } from '../links.ts';
import type { PageRoute, Visit } from '../route.ts';
import { CalendarView, EventsView, titleOfEvent } from './views.tsx';

const FIELDS = ['type', 'status', 'actor', 'place', 'after', 'before'] as const;

/** What happened and what is announced, joined over the newest documents. */
export const eventsPage: PageRoute = {
  method: 'get',
  path: links.events,
  scope: 'read',
  answer: async (visit) => {
    const { library, view } = visit;
    const filter = filterOf(visit);
    const events = filterEvents(await libraryEvents(library), filter).toSorted((a, b) =>
      startOf(b) < startOf(a) ? -1 : 1,
    );
    return {
      title: view.words.nav.events,
      place: 'events',
      body: <EventsView view={view} events={events} filter={filter} />,
    };
  },
};

/** What is announced, by its day. */
export const calendarPage: PageRoute = {
  method: 'get',
  path: links.calendar,
  scope: 'read',
  answer: async ({ library, view }) => {
    const events = await announced(library);
    return { title: view.words.nav.calendar, place: 'calendar', body: <CalendarView view={view} events={events} /> };
  },
};

/** The same for calendars of others. The instant of making is the day of the newest source, so that equal libraries give equal files. */
export const calendarFile: PageRoute = {
  method: 'get',
  path: links.calendarFile,
  scope: 'read',
  answer: async ({ c, library, view }) => {
    const events = await announced(library);
    const days = events.flatMap(({ sources }) => sources.flatMap(({ published }) => published ?? []));
    const stamp = `${days.toSorted().at(-1) ?? '1970-01-01'}T00:00:00Z`;
    const file = calendarOf(events, { stamp, title: (event) => titleOfEvent(event, view) });
    return c.body(file, 200, { 'Content-Type': 'text/calendar; charset=utf-8' });
  },
};

async function announced(library: Visit['library']) {
  const events = await libraryEvents(library);
  return events
    .filter((event) => isCalendared(event) && event.date !== undefined)
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

function startOf({ date }: { readonly date?: string }): string {
  return date ?? '';
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
