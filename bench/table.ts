/** A table for the terminal: columns of figures to the right, the last or first column of words to the left. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** Rows under their titles, columns two blanks apart. Arabic names belong in the last column, where width is free. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const all = [columns.map((c) => c.title), ...rows];
  const widths = columns.map((_, k) => Math.max(...all.map((row) => row[k]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, k) => pad(cell, widths[k] ?? 0, columns[k]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell: string, width: number, column: Column | undefined): string {
  return column?.align === 'right' ? cell.padStart(width) : cell.padEnd(width);
}

/** Columns from titles; `<` before a title aligns it to the left. */
export function columns(...titles: readonly string[]): Column[] {
  return titles.map((title) =>
    title.startsWith('<') ? { title: title.slice(1), align: 'left' } : { title, align: 'right' },
  );
}

/** Every line moved to the right. */
export function indent(text: string, by = '  '): string {
  return text.replaceAll(/^(?=.)/gm, by);
}
