import { LABELS } from '../labels.ts';
import { type EmbeddingResources, embedder } from './embedding.ts';
import { BEYOND, type NetKernel, putWhole, SCORE_ROW, wholeWeights } from './kernel.ts';
import { knownRows } from './known-rows.ts';
import { EMBEDDING, type NetWeights } from './net-weights.ts';
import { plainKernel } from './plain-kernel.ts';
import { LONGEST_SIMD, simdKernel } from './simd-kernel.ts';

/**
 * A net with one hidden layer over the forms around a token (Collobert et al. 2011), those further away fading with
 * distance (Zhang et al. 2015): it generalises over words of like company where the sparse features count single traits.
 * Its scores are added to theirs (a logarithmic opinion pool: Smith et al. 2005).
 */
export interface WindowNet {
  /** Is told of a form before its number is first added, and again when another form has the number. */
  meet(form: string, number: number): void;
  /** Adds the scores of every label at each of `length` tokens; the numbers of the forms begin at `from`. */
  add(numbers: Int32Array, from: number, length: number, emission: Int32Array): void;
  /** Gives up what is remembered of the numbers of forms: they are given anew. */
  forget(): void;
  /** Gives up what can be worked out again, and the words too where they can be had again. It changes no score. */
  giveUp(): void;
}

const L = LABELS;
/** Rows worked out before it pays to work them out eight numbers at a time: a short text is read without WebAssembly. */
const FEW = 1500;
const FIRST_ROOM = 1024;

export function windowNet(
  weights: NetWeights,
  resources: EmbeddingResources,
  wordAgain?: (word: number) => Int8Array,
  few = FEW,
): WindowNet | undefined {
  if (weights.out.length === 0) return undefined;
  const whole = wholeWeights(weights);
  const { embed, giveUp } = embedder(weights, resources, wordAgain);
  /** What forms are to the net, by their numbers: far less than rows, and kept when rows are forgotten. */
  let embedded = new Int16Array(FIRST_ROOM * EMBEDDING);
  const withRows = (kernel: NetKernel) => ({ kernel, known: knownRows(() => embedded, kernel) });
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
    meet(form, number) {
      if (embedded.length < (number + 1) * EMBEDDING) {
        const grown = new Int16Array(Math.max(embedded.length * 2, (number + 1) * EMBEDDING));
        grown.set(embedded);
        embedded = grown;
      }
      putWhole(embed(form), embedded, number * EMBEDDING);
    },
    add(numbers, from, n, emission) {
      if (n === 0) return;
      if (rows.length < n + 2 * BEYOND) rows = new Int32Array(n * 2 + 2 * BEYOND);
      if (!tried && now.known.made() >= few) {
        tried = true;
        fast = simd();
        if (fast) now = plain();
      }
      const { kernel, known } = fast && n <= LONGEST_SIMD ? fast : now;
      kernel.grow(1);
      known.find(numbers, from, n, rows);
      rows.fill(0, n + BEYOND, n + 2 * BEYOND);
      const scores = kernel.score(rows, n);
      for (let i = 0; i < n; i++)
        for (let l = 0, row = i * L, score = i * SCORE_ROW; l < L; l++)
          emission[row + l] = (emission[row + l] as number) + (scores[score + l] as number);
    },
  };
}
