import { type Selectable, sql } from 'kysely';
import type { SourceKind } from '../../followed.ts';
import { shortHash } from '../identity.ts';
import type { Library, Read, Write } from '../library.ts';
import type { SourceRow, SourceStateRow } from '../tables.ts';

/** What a person names to be followed. */
export interface SourceGiven {
  readonly kind: SourceKind;
  /** Web address without name and password, or the absolute path of a folder. */
  readonly url: string;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
  readonly category?: string | undefined;
  /** True when absent. */
  readonly enabled?: boolean | undefined;
  /** Seconds between two polls; by habit when absent. */
  readonly every?: number | undefined;
  readonly sitemap?: string | undefined;
  /** `NAME:PASSWORD` */
  readonly secret?: string | undefined;
}

/** A source with what is known of it. */
export type Source = Selectable<SourceRow> & Omit<Selectable<SourceStateRow>, 'source'>;

/** Seconds between two polls of a source of which nothing is known yet. */
const FIRST_PACE = 900;

/** The id of a source: always the same for an address. */
export function sourceIdOf(url: string): string {
  return shortHash(JSON.stringify(['source', url]));
}

/**
 * Names a source, due at once. One that is there already gets what is told now and keeps the rest, with all that is
 * known of it. True when it is new.
 */
export function addSource(library: Library, given: SourceGiven, now = new Date().toISOString()): Promise<boolean> {
  return library.write(async (write) => {
    const told = toldOf(given);
    const known = await write.selectFrom('sources').select('key').where('url', '=', given.url).executeTakeFirst();
    if (known) {
      await write.updateTable('sources').set(told).where('key', '=', known.key).execute();
      return false;
    }
    const row = { title: null, outlet: null, language: null, category: null, every: null, sitemap: null, secret: null };
    const { key } = await write
      .insertInto('sources')
      .values({
        ...row,
        enabled: 1,
        ...told,
        id: sourceIdOf(given.url),
        url: given.url,
        added_at: now,
        kind: given.kind,
      })
      .returning('key')
      .executeTakeFirstOrThrow();
    await write
      .insertInto('source_states')
      .values({ ...UNKNOWN, source: key, due_at: now, pace: given.every ?? FIRST_PACE })
      .execute();
    return true;
  });
}

const UNKNOWN = {
  habit: null,
  etag: null,
  last_modified: null,
  body_hash: null,
  polled_at: null,
  succeeded_at: null,
  fresh_at: null,
  failing_since: null,
  problem: null,
  notes: '[]',
};

function toldOf({ kind, enabled, ...given }: SourceGiven) {
  const { title, outlet, language, category, every, sitemap, secret } = given;
  const told = { title, outlet, language, category, every, sitemap, secret };
  const present = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  return { kind, ...(enabled !== undefined && { enabled: enabled ? 1 : 0 }), ...present } as typeof told & {
    kind: SourceKind;
  };
}

/** All sources with what is known of them, in the order of their naming. */
export function listSources(read: Read): Promise<readonly Source[]> {
  return sourcesWhere(read, sql`true`);
}

/** The sources that are to be polled at an instant. */
export function dueSources(read: Read, now: string): Promise<readonly Source[]> {
  return sourcesWhere(read, sql`s.enabled = 1 and t.due_at <= ${now}`);
}

async function sourcesWhere(read: Read, where: ReturnType<typeof sql>): Promise<readonly Source[]> {
  const { rows } = await sql<Source>`select s.*, t.due_at, t.pace, t.habit, t.etag, t.last_modified, t.body_hash,
    t.polled_at, t.succeeded_at, t.fresh_at, t.failures, t.failing_since, t.problem, t.notes, t.polls, t.unchanged
    from sources s join source_states t on t.source = s.key where ${where} order by s.key`.execute(read);
  return rows;
}

/** The source with an id, the start of one (8 characters or more), or an address; undefined when there is none. */
export async function findSource(read: Read, what: string): Promise<Source | undefined> {
  const all = await listSources(read);
  const exact = all.find(({ id, url }) => id === what || url === what);
  if (exact || what.length < SHORTEST_ID) return exact;
  const starting = all.filter(({ id }) => id.startsWith(what));
  return starting.length === 1 ? starting[0] : undefined;
}

const SHORTEST_ID = 8;

/** Follows a source no longer; its documents stay. False when there is none of this id. */
export async function removeSource(library: Library, id: string): Promise<boolean> {
  const done = await library.write((write) => write.deleteFrom('sources').where('id', '=', id).executeTakeFirst());
  return Number(done.numDeletedRows) > 0;
}

/** Makes a source due now. */
export async function makeDue(write: Write, source: number, now: string): Promise<void> {
  await write.updateTable('source_states').set({ due_at: now }).where('source', '=', source).execute();
}
