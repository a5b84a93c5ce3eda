import { type RawBuilder, sql } from 'kysely';
import type { Engine } from './library.ts';

/** Columns of rows handed to the database in one piece of JSON, by what they hold. */
export type Columns = Readonly<Record<string, 'text' | 'int'>>;

/**
 * Rows as a table `r` to select from: one parameter for any number of rows, so the statement is compiled once. `json` is
 * an array of objects with these columns; what one lacks is null.
 */
export function rows(engine: Engine, json: string, columns: Columns): RawBuilder<unknown> {
  const names = Object.entries(columns);
  if (engine === 'postgres') {
    const typed = names.map(([name, type]) => `"${name}" ${type === 'int' ? 'bigint' : 'text'}`).join(', ');
    return sql`json_to_recordset(${json}::json) as r(${sql.raw(typed)})`;
  }
  const taken = names.map(([name]) => `value ->> '${name}' as "${name}"`).join(', ');
  return sql`(select ${sql.raw(taken)} from json_each(${json})) as r`;
}
