import { deleteCookie, setCookie } from 'hono/cookie';
import { findToken } from '../../../library.ts';
import { TOKEN_COOKIE } from '../../guard.ts';
import { fieldsOf } from '../forms.ts';
import { links, withQuery } from '../links.ts';
import { ownPath } from '../look.ts';
import type { PageRoute, Shown, Visit } from '../route.ts';
import { LoginView } from './login.tsx';

const DAYS = 90;

/** Asks for a token, where the server demands one. */
export const loginPage: PageRoute = {
  method: 'get',
  path: links.login,
  scope: 'open',
  answer: (visit) => shown(visit, ownPath(visit.c.req.query('back'))),
};

/** Takes a token. This browser alone keeps it: no script reads it, and no other site's page sends it along. */
export const loginForm: PageRoute = {
  method: 'post',
  path: links.login,
  scope: 'open',
  answer: async (visit) => {
    const { c, library, view } = visit;
    const { token = '', back } = await fieldsOf(c);
    const secret = token.trim();
    const found = secret === '' ? undefined : await findToken(library, secret, new Date().toISOString());
    if (!found) return { ...shown(visit, ownPath(back), view.words.login.unknown), status: 401 };
    const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
    setCookie(c, TOKEN_COOKIE, secret, {
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
      secure,
      maxAge: DAYS * 86_400,
    });
    return c.redirect(ownPath(back), 303);
  },
};

/** Forgets the token. */
export const logoutForm: PageRoute = {
  method: 'post',
  path: links.logout,
  scope: 'open',
  answer: ({ c }) => {
    deleteCookie(c, TOKEN_COOKIE, { path: '/' });
    return c.redirect(links.login, 303);
  },
};

/** Where somebody without a token is sent who asks for a page. */
export function loginHref(here: string): string {
  return withQuery(links.login, { back: here === links.today ? '' : here });
}

function shown({ view }: Visit, back: string, problem?: string): Shown {
  return { title: view.words.login.title, body: <LoginView view={view} back={back} problem={problem} /> };
}
