import type { FormFeatures, Resources } from '../src/annotate/mentions/tagger/form-features.ts';
import { encode } from '../src/annotate/mentions/tagger/labels.ts';
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
  const weights = trainCrf(examples, hideable, options);
  return quantise(weights, Uint32Array.from(numbers.keys()));
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
  features: Uint32Array,
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
