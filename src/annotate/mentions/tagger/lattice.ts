import { decode, encode, LABELS, mayEnd, mayFollow, mayStart, type NameSpan } from './labels.ts';

/**
 * The labels of a sentence that together score best (Viterbi 1967), and how probable each name of theirs is under the
 * model (forward-backward; Culotta and McCallum 2004 use the same for confidence). Scores are whole numbers, so that the
 * best path does not hang on the order of adding.
 */
export interface Lattice {
  /** Names of the best path; `emission` holds a score for each token and label. */
  best(emission: Int32Array, length: number): NameSpan[];
  /** Probability of each of the names, in order. */
  confidence(emission: Int32Array, length: number, names: readonly NameSpan[]): number[];
}

const L = LABELS;
const NEVER = -(1 << 29);
/** For each label the labels that may stand before it, and those that may stand after it. */
const BEFORE = allowed((label, other) => mayFollow(other, label));
const AFTER = allowed((label, other) => mayFollow(label, other));

function allowed(fits: (label: number, other: number) => boolean): readonly Int32Array[] {
  const labels = Array.from({ length: L }, (_, label) => label);
  return labels.map((label) => Int32Array.from(labels.filter((other) => fits(label, other))));
}

/** `transition` in the same unit as emissions; `unit` is how many of it make one nat. */
export function lattice(transition: Int32Array, unit: number): Lattice {
  const factor = Float64Array.from(transition, (value) => Math.exp(value / unit));
  return {
    best: (emission, length) => best(emission, length, transition),
    confidence: (emission, length, names) =>
      names.length === 0 ? [] : confidence(emission, length, names, factor, unit),
  };
}

function best(emission: Int32Array, length: number, transition: Int32Array): NameSpan[] {
  if (length === 0) return [];
  const back = new Uint8Array(length * L);
  let score = new Int32Array(L);
  let previous = new Int32Array(L);
  for (let b = 0; b < L; b++) score[b] = mayStart(b) ? (emission[b] ?? 0) : NEVER;
  for (let i = 1; i < length; i++) {
    [previous, score] = [score, previous];
    for (let b = 0; b < L; b++) {
      let most = NEVER * 2;
      let from = 0;
      for (const a of BEFORE[b] ?? []) {
        const value = (previous[a] ?? 0) + (transition[a * L + b] ?? 0);
        if (value > most) {
          most = value;
          from = a;
        }
      }
      score[b] = most + (emission[i * L + b] ?? 0);
      back[i * L + b] = from;
    }
  }
  let label = 0;
  for (let b = 0; b < L; b++) if (mayEnd(b) && (score[b] ?? 0) > (score[label] ?? 0)) label = b;
  const labels = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * L + label] ?? 0;
  }
  return decode(labels);
}

function confidence(
  emission: Int32Array,
  length: number,
  names: readonly NameSpan[],
  factor: Float64Array,
  unit: number,
): number[] {
  const psi = potentials(emission, length, unit);
  const { alpha, scale } = forward(psi, length, factor);
  const beta = backward(psi, length, factor, scale);
  return names.map(({ kind, first, last }) => {
    const labels = encode(last - first + 1, [{ kind, first: 0, last: last - first }]);
    let value = alpha[first * L + (labels[0] ?? 0)] ?? 0;
    for (let i = first + 1; i <= last; i++) {
      const b = labels[i - first] ?? 0;
      value *= ((factor[(labels[i - first - 1] ?? 0) * L + b] ?? 0) * (psi[i * L + b] ?? 0)) / (scale[i] ?? 1);
    }
    return Math.min(1, value * (beta[last * L + (labels[last - first] ?? 0)] ?? 0));
  });
}

/** exp of the scores, each token's best label at 1. */
function potentials(emission: Int32Array, length: number, unit: number): Float64Array {
  const psi = new Float64Array(length * L);
  for (let row = 0; row < length * L; row += L) {
    let top = emission[row] ?? 0;
    for (let l = 1; l < L; l++) top = Math.max(top, emission[row + l] ?? 0);
    for (let l = 0; l < L; l++) psi[row + l] = Math.exp(((emission[row + l] ?? 0) - top) / unit);
  }
  return psi;
}

/** Forward sums, each row scaled to 1 and the scale kept. */
function forward(
  psi: Float64Array,
  length: number,
  factor: Float64Array,
): { alpha: Float64Array; scale: Float64Array } {
  const alpha = new Float64Array(length * L);
  const scale = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let b = 0; b < L; b++) {
      let value = i === 0 && mayStart(b) ? 1 : 0;
      if (i > 0) for (const a of BEFORE[b] ?? []) value += (alpha[(i - 1) * L + a] ?? 0) * (factor[a * L + b] ?? 0);
      value *= i === length - 1 && !mayEnd(b) ? 0 : (psi[i * L + b] ?? 0);
      alpha[i * L + b] = value;
      sum += value;
    }
    scale[i] = sum;
    for (let b = 0; b < L; b++) alpha[i * L + b] = (alpha[i * L + b] ?? 0) / sum;
  }
  return { alpha, scale };
}

function backward(psi: Float64Array, length: number, factor: Float64Array, scale: Float64Array): Float64Array {
  const beta = new Float64Array(length * L);
  for (let a = 0; a < L; a++) beta[(length - 1) * L + a] = mayEnd(a) ? 1 : 0;
  for (let i = length - 1; i > 0; i--) {
    for (let a = 0; a < L; a++) {
      let value = 0;
      for (const b of AFTER[a] ?? [])
        value += (factor[a * L + b] ?? 0) * (psi[i * L + b] ?? 0) * (beta[i * L + b] ?? 0);
      beta[(i - 1) * L + a] = value / (scale[i] ?? 1);
    }
  }
  return beta;
}
