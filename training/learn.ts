import type { FormFeatures, Resources } from '../src/annotate/mentions/tagger/form-features.ts';
import { encode, LABELS } from '../src/annotate/mentions/tagger/labels.ts';
import { type FormCache, sentenceFeatures } from '../src/annotate/mentions/tagger/sentence-features.ts';
import type { Sentence } from './corpus.ts';
import { type CrfOptions, type Example, trainCrf } from './crf.ts';
import { type QuantisedWeights, quantise } from './model.ts';

/** A sentence with what it is looked up in: parts of the training set may see different resources (cross-fitting). */
export interface Lesson {
  readonly sentence: Sentence;
  readonly resources: Resources;
}

export interface LearnOptions extends CrfOptions {
  /** Features seen in fewer tokens are left out. */
  readonly floor: number;
  /**
   * How many times to train, in another order and with other words hidden: many weights suit redundant features, and
   * the mean of several trainings is better than each (F1 of single ones differs by one point).
   */
  readonly trainings: number;
}

/** Trains the weights of a tagger on labelled sentences. */
export function learn(lessons: readonly Lesson[], options: LearnOptions): QuantisedWeights {
  const caches = new Map(lessons.map(({ resources }) => [resources, new Map<string, FormFeatures>()]));
  const found = lessons.map(({ sentence, resources }) =>
    sentenceFeatures(sentence.forms, resources, caches.get(resources) ?? new Map()),
  );
  const counts = new Map<number, number>();
  for (const { features } of found) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= options.floor) numbers.set(hash, numbers.size);
  const hideable = lexicalFeatures(caches.values(), numbers);
  const examples = found.map(({ features, from }, at) => example(features, from, numbers, lessons[at]?.sentence));
  const mean = { emission: new Float32Array(numbers.size * LABELS), transition: new Float32Array(LABELS * LABELS) };
  for (let training = 0; training < options.trainings; training++) {
    const { emission, transition } = trainCrf(examples, hideable, { ...options, seed: options.seed + training });
    addTo(mean.emission, emission, 1 / options.trainings);
    addTo(mean.transition, transition, 1 / options.trainings);
  }
  return quantise(mean, Uint32Array.from(numbers.keys()));
}

function addTo(sum: Float32Array, values: Float32Array, share: number): void {
  for (let w = 0; w < sum.length; w++) sum[w] = (sum[w] as number) + share * (values[w] as number);
}

/** 1 for features that know a word itself. */
function lexicalFeatures(caches: Iterable<FormCache>, numbers: ReadonlyMap<number, number>): Uint8Array {
  const lexical = new Uint8Array(numbers.size);
  for (const cache of caches) {
    for (const form of cache.values()) {
      for (const hash of form.lexical) {
        const f = numbers.get(hash);
        if (f !== undefined) lexical[f] = 1;
      }
    }
  }
  return lexical;
}

function example(
  features: Int32Array,
  from: Int32Array,
  numbers: ReadonlyMap<number, number>,
  sentence: Sentence | undefined,
): Example {
  const kept: number[] = [];
  const starts = new Int32Array(from.length);
  for (let i = 0; i + 1 < from.length; i++) {
    for (const hash of features.subarray(from[i], from[i + 1])) {
      const f = numbers.get(hash);
      if (f !== undefined) kept.push(f);
    }
    starts[i + 1] = kept.length;
  }
  return {
    features: Int32Array.from(kept),
    from: starts,
    labels: encode(sentence?.forms.length ?? 0, sentence?.mentions ?? []),
  };
}
