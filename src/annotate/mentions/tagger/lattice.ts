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
/** For each label the labels that may stand before it, one behind the other, and where those of each begin. */
const BEFORE = Array.from({ length: L }, (_, label) =>
  Array.from({ length: L }, (_, other) => other).filter((other) => mayFollow(other, label)),
);
const BEFORE_ALL = Uint8Array.from(BEFORE.flat());
const BEFORE_FROM = Uint8Array.from({ length: L + 1 }, (_, label) => BEFORE.slice(0, label).flat().length);

/** `transition` in the same unit as emissions. */
export function lattice(transition: Int32Array): Lattice {
  // In the order of BEFORE_ALL.
  const steps = Int32Array.from(BEFORE.flatMap((before, b) => before.map((a) => transition[a * L + b] as number)));
  let back = new Uint8Array(0);
  let score = new Int32Array(L);
  let previous = new Int32Array(L);
  return {
    best(emission, length) {
      if (length === 0) return [];
      if (back.length < length * L) back = new Uint8Array(length * L * 2);
      for (let b = 0; b < L; b++) score[b] = mayStart(b) ? (emission[b] ?? 0) : NEVER;
      for (let row = L; row < length * L; row += L) {
        [previous, score] = [score, previous];
        takeStep(steps, emission, row, previous, score, back);
      }
      let label = 0;
      for (let b = 1; b < L; b++) if (mayEnd(b) && (score[b] ?? 0) > (score[label] ?? 0)) label = b;
      return decode(traceBack(back, length, label));
    },
  };
}

/** Goes on by a token: of each label the score of the best path to it, and which label stands before it there, the lower among equals. */
function takeStep(
  steps: Int32Array,
  emission: Int32Array,
  row: number,
  previous: Int32Array,
  score: Int32Array,
  back: Uint8Array,
): void {
  for (let b = 0, k = 0; b < L; b++) {
    const end = BEFORE_FROM[b + 1] as number;
    let from = BEFORE_ALL[k] as number;
    let most = (previous[from] as number) + (steps[k] as number);
    for (k++; k < end; k++) {
      const a = BEFORE_ALL[k] as number;
      const value = (previous[a] as number) + (steps[k] as number);
      if (value <= most) continue;
      most = value;
      from = a;
    }
    score[b] = most + (emission[row + b] as number);
    back[row + b] = from;
  }
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
