import { sql } from 'kysely';
import type { FeedFacts, Source } from '../model.ts';
import type { Library } from './library.ts';
import type { CaptureFacts, Prepared, Versions } from './prepare.ts';

/** A document whose current reading was made by other versions than those of today. */
export interface Stale {
  readonly id: string;
  /** As its latest capture brought it. */
  readonly source: Source;
  /** What the feed or list told that led to the page. */
  readonly feed?: FeedFacts;
  readonly capture: { readonly at: string; readonly hash: string; readonly mediaType: string };
  /** The bytes that were received, where they are not the text itself. */
  readonly content: Buffer | null;
}

const PAGE = 100;

/** Stale documents in the order of adding, also those added meanwhile; all documents with `all`. */
export async function* staleDocuments({ read }: Library, versions: Versions, all = false): AsyncGenerator<Stale> {
  const { cleaner, reader, registry } = versions;
  const old = all ? sql`true` : sql`(c.cleaner <> ${cleaner} or r.reader <> ${reader} or r.registry <> ${registry})`;
  for (let after = 0; ; ) {
    const { rows } = await sql<Row>`select d.key, d.id, p.received_at, p.hash, p.media_type, p.facts, p.content, t.text
      from documents d join readings r on r.key = d.reading join cleanings c on c.key = r.cleaning
      join captures p on p.key = c.capture join texts t on t.key = d.text
      where d.key > ${after} and ${old} order by d.key limit ${PAGE}`.execute(read);
    for (const row of rows) yield staleOf(row);
    const last = rows.at(-1);
    if (!last) return;
    after = last.key;
  }
}

interface Row {
  readonly key: number;
  readonly id: string;
  readonly received_at: string;
  readonly hash: string;
  readonly media_type: string;
  readonly facts: string;
  readonly content: Buffer | null;
  readonly text: string;
}

function staleOf({ id, received_at, hash, media_type, facts, content, text }: Row): Stale {
  const { feed, ...source } = JSON.parse(facts) as CaptureFacts;
  const capture = { at: received_at, hash, mediaType: media_type };
  return { id, source: { ...source, text }, ...(feed && { feed }), capture, content };
}

/** A new reading of a capture that the library has, ready to be added as that. */
export function asRereading(prepared: Prepared, { id, capture, content }: Stale): Prepared {
  return { ...prepared, id, again: true, capture: { ...capture, content } };
}
