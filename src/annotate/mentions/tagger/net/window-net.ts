import type { CommonForm } from '../../../../text/common-forms.ts';
import { LABELS } from '../labels.ts';
import { type EmbeddingResources, embedder } from './embedding.ts';
import { BEYOND, type NetKernel, SCORE_ROW, wholeWeights } from './kernel.ts';
import { knownRows } from './known-rows.ts';
import type { NetWeights } from './net-weights.ts';
import { plainKernel } from './plain-kernel.ts';
import { LONGEST_SIMD, simdKernel } from './simd-kernel.ts';

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
/** Rows worked out before it pays to work them out eight numbers at a time: a short text is read without WebAssembly. */
const FEW = 1500;

export function windowNet(
  weights: NetWeights,
  resources: EmbeddingResources,
  wordAgain?: (word: number) => Int8Array,
  few = FEW,
): WindowNet | undefined {
  if (weights.out.length === 0) return undefined;
  const whole = wholeWeights(weights);
  const { embed, giveUp } = embedder(weights, resources, wordAgain);
  const withRows = (kernel: NetKernel) => ({ kernel, known: knownRows(embed, kernel) });
  const plain = () => withRows(plainKernel(whole));
  const simd = () => {
    const kernel = simdKernel(whole);
    return kernel && withRows(kernel);
  };
  /** One by one, until there is more to do than a short text has. */
  let now = plain();
  let fast: typeof now | undefined;
  let tried = false;
  let rows = new Int32Array(256);
  const forget = () => {
    now = plain();
    if (fast) fast = simd();
  };
  return {
    forget,
    giveUp() {
      now = plain();
      fast = undefined;
      tried = false;
      giveUp();
    },
    add(words, numbers, from, emission) {
      const n = words.length;
      if (n === 0) return;
      if (rows.length < n + 2 * BEYOND) rows = new Int32Array(n * 2 + 2 * BEYOND);
      if (!tried && now.known.made() >= few) {
        tried = true;
        fast = simd();
        if (fast) now = plain();
      }
      const { kernel, known } = fast && n <= LONGEST_SIMD ? fast : now;
      kernel.grow(1);
      known.find(words, numbers, from, rows);
      rows.fill(0, n + BEYOND, n + 2 * BEYOND);
      const scores = kernel.score(rows, n);
      for (let i = 0; i < n; i++)
        for (let l = 0, row = i * L, score = i * SCORE_ROW; l < L; l++)
          emission[row + l] = (emission[row + l] as number) + (scores[score + l] as number);
    },
  };
}
