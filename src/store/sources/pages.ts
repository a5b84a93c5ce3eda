import { type Selectable, sql } from 'kysely';
import type { Trouble } from '../../followed.ts';
import { type Added, addIn } from '../add.ts';
import type { Library, Read, Write } from '../library.ts';
import type { Prepared } from '../prepare.ts';
import type { SourcePageRow, SourcePageState } from '../tables.ts';

/** A page that is due, with what its source gives along. */
export type DuePage = Selectable<SourcePageRow> & {
  readonly source_id: string;
  readonly source_url: string;
  readonly outlet: string | null;
  readonly source_title: string | null;
  readonly secret: string | null;
};

/** Pages that are due, those waiting longest first, of hosts that are not `busy`, and not under way themselves. */
export async function duePages(read: Read, { now, limit, busy, underWay }: DueQuery): Promise<readonly DuePage[]> {
  const notBusy = busy.length === 0 ? sql`true` : sql`p.host not in (${sql.join(busy)})`;
  const notUnderWay = underWay.length === 0 ? sql`true` : sql`p.key not in (${sql.join(underWay)})`;
  const { rows } = await sql<DuePage>`select p.*, s.id as source_id, s.url as source_url, s.outlet,
      s.title as source_title, s.secret
    from source_pages p join sources s on s.key = p.source
    where p.due_at <= ${now} and s.enabled = 1 and ${notBusy} and ${notUnderWay}
    order by p.due_at, p.key limit ${limit}`.execute(read);
  return rows;
}

export interface DueQuery {
  readonly now: string;
  readonly limit: number;
  /** Hosts that are not to be asked now. */
  readonly busy: readonly string[];
  /** Keys of pages. */
  readonly underWay: readonly number[];
}

/** What is written down of a page after a visit. */
export type Visit = Partial<
  Pick<SourcePageRow, 'etag' | 'last_modified' | 'body_hash' | 'due_at' | 'moved_to' | 'document'>
> & { readonly state: SourcePageState; readonly problem?: Trouble | undefined };

/** A visit that brought nothing for the library. */
export async function recordVisit(library: Library, page: number, visit: Visit, now: string): Promise<void> {
  await library.write((write) => writeVisit(write, page, visit, now));
}

async function writeVisit(write: Write, page: number, { problem, ...visit }: Visit, now: string): Promise<void> {
  const failed = problem !== undefined && visit.state !== 'empty';
  await write
    .updateTable('source_pages')
    .set({
      ...visit,
      visited_at: now,
      problem: problem === undefined ? null : JSON.stringify(problem),
      attempts: failed ? sql`attempts + 1` : 0,
      ...(!failed && { visits: sql`visits + 1`, content: null }),
      ...(visit.state === 'kept' && { kept_at: sql`coalesce(kept_at, ${now})` }),
      gone_at: visit.state === 'gone' ? sql`coalesce(gone_at, ${now})` : null,
    })
    .where('key', '=', page)
    .execute();
}

/**
 * Adds what a page brought and writes the visit down, in one transaction. A visit that brought the text, title and date
 * that the library has already adds no capture: a page's counters and advertisements change all the time.
 */
export function keepVisit(
  library: Library,
  page: { readonly key: number; readonly document: string | null },
  prepared: Prepared,
  visit: Visit,
  now: string,
): Promise<Added> {
  return library.write(async (write) => {
    const one = page.document === null ? prepared : { ...prepared, id: page.document };
    const added = await keep(library, write, one, now);
    await writeVisit(write, page.key, { ...visit, document: added.id }, now);
    return added;
  });
}

/** Adds a document of a file; the visit is written down when all of the file are there. */
export function keepDocument(library: Library, prepared: Prepared, now: string): Promise<Added> {
  return library.write((write) => keep(library, write, prepared, now));
}

async function keep({ engine }: Library, write: Write, one: Prepared, now: string): Promise<Added> {
  const latest = await latestCapture(write, one.id);
  if (latest === undefined) return addIn(engine, write, one, now);
  const isSame =
    latest.cleaner === one.versions.cleaner &&
    latest.text === one.textHash &&
    latest.title === (one.document.title ?? null) &&
    latest.published === (one.document.published ?? null);
  if (isSame) return { id: one.id, outcome: 'known' };
  const at = latest.hash === one.capture.hash ? latest.received_at : one.capture.at;
  return addIn(engine, write, { ...one, capture: { ...one.capture, at } }, now);
}

async function latestCapture(write: Write, document: string) {
  const { rows } = await sql<{
    received_at: string;
    hash: string;
    cleaner: string;
    text: string;
    title: string | null;
    published: string | null;
  }>`select p.received_at, p.hash, c.cleaner, t.hash as text, d.title, d.published
    from documents d join readings r on r.key = d.reading join cleanings c on c.key = r.cleaning
    join captures p on p.key = c.capture join texts t on t.key = c.text where d.id = ${document}`.execute(write);
  return rows[0];
}

/** When the next thing is due, sources and pages alike; undefined when nothing is. */
export async function nextDue(read: Read): Promise<string | undefined> {
  const { rows } = await sql<{ due: string | null }>`select min(due) as due from (
    select min(t.due_at) as due from source_states t join sources s on s.key = t.source where s.enabled = 1
    union all select min(p.due_at) from source_pages p join sources s on s.key = p.source where s.enabled = 1) x`.execute(
    read,
  );
  return rows[0]?.due ?? undefined;
}
