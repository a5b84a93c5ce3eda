import { sql } from 'kysely';
import type { Entry, Trouble } from '../../followed.ts';
import { canonicalUrl, sha256 } from '../identity.ts';
import type { Library, Write } from '../library.ts';
import { rows } from '../rows.ts';
import type { SourceStateRow } from '../tables.ts';

/** How the poll changed what is known of the source. */
export type Knowledge = Pick<
  SourceStateRow,
  'due_at' | 'pace' | 'habit' | 'etag' | 'last_modified' | 'body_hash' | 'fresh_at' | 'notes'
>;

/** A poll that succeeded. */
export interface Poll {
  readonly source: { readonly key: number; readonly url: string };
  readonly entries: readonly Entry[];
  /** Entries that are not to be fetched: they were there long before anybody asked. */
  readonly old?: readonly Entry[];
  readonly now: string;
}

/** What a poll found. */
export interface Found {
  readonly fresh: number;
  /** Known pages that the source says have changed. */
  readonly changed: number;
}

/**
 * Writes down what a source leads to, and lets `learn` say from that what is known of the source now, in one transaction:
 * a source counts as polled only when all it told of is kept.
 */
export function recordPoll(library: Library, poll: Poll, learn: (found: Found) => Knowledge): Promise<Found> {
  return library.write(async (write) => {
    const still = await write.selectFrom('sources').select('key').where('key', '=', poll.source.key).executeTakeFirst();
    if (!still) return { fresh: 0, changed: 0 };
    const found = await recordEntries(library, write, poll, 'waiting');
    await recordEntries(library, write, { ...poll, entries: poll.old ?? [] }, 'seen');
    await write
      .updateTable('source_states')
      .set({
        ...learn(found),
        polled_at: poll.now,
        succeeded_at: poll.now,
        failures: 0,
        failing_since: null,
        problem: null,
        polls: sql`polls + 1`,
        ...(poll.entries.length === 0 && { unchanged: sql`unchanged + 1` }),
      })
      .where('source', '=', poll.source.key)
      .execute();
    return found;
  });
}

async function recordEntries(
  { engine }: Library,
  write: Write,
  { source, entries, now }: Poll,
  state: 'waiting' | 'seen',
): Promise<Found> {
  if (entries.length === 0) return { fresh: 0, changed: 0 };
  const given = JSON.stringify(entries.map((entry) => rowOf(entry, source.url)));
  const r = rows(engine, given, {
    url: 'text',
    address: 'text',
    host: 'text',
    mark: 'text',
    title: 'text',
    published: 'text',
    content: 'text',
  });
  const changed = await sql`update source_pages set due_at = ${now}, mark = r.mark, attempts = 0, content = r.content
    from ${r} where source_pages.url = r.url and source_pages.mark <> r.mark
    and source_pages.source = ${source.key} and source_pages.state <> 'seen' returning 1`.execute(write);
  const due = state === 'seen' ? null : now;
  const fresh = await sql`insert into source_pages
      (source, url, address, host, mark, title, published, content, state, seen_at, due_at)
    select ${source.key}, r.url, r.address, r.host, r.mark, r.title, r.published, r.content, ${state}, ${now}, ${due}
    from ${r} where not exists (select 1 from source_pages m where m.moved_to = r.url)
    on conflict (url) do nothing returning 1`.execute(write);
  return { fresh: fresh.rows.length, changed: changed.rows.length };
}

/** How many of these addresses are known already. */
export async function countKnown({ engine, read }: Library, addresses: readonly string[]): Promise<number> {
  const given = JSON.stringify(addresses.map((address) => ({ url: pageUrlOf(address) })));
  const found = await sql<{ n: number }>`select count(*) as n from source_pages p
    join ${rows(engine, given, { url: 'text' })} on r.url = p.url`.execute(read);
  return Number(found.rows[0]?.n ?? 0);
}

/** Most characters of HTML that are kept of an item. */
const MOST_HTML = 500_000;

function rowOf({ address, id, title, published, html, changed }: Entry, source: string) {
  const content = html === undefined || html === '' || html.length > MOST_HTML ? undefined : html;
  return {
    url: address === undefined ? `${source}#${sha256(id ?? `${title ?? ''}\n${html ?? ''}`)}` : pageUrlOf(address),
    address,
    host: hostOf(address),
    mark: sha256(JSON.stringify([title ?? null, published ?? null, html ?? null, changed ?? null])).slice(0, 20),
    title,
    published,
    content,
  };
}

/** What a page is told apart by: its canonical address; the path of a file. */
export function pageUrlOf(address: string): string {
  return canonicalUrl(address);
}

/** The host of an address, with its port; empty for what is not fetched from the web. */
export function hostOf(address: string | undefined): string {
  return address === undefined ? '' : (URL.parse(address)?.host ?? '');
}

/** A poll that failed: what went wrong, and when to try again. */
export async function recordFailure(
  library: Library,
  source: number,
  problem: Trouble,
  { now, due }: { readonly now: string; readonly due: string },
): Promise<void> {
  await library.write(async (write) => {
    await sql`update source_states set due_at = ${due}, polled_at = ${now}, failures = failures + 1, polls = polls + 1,
      failing_since = coalesce(failing_since, ${now}), problem = ${JSON.stringify(problem)}
      where source = ${source}`.execute(write);
  });
}

/** The source has moved for good; false when another source follows that address already. */
export function moveSource(library: Library, source: number, url: string): Promise<boolean> {
  return library.write(async (write) => {
    const taken = await write.selectFrom('sources').select('key').where('url', '=', url).executeTakeFirst();
    if (taken) return false;
    await write.updateTable('sources').set({ url }).where('key', '=', source).execute();
    return true;
  });
}

/** What a source turned out to be called. */
export async function nameSource(
  library: Library,
  source: number,
  { title, sitemap }: { readonly title?: string; readonly sitemap?: string },
): Promise<void> {
  await library.write(async (write) => {
    if (title !== undefined)
      await write.updateTable('sources').set({ title }).where('key', '=', source).where('title', 'is', null).execute();
    if (sitemap !== undefined)
      await write
        .updateTable('sources')
        .set({ sitemap })
        .where('key', '=', source)
        .where('sitemap', 'is', null)
        .execute();
  });
}
