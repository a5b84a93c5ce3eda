import type { Part } from './parts.ts';
import { APART, exchange, type Sounds, whyOf } from './sounds.ts';

/** Costs of the cheapest alignment of every beginning of one part with every beginning of the other; grows as needed. */
let table = new Float64Array(64 * 64);

/**
 * What it costs to read the sounds of one part as those of the other: 0 when they are the same, `APART` or more when a
 * letter has no counterpart. Gives up at the first row that says so, unless the `whole` table is wanted.
 */
export function distance(a: Sounds, b: Sounds, whole = false): number {
  const rows = a.ids.length;
  const columns = b.ids.length;
  const width = columns + 1;
  if (table.length < (rows + 1) * width) table = new Float64Array((rows + 1) * width);
  table[0] = 0;
  for (let j = 0; j < columns; j++) table[j + 1] = at(j) + (b.silent[j] ?? 0);
  for (let i = 0; i < rows; i++) {
    const least = fillRow(table, (i + 1) * width, a.ids[i] ?? 0, a.silent[i] ?? 0, b);
    if (least >= APART && !whole) return APART;
  }
  return Math.min(at(rows * width + columns), APART);
}

/** Fills the row that begins at `row` from the one above it; returns its least cost. */
function fillRow(cells: Float64Array, row: number, id: number, silent: number, { ids, silent: costs }: Sounds): number {
  const above = row - ids.length - 1;
  let diagonal = cells[above] ?? 0;
  let left = diagonal + silent;
  let least = left;
  cells[row] = left;
  for (let j = 0; j < ids.length; j++) {
    const up = cells[above + j + 1] ?? 0;
    const both = diagonal + exchange(id, ids[j] ?? 0);
    left += costs[j] ?? 0;
    if (up + silent < left) left = up + silent;
    if (both < left) left = both;
    if (left < least) least = left;
    cells[row + j + 1] = left;
    diagonal = up;
  }
  return least;
}

/** Names the differences between two parts, from the left. */
export function differences(left: Part, right: Part): string[] {
  const a = left.sounds;
  const b = right.sounds;
  distance(a, b, true);
  const width = b.ids.length + 1;
  const found: string[] = [];
  let i = a.ids.length;
  let j = b.ids.length;
  while (i > 0 || j > 0) {
    const here = at(i * width + j);
    const x = a.ids[i - 1] ?? 0;
    const y = b.ids[j - 1] ?? 0;
    if (i > 0 && j > 0 && here === at((i - 1) * width + j - 1) + exchange(x, y)) {
      const shown = [letters(left, --i), letters(right, --j)];
      if (shown[0] !== shown[1]) found.push(`${whyOf(x, y)} ${shown.join('/')}`);
    } else if (i > 0 && here === at((i - 1) * width + j) + (a.silent[i - 1] ?? APART)) {
      found.push(`${whyOf(x)} ${letters(left, --i)}/-`);
    } else {
      found.push(`${whyOf(y)} -/${letters(right, --j)}`);
    }
  }
  return found.reverse();
}

function letters({ letters: part, sounds }: Part, k: number): string {
  return part.slice(sounds.starts[k], sounds.starts[k + 1]);
}

function at(cell: number): number {
  return table[cell] ?? APART;
}
