import { sql } from 'kysely';
import { canonicalUrl } from './identity.ts';
import type { Engine, Write } from './library.ts';
import type { Prepared } from './prepare.ts';
import { type Columns, listed, rows } from './rows.ts';

/** What a table row tells of a document itself, as its reading has it. */
function factsOf({ source, document }: Prepared) {
  return {
    outlet: document.outlet ?? null,
    url: document.url === undefined ? null : canonicalUrl(document.url),
    given_id: source.id,
    title: document.title ?? null,
    published: document.published ?? null,
    day: document.day,
  };
}

/** Makes a document, as yet without a reading; gives its key, or undefined where somebody else has made it meanwhile. */
export async function insertDocument(write: Write, prepared: Prepared, now: string): Promise<number | undefined> {
  const row = { id: prepared.id, ...factsOf(prepared), added_at: now, changed_at: now };
  const made = await write
    .insertInto('documents')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('key')
    .executeTakeFirst();
  return made?.key;
}

/** A reading of a document that is to be its current one. */
export interface Current {
  readonly key: number;
  readonly text: number;
  readonly reading: number;
  /** The first number that no statement of the document has had. */
  readonly next: number;
  readonly prepared: Prepared;
  readonly now: string;
}

const COLUMNS = {
  key: 'int',
  id: 'text',
  outlet: 'text',
  url: 'text',
  given_id: 'text',
  title: 'text',
  published: 'text',
  day: 'text',
  added_at: 'text',
  changed_at: 'text',
  text: 'int',
  reading: 'int',
  next_statement: 'int',
} as const satisfies Columns;

const NEVER_CHANGED = ['key', 'id', 'added_at'];

/**
 * Puts documents on their new readings. An insert whose every row is there already: it finds each by its key, whatever
 * the server takes the size of the table for.
 */
export async function updateDocuments(engine: Engine, write: Write, list: readonly Current[]): Promise<void> {
  const changed = list.map(({ key, text, reading, next, prepared, now }) => ({
    key,
    id: prepared.id,
    ...factsOf(prepared),
    added_at: now,
    changed_at: now,
    text,
    reading,
    next_statement: next,
  }));
  const set = Object.keys(COLUMNS)
    .filter((name) => !NEVER_CHANGED.includes(name))
    .map((name) => `${name} = excluded.${name}`);
  await sql`insert into documents (${listed(COLUMNS)})
    select ${listed(COLUMNS, 'r.')} from ${rows(engine, JSON.stringify(changed), COLUMNS)}
    where true on conflict (key) do update set ${sql.raw(set.join(', '))}`.execute(write);
}
