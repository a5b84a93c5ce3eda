import { type RawBuilder, sql } from 'kysely';
import type { Engine } from './library.ts';

/** Columns of rows handed to the database in one piece of JSON, by what they hold. */
export type Columns = Readonly<Record<string, 'text' | 'int'>>;

/**
 * Rows as a table `r` to select from: one parameter for any number of rows, so the statement is compiled once. `json` is
 * an array of objects with these columns; what one lacks is null.
 */
export function rows(engine: Engine, json: string, columns: Columns): RawBuilder<unknown> {
  if (engine === 'postgres') return sql`json_to_recordset(${json}::json) as r(${typedColumns(columns)})`;
  return sql`(select ${takenColumns(columns)} from json_each(${json}) as x) as r`;
}

/** The names of columns as they stand in a list of an insert or, with `r.` in front, of what is selected for it. */
export function listed(columns: Columns, before: '' | 'r.' = ''): RawBuilder<unknown> {
  return sql.raw(
    Object.keys(columns)
      .map((name) => before + name)
      .join(', '),
  );
}

/** Rows of one document, as JSON that need not be taken apart. */
export interface RowsOfDocument {
  readonly document: number;
  readonly json: string;
}

/** Rows of several documents as a table `r`, each with the key of its document in the column `document`. */
export function rowsOf(engine: Engine, list: readonly RowsOfDocument[], columns: Columns): RawBuilder<unknown> {
  const json = `{${list.map(({ document, json }) => `"${document}":${json}`).join(',')}}`;
  if (engine === 'postgres') {
    return sql`(select d.key::bigint as document, x.* from json_each(${json}::json) as d
      cross join lateral json_to_recordset(d.value) as x(${typedColumns(columns)})) as r`;
  }
  return sql`(select cast(d.key as integer) as document, ${takenColumns(columns)}
    from json_each(${json}) as d, json_each(d.value) as x) as r`;
}

function typedColumns(columns: Columns): RawBuilder<unknown> {
  const typed = Object.entries(columns).map(([name, type]) => `"${name}" ${type === 'int' ? 'bigint' : 'text'}`);
  return sql.raw(typed.join(', '));
}

function takenColumns(columns: Columns): RawBuilder<unknown> {
  const taken = Object.keys(columns).map((name) => `x.value ->> '${name}' as "${name}"`);
  return sql.raw(taken.join(', '));
}
