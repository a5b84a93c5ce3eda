import { LABELS, mayEnd, mayFollow, mayStart } from '../src/annotate/mentions/tagger/labels.ts';

/** Probabilities of labels and of label pairs in a sentence, by scaled forward-backward (Rabiner 1989). */
const L = LABELS;
/** 1 for pairs of labels that cannot stand together. */
export const FORBIDDEN = transitions();

function transitions(): Uint8Array {
  const forbidden = new Uint8Array(L * L);
  for (let a = 0; a < L; a++) for (let b = 0; b < L; b++) forbidden[a * L + b] = mayFollow(a, b) ? 0 : 1;
  return forbidden;
}

export interface Lattice {
  readonly psi: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly unary: Float64Array;
  readonly pair: Float64Array;
}

export function lattice(length: number): Lattice {
  const row = () => new Float64Array(length * L);
  return { psi: row(), alpha: row(), beta: row(), unary: row(), pair: new Float64Array(L * L) };
}

/** Probabilities of labels (`unary`) and expected counts of label pairs (`pair`), by scaled forward-backward. */
export function marginals(n: number, transition: Float32Array, { psi, alpha, beta, unary, pair }: Lattice): void {
  const step = new Float64Array(L * L);
  for (let w = 0; w < L * L; w++) step[w] = FORBIDDEN[w] ? 0 : Math.exp(transition[w] as number);
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < L; l++) top = Math.max(top, psi[i * L + l] as number);
    for (let l = 0; l < L; l++) psi[i * L + l] = Math.exp((psi[i * L + l] as number) - top);
  }
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let b = 0; b < L; b++) {
      let value = 0;
      if (i === 0) value = mayStart(b) ? 1 : 0;
      else for (let a = 0; a < L; a++) value += (alpha[(i - 1) * L + a] as number) * (step[a * L + b] as number);
      if (i === n - 1 && !mayEnd(b)) value = 0;
      value *= psi[i * L + b] as number;
      alpha[i * L + b] = value;
      sum += value;
    }
    for (let b = 0; b < L; b++) alpha[i * L + b] = (alpha[i * L + b] as number) / sum;
  }
  for (let a = 0; a < L; a++) beta[(n - 1) * L + a] = mayEnd(a) ? 1 : 0;
  pair.fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let total = 0;
    for (let l = 0; l < L; l++) {
      const value = (alpha[i * L + l] as number) * (beta[i * L + l] as number);
      unary[i * L + l] = value;
      total += value;
    }
    for (let l = 0; l < L; l++) unary[i * L + l] = (unary[i * L + l] as number) / total;
    if (i === 0) break;
    expectPairs(i, step, { psi, alpha, beta, unary, pair });
  }
}

/** Adds the pair (i - 1, i) to the expected counts and fills `beta` of i - 1. */
function expectPairs(i: number, step: Float64Array, { psi, alpha, beta, pair }: Lattice): void {
  let sum = 0;
  let norm = 0;
  for (let a = 0; a < L; a++) {
    let value = 0;
    for (let b = 0; b < L; b++) {
      value += (step[a * L + b] as number) * (psi[i * L + b] as number) * (beta[i * L + b] as number);
    }
    beta[(i - 1) * L + a] = value;
    sum += value;
    norm += value * (alpha[(i - 1) * L + a] as number);
  }
  for (let a = 0; a < L; a++) {
    const before = (alpha[(i - 1) * L + a] as number) / norm;
    if (before === 0) continue;
    for (let b = 0; b < L; b++) {
      const after = (step[a * L + b] as number) * (psi[i * L + b] as number) * (beta[i * L + b] as number);
      pair[a * L + b] = (pair[a * L + b] as number) + before * after;
    }
  }
  for (let a = 0; a < L; a++) beta[(i - 1) * L + a] = (beta[(i - 1) * L + a] as number) / sum;
}
