import { createHash } from 'node:crypto';
import type { Entry, Trouble } from '../followed.ts';
import { type Fetched, type Listing, listingOf, SourceProblem, troubleOfFetch } from '../input.ts';
import {
  type FollowedSource,
  type Found,
  type Knowledge,
  moveSource,
  nameSource,
  recordFailure,
  recordPoll,
} from '../library.ts';
import { caughtUp } from './catch-up.ts';
import { authorizationFor, type WatchContext } from './context.ts';
import { entriesOfFolder } from './folder.ts';
import { sitemapEntries } from './sitemap.ts';
import { later, retryOfSource, scheduled } from './tempo.ts';

/** Asks a source what is new and writes it down. Rejects only when the library does. */
export async function pollSource(context: WatchContext, source: FollowedSource): Promise<void> {
  if (source.kind === 'folder') return pollFolder(context, source);
  if (source.kind === 'page') return pollPage(context, source);
  const { etag, last_modified: lastModified, polled_at } = source;
  const known = { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) };
  const authorization = authorizationFor(source.secret, source.url, source.url);
  const outcome = await context.fetcher.fetch(source.url, known, { ignoreRobots: true, authorization });
  if (outcome.kind === 'failed')
    return failed(context, source, troubleOfFetch(outcome.problem), outcome.problem.retryAt);
  if (outcome.moved) await moved(context, source, outcome.url);
  if (outcome.kind === 'unchanged') {
    if (polled_at === null) return failed(context, source, { code: 'unasked-304', detail: 'the server answers 304' });
    return succeeded(context, source, { entries: [], old: [], unchanged: true, knowledge: knownBefore(source) });
  }
  await listed(context, source, outcome);
}

async function listed(context: WatchContext, source: FollowedSource, fetched: Fetched): Promise<void> {
  const hash = createHash('sha256').update(fetched.bytes).digest('hex');
  const { etag = null, lastModified = null } = fetched.known;
  const knowledge = { etag, last_modified: lastModified, body_hash: hash, notes: source.notes };
  if (hash === source.body_hash)
    return succeeded(context, source, { entries: [], old: [], unchanged: true, knowledge });
  try {
    const listing = await listingOf(fetched, source.kind as 'feed');
    const { entries, old } = await entriesOf(context, source, listing);
    await nameSource(context.library, source.key, listing.title === undefined ? {} : { title: listing.title });
    const notes = JSON.stringify(listing.notes);
    await succeeded(context, source, { entries, old, unchanged: false, knowledge: { ...knowledge, notes } });
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    await failed(context, source, { code: error.code, detail: error.message });
  }
}

async function entriesOf(context: WatchContext, source: FollowedSource, listing: Listing) {
  if (source.kind === 'sitemap') return sitemapEntries(context, source, listing);
  const missed = source.kind === 'feed' ? await caughtUp(context, source, listing.entries) : [];
  return { entries: [...listing.entries, ...missed], old: [] };
}

interface Success {
  readonly entries: readonly Entry[];
  readonly old: readonly Entry[];
  readonly unchanged: boolean;
  readonly knowledge: Pick<Knowledge, 'etag' | 'last_modified' | 'body_hash' | 'notes'>;
}

async function succeeded(
  context: WatchContext,
  source: FollowedSource,
  { entries, old, unchanged, knowledge }: Success,
): Promise<void> {
  const now = context.now();
  const published = entries.flatMap(({ published: date }) => date ?? []);
  const learn = (found: Found) => ({ ...knowledge, ...scheduled(source, found, published, context.tempo, now) });
  const poll = { source, entries, old, now: new Date(now).toISOString() };
  const { fresh } = await recordPoll(context.library, poll, learn);
  context.tell({ kind: 'polled', source, fresh, unchanged });
}

async function failed(
  context: WatchContext,
  source: FollowedSource,
  trouble: Trouble,
  retryAt?: number,
): Promise<void> {
  const now = context.now();
  const soonest = retryOfSource(source.pace, source.failures, now);
  const due = retryAt === undefined ? soonest : new Date(Math.max(retryAt, now + source.pace * 1000)).toISOString();
  await recordFailure(context.library, source.key, trouble, { now: new Date(now).toISOString(), due });
  context.tell({ kind: 'poll-failed', source, trouble });
}

async function moved(context: WatchContext, source: FollowedSource, to: string): Promise<void> {
  if (await moveSource(context.library, source.key, to)) context.tell({ kind: 'moved', source, to });
}

function knownBefore({ etag, last_modified, body_hash, notes }: FollowedSource) {
  return { etag, last_modified, body_hash, notes };
}

/** A page that is watched is due whenever its source is. */
async function pollPage(context: WatchContext, source: FollowedSource): Promise<void> {
  const entries = [{ address: source.url, changed: String(context.now()) }];
  await succeeded(context, source, { entries, old: [], unchanged: false, knowledge: knownBefore(source) });
}

async function pollFolder(context: WatchContext, source: FollowedSource): Promise<void> {
  const now = context.now();
  try {
    const entries = await entriesOfFolder(source.url, now);
    const learn = (found: Found) => ({
      ...knownBefore(source),
      habit: null,
      pace: source.every ?? context.tempo.folder,
      due_at: later(now, source.every ?? context.tempo.folder),
      fresh_at: found.fresh > 0 ? new Date(now).toISOString() : source.fresh_at,
    });
    const { fresh } = await recordPoll(context.library, { source, entries, now: new Date(now).toISOString() }, learn);
    context.tell({ kind: 'polled', source, fresh, unchanged: fresh === 0 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    await failed(context, source, { code: 'no-folder', detail: `the folder cannot be read (${code})` });
  }
}
