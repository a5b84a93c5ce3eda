import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Library } from '../../library.ts';
import { type Env, TOKEN_COOKIE } from '../guard.ts';
import type { Assets } from './assets.ts';
import { readPreferences } from './preferences.ts';
import type { Visit } from './route.ts';
import { viewOf } from './view.ts';

/** What the request says of who visits and how pages are to look. */
export function visitOf(c: Context<Env>, library: Library, assets: Assets): Visit {
  const url = new URL(c.req.url);
  const entered = getCookie(c, TOKEN_COOKIE) !== undefined;
  const view = viewOf(readPreferences(c), assets, url.pathname + url.search, entered);
  return { c, library, view, who: c.get('caller')?.who ?? 'nobody' };
}
