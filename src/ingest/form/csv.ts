import { machineInstant } from '../../text/instant.ts';
import { allBytes } from '../bytes.ts';
import { decode } from '../decode.ts';
import { InputProblem } from '../problem.ts';
import { type Opener, PIECE_LIMIT } from './form.ts';
import { item } from './json.ts';

export const FIELDS = ['text', 'title', 'id', 'outlet', 'url', 'published'] as const;
export type Field = (typeof FIELDS)[number];

/** Which column of a table holds which field: by its head, or by its number from 1. */
export type Columns = Readonly<Partial<Record<Field, string>>>;

/** Field delimiters, in the order in which they win when they part the head equally often. */
const DELIMITERS = [',', '\t', ';', '|'];

/** A table with a head: one document a row. */
export const openCsv: Opener = async function* ({ name, opened, charset, defaults, options }) {
  const { text } = decode(await allBytes(opened, PIECE_LIMIT), charset);
  const rows = await rowsOf(text);
  const [head, ...others] = rows;
  if (head === undefined) throw new InputProblem('a table without rows');
  const places = placesOf(head.cells, options.columns ?? {});
  for (const { cells, line } of others) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    yield item(name, line, defaults, () => rowObject(cells, places));
  }
};

interface Row {
  readonly cells: readonly string[];
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
}

async function rowsOf(text: string): Promise<readonly Row[]> {
  const { parse } = await import('csv-parse/sync');
  const head = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const delimiter = DELIMITERS.reduce((best, one) => (head.split(one).length > head.split(best).length ? one : best));
  try {
    const options = {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
    } as const;
    const records = parse(text, options) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    let line = 1;
    return records.map(({ record, info }) => {
      const row = { cells: record, line };
      line = info.lines + 1;
      return row;
    });
  } catch (error) {
    throw new InputProblem(`not a table of comma-separated values (${(error as Error).message})`);
  }
}

/** The number of the column of each field. Throws InputProblem where a column that was asked for is not there. */
function placesOf(head: readonly string[], columns: Columns): ReadonlyMap<Field, number> {
  const names = head.map((cell) => cell.trim().toLowerCase());
  const places = new Map<Field, number>();
  for (const field of FIELDS) {
    const wanted = columns[field];
    const column = wanted === undefined ? names.indexOf(field) : columnOf(names, wanted.trim().toLowerCase());
    if (column >= 0) places.set(field, column);
    else if (wanted !== undefined)
      throw new InputProblem(`no column «${wanted}» among ${names.map((one) => `«${one}»`).join(', ')}`);
  }
  if (!places.has('text')) throw new InputProblem('no column «text»; tell it with --columns text=HEAD or text=NUMBER');
  return places;
}

function columnOf(names: readonly string[], wanted: string): number {
  const byName = names.indexOf(wanted);
  const number = Number(wanted);
  return byName >= 0 || !Number.isInteger(number) || number < 1 || number > names.length ? byName : number - 1;
}

function rowObject(cells: readonly string[], places: ReadonlyMap<Field, number>): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [field, column] of places) {
    const cell = cells[column]?.trim() ?? '';
    if (cell !== '') fields[field] = cell;
  }
  if (fields.published !== undefined) fields.published = machineInstant(fields.published) ?? fields.published;
  return fields;
}
