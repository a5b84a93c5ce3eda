import { LABELS } from '../labels.ts';
import {
  BEYOND,
  FADING_SHIFT,
  FADING_UNITS,
  HIDDEN_SHIFT,
  MOST_SHORT,
  type NetKernel,
  ROW,
  ROW_SHIFT,
  SCORE_ROW,
  SCORE_SHIFT,
  type WholeWeights,
} from './kernel.ts';
import { ANYWHERE, BEFORE, BEHIND, EMBEDDING, FURTHER, HIDDEN, NET_PLACES } from './net-weights.ts';

const H = HIDDEN;
const L = LABELS;
const E = EMBEDDING;
/** Two hidden units share a number of 53 bits: the second counts in units of 2^26, so that one product serves both. */
const SECOND = 2 ** 26;
const HALF = H / 2;
const FIRST_ROOM = 256;
const HALF_UNIT = 1 << (ROW_SHIFT - 1);

/** The net worked out number by number. */
export function plainKernel({ places, hiddenBias, out, labelBias }: WholeWeights): NetKernel {
  const pairs = inPairs(places);
  const numbers = new Float64Array(E);
  const room = new Float64Array(HALF);
  const wide = new Int32Array(H);
  const before = new Int32Array(H);
  const hidden = new Int32Array(H);
  let rows = new Int16Array(0);
  let behind = new Int32Array(0);
  let scores = new Int32Array(0);
  const addTo = (sums: Int32Array, from: number) => {
    for (let h = 0; h < H; h++) sums[h] = (sums[h] as number) + (rows[from + h] as number);
  };
  const findWide = (at: Int32Array, n: number) => {
    wide.fill(0);
    for (let i = 0; i < n; i++) addTo(wide, (at[i + BEYOND] as number) * ROW + ANYWHERE * H);
    for (let h = 0; h < H; h++) wide[h] = Math.trunc((wide[h] as number) / n) + (hiddenBias[h] as number);
  };
  const findBehind = (at: Int32Array, n: number) => {
    for (let i = n - 1; i >= 0; i--) {
      const from = (at[i + BEYOND + FURTHER] as number) * ROW + BEHIND * H;
      for (let h = 0, to = i * H; h < H; h++, to++)
        behind[to] = faded(i + 1 < n ? (behind[to + H] as number) : 0) + (rows[from + h] as number);
    }
  };
  const findHidden = (at: Int32Array, i: number) => {
    const row = (step: number) => (at[i + BEYOND + step] as number) * ROW;
    const further = row(-FURTHER) + BEFORE * H;
    const [first, second, own, next, last] = [row(-2), row(-1) + H, row(0) + 2 * H, row(1) + 3 * H, row(2) + 4 * H];
    for (let h = 0, b = i * H; h < H; h++, b++) {
      const fading = faded(before[h] as number) + (rows[further + h] as number);
      before[h] = fading;
      const far = (wide[h] as number) + fading + (behind[b] as number);
      const beside = (rows[first + h] as number) + (rows[second + h] as number) + (rows[own + h] as number);
      const sum = far + beside + (rows[next + h] as number) + (rows[last + h] as number);
      hidden[h] = sum <= 0 ? 0 : Math.min(MOST_SHORT, sum >> HIDDEN_SHIFT);
    }
  };
  const toLabels = (to: number) => {
    for (let l = 0; l < L; l++) scores[to + l] = labelBias[l] as number;
    for (let h = 0; h < H; h++) {
      const value = hidden[h] as number;
      if (value === 0) continue;
      for (let l = 0, w = h * L; l < L; l++, w++)
        scores[to + l] = (scores[to + l] as number) + value * (out[w] as number);
    }
    for (let l = 0; l < L; l++) scores[to + l] = (scores[to + l] as number) >> SCORE_SHIFT;
  };
  return {
    grow(most) {
      if (rows.length >= most * ROW) return;
      const grown = new Int16Array(Math.max(FIRST_ROOM * ROW, most * ROW, rows.length * 2));
      grown.set(rows);
      rows = grown;
    },
    project(forms, from, row) {
      for (let d = 0; d < E; d++) numbers[d] = forms[from + d] as number;
      for (let place = 0; place < NET_PLACES; place++)
        projectPlace(pairs, numbers, place * E * HALF, room, rows, row * ROW + place * H);
    },
    score(at, n) {
      if (scores.length < n * SCORE_ROW) {
        behind = new Int32Array(n * 2 * H);
        scores = new Int32Array(n * 2 * SCORE_ROW);
      }
      findWide(at, n);
      findBehind(at, n);
      before.fill(0);
      for (let i = 0; i < n; i++) {
        findHidden(at, i);
        toLabels(i * SCORE_ROW);
      }
      return scores;
    },
  };
}

function faded(sum: number): number {
  return Math.imul(sum, FADING_UNITS) >> FADING_SHIFT;
}

/** The weights of the first hidden unit and the one in the middle, of the next two, and so on. */
function inPairs(places: Int16Array): Float64Array {
  const pairs = new Float64Array(places.length / 2);
  for (let w = 0; w < pairs.length; w++) {
    const from = Math.floor(w / HALF) * H + (w % HALF);
    pairs[w] = (places[from] as number) + SECOND * (places[from + HALF] as number);
  }
  return pairs;
}

/** What a form gives to the hidden units from one place. */
function projectPlace(
  pairs: Float64Array,
  numbers: Float64Array,
  weights: number,
  room: Float64Array,
  into: Int16Array,
  to: number,
): void {
  room.fill(0);
  for (let d = 0, w = weights; d < E; d += 4, w += 4 * HALF) {
    const [n0, n1] = [numbers[d] as number, numbers[d + 1] as number];
    const [n2, n3] = [numbers[d + 2] as number, numbers[d + 3] as number];
    for (let h = 0; h < HALF; h++)
      room[h] =
        (room[h] as number) +
        n0 * (pairs[w + h] as number) +
        n1 * (pairs[w + HALF + h] as number) +
        n2 * (pairs[w + 2 * HALF + h] as number) +
        n3 * (pairs[w + 3 * HALF + h] as number);
  }
  for (let h = 0; h < HALF; h++) {
    const sum = room[h] as number;
    const second = Math.round(sum / SECOND);
    into[to + h] = short((sum - second * SECOND + HALF_UNIT) >> ROW_SHIFT);
    into[to + HALF + h] = short((second + HALF_UNIT) >> ROW_SHIFT);
  }
}

function short(value: number): number {
  return Math.max(-MOST_SHORT - 1, Math.min(MOST_SHORT, value));
}
