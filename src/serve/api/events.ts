import { type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  calendarOf,
  dailyCounts,
  EVENT_MODES,
  EVENT_STATUSES,
  EVENT_TYPES,
  type EventFilter,
  type LinkedEvent,
} from '../../index.ts';
import { allEvents, announcedEvents, event, events, type Library } from '../../library.ts';
import { answerList, listFormat } from '../format.ts';
import type { Env } from '../guard.ts';
import { ProblemError } from '../problem.ts';
import { LIST_TYPES, pageQuery, route, serve } from './route.ts';
import * as schema from './schemas.ts';

const day = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .optional();

const MODES = [...new Set(Object.values(EVENT_MODES).flat())];

const filterQuery = {
  type: z.enum(EVENT_TYPES).optional().openapi({ description: 'Type of the event' }),
  mode: z.enum(MODES).optional().openapi({ description: 'Mode of the event', example: 'visit' }),
  status: z
    .enum(EVENT_STATUSES)
    .optional()
    .openapi({ description: 'Whether it happened or is only announced, denied or conditional' }),
  actor: z.string().max(200).optional().openapi({ description: 'A participant, in any spelling, or an ISO country' }),
  pair: z
    .string()
    .regex(/^[A-Za-z]{2}-[A-Za-z]{2}$/)
    .optional()
    .openapi({ description: 'Two countries, in either direction', example: 'RU-CN' }),
  place: z.string().max(200).optional().openapi({ description: 'Part of the name of the place' }),
  outlet: z.string().max(200).optional().openapi({ description: 'Part of the name of an outlet that tells it' }),
  after: day.openapi({ description: 'On this day, month or year, or later', example: '2024-05' }),
  before: day.openapi({ description: 'On this day, month or year, or earlier' }),
};
type Filter = z.output<z.ZodObject<typeof filterQuery>>;

const read = { scope: 'read', tag: 'events' } as const;

export const ROUTES = {
  events: route(
    'get',
    '/events',
    { query: z.object({ ...filterQuery, ...pageQuery }) },
    {
      ...read,
      types: LIST_TYPES,
      summary: 'What happened and what is announced, told by all sources, the newest first',
      answer: schema.pageOf(schema.EventSchema),
    },
  ),
  counts: route(
    'get',
    '/events/counts',
    { query: z.object(filterQuery) },
    {
      ...read,
      types: LIST_TYPES,
      summary: 'What happened, counted by day, ordered pair of countries and type',
      answer: z.object({ items: z.array(schema.DailyCountSchema).describe('Counts by day') }),
    },
  ),
  event: route(
    'get',
    '/events/{id}',
    {
      params: z.object({
        id: z.string().max(200).openapi({ description: 'Id of the event or of one of its tellings' }),
      }),
    },
    { ...read, summary: 'An event with all its tellings and where they differ', answer: schema.EventSchema },
  ),
  calendar: route(
    'get',
    '/calendar',
    {
      query: z.object({
        ...filterQuery,
        format: z
          .enum(['json', 'ics'])
          .optional()
          .openapi({ description: 'For programs that cannot ask for a type: ics gives iCalendar' }),
      }),
    },
    {
      ...read,
      types: ['application/json', 'text/calendar'],
      summary: 'What is announced, and what came of it; as iCalendar a feed to subscribe to',
      answer: z.object({ items: z.array(schema.EventSchema).describe('Announced events, by day') }),
    },
  ),
} as const;

/** The routes of events and of the calendar. */
export function addEvents(app: OpenAPIHono<Env>, library: Library): void {
  serve(app, ROUTES.events, async (c, { query }) => {
    const { limit, cursor, ...filter } = query;
    const found = await events(library, { ...filterOf(filter), limit, ...(cursor !== undefined && { cursor }) });
    const { items, ...rest } = found;
    return answerList(c, listFormat(c), items.map(rowOf), rest);
  });
  serve(app, ROUTES.counts, async (c, { query }) => {
    const counts = dailyCounts(await allEvents(library, filterOf(query)));
    return answerList(
      c,
      listFormat(c),
      counts.map((count) => ({ ...count })),
      {},
    );
  });
  serve(app, ROUTES.event, async (c, { param }) => {
    const found = await event(library, param.id);
    if (found) return c.json(found);
    const detail = `the library has no event ${JSON.stringify(param.id)}`;
    throw new ProblemError({ status: 404, kind: 'not-found', detail });
  });
  serve(app, ROUTES.calendar, async (c, { query }) => {
    const { format, ...filter } = query;
    const found = await announcedEvents(library, filterOf(filter));
    c.header('Vary', 'Accept');
    const calendar = format === 'ics' || (format === undefined && c.req.header('accept')?.includes('text/calendar'));
    if (!calendar) return c.json({ items: found });
    c.header('Content-Type', 'text/calendar; charset=utf-8');
    return c.body(calendarOf(found, { stamp: new Date().toISOString() }));
  });
}

function filterOf({ pair, ...others }: Filter): EventFilter {
  const [a, b] = pair?.toUpperCase().split('-') ?? [];
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), ...(a !== undefined && b !== undefined && { pair: [a, b] as const }) };
}

function rowOf(one: LinkedEvent): Readonly<Record<string, unknown>> {
  return { ...one };
}
