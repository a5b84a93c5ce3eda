import { contextFeatures, topicOf } from './context-features.ts';
import { BEYOND, type FormFeatures, formFeatures, type Resources } from './form-features.ts';
import type { KeyIndex } from './key-index.ts';
import { LABELS } from './labels.ts';
import { phraseFeatures } from './phrase-features.ts';
import { formFeaturesAt, PLACES, placed } from './sentence-features.ts';

/** Weights as the model file holds them: for each feature key a row of small whole numbers, one for each label. */
export interface FeatureWeights {
  readonly index: KeyIndex;
  readonly rows: Int8Array;
}

/** Label scores of sentences. */
export interface Scorer {
  /** Scores of every label at every token, LABELS for each; valid until the next call. */
  emission(words: readonly string[]): Int32Array;
}

/** A form with the scores that it gives to itself and to its neighbours. */
interface KnownForm {
  /** Without the features that `given` holds the sum of. */
  readonly features: FormFeatures;
  /** For each of PLACES, LABELS numbers. */
  readonly given: Int16Array;
}

/** How many forms are remembered before all are forgotten: bounds memory on endless input. */
const REMEMBERED = 50_000;
/** Longer forms are not remembered: they are rare, and as keys would keep the text alive that they were cut from. */
const LONGEST_KEPT = 12;
const L = LABELS;
const NOTHING: readonly number[] = [];

export function scorer(weights: FeatureWeights, resources: Resources): Scorer {
  const known = new Map<string, KnownForm>();
  const beyond = knownForm(BEYOND, weights);
  const room = new Uint32Array(64);
  let emission = new Int32Array(256 * L);
  const recall = (word: string): KnownForm => {
    let form = known.get(word);
    if (form === undefined) {
      form = knownForm(formFeatures(word, resources), weights);
      if (known.size >= REMEMBERED) known.clear();
      if (word.length <= LONGEST_KEPT) known.set(word, form);
    }
    return form;
  };
  /** What the forms around token `i` give it. */
  const addForms = (sentence: readonly KnownForm[], i: number) => {
    const b2 = (sentence[i - 2] ?? beyond).given;
    const b1 = (sentence[i - 1] ?? beyond).given;
    const here = (sentence[i] ?? beyond).given;
    const a1 = (sentence[i + 1] ?? beyond).given;
    const a2 = (sentence[i + 2] ?? beyond).given;
    for (let l = 0; l < L; l++) {
      const before = (b2[l] as number) + (b1[L + l] as number);
      const after = (a1[3 * L + l] as number) + (a2[4 * L + l] as number);
      emission[i * L + l] = before + (here[2 * L + l] as number) + after;
    }
  };
  return {
    emission(words) {
      if (emission.length < words.length * L) emission = new Int32Array(words.length * L * 2);
      const sentence = words.map(recall);
      const forms = sentence.map((form) => form.features);
      const phrases = phraseFeatures(forms, resources.gazetteers);
      const topic = topicOf(forms);
      for (let i = 0; i < words.length; i++) {
        addForms(sentence, i);
        const n = contextFeatures(forms, i, topic, room);
        for (let k = 0; k < n; k++) add(weights, room[k] as number, emission, i * L);
        for (const feature of phrases?.get(i) ?? NOTHING) add(weights, feature, emission, i * L);
      }
      return emission;
    },
  };
}

function knownForm(features: FormFeatures, weights: FeatureWeights): KnownForm {
  const given = new Int16Array(PLACES.length * L);
  for (let place = 0; place < PLACES.length; place++) {
    for (const feature of formFeaturesAt(features, place)) add(weights, placed(feature, place), given, place * L);
  }
  return { features: { ...features, self: NOTHING, near: NOTHING, far: NOTHING, lexical: NOTHING }, given };
}

/** Adds the weights of a feature, if the model has any, to LABELS numbers from `at` on. */
function add({ index, rows }: FeatureWeights, feature: number, into: Int16Array | Int32Array, at: number): void {
  const found = index.find(feature);
  if (found < 0) return;
  const from = found * L;
  for (let l = 0; l < L; l++) into[at + l] = (into[at + l] as number) + (rows[from + l] as number);
}
