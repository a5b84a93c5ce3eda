import type { ExportRow } from '../../library.ts';
import { Failure } from '../io.ts';

/** What a sheet holds at most, its first row included; and a cell. */
const ROWS = 1_048_576;
const CHARACTERS = 32_767;
const CUT = '…';

/** Control characters that XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** Writes rows as one sheet that runs from right to left. Throws Failure when they are more than a sheet holds. */
export async function writeWorkbook(
  rows: AsyncIterable<ExportRow>,
  columns: readonly (keyof ExportRow)[],
  file: string,
): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const sheet: { value: string | number | boolean; type?: never; fontWeight?: 'bold' }[][] = [
    columns.map((name) => ({ value: name, fontWeight: 'bold' as const })),
  ];
  for await (const row of rows) {
    if (sheet.length >= ROWS) throw new Failure(`a sheet holds ${ROWS - 1} statements: export fewer, or --to csv`);
    sheet.push(columns.map((name) => ({ value: cellOf(row[name]) })));
  }
  const widths = columns.map((name) => ({ width: name === 'text' || name === 'title' ? 60 : 18 }));
  await writeXlsxFile(sheet as never, {
    rightToLeft: true,
    sheet: 'isnad',
    stickyRowsCount: 1,
    columns: widths,
  }).toFile(file);
}

function cellOf(value: string | number | boolean | undefined): string | number | boolean {
  if (typeof value !== 'string') return value ?? '';
  const legal = value.replace(FORBIDDEN, '');
  return legal.length <= CHARACTERS ? legal : legal.slice(0, CHARACTERS - 1).toWellFormed() + CUT;
}
