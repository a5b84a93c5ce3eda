import { APART, exchange, type Sounds, whyOf } from './sounds.ts';

/** Costs of the cheapest alignment of every beginning of one part with every beginning of the other; grows as needed. */
let table = new Float64Array(32 * 32);

/** What it costs to read the sounds of one part as those of the other: 0 when they are the same, `APART` or more when a letter has no counterpart. */
export function distance(a: Sounds, b: Sounds): number {
  const rows = a.ids.length;
  const columns = b.ids.length;
  const width = columns + 1;
  if (table.length < (rows + 1) * width) table = new Float64Array((rows + 1) * width);
  table[0] = 0;
  for (let j = 0; j < columns; j++) table[j + 1] = at(j) + (b.silent[j] ?? APART);
  for (let i = 0; i < rows; i++) {
    const above = i * width;
    const row = above + width;
    const id = a.ids[i] ?? 0;
    const silent = a.silent[i] ?? APART;
    table[row] = at(above) + silent;
    for (let j = 0; j < columns; j++) {
      const both = at(above + j) + exchange(id, b.ids[j] ?? 0);
      const left = at(above + j + 1) + silent;
      const right = at(row + j) + (b.silent[j] ?? APART);
      table[row + j + 1] = Math.min(both, left, right);
    }
  }
  return at(rows * width + columns);
}

/** Names the differences of the alignment that `distance` has just made of the same two parts, from the left. */
export function differences(a: Sounds, b: Sounds, left: string, right: string): string[] {
  const width = b.ids.length + 1;
  const found: string[] = [];
  let i = a.ids.length;
  let j = b.ids.length;
  while (i > 0 || j > 0) {
    const here = at(i * width + j);
    const x = a.ids[i - 1] ?? 0;
    const y = b.ids[j - 1] ?? 0;
    if (i > 0 && j > 0 && here === at((i - 1) * width + j - 1) + exchange(x, y)) {
      i--;
      j--;
      if (x !== y && letters(a, left, i) !== letters(b, right, j))
        found.push(`${whyOf(x, y)} ${letters(a, left, i)}/${letters(b, right, j)}`);
    } else if (i > 0 && here === at((i - 1) * width + j) + (a.silent[i - 1] ?? APART)) {
      i--;
      found.push(`${whyOf(x)} ${letters(a, left, i)}/-`);
    } else {
      j--;
      found.push(`${whyOf(y)} -/${letters(b, right, j)}`);
    }
  }
  return found.reverse();
}

function letters(sounds: Sounds, part: string, k: number): string {
  return part.slice(sounds.starts[k], sounds.starts[k + 1]);
}

function at(cell: number): number {
  return table[cell] ?? APART;
}
