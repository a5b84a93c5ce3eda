import { getCookie, setCookie } from 'hono/cookie';
import { QueryProblem, searchDocuments, stories } from '../../../library.ts';
import { links, withQuery } from '../links.ts';
import type { PageRoute, Shown, Visit } from '../route.ts';
import { TodayView } from './today.tsx';

const STORIES = 20;
const NEWEST = 12;
const FILTERS = ['words', 'outlet', 'speaker', 'after', 'before'] as const;
export type TodayFilters = Partial<Record<(typeof FILTERS)[number], string>>;

/** Stories by their last day, with what is new since the last visit; and the newest texts. */
export const todayPage: PageRoute = {
  method: 'get',
  path: links.today,
  scope: 'read',
  answer: async (visit) => {
    const { c, library, view } = visit;
    const filters: TodayFilters = Object.fromEntries(
      FILTERS.flatMap((name) => (c.req.query(name)?.trim() ? [[name, c.req.query(name)?.trim() ?? '']] : [])),
    );
    const cursor = c.req.query('cursor');
    try {
      const [told, newest] = await Promise.all([
        stories(library, { ...filters, limit: STORIES, ...(cursor !== undefined && { cursor }) }),
        searchDocuments(library, '', { limit: NEWEST }),
      ]);
      const next = told.next === undefined ? undefined : withQuery(links.today, { ...filters, cursor: told.next });
      const documents = newest.items.map(({ document, excerpt }) => ({ ...document, excerpt: excerpt.text }));
      return shown(
        visit,
        <TodayView
          view={view}
          filters={filters}
          stories={told.items}
          next={next}
          documents={documents}
          since={lastVisit(visit)}
        />,
      );
    } catch (error) {
      if (!(error instanceof QueryProblem)) throw error;
      const trouble = { position: error.position, expected: error.expected };
      return {
        ...shown(visit, <TodayView view={view} filters={filters} stories={[]} documents={[]} trouble={trouble} />),
        status: 400,
      };
    }
  },
};

function shown({ view }: Visit, body: Shown['body']): Shown {
  return { title: view.words.today.title, place: 'today', body };
}

const COOKIE = 'isnad-seen';
/** Visits that follow one another within so many milliseconds are one. */
const ONE_VISIT = 30 * 60_000;

/** When the visit before this one was; undefined on the first. */
function lastVisit({ c }: Visit): string | undefined {
  const [before, latest] = (getCookie(c, COOKIE) ?? '').split('.').map(Number);
  const now = Date.now();
  const goesOn = latest !== undefined && Number.isFinite(latest) && now - latest < ONE_VISIT;
  const previous = goesOn ? before : latest;
  setCookie(c, COOKIE, `${previous || 0}.${now}`, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 180 * 86_400 });
  return previous ? new Date(previous).toISOString() : undefined;
}
