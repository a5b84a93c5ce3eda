import { sql } from 'kysely';
import { NUMBERS } from './identity.ts';
import type { Engine, Write } from './library.ts';
import type { PreparedName } from './name-list.ts';
import { NAME_KEY } from './names.ts';
import type { PreparedStatement } from './prepare.ts';
import { type Columns, listed, rows } from './rows.ts';

const COLUMNS = {
  number: 'int',
  article: 'int',
  type: 'text',
  quoted: 'int',
  start_cp: 'int',
  end_cp: 'int',
  text: 'text',
  cue_start: 'int',
  cue_end: 'int',
  cue_text: 'text',
  act: 'text',
  certainty: 'text',
  said: 'text',
  rule: 'text',
  because: 'text',
} as const satisfies Columns;

const SET_BY_READING = [...Object.keys(COLUMNS).slice(1), 'state', 'verdict', 'origin', 'text_key', 'gone_at'];

/** A statement with the number that it has for good. */
export interface NumberedStatement extends PreparedStatement {
  readonly number: number;
}

/** The statements of a document in a text of it. */
interface StatementsOfDocument {
  readonly key: number;
  readonly text: number;
  readonly isNew: boolean;
  readonly statements: readonly NumberedStatement[];
}

/** Puts statements where their numbers say, in place of what stood there. All their names must be in `names` already. */
export async function writeStatements(
  engine: Engine,
  write: Write,
  documents: readonly StatementsOfDocument[],
): Promise<void> {
  const updates = sql.raw(SET_BY_READING.map((name) => `${name} = excluded.${name}`).join(', '));
  const told = documents.flatMap(statementRows);
  if (told.length === 0) return;
  for (const { key, isNew, statements } of documents) if (!isNew) await clearNames(engine, write, key, statements);
  const r = rows(engine, JSON.stringify(told), { document: 'int', text_key: 'int', ...COLUMNS });
  await sql`insert into statements (key, document, state, verdict, origin, text_key, gone_at, ${listed(COLUMNS)})
    select r.document * ${sql.lit(NUMBERS)} + r.number, r.document, 'standing', null, 'reader', r.text_key, null,
      ${listed(COLUMNS, 'r.')}
    from ${r} where true on conflict (key) do update set ${updates}`.execute(write);
  const named = documents.flatMap(({ key, statements }) =>
    statements.map(({ number, names }) => ({ statement: key * NUMBERS + number, names })),
  );
  await writeStatementNames(engine, write, named);
}

function statementRows({ key, text: textKey, statements }: StatementsOfDocument) {
  return statements.map(({ at, cue, quoted, because, names, ...rest }) => ({
    document: key,
    text_key: textKey,
    ...rest,
    quoted: Number(quoted),
    start_cp: at.start,
    end_cp: at.end,
    text: at.text,
    cue_start: cue.start,
    cue_end: cue.end,
    cue_text: cue.text,
    because: JSON.stringify(because),
  }));
}

async function clearNames(
  engine: Engine,
  write: Write,
  document: number,
  statements: readonly { readonly number: number }[],
): Promise<void> {
  const json = JSON.stringify(statements.map(({ number }) => ({ number })));
  const first = document * NUMBERS;
  await sql`delete from statement_names where statement >= ${first} and statement < ${first + NUMBERS}
    and statement in (select ${first} + r.number from ${rows(engine, json, { number: 'int' })})`.execute(write);
}

/** Writes whom statements, given by their keys, name: speakers, addressees, links of the chain. */
export async function writeStatementNames(
  engine: Engine,
  write: Write,
  statements: readonly { readonly statement: number; readonly names: readonly PreparedName[] }[],
): Promise<void> {
  const named = statements.flatMap(({ statement, names }) =>
    names.map(({ start, end, ...name }) => ({ ...name, statement, start_cp: start, end_cp: end })),
  );
  if (named.length === 0) return;
  const r = rows(engine, JSON.stringify(named), {
    statement: 'int',
    role: 'text',
    place: 'int',
    kind: 'text',
    name: 'text',
    start_cp: 'int',
    end_cp: 'int',
  });
  await sql`insert into statement_names (statement, role, place, name, start_cp, end_cp)
    select r.statement, r.role, r.place, ${NAME_KEY}, r.start_cp, r.end_cp from ${r}`.execute(write);
}
