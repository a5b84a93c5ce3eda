import { sql } from 'kysely';
import { parseStatementId } from './identity.ts';
import type { Library, Read } from './library.ts';
import type { NameKind, StatementRole, StatementRow } from './tables.ts';

/** A document with its current text. */
export interface DocumentWithText {
  readonly key: number;
  readonly id: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly given_id: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly day: string | null;
  readonly added_at: string;
  readonly changed_at: string;
  readonly checked: number | null;
  readonly text_key: number;
  readonly text: string;
  readonly length: number;
  readonly segments: string;
  readonly cleaner: string;
  readonly reader: string;
  readonly registry: string;
  readonly read_at: string;
  readonly entities: string;
  /** JSON: as the capture brought it; the URL there is not the canonical one. */
  readonly facts: string;
}

/** A name with the entity it belongs to. */
interface Named {
  /** The entity's name, and its id. */
  readonly name: string;
  readonly entity: string;
  readonly kind: NameKind;
  /** The name as the reading has it. */
  readonly printed: string;
}

export interface StatementName extends Named {
  readonly statement: number;
  readonly role: StatementRole;
  readonly place: number;
  readonly start_cp: number | null;
  readonly end_cp: number | null;
}

/** A statement with the document it stands in. */
export interface StatementWithNames extends StatementRow {
  readonly names: readonly StatementName[];
}

export async function documentWithText(read: Read, id: string): Promise<DocumentWithText | undefined> {
  const [found] = await documentsWithText(read, [id]);
  return found;
}

/** In the order of the ids; those that are not there are left out. */
export async function documentsWithText(read: Read, ids: readonly string[]): Promise<DocumentWithText[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .selectFrom('documents as d')
    .innerJoin('texts as t', 't.key', 'd.text')
    .innerJoin('readings as r', 'r.key', 'd.reading')
    .innerJoin('cleanings as c', 'c.key', 'r.cleaning')
    .innerJoin('captures as p', 'p.key', 'c.capture')
    .select(['d.key', 'd.id', 'd.outlet', 'd.url', 'd.given_id', 'd.title', 'd.published', 'd.day', 'd.added_at'])
    .select(['d.changed_at', 'd.checked', 't.key as text_key', 't.text', 't.length', 'c.segments', 'c.cleaner'])
    .select(['r.reader', 'r.registry', 'r.read_at', 'r.entities', 'p.facts'])
    .where('d.id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The layers of one document, each in text order. */
export async function layersOf(read: Read, document: number) {
  const [articles, mentions, times, events, eventNames] = await Promise.all([
    read.selectFrom('articles').selectAll().where('document', '=', document).orderBy('place').execute(),
    sql<Named & { start_cp: number; end_cp: number; text: string }>`
      select m.start_cp, m.end_cp, m.text, n.kind, n.name as printed, e.name, e.id as entity
      from mentions m join names n on n.key = m.name join entities e on e.key = n.entity
      where m.document = ${document} order by m.place`.execute(read),
    read.selectFrom('times').selectAll().where('document', '=', document).orderBy('place').execute(),
    read.selectFrom('events').selectAll().where('document', '=', document).orderBy('place').execute(),
    sql<Named & { event: number; role: 'actor' | 'target' }>`
      select x.event, x.role, n.kind, n.name as printed, e.name, e.id as entity
      from event_names x join names n on n.key = x.name join entities e on e.key = n.entity
      where x.document = ${document} order by x.event, x.role, x.place`.execute(read),
  ]);
  return { articles, mentions: mentions.rows, times, events, eventNames: eventNames.rows };
}

/** The statements of one document in text order; those that are gone or taken out only when asked for. */
export async function statementsOf(read: Read, document: number, all = false): Promise<StatementWithNames[]> {
  const statements = await read
    .selectFrom('statements')
    .selectAll()
    .where('document', '=', document)
    .$if(!all, (query) => query.where('state', '=', 'standing'))
    .orderBy('start_cp')
    .orderBy('number')
    .execute();
  const { rows } = await namesWhere(read, sql`s.document = ${document}`);
  return withNames(statements, rows);
}

/** One statement by its permanent id, also when it is gone; undefined when there has never been one. */
export async function statementWithNames(
  { read }: Pick<Library, 'read'>,
  id: string,
): Promise<{ readonly documentId: string; readonly statement: StatementWithNames } | undefined> {
  const parts = parseStatementId(id);
  if (!parts) return undefined;
  const statement = await read
    .selectFrom('statements as s')
    .innerJoin('documents as d', 'd.key', 's.document')
    .selectAll('s')
    .where('d.id', '=', parts.documentId)
    .where('s.number', '=', parts.number)
    .executeTakeFirst();
  if (!statement) return undefined;
  const { rows } = await namesWhere(read, sql`s.key = ${statement.key}`);
  const [found] = withNames([statement], rows);
  return found && { documentId: parts.documentId, statement: found };
}

/** Facts about a document, as lists show them. */
export interface DocumentFacts {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** Statements by key with their documents, in the order of the keys; those that are no longer there are left out. */
export async function statementsByKeys(
  read: Read,
  keys: readonly number[],
): Promise<{ readonly statement: StatementWithNames; readonly document: DocumentFacts }[]> {
  if (keys.length === 0) return [];
  const list = sql.join(keys);
  const { rows } = await sql<StatementRow & Omit<DocumentFacts, 'id'> & { document_id: string }>`
    select s.*, d.id as document_id, d.title, d.outlet, d.url, d.published
    from statements s join documents d on d.key = s.document where s.key in (${list})`.execute(read);
  const names = await namesWhere(read, sql`s.key in (${list})`);
  const byKey = new Map(
    withNames(rows, names.rows).map((statement, at) => [statement.key, { statement, row: rows[at] }]),
  );
  return keys.flatMap((key) => {
    const { statement, row } = byKey.get(key) ?? {};
    if (!statement || !row) return [];
    const { document_id: id, title, outlet, url, published } = row;
    return { statement, document: { id, title, outlet, url, published } };
  });
}

function namesWhere(read: Read, where: ReturnType<typeof sql>) {
  return sql<StatementName>`select x.statement, x.role, x.place, x.start_cp, x.end_cp,
      n.kind, n.name as printed, e.name, e.id as entity
    from statements s join statement_names x on x.statement = s.key
    join names n on n.key = x.name join entities e on e.key = n.entity
    where ${where} order by x.statement, x.role, x.place`.execute(read);
}

function withNames(statements: readonly StatementRow[], names: readonly StatementName[]): StatementWithNames[] {
  const byStatement = new Map<number, StatementName[]>();
  for (const name of names) {
    const list = byStatement.get(name.statement);
    if (list) list.push(name);
    else byStatement.set(name.statement, [name]);
  }
  return statements.map((statement) => ({ ...statement, names: byStatement.get(statement.key) ?? [] }));
}

/** The text in which a statement stands or stood. */
export async function textByKey(read: Read, key: number): Promise<string> {
  const { text } = await read.selectFrom('texts').select('text').where('key', '=', key).executeTakeFirstOrThrow();
  return text;
}
