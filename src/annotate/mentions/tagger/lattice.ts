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
const NONE = new Int32Array(0);
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
      const from = bestBefore(b, previous, transition);
      score[b] = (previous[from] as number) + (transition[from * L + b] as number) + (emission[i * L + b] as number);
      back[i * L + b] = from;
    }
  }
  let label = 0;
  for (let b = 1; b < L; b++) if (mayEnd(b) && (score[b] ?? 0) > (score[label] ?? 0)) label = b;
  return decode(traceBack(back, length, label));
}

/** The label before `b` that the best path to `b` comes from; the lower number among equals. */
function bestBefore(b: number, previous: Int32Array, transition: Int32Array): number {
  const before = BEFORE[b] ?? NONE;
  let from = before[0] ?? 0;
  let most = (previous[from] as number) + (transition[from * L + b] as number);
  for (let k = 1; k < before.length; k++) {
    const a = before[k] as number;
    const value = (previous[a] as number) + (transition[a * L + b] as number);
    if (value <= most) continue;
    most = value;
    from = a;
  }
  return from;
}

function traceBack(back: Uint8Array, length: number, last: number): Uint8Array {
  const labels = new Uint8Array(length);
  let label = last;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * L + label] ?? 0;
  }
  return labels;
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
      value *= ((factor[(labels[i - first - 1] ?? 0) * L + b] ?? 0) * (psi[i * L + b] as number)) / (scale[i] ?? 1);
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
    const row = i * L;
    for (let b = 0; b < L; b++) {
      const before = i > 0 ? arriving(b, alpha, row - L, factor) : Number(mayStart(b));
      alpha[row + b] = i === length - 1 && !mayEnd(b) ? 0 : before * (psi[row + b] ?? 0);
    }
    let sum = 0;
    for (let b = 0; b < L; b++) sum += alpha[row + b] ?? 0;
    scale[i] = sum;
    for (let b = 0; b < L; b++) alpha[row + b] = (alpha[row + b] ?? 0) / sum;
  }
  return { alpha, scale };
}

function arriving(b: number, alpha: Float64Array, row: number, factor: Float64Array): number {
  const before = BEFORE[b] ?? NONE;
  let sum = 0;
  for (let k = 0; k < before.length; k++) {
    const a = before[k] as number;
    sum += (alpha[row + a] as number) * (factor[a * L + b] as number);
  }
  return sum;
}

function backward(psi: Float64Array, length: number, factor: Float64Array, scale: Float64Array): Float64Array {
  const beta = new Float64Array(length * L);
  for (let a = 0; a < L; a++) beta[(length - 1) * L + a] = mayEnd(a) ? 1 : 0;
  for (let i = length - 1; i > 0; i--) {
    for (let a = 0; a < L; a++) {
      let value = 0;
      for (const b of AFTER[a] ?? [])
        value += (factor[a * L + b] as number) * (psi[i * L + b] as number) * (beta[i * L + b] as number);
      beta[(i - 1) * L + a] = value / (scale[i] ?? 1);
    }
  }
  return beta;
}
