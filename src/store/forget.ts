import { sql } from 'kysely';
import { canonicalUrl, sha256 } from './identity.ts';
import type { Library, Write } from './library.ts';
import { linkAgain, recountStories, settleLinks, storiesWith } from './links/settle.ts';
import { forgetInSearch } from './search/entries.ts';
import { indexDocument } from './search/index-document.ts';

/** What was removed for good. */
export interface Forgotten {
  readonly documents: number;
  readonly names: number;
  readonly statements: number;
}

/** How a forgotten name is remembered: not at all, but it is known when it comes again. */
export function nameHash(name: string): string {
  return sha256(JSON.stringify(['name', name]));
}

/**
 * Removes documents by URL (any spelling of it) or id, with every capture, reading and decision; or a person or body by
 * name, in all the spellings that its entity has: its mentions, what it is told to have said, and decisions about that.
 * Neither comes back by adding or rereading. The texts of other documents, which may still print the name, stay.
 */
export async function forget(library: Library, what: string, now = new Date().toISOString()): Promise<Forgotten> {
  const forgotten = await library.write(async (write) => {
    const documents = await documentsFor(write, what);
    if (documents.length > 0) return forgetDocuments(write, documents, now);
    return forgetName(library, write, what, now);
  });
  if (forgotten.documents + forgotten.names > 0) await library.sweep();
  return forgotten;
}

async function documentsFor(write: Write, what: string): Promise<{ key: number; id: string }[]> {
  return write
    .selectFrom('documents')
    .select(['key', 'id'])
    .where((where) => where.or([where('id', '=', what), where('url', '=', canonicalUrl(what))]))
    .execute();
}

async function forgetDocuments(
  write: Write,
  documents: readonly { readonly key: number; readonly id: string }[],
  now: string,
): Promise<Forgotten> {
  let statements = 0;
  for (const { key, id } of documents) {
    const names = await namesOfDocument(write, key);
    const stories = await storiesWith(write, key);
    const { rows } = await sql<{ n: number }>`select count(*) as n from statements where document = ${key}`.execute(
      write,
    );
    statements += Number(rows[0]?.n ?? 0);
    await forgetInSearch(write, key);
    await write.deleteFrom('statements').where('document', '=', key).execute(); // before the texts they stand in
    await write
      .deleteFrom('cleanings')
      .where('capture', 'in', (captures) => captures.selectFrom('captures').select('key').where('document', '=', key))
      .execute();
    await write.deleteFrom('documents').where('key', '=', key).execute();
    await recountStories(write, stories, now);
    await remember(write, sha256(id), 'document', now);
    await dropUnused(write, names);
  }
  return { documents: documents.length, names: 0, statements };
}

async function namesOfDocument(write: Write, key: number): Promise<number[]> {
  const { rows } = await sql<{ name: number }>`select name from mentions where document = ${key}
    union select name from event_names where document = ${key}
    union select x.name from statement_names x join statements s on s.key = x.statement where s.document = ${key}`.execute(
    write,
  );
  return rows.map(({ name }) => name);
}

/** Names that nothing uses any more, and entities that no name belongs to. */
async function dropUnused(write: Write, names: readonly number[]): Promise<void> {
  for (const name of names) {
    const { rows } = await sql<{ entity: number }>`delete from names where key = ${name}
      and not exists (select 1 from mentions where name = ${name})
      and not exists (select 1 from event_names where name = ${name})
      and not exists (select 1 from statement_names where name = ${name}) returning entity`.execute(write);
    const entity = rows[0]?.entity;
    if (entity !== undefined) await dropEntity(write, entity);
  }
}

async function dropEntity(write: Write, entity: number): Promise<void> {
  const { rows } = await sql`select 1 from names where entity = ${entity} limit 1`.execute(write);
  if (rows.length > 0) return;
  await sql`delete from entities where redirect = ${entity}`.execute(write);
  await sql`delete from entities where key = ${entity}`.execute(write);
}

async function forgetName(library: Library, write: Write, given: string, now: string): Promise<Forgotten> {
  const { rows: names } = await sql<{ key: number; name: string; entity: number }>`
    select key, name, entity from names where entity in (select entity from names where name = ${given})`.execute(
    write,
  );
  if (names.length === 0) return { documents: 0, names: 0, statements: 0 };
  const keys = sql.join(names.map(({ key }) => key));
  const { rows: said } = await sql<{ key: number; document: number }>`select distinct s.key, s.document
    from statement_names x join statements s on s.key = x.statement where x.name in (${keys})
    and x.role = 'speaker'`.execute(write);
  const spellings = new Set(names.map(({ name }) => name));
  for (const { key } of said) {
    await write.deleteFrom('decisions').where('statement', '=', key).execute();
    await sql`delete from search_statements where statement = ${key}`.execute(write);
    await write.deleteFrom('statements').where('key', '=', key).execute();
  }
  for (const table of ['mentions', 'event_names', 'statement_names'] as const) {
    await sql`delete from ${sql.table(table)} where name in (${keys})`.execute(write);
  }
  await forgetInEntities(write, spellings);
  await forgetInDecisions(write, spellings);
  await sql`delete from names where key in (${keys})`.execute(write);
  for (const entity of new Set(names.map((one) => one.entity))) await dropEntity(write, entity);
  for (const name of spellings) await remember(write, nameHash(name), 'name', now);
  for (const document of new Set(said.map((one) => one.document))) {
    await linkAgain(write, document);
    await indexDocument(library.engine, write, document);
  }
  await settleLinks(write);
  return { documents: 0, names: names.length, statements: said.length };
}

/** Readings keep the persons of their articles beside. */
async function forgetInEntities(write: Write, spellings: ReadonlySet<string>): Promise<void> {
  for (const name of spellings) {
    const rows = await write
      .selectFrom('readings')
      .select(['key', 'entities'])
      .where(
        'entities',
        'like',
        `%${JSON.stringify(name)
          .slice(1, -1)
          .replace(/[%_\\]/g, '_')}%`,
      )
      .execute();
    for (const { key, entities } of rows) {
      const kept = (JSON.parse(entities) as { readonly name: string; readonly printed: string }[]).filter(
        (one) => !spellings.has(one.name) && !spellings.has(one.printed),
      );
      await write
        .updateTable('readings')
        .set({ entities: JSON.stringify(kept) })
        .where('key', '=', key)
        .execute();
    }
  }
}

async function forgetInDecisions(write: Write, spellings: ReadonlySet<string>): Promise<void> {
  const rows = await write.selectFrom('decisions').select(['key', 'content']).execute();
  const naming = rows.filter(({ content }) => [...spellings].some((name) => content.includes(JSON.stringify(name))));
  for (const { key } of naming) await write.deleteFrom('decisions').where('key', '=', key).execute();
}

async function remember(write: Write, hash: string, kind: 'document' | 'name', now: string): Promise<void> {
  await sql`insert into forgotten (hash, kind, at) values (${hash}, ${kind}, ${now}) on conflict (hash) do nothing`.execute(
    write,
  );
}
