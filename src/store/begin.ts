import { sql } from 'kysely';
import { insertDocument } from './document-rows.ts';
import type { Layering } from './layers.ts';
import type { Engine, Write } from './library.ts';
import type { Prepared, Versions } from './prepare.ts';
import type { Standing } from './standing.ts';

/**
 * What adding did. `added`: the document is new; `changed`: a newer capture of it; `reread`: the same capture, read by
 * newer programs; `older`: a capture from before the current one, kept without reading; `known`: nothing to do;
 * `forgotten`: somebody asked that it never come back.
 */
export type AddOutcome = 'added' | 'changed' | 'reread' | 'older' | 'known' | 'forgotten';

/** What is to be added. */
interface Beginning {
  readonly prepared: Prepared;
  /** What the library had of the document a moment ago. */
  readonly standing: Standing;
  readonly now: string;
}

/** A document whose capture is stored, and whose layers are to be where it is to be read. */
export interface Begun {
  readonly id: string;
  readonly outcome: AddOutcome;
  readonly layering?: Layering;
}

/** Stores what comes before the layers of a reading: document, capture, text, cleaning, and the reading itself. */
export async function begin(engine: Engine, write: Write, { prepared, standing, now }: Beginning): Promise<Begun> {
  const { id, versions } = prepared;
  if (standing === 'forgotten') return { id, outcome: 'forgotten' };
  const document = await documentFor(engine, write, { prepared, standing, now });
  if (!document) return { id, outcome: 'forgotten' }; // this very moment
  const capture = await captureFor(write, document, prepared, now);
  if (!capture.isNew && !prepared.again && (await isRead(write, capture.key, versions)))
    return { id, outcome: 'known' };
  const text = await textFor(write, document, prepared);
  const cleaning = await cleaningFor(write, capture.key, text, prepared);
  if (!document.isNew && !(await isLatest(write, document.key, capture.key)))
    return { id, outcome: capture.isNew ? 'older' : 'known' };
  const reading = await readingFor(write, document.key, cleaning, prepared, now);
  const outcome = document.isNew ? 'added' : capture.isNew ? 'changed' : 'reread';
  return { id, outcome, layering: { ...document, text, reading, prepared, now } };
}

/** A document as adding finds it. */
interface Found {
  readonly key: number;
  readonly isNew: boolean;
  readonly nextStatement: number;
}

async function documentFor(
  engine: Engine,
  write: Write,
  { prepared, standing, now }: Beginning,
): Promise<Found | undefined> {
  const made = standing === 'new' ? await insertDocument(write, prepared, now) : undefined;
  return made === undefined ? findDocument(engine, write, prepared.id) : { key: made, isNew: true, nextStatement: 1 };
}

/** Whoever adds another capture of it at this moment waits. */
async function findDocument(engine: Engine, write: Write, id: string): Promise<Found | undefined> {
  const lock = engine === 'postgres' ? sql.raw('for update') : sql.raw('');
  const { rows } = await sql<{ key: number; next: number }>`
    select key, next_statement as next from documents where id = ${id} ${lock}`.execute(write);
  return rows[0] && { key: rows[0].key, isNew: false, nextStatement: rows[0].next };
}

async function captureFor(
  write: Write,
  { key: document, isNew }: Found,
  { capture, source }: Prepared,
  now: string,
): Promise<{ key: number; isNew: boolean }> {
  const { at, hash, mediaType, content, came } = capture;
  const known = isNew ? undefined : await knownCapture(write, document, capture);
  if (known !== undefined) return { key: known, isNew: false };
  const facts = JSON.stringify(source);
  const bytes = content === null ? null : Buffer.from(content);
  const { rows } = await sql<{ key: number }>`
    insert into captures (document, received_at, media_type, hash, facts, content, came)
    values (${document}, ${at ?? now}, ${mediaType}, ${hash}, ${facts}, ${bytes}, ${came ? JSON.stringify(came) : null})
    returning key`.execute(write);
  return { key: keyOf(rows), isNew: true };
}

async function knownCapture(
  write: Write,
  document: number,
  { at, hash }: Prepared['capture'],
): Promise<number | undefined> {
  const { rows } = await sql<{ key: number }>`select key from captures where document = ${document} and hash = ${hash}
    ${at === null ? sql.raw('') : sql`and received_at = ${at}`} order by received_at desc, key desc limit 1`.execute(
    write,
  );
  return rows[0]?.key;
}

async function isRead(write: Write, capture: number, { cleaner, reader, registry }: Versions): Promise<boolean> {
  const { rows } = await sql`select 1 from cleanings c join readings r on r.cleaning = c.key
    where c.capture = ${capture} and c.cleaner = ${cleaner} and r.reader = ${reader} and r.registry = ${registry}
    `.execute(write);
  return rows.length > 0;
}

async function textFor(write: Write, { key, isNew }: Found, { textHash, length, text }: Prepared): Promise<number> {
  const known = isNew ? undefined : await knownText(write, key, textHash);
  if (known !== undefined) return known;
  const { rows } = await sql<{ key: number }>`insert into texts (document, hash, length, text)
    values (${key}, ${textHash}, ${length}, ${text}) returning key`.execute(write);
  return keyOf(rows);
}

async function knownText(write: Write, document: number, textHash: string): Promise<number | undefined> {
  const { rows } = await sql<{ key: number }>`
    select key from texts where document = ${document} and hash = ${textHash}`.execute(write);
  return rows[0]?.key;
}

async function cleaningFor(write: Write, capture: number, text: number, prepared: Prepared): Promise<number> {
  const { versions, document, page, segments } = prepared;
  const { day, ...facts } = document;
  const { rows } = await sql<{ key: number }>`insert into cleanings (capture, cleaner, text, facts, segments)
    values (${capture}, ${versions.cleaner}, ${text}, ${JSON.stringify({ ...facts, ...JSON.parse(page) })}, ${segments})
    on conflict (capture, cleaner) do update set text = excluded.text, facts = excluded.facts,
      segments = excluded.segments returning key`.execute(write);
  return keyOf(rows);
}

async function isLatest(write: Write, document: number, capture: number): Promise<boolean> {
  const { rows } = await sql<{ key: number }>`select key from captures where document = ${document}
    order by received_at desc, key desc limit 1`.execute(write);
  return rows[0]?.key === capture;
}

async function readingFor(
  write: Write,
  document: number,
  cleaning: number,
  { versions, entities }: Prepared,
  now: string,
): Promise<number> {
  const { rows } = await sql<{ key: number }>`
    insert into readings (document, cleaning, reader, registry, read_at, entities)
    values (${document}, ${cleaning}, ${versions.reader}, ${versions.registry}, ${now}, ${entities})
    on conflict (cleaning, reader, registry) do update set read_at = excluded.read_at, entities = excluded.entities
    returning key`.execute(write);
  return keyOf(rows);
}

function keyOf(rows: readonly { readonly key: number }[]): number {
  const key = rows[0]?.key;
  if (key === undefined) throw new Error('the database gave no key for a new row');
  return key;
}
