import type { CommonForm } from '../../../../text/common-forms.ts';
import { LABELS } from '../labels.ts';
import { type EmbeddingResources, embedder } from './embedding.ts';
import { knownRows, ROW_UNIT } from './known-rows.ts';
import { ANYWHERE, BEFORE, BEHIND, FADING, FURTHER, HIDDEN, type NetWeights } from './net-weights.ts';

/**
 * A net with one hidden layer over the forms around a token (Collobert et al. 2011), those further away fading with
 * distance (Zhang et al. 2015): it generalises over words of like company where the sparse features count single traits.
 * Its scores are added to theirs (a logarithmic opinion pool: Smith et al. 2005).
 */
export interface WindowNet {
  /** Adds the scores of every label at every token; the numbers of the forms begin at `from`. */
  add(words: readonly CommonForm[], numbers: Int32Array, from: number, emission: Int32Array): void;
  /** Gives up what is remembered of forms. It changes no score. */
  forget(): void;
  /** The same, and the words too where they can be had again. */
  giveUp(): void;
}

const L = LABELS;
const H = HIDDEN;

export function windowNet(
  weights: NetWeights,
  resources: EmbeddingResources,
  wordAgain?: (word: number) => Int8Array,
): WindowNet | undefined {
  if (weights.out.length === 0) return undefined;
  const { hiddenBias, out } = weights;
  const { embed, giveUp } = embedder(weights, resources, wordAgain);
  const known = knownRows(embed, weights.places);
  const always = Float64Array.from(hiddenBias, (value) => value * ROW_UNIT);
  const wide = new Float64Array(H);
  const before = new Float64Array(H);
  const sums = new Float64Array(H);
  const scores = new Float64Array(L);
  let places = new Int32Array(256);
  let behind = new Float32Array(256 * H);
  return {
    forget: known.forget,
    giveUp() {
      known.forget();
      giveUp();
    },
    add(words, numbers, from, emission) {
      const n = words.length;
      if (n > places.length) {
        places = new Int32Array(n * 2);
        behind = new Float32Array(n * 2 * H);
      }
      const rows = known.find(words, numbers, from, places);
      anywhere(rows, places, n, always, wide);
      fromBehind(rows, places, n, behind);
      before.fill(0);
      const near = (i: number, place: number): number => (i < 0 || i >= n ? 0 : (places[i] as number) + place * H);
      for (let i = 0; i < n; i++) {
        const further = i < FURTHER ? 0 : (places[i - FURTHER] as number) + BEFORE * H;
        const [first, second, own] = [near(i - 2, 0), near(i - 1, 1), (places[i] as number) + 2 * H];
        const [next, last] = [near(i + 1, 3), near(i + 2, 4)];
        for (let h = 0, b = i * H; h < H; h++, b++) {
          const fading = (before[h] as number) * FADING + (rows[further + h] as number);
          before[h] = fading;
          sums[h] =
            (wide[h] as number) +
            fading +
            (behind[b] as number) +
            (rows[first + h] as number) +
            (rows[second + h] as number) +
            (rows[own + h] as number) +
            (rows[next + h] as number) +
            (rows[last + h] as number);
        }
        toLabels(sums, out, scores);
        for (let l = 0; l < L; l++)
          emission[i * L + l] = (emission[i * L + l] as number) + Math.round(scores[l] as number);
      }
    },
  };
}

/** The mean of what all tokens give from anywhere, and what is there always. */
function anywhere(rows: Int16Array, places: Int32Array, n: number, always: Float64Array, into: Float64Array): void {
  into.fill(0);
  for (let i = 0; i < n; i++) {
    const from = (places[i] as number) + ANYWHERE * H;
    for (let h = 0; h < H; h++) into[h] = (into[h] as number) + (rows[from + h] as number);
  }
  for (let h = 0; h < H; h++) into[h] = (into[h] as number) / n + (always[h] as number);
}

/** For each token the fading sum of what stands further behind it. */
function fromBehind(rows: Int16Array, places: Int32Array, n: number, into: Float32Array): void {
  for (let i = n - 1; i >= 0; i--) {
    const from = i + FURTHER < n ? (places[i + FURTHER] as number) + BEHIND * H : -1;
    for (let h = 0, at = i * H; h < H; h++, at++) {
      const fading = i + 1 < n ? (into[at + H] as number) * FADING : 0;
      into[at] = fading + (from < 0 ? 0 : (rows[from + h] as number));
    }
  }
}

/** Scores of the labels from the hidden units that are above nothing. */
function toLabels(sums: Float64Array, out: Float32Array, scores: Float64Array): void {
  for (let l = 0; l < L; l++) scores[l] = out[H * L + l] as number;
  for (let h = 0; h < H; h++) {
    const value = (sums[h] as number) / ROW_UNIT;
    if (value <= 0) continue;
    for (let l = 0, w = h * L; l < L; l++, w++) scores[l] = (scores[l] as number) + value * (out[w] as number);
  }
}
