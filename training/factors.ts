import type { SparseMatrix } from './association.ts';
import { random } from './random.ts';

/**
 * The leading left singular vectors of a sparse matrix, each times the square root of its singular value, by subspace
 * iteration from a seeded random start (Halko et al. 2011). Rows follow each other, `size` numbers in each.
 */
export function factors(matrix: SparseMatrix, size: number, rounds: number, seed: number): Float32Array {
  const wide = size + EXTRA;
  const next = random(seed);
  const start = Float32Array.from({ length: matrix.columns * wide }, () => next() + next() + next() - 1.5);
  let left = orthonormal(times(matrix, start, wide), wide);
  let right = timesTransposed(matrix, left, wide);
  for (let round = 0; round < rounds; round++) {
    left = orthonormal(times(matrix, orthonormal(right, wide), wide), wide);
    right = timesTransposed(matrix, left, wide);
  }
  // rightᵀ right = V Σ² Vᵀ: its eigenvectors turn `left` into singular vectors.
  const { vectors, values } = eigen(gram(right, wide), wide);
  const turned = new Float32Array(matrix.rows * size);
  for (let row = 0; row < matrix.rows; row++)
    for (let d = 0; d < size; d++) {
      let sum = 0;
      for (let k = 0; k < wide; k++) sum += (left[row * wide + k] as number) * (vectors[k * wide + d] as number);
      turned[row * size + d] = sum * Math.max(0, values[d] as number) ** 0.25;
    }
  return turned;
}

const EXTRA = 10;

function times({ rows, from, column, value }: SparseMatrix, x: Float32Array, wide: number): Float32Array {
  const y = new Float32Array(rows * wide);
  for (let row = 0; row < rows; row++)
    for (let k = from[row] as number; k < (from[row + 1] as number); k++) {
      const weight = value[k] as number;
      for (let d = 0, a = row * wide, b = (column[k] as number) * wide; d < wide; d++, a++, b++)
        y[a] = (y[a] as number) + weight * (x[b] as number);
    }
  return y;
}

function timesTransposed(
  { rows, columns, from, column, value }: SparseMatrix,
  x: Float32Array,
  wide: number,
): Float32Array {
  const y = new Float32Array(columns * wide);
  for (let row = 0; row < rows; row++)
    for (let k = from[row] as number; k < (from[row + 1] as number); k++) {
      const weight = value[k] as number;
      for (let d = 0, a = row * wide, b = (column[k] as number) * wide; d < wide; d++, a++, b++)
        y[b] = (y[b] as number) + weight * (x[a] as number);
    }
  return y;
}

function gram(x: Float32Array, wide: number): Float64Array {
  const g = new Float64Array(wide * wide);
  for (let from = 0; from < x.length; from += wide)
    for (let a = 0; a < wide; a++) {
      const value = x[from + a] as number;
      for (let b = a; b < wide; b++) g[a * wide + b] = (g[a * wide + b] as number) + value * (x[from + b] as number);
    }
  for (let a = 0; a < wide; a++) for (let b = 0; b < a; b++) g[a * wide + b] = g[b * wide + a] as number;
  return g;
}

/** Columns that span the same space, each of length one and square to the others: by the Cholesky factor of xᵀx, twice. */
function orthonormal(x: Float32Array, wide: number): Float32Array {
  return halfOrthonormal(halfOrthonormal(x, wide), wide);
}

function halfOrthonormal(x: Float32Array, wide: number): Float32Array {
  const low = cholesky(gram(x, wide), wide);
  const y = new Float32Array(x.length);
  for (let from = 0; from < x.length; from += wide)
    for (let d = 0; d < wide; d++) {
      let sum = x[from + d] as number;
      for (let k = 0; k < d; k++) sum -= (low[d * wide + k] as number) * (y[from + k] as number);
      y[from + d] = sum / (low[d * wide + d] as number);
    }
  return y;
}

function cholesky(g: Float64Array, wide: number): Float64Array {
  const low = new Float64Array(wide * wide);
  for (let a = 0; a < wide; a++)
    for (let b = 0; b <= a; b++) {
      let sum = g[a * wide + b] as number;
      for (let k = 0; k < b; k++) sum -= (low[a * wide + k] as number) * (low[b * wide + k] as number);
      low[a * wide + b] = a === b ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (low[b * wide + b] as number);
    }
  return low;
}

/** Eigenvectors (in columns) and values of a symmetric matrix by falling value, by Jacobi's rotations. */
function eigen(matrix: Float64Array, wide: number): { vectors: Float64Array; values: Float64Array } {
  const a = matrix.slice();
  const v = new Float64Array(wide * wide);
  for (let k = 0; k < wide; k++) v[k * wide + k] = 1;
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < wide; p++) for (let q = p + 1; q < wide; q++) rotate(a, v, wide, p, q);
  const order = Array.from({ length: wide }, (_, k) => k).sort(
    (x, y) => (a[y * wide + y] as number) - (a[x * wide + x] as number),
  );
  const vectors = new Float64Array(wide * wide);
  for (let row = 0; row < wide; row++)
    for (let d = 0; d < wide; d++) vectors[row * wide + d] = v[row * wide + (order[d] as number)] as number;
  return { vectors, values: Float64Array.from(order, (k) => a[k * wide + k] as number) };
}

function rotate(a: Float64Array, v: Float64Array, wide: number, p: number, q: number): void {
  const off = a[p * wide + q] as number;
  if (off === 0) return;
  const angle = 0.5 * Math.atan2(2 * off, (a[q * wide + q] as number) - (a[p * wide + p] as number));
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  for (let k = 0; k < wide; k++) turn(a, k * wide + p, k * wide + q, c, s);
  for (let k = 0; k < wide; k++) turn(a, p * wide + k, q * wide + k, c, s);
  for (let k = 0; k < wide; k++) turn(v, k * wide + p, k * wide + q, c, s);
}

function turn(x: Float64Array, i: number, j: number, c: number, s: number): void {
  const [one, other] = [x[i] as number, x[j] as number];
  x[i] = c * one - s * other;
  x[j] = s * one + c * other;
}
