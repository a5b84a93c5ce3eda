import { sql } from 'kysely';
import type { FeedFacts, Source } from '../model.ts';
import type { Came } from './came.ts';
import { canonicalUrl } from './identity.ts';
import type { Read } from './library.ts';
import type { CaptureFacts } from './prepare.ts';

/** A capture of a document, oldest first. */
export interface CaptureOfDocument {
  readonly receivedAt: string;
  readonly mediaType: string;
  readonly source: Source;
  readonly feed: FeedFacts | undefined;
  readonly content: Buffer | null;
  readonly came: Came | undefined;
}

/** The last `limit` captures of a document, oldest first. */
export async function capturesOf(read: Read, id: string, limit: number): Promise<readonly CaptureOfDocument[]> {
  const { rows } = await sql<{
    received_at: string;
    media_type: string;
    facts: string;
    content: Buffer | null;
    came: string | null;
    text: string;
  }>`select p.received_at, p.media_type, p.facts, p.content, p.came,
      (select t.text from cleanings c join texts t on t.key = c.text where c.capture = p.key
        order by c.key desc limit 1) as text
    from documents d join captures p on p.document = d.key where d.id = ${id}
    order by p.received_at desc, p.key desc limit ${limit}`.execute(read);
  return rows.reverse().map(({ received_at, media_type, facts, content, came, text }) => {
    const { feed, ...source } = JSON.parse(facts) as CaptureFacts;
    return {
      receivedAt: received_at,
      mediaType: media_type,
      source: { ...source, text },
      feed,
      content,
      came: came === null ? undefined : (JSON.parse(came) as Came),
    };
  });
}

/** How many captures a document has. */
export async function captureCount(read: Read, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from documents d
    join captures p on p.document = d.key where d.id = ${id}`.execute(read);
  return Number(rows[0]?.count ?? 0);
}

/** How the latest capture of a document came; undefined when nobody told. */
export async function cameOf(read: Read, document: number): Promise<Came | undefined> {
  const { rows } = await sql<{ came: string | null }>`select came from captures where document = ${document}
    order by received_at desc, key desc limit 1`.execute(read);
  const came = rows[0]?.came ?? null;
  return came === null ? undefined : (JSON.parse(came) as Came);
}

/** When the page of a document was found to be no longer there, while it is not. */
export async function goneSince(read: Read, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ gone_at: string | null }>`select gone_at from source_pages where document = ${id}
    and state = 'gone' order by gone_at limit 1`.execute(read);
  return rows[0]?.gone_at ?? undefined;
}

/** The ids of documents with an address (any spelling of it), or with this id. */
export async function documentsAt(read: Read, what: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from documents where id = ${what} or url = ${canonicalUrl(what)}
    union select document as id from source_pages where document is not null and url = ${canonicalUrl(what)}`.execute(
    read,
  );
  return rows.map(({ id }) => id);
}
