import { LibraryProblem } from '../../library.ts';
import { ProblemError } from '../problem.ts';
import { Layout } from './components/layout.tsx';
import { Problem } from './components/problem.tsx';
import { links } from './links.ts';
import { loginHref } from './login/page.tsx';
import type { Shown, Visit } from './route.ts';

/** A page as a response. The same page is the same bytes. */
export function answerPage({ c, view }: Visit, { body, status = 200, ...page }: Shown): Response | Promise<Response> {
  c.header('Cache-Control', 'private, no-cache');
  c.header('Vary', 'Cookie');
  c.status(status);
  const html = (
    <Layout view={view} {...page} query={page.place === 'search' ? (c.req.query('q') ?? '') : ''}>
      {body}
    </Layout>
  );
  return c.html(`<!doctype html>${html.toString()}`);
}

/** The page that tells what went wrong, what is safe, and what to do. */
export function problemPage(visit: Visit, error: Error | undefined): Response | Promise<Response> {
  const { words } = visit.view;
  if (isUnknown(error))
    return visit.c.redirect(loginHref(visit.c.req.method === 'GET' ? visit.view.here : links.today), 303);
  const kind = kindOf(error);
  const status = { absent: 404, busy: 503, refused: 403, scope: 403, many: 429, failed: 500 } as const;
  return answerPage(visit, {
    title: words.problem[kind],
    body: <Problem view={visit.view} title={words.problem[kind]} detail={words.problem[`${kind}Detail`]} />,
    status: status[kind],
  });
}

/** Nobody has said who asks. */
function isUnknown(error: Error | undefined): boolean {
  return error instanceof ProblemError && error.problem.status === 401;
}

function kindOf(error: Error | undefined): 'absent' | 'busy' | 'refused' | 'scope' | 'many' | 'failed' {
  if (error === undefined) return 'absent';
  if (error instanceof LibraryProblem) return 'busy';
  if (error instanceof ProblemError && error.problem.kind === 'small-scope') return 'scope';
  if (error instanceof ProblemError && error.problem.kind === 'too-many') return 'many';
  const status = error instanceof ProblemError ? error.problem.status : (error as { status?: unknown }).status;
  return status === 403 ? 'refused' : status === 404 ? 'absent' : 'failed';
}
