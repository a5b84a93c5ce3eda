import { sql } from 'kysely';
import { isRefusal } from './faults.ts';
import { sha256 } from './identity.ts';
import { type Changes, writeLayers } from './layers.ts';
import type { Engine, Library, Write } from './library.ts';
import type { Prepared, Versions } from './prepare.ts';
import { withoutForgotten } from './unforgotten.ts';

/**
 * What adding did. `added`: the document is new; `changed`: a newer capture of it; `reread`: the same capture, read by
 * newer programs; `older`: a capture from before the current one, kept without reading; `known`: nothing to do;
 * `forgotten`: somebody asked that it never come back.
 */
export type AddOutcome = 'added' | 'changed' | 'reread' | 'older' | 'known' | 'forgotten';

export interface Added {
  readonly id: string;
  readonly outcome: AddOutcome;
  /** What became of its statements; absent when the document was not read. */
  readonly changes?: Changes;
}

/**
 * Stores a reading with its document and capture, in one transaction that is on disk when the promise resolves. Adding
 * the same again changes nothing. Throws QuotationMismatch when a quotation is not its slice of the text.
 */
export function addReading(library: Library, prepared: Prepared, now = new Date().toISOString()): Promise<Added> {
  return library.write((write) => addIn(library.engine, write, prepared, now));
}

/**
 * Stores several readings in one transaction: all are on disk when the promise resolves, or none is. Answers in their
 * order; in place of one that the library refuses stands the reason, and the others are stored without it.
 */
export async function addReadings(
  library: Library,
  list: readonly Prepared[],
  now = new Date().toISOString(),
): Promise<readonly (Added | string)[]> {
  try {
    return await library.write(async (write) => {
      const added: Added[] = [];
      for (const prepared of list) added.push(await addIn(library.engine, write, prepared, now));
      return added;
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (list.length === 1) return [error instanceof Error ? error.message : String(error)];
  }
  const alone: (Added | string)[] = [];
  for (const prepared of list) alone.push(...(await addReadings(library, [prepared], now)));
  return alone;
}

/** The same inside a transaction that is under way. */
export async function addIn(engine: Engine, write: Write, given: Prepared, now: string): Promise<Added> {
  const prepared = await withoutForgotten(write, given);
  const { id, versions } = prepared;
  const document = await documentFor(engine, write, prepared, now);
  if (!document) return { id, outcome: 'forgotten' };
  const capture = await captureFor(write, document, prepared, now);
  if (!capture.isNew && !prepared.again && (await isRead(write, capture.key, versions)))
    return { id, outcome: 'known' };
  const text = await textFor(write, document, prepared);
  const cleaning = await cleaningFor(write, capture.key, text, prepared);
  if (!document.isNew && !(await isLatest(write, document.key, capture.key)))
    return { id, outcome: capture.isNew ? 'older' : 'known' };
  const reading = await readingFor(write, document.key, cleaning, prepared, now);
  const changes = await writeLayers(engine, write, { ...document, text, reading, prepared, now });
  return { id, outcome: document.isNew ? 'added' : capture.isNew ? 'changed' : 'reread', changes };
}

/** A document as adding finds it. */
interface Found {
  readonly key: number;
  readonly isNew: boolean;
  readonly nextStatement: number;
}

async function documentFor(engine: Engine, write: Write, prepared: Prepared, now: string): Promise<Found | undefined> {
  const known = await findDocument(engine, write, prepared.id);
  if (known) return known;
  const forgotten = await sql`select 1 from forgotten where hash = ${sha256(prepared.id)}`.execute(write);
  if (forgotten.rows.length > 0) return undefined;
  const { rows } = await sql<{ key: number }>`insert into documents (id, added_at, changed_at)
    values (${prepared.id}, ${now}, ${now}) on conflict (id) do nothing returning key`.execute(write);
  const key = rows[0]?.key;
  return key === undefined ? findDocument(engine, write, prepared.id) : { key, isNew: true, nextStatement: 1 };
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
