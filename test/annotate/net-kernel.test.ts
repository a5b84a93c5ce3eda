import { describe, expect, it } from 'vitest';
import { LABELS } from '../../src/annotate/mentions/tagger/labels.ts';
import {
  BEYOND,
  type NetKernel,
  putWhole,
  SCORE_ROW,
  wholeWeights,
} from '../../src/annotate/mentions/tagger/net/kernel.ts';
import { EMBEDDING, HIDDEN, NET_PLACES, NO_NET } from '../../src/annotate/mentions/tagger/net/net-weights.ts';
import { plainKernel } from '../../src/annotate/mentions/tagger/net/plain-kernel.ts';
import { simdKernel } from '../../src/annotate/mentions/tagger/net/simd-kernel.ts';
import { random } from '../../training/random.ts';

const next = random(3);
const numbers = (length: number, most: number) => Float32Array.from({ length }, () => (2 * next() - 1) * most);
const weights = (loud: number) =>
  wholeWeights({
    ...NO_NET,
    places: numbers(NET_PLACES * EMBEDDING * HIDDEN, 0.5 * loud),
    hiddenBias: numbers(HIDDEN, 1),
    out: numbers((HIDDEN + 1) * LABELS, 20 * loud),
  });

/** The scores of sentences of these forms. */
function scoresOf(kernel: NetKernel, forms: readonly Float32Array[], sentences: readonly (readonly number[])[]) {
  kernel.grow(forms.length + 1);
  const whole = new Int16Array(forms.length * EMBEDDING);
  for (const [at, form] of forms.entries()) {
    putWhole(form, whole, at * EMBEDDING);
    kernel.project(whole, at * EMBEDDING, at + 1);
  }
  return sentences.map((sentence) => {
    const rows = new Int32Array(sentence.length + 2 * BEYOND);
    rows.set(sentence, BEYOND);
    const scores = kernel.score(rows, sentence.length);
    return sentence.map((_, i) => [...scores.subarray(i * SCORE_ROW, i * SCORE_ROW + LABELS)]);
  });
}

describe('The kernels of the net', () => {
  it.each([1, 4])('give the same scores, with weights and forms %i times as loud as usual', (loud) => {
    const whole = weights(loud);
    const simd = simdKernel(whole);
    if (!simd) throw new Error('WebAssembly expected');
    const forms = Array.from({ length: 2000 }, () => numbers(EMBEDDING, 1.5 * loud));
    const sentences = [1, 2, 3, 7, 40, 300].map((length) =>
      Array.from({ length }, () => 1 + Math.floor(next() * forms.length)),
    );
    expect(scoresOf(simd, forms, sentences)).toEqual(scoresOf(plainKernel(whole), forms, sentences));
  });
});
