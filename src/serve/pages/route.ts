import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Library, Scope } from '../../library.ts';
import type { Env } from '../guard.ts';
import type { View } from './view.ts';

/** One request for a page. */
export interface Visit {
  readonly c: Context<Env>;
  readonly library: Library;
  readonly view: View;
  /** Who asks, for decisions. */
  readonly who: string;
}

/** Places of the navigation; a page says in which of them it stands. */
export type Place = 'today' | 'search' | 'people' | 'outlets' | 'events' | 'calendar' | 'sources' | 'add';

/** A page to be put into the layout. */
export interface Shown {
  readonly title: string;
  readonly body: Child;
  readonly place?: Place;
  /** Feeds of this page. */
  readonly feeds?: readonly { readonly type: string; readonly href: string; readonly title: string }[];
  /** 200 unless told. */
  readonly status?: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503;
}

/** A page's address and what it answers: something to show, or a finished response (a redirect, a feed). */
export interface PageRoute {
  readonly method: 'get' | 'post';
  readonly path: string;
  /** `open`: nobody is asked for a token. */
  readonly scope: Scope | 'open';
  readonly answer: (visit: Visit) => Promise<Shown | Response> | Shown | Response;
}

/** Answers a visit to something the library does not have (any more). */
export function absent({ view }: Visit): Shown {
  return { title: view.words.problem.absent, body: view.words.problem.absentDetail, status: 404 };
}
