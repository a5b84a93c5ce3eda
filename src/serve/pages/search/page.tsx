import { entitiesNamed, QueryProblem, searchDocuments, searchStatements } from '../../../library.ts';
import { links } from '../links.ts';
import type { PageRoute, Visit } from '../route.ts';
import { SearchFrame } from './frame.tsx';
import { DocumentResults, StatementResults } from './results.tsx';
import { QueryTrouble } from './trouble.tsx';

/** Results of a page. */
const LIMIT = 20;
/** Names that are offered beside the results. */
const NAMES = 6;

/** Statements or documents for a query. A query that is not understood is shown with the place. */
export const searchPage: PageRoute = {
  method: 'get',
  path: links.search(),
  scope: 'read',
  answer: async (visit) => {
    const { c, view } = visit;
    const query = c.req.query('q') ?? '';
    const days = daysAsked(visit);
    if (days !== '') return c.redirect(links.search(`${query} ${days}`.trim(), inWhat(visit)), 303);
    const title = query === '' ? view.words.nav.search : query;
    try {
      return { title, place: 'search', body: await resultsOf(visit, query) };
    } catch (error) {
      if (!(error instanceof QueryProblem)) throw error;
      return { title, place: 'search', status: 400, body: <QueryTrouble view={view} query={query} problem={error} /> };
    }
  },
};

/** The days that a form asks for, as the query says them. */
function daysAsked({ c }: Visit): string {
  const clauses = (['after', 'before'] as const).map((field) => {
    const [day] = /^\d{4}-\d{2}-\d{2}$/u.exec(c.req.query(field) ?? '') ?? [];
    return day === undefined ? [] : [`${field}:${day}`];
  });
  return clauses.flat().join(' ');
}

function inWhat({ c }: Visit): Readonly<Record<string, string>> {
  return c.req.query('in') === 'documents' ? { in: 'documents' } : {};
}

async function resultsOf({ c, library, view }: Visit, query: string) {
  const wanted = c.req.query('in') === 'documents' ? 'documents' : 'statements';
  const cursor = c.req.query('cursor');
  const options = { limit: LIMIT, facets: true, ...(cursor !== undefined && { cursor }) };
  const names = /["«:]/u.test(query) || query === '' ? [] : await entitiesNamed(library, query, NAMES);
  const found =
    wanted === 'statements'
      ? { kind: 'statements' as const, page: await searchStatements(library, query, options) }
      : { kind: 'documents' as const, page: await searchDocuments(library, query, options) };
  const more = wanted === 'documents' ? { in: wanted } : {};
  const next = found.page.next === undefined ? undefined : links.search(query, { ...more, cursor: found.page.next });
  return (
    <SearchFrame view={view} query={query} wanted={wanted} page={found.page} names={names} next={next}>
      {found.kind === 'statements' ? (
        <StatementResults view={view} page={found.page} />
      ) : (
        <DocumentResults view={view} page={found.page} />
      )}
    </SearchFrame>
  );
}
