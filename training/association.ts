import type { WordStream } from './articles.ts';

/** A sparse matrix by rows: of row r the columns and values stand at from[r] to from[r + 1]. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly from: Int32Array;
  readonly column: Int32Array;
  readonly value: Float32Array;
}

const POSITIONS = [-2, -1, 1, 2];
/** Frequent words that count as company. */
const COMPANY = 6000;
/** Weight of rare company against frequent, as in the noise of skip-gram (Levy et al. 2015). */
const SMOOTHING = 0.75;

/**
 * How much more often than by chance each word stands with each frequent word at each position: positive pointwise mutual
 * information (Church and Hanks 1990), the positions kept apart, as names of one kind share what stands right before and
 * after them.
 */
export function association({ words, ids }: WordStream): SparseMatrix {
  const company = Math.min(COMPANY, words.length);
  const columns = POSITIONS.length * company;
  const { from, column } = pairs(ids, words.length, company);
  const rowTotal = new Float64Array(words.length);
  const columnTotal = new Float64Array(columns);
  for (let row = 0; row < words.length; row++) {
    rowTotal[row] = (from[row + 1] as number) - (from[row] as number);
    for (let k = from[row] as number; k < (from[row + 1] as number); k++)
      columnTotal[column[k] as number] = (columnTotal[column[k] as number] as number) + 1;
  }
  let smoothed = 0;
  for (const total of columnTotal) smoothed += total ** SMOOTHING;
  const chance = Float64Array.from(columnTotal, (total) => total ** SMOOTHING / smoothed);
  return counted(from, column, columns, (row, at, count) =>
    Math.log(count / ((rowTotal[row] as number) * (chance[at] as number))),
  );
}

/** For each word the numbers of its company, one for each time it stands there, sorted. */
function pairs(ids: Int32Array, words: number, company: number): { from: Int32Array; column: Int32Array } {
  const each = (visit: (word: number, at: number) => void) => {
    for (let i = 0; i < ids.length; i++) {
      const word = ids[i] as number;
      if (word < 0) continue;
      for (let p = 0; p < POSITIONS.length; p++) {
        const step = POSITIONS[p] as number;
        const other = ids[i + step] ?? -1;
        const between = step === 2 || step === -2 ? (ids[i + step / 2] ?? -1) : 0;
        if (between >= 0 && other >= 0 && other < company) visit(word, p * company + other);
      }
    }
  };
  const from = new Int32Array(words + 1);
  each((word) => {
    from[word + 1] = (from[word + 1] as number) + 1;
  });
  for (let w = 0; w < words; w++) from[w + 1] = (from[w + 1] as number) + (from[w] as number);
  const column = new Int32Array(from[words] as number);
  const free = from.slice();
  each((word, at) => {
    const k = free[word] as number;
    column[k] = at;
    free[word] = k + 1;
  });
  for (let w = 0; w < words; w++) column.subarray(from[w], from[w + 1]).sort();
  return { from, column };
}

/** Runs of one column become one cell, where `weigh` makes it more than nothing. */
function counted(
  from: Int32Array,
  column: Int32Array,
  columns: number,
  weigh: (row: number, column: number, count: number) => number,
): SparseMatrix {
  const rows = from.length - 1;
  const kept = new Int32Array(column.length);
  const value = new Float32Array(column.length);
  const starts = new Int32Array(rows + 1);
  let n = 0;
  for (let row = 0; row < rows; row++) {
    const to = from[row + 1] as number;
    for (let k = from[row] as number; k < to; ) {
      const at = column[k] as number;
      let end = k + 1;
      while (end < to && column[end] === at) end++;
      const weight = weigh(row, at, end - k);
      if (weight > 0) {
        kept[n] = at;
        value[n++] = weight;
      }
      k = end;
    }
    starts[row + 1] = n;
  }
  return { rows, columns, from: starts, column: kept.slice(0, n), value: value.slice(0, n) };
}
