import { decode, LABELS, mayEnd, mayFollow, mayStart, type NameSpan } from './labels.ts';

/**
 * The labels of a sentence that together score best (Viterbi 1967). Scores are whole numbers, so that the best path does
 * not hang on the order of adding.
 */
export interface Lattice {
  /** Names of the best path; `emission` holds a score for each token and label. */
  best(emission: Int32Array, length: number): NameSpan[];
}

const L = LABELS;
const NEVER = -(1 << 29);
const NONE = new Int32Array(0);
/** For each label the labels that may stand before it. */
const BEFORE: readonly Int32Array[] = Array.from({ length: L }, (_, label) =>
  Int32Array.from(Array.from({ length: L }, (_, other) => other).filter((other) => mayFollow(other, label))),
);

/** `transition` in the same unit as emissions. */
export function lattice(transition: Int32Array): Lattice {
  return { best: (emission, length) => best(emission, length, transition) };
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
