import { createHash } from 'node:crypto';
import type { Trouble } from '../followed.ts';
import type { PageSource, Prepared } from '../index.ts';
import { decode, type Failed, type Fetched, troubleOfFetch } from '../input.ts';
import { type DuePage, isRefusal, keepVisit, pageUrlOf, recordVisit, type Visit } from '../library.ts';
import { authorizationFor, type WatchContext } from './context.ts';
import { retryOfPage, revisitOf } from './tempo.ts';

/** Visits in a row that may fail before a page is given up: those that trying again may mend, and the others. */
const PATIENCE = { passing: 8, lasting: 3 } as const;
const LASTING = new Set([
  'robots',
  'address',
  'scheme',
  'too-large',
  'redirects',
  'status-401',
  'status-402',
  'status-403',
  'status-404',
  'status-410',
  'status-451',
]);
const VANISHED = new Set(['status-404', 'status-410', 'to-home']);
/** What a feed carries itself is read instead of its page when it has so many characters. */
const ENOUGH = 200;

/** Fetches a page that is due, reads it and keeps it. Rejects only when the library does. */
export async function visitPage(context: WatchContext, page: DuePage): Promise<void> {
  if (page.address === null) return readCarried(context, page, undefined);
  const wasHad = page.visits > 0;
  const known = {
    ...(wasHad && page.etag !== null && { etag: page.etag }),
    ...(wasHad && page.last_modified !== null && { lastModified: page.last_modified }),
  };
  const authorization = authorizationFor(page.secret, page.address, page.source_url);
  const outcome = await context.fetcher.fetch(page.address, known, { authorization });
  if (outcome.kind === 'failed') return notHad(context, page, troubleOfFetch(outcome.problem), outcome);
  if (outcome.kind === 'unchanged') return same(context, page, {});
  if (leadsHome(outcome)) return notHad(context, page, { code: 'to-home', detail: 'it leads to the front page' });
  await had(context, page, outcome);
}

/** A page that is no longer there often leads to the front page. */
function leadsHome({ url, requested }: Fetched): boolean {
  return URL.parse(url)?.pathname === '/' && URL.parse(requested)?.pathname !== '/';
}

async function had(context: WatchContext, page: DuePage, fetched: Fetched): Promise<void> {
  const hash = createHash('sha256').update(fetched.bytes).digest('hex');
  const { etag = null, lastModified = null } = fetched.known;
  const to = pageUrlOf(fetched.url);
  const now = context.now();
  const seen = {
    etag,
    last_modified: lastModified,
    body_hash: hash,
    due_at: revisitOf(context.tempo, page.visits, now),
    moved_to: to === page.url ? null : to,
  };
  if (hash === page.body_hash && (page.state === 'kept' || page.state === 'empty')) return same(context, page, seen);
  const { text: html } = decode(fetched.bytes, fetched.charset);
  const { bytes, charset } = fetched;
  const received = { bytes, ...(charset !== undefined && { charset }) };
  const result = await context.read({ ...sourceOf(page, html, fetched.url), received });
  if ('error' in result) return withoutText(context, page, { code: 'no-text', detail: result.error }, seen);
  await kept(context, page, arrived(result.prepared, page, fetched.received), { state: 'kept', ...seen });
}

/** What a page is read as: what its source tells stands where the page is silent, what a person told before it. */
function sourceOf(page: DuePage, html: string, url: string | undefined): PageSource {
  const outlet = page.source_title ?? undefined;
  return {
    id: url ?? page.url,
    html,
    ...(url !== undefined && { url }),
    ...(page.outlet !== null && { outlet: page.outlet }),
    feed: {
      ...(page.title !== null && { title: page.title }),
      ...(outlet !== undefined && { outlet }),
      ...(page.published !== null && { published: page.published }),
    },
  };
}

function arrived(prepared: Prepared, { source_id }: DuePage, at: string): Prepared {
  return { ...prepared, capture: { ...prepared.capture, at, came: { by: 'source', source: source_id } } };
}

async function kept(context: WatchContext, page: DuePage, prepared: Prepared, visit: Visit): Promise<void> {
  try {
    const added = await keepVisit(context.library, page, prepared, visit, instant(context));
    context.tell({ kind: 'kept', page, document: added.id, outcome: added.outcome });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const trouble = { code: 'refused', detail: error instanceof Error ? error.message : String(error) };
    await recordVisit(context.library, page.key, { state: 'empty', due_at: null, problem: trouble }, instant(context));
    context.tell({ kind: 'empty', page, trouble });
  }
}

async function same(context: WatchContext, page: DuePage, seen: Partial<Visit>): Promise<void> {
  const due_at = revisitOf(context.tempo, page.visits, context.now());
  const state = page.state === 'empty' || page.document === null ? 'empty' : 'kept';
  await recordVisit(context.library, page.key, { due_at, ...seen, state }, instant(context));
  context.tell({ kind: 'same', page });
}

async function withoutText(context: WatchContext, page: DuePage, trouble: Trouble, seen: Partial<Visit>) {
  if (canReadCarried(page)) return readCarried(context, page, seen);
  const state = page.document === null ? 'empty' : 'kept'; // what was read once stays
  await recordVisit(context.library, page.key, { ...seen, state, problem: trouble }, instant(context));
  context.tell({ kind: 'empty', page, trouble });
}

async function notHad(context: WatchContext, page: DuePage, trouble: Trouble, failed?: Failed): Promise<void> {
  const now = context.now();
  if (page.document !== null && VANISHED.has(trouble.code)) {
    const due_at = revisitOf(context.tempo, page.visits, now);
    await recordVisit(context.library, page.key, { state: 'gone', due_at }, instant(context));
    if (page.state !== 'gone') context.tell({ kind: 'gone', page });
    return;
  }
  const isLasting = LASTING.has(trouble.code) || VANISHED.has(trouble.code);
  if (isLasting && canReadCarried(page)) return readCarried(context, page, { problem: trouble });
  const retryAt = failed?.problem.retryAt;
  const isWaiting = retryAt !== undefined; // who asks us to wait has not failed
  const given = !isWaiting && page.attempts + 1 >= (isLasting ? PATIENCE.lasting : PATIENCE.passing);
  const retry = isWaiting ? new Date(retryAt).toISOString() : retryOfPage(context.tempo, page.attempts, now);
  const state = page.document !== null ? 'kept' : given ? 'failed' : 'waiting';
  const due_at = given ? null : retry;
  await recordVisit(context.library, page.key, { state, due_at, problem: trouble }, instant(context));
  context.tell({ kind: 'page-failed', page, trouble, given });
}

function canReadCarried({ content, document }: DuePage): boolean {
  return document === null && (content?.length ?? 0) >= ENOUGH;
}

/** Reads what the feed carries itself. */
async function readCarried(context: WatchContext, page: DuePage, seen: Partial<Visit> | undefined): Promise<void> {
  const { content, address, title } = page;
  const source = {
    ...sourceOf(page, content ?? '', address ?? undefined),
    ...(title !== null && { title }),
  };
  const result = await context.read(source);
  if ('error' in result) {
    const trouble = { code: 'no-text', detail: result.error };
    await recordVisit(
      context.library,
      page.key,
      { due_at: null, ...seen, state: 'empty', problem: trouble },
      instant(context),
    );
    context.tell({ kind: 'empty', page, trouble });
    return;
  }
  const { problem: _, ...visit } = seen ?? {};
  await kept(context, page, arrived(result.prepared, page, instant(context)), {
    due_at: null,
    ...visit,
    state: 'kept',
  });
}

function instant({ now }: WatchContext): string {
  return new Date(now()).toISOString();
}
