import { describe, expect, it } from 'vitest';
import { clusterTable, wordKey } from '../../src/annotate/mentions/tagger/clusters.ts';
import { gazetteers, packEntries } from '../../src/annotate/mentions/tagger/gazetteers.ts';
import { LABELS } from '../../src/annotate/mentions/tagger/labels.ts';
import { lattice } from '../../src/annotate/mentions/tagger/lattice.ts';
import { LETTER_BUCKETS } from '../../src/annotate/mentions/tagger/net/embedding.ts';
import { EMBEDDING, NO_NET } from '../../src/annotate/mentions/tagger/net/net-weights.ts';
import { type WindowNet, windowNet } from '../../src/annotate/mentions/tagger/net/window-net.ts';
import { UNIT } from '../../training/model.ts';
import { COMPANY } from '../../training/net/company.ts';
import { netExamples } from '../../training/net/net-examples.ts';
import { start } from '../../training/net/net-layout.ts';
import { netModel, netTransition } from '../../training/net/net-model.ts';
import { forward, roomFor } from '../../training/net/net-pass.ts';
import { trainNet } from '../../training/net/train-net.ts';
import { random } from '../../training/random.ts';
import type { Vocabulary } from '../../training/vocabulary.ts';

const next = random(11);
const words = ['زار', 'سامي', 'مدينة'];
const levels = 7;
const vocabulary: Vocabulary = {
  words,
  levels,
  values: Uint16Array.from({ length: words.length * levels }, (_, at) => 1 + (at % 5)),
  counts: Int32Array.of(90, 40, 12),
  company: Float32Array.from({ length: words.length * COMPANY }, () => next() - 0.5),
  letters: Float32Array.from({ length: LETTER_BUCKETS * COMPANY }, () => (next() - 0.5) / 10),
};
const usage = Float32Array.of(0, 0, 0, 0, 0.8, 0.1, 0, 0, -1, -1, -1, -1);
const resources = {
  clusters: clusterTable(Uint32Array.from(words, wordKey), vocabulary.values, levels),
  gazetteers: gazetteers([packEntries([{ group: 'givenName', surface: 'سامي' }])]),
};
const sentence = {
  text: '',
  forms: ['زار', 'سامي', 'البارودي', 'مدينة', 'مجهولة', '12', '.'],
  start: new Int32Array(7),
  end: new Int32Array(7),
  mentions: [{ kind: 'person', first: 1, last: 2 }],
} as const;

function addTo(net: WindowNet | undefined, forms: readonly string[], emission: Int32Array): void {
  for (const [at, form] of forms.entries()) net?.meet(form, at + 1);
  net?.add(
    Int32Array.from(forms, (_, at) => at + 1),
    0,
    forms.length,
    emission,
  );
}

/** The scores at use, which adds them to what is there. */
function scoresOf(weights: Float32Array, forms: readonly string[]): number[] {
  const net = windowNet(netModel(weights, vocabulary, usage), resources);
  const emission = new Int32Array(forms.length * LABELS).fill(100);
  addTo(net, forms, emission);
  return Array.from(emission, (score) => score - 100);
}

describe('window net', () => {
  const [example] = netExamples([sentence], vocabulary, usage, resources);
  if (example === undefined) throw new Error('an example expected');

  it('gives at use the scores that training saw', () => {
    const weights = start(next);
    const scores = new Float64Array(sentence.forms.length * LABELS);
    forward(
      weights,
      example,
      roomFor(sentence.forms.length),
      scores,
      () => true,
      () => 1,
    );
    const used = scoresOf(weights, sentence.forms);
    for (const [at, score] of used.entries()) expect(Math.abs(score - (scores[at] ?? 0) * UNIT)).toBeLessThan(1.5);
  });

  it('learns a sentence', () => {
    const examples = Array.from({ length: 40 }, () => example);
    const weights = trainNet(examples, { epochs: 4, rate: 0.01, drop: 0.1, hide: 0, seed: 2 });
    const emission = Int32Array.from(scoresOf(weights, sentence.forms));
    expect(lattice(netTransition(weights)).best(emission, sentence.forms.length)).toEqual(sentence.mentions);
  });

  it('gives the same scores when its words were given up and had again', () => {
    const weights = netModel(start(next), vocabulary, usage);
    let asked = 0;
    const net = windowNet(weights, resources, (word) => {
      asked++;
      return weights.words.subarray(word * EMBEDDING, (word + 1) * EMBEDDING);
    });
    const scores = () => {
      const emission = new Int32Array(sentence.forms.length * LABELS);
      addTo(net, sentence.forms, emission);
      return [...emission];
    };
    const before = scores();
    expect(asked).toBe(0);
    net?.giveUp();
    expect(scores()).toEqual(before);
    expect(asked).toBeGreaterThan(0);
  });

  it('is none where the weights hold none', () => {
    expect(windowNet(NO_NET, resources)).toBeUndefined();
  });
});
