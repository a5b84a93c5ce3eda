import { sql } from 'kysely';
import { NUMBERS } from './identity.ts';
import type { Engine, Write } from './library.ts';
import { NAME_KEY, type PreparedName } from './names.ts';
import type { PreparedStatement } from './prepare.ts';
import { type Columns, rows } from './rows.ts';

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

const LIST = Object.keys(COLUMNS);
const SET_BY_READING = [...LIST.slice(1), 'state', 'verdict', 'origin', 'text_key', 'gone_at'];

/** A statement with the number that it has for good. */
export interface NumberedStatement extends PreparedStatement {
  readonly number: number;
}

/** Puts statements where their numbers say, in place of what stood there. All their names must be in `names` already. */
export async function writeStatements(
  engine: Engine,
  write: Write,
  document: { readonly key: number; readonly text: number; readonly isNew: boolean },
  statements: readonly NumberedStatement[],
): Promise<void> {
  if (statements.length === 0) return;
  const { key, text, isNew } = document;
  const first = key * NUMBERS;
  if (!isNew) await clearNames(engine, write, first, statements);
  const list = sql.raw(LIST.join(', '));
  const taken = sql.raw(LIST.map((name) => `r.${name}`).join(', '));
  const updates = sql.raw(SET_BY_READING.map((name) => `${name} = excluded.${name}`).join(', '));
  const json = JSON.stringify(statements.map(statementRow));
  await sql`insert into statements (key, document, state, verdict, origin, text_key, gone_at, ${list})
    select ${first} + r.number, cast(${key} as bigint), 'standing', null, 'reader', cast(${text} as bigint), null, ${taken}
    from ${rows(engine, json, COLUMNS)} where true
    on conflict (key) do update set ${updates}`.execute(write);
  await writeStatementNames(engine, write, first, statements);
}

function statementRow({ at, cue, quoted, because, names, number, ...rest }: NumberedStatement) {
  return {
    ...rest,
    number,
    quoted: Number(quoted),
    start_cp: at.start,
    end_cp: at.end,
    text: at.text,
    cue_start: cue.start,
    cue_end: cue.end,
    cue_text: cue.text,
    because: JSON.stringify(because),
  };
}

async function clearNames(
  engine: Engine,
  write: Write,
  first: number,
  statements: readonly { readonly number: number }[],
): Promise<void> {
  const json = JSON.stringify(statements.map(({ number }) => ({ number })));
  await sql`delete from statement_names where statement in (select ${first} + r.number
    from ${rows(engine, json, { number: 'int' })})`.execute(write);
}

/** Writes whom statements name: speakers, addressees, links of the chain. */
export async function writeStatementNames(
  engine: Engine,
  write: Write,
  first: number,
  statements: readonly { readonly number: number; readonly names: readonly PreparedName[] }[],
): Promise<void> {
  const named = statements.flatMap(({ number, names }) =>
    names.map(({ start, end, ...name }) => ({ ...name, number, start_cp: start, end_cp: end })),
  );
  if (named.length === 0) return;
  const r = rows(engine, JSON.stringify(named), {
    number: 'int',
    role: 'text',
    place: 'int',
    kind: 'text',
    name: 'text',
    start_cp: 'int',
    end_cp: 'int',
  });
  await sql`insert into statement_names (statement, role, place, name, start_cp, end_cp)
    select ${first} + r.number, r.role, r.place, ${NAME_KEY}, r.start_cp, r.end_cp from ${r}`.execute(write);
}
