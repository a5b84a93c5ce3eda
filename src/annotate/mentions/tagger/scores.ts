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
  readonly features: FormFeatures;
  /** For each of PLACES, LABELS numbers. */
  readonly given: Int32Array;
}

/** How many forms are remembered before all are forgotten: bounds memory on endless input. */
const REMEMBERED = 60_000;
const LONGEST_KEPT = 40;
const L = LABELS;

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
  return {
    emission(words) {
      const length = words.length;
      if (emission.length < length * L) emission = new Int32Array(length * L * 2);
      const sentence = words.map(recall);
      const forms = sentence.map((form) => form.features);
      const topic = topicOf(forms);
      const phrases = phraseFeatures(forms, resources.gazetteers);
      for (let i = 0; i < length; i++) {
        const row = i * L;
        emission.fill(0, row, row + L);
        for (let place = 0; place < PLACES.length; place++) {
          const { given } = sentence[i + (PLACES[place] ?? 0)] ?? beyond;
          for (let l = 0; l < L; l++) emission[row + l] = (emission[row + l] ?? 0) + (given[place * L + l] ?? 0);
        }
        const n = contextFeatures(forms, i, topic, room);
        for (let k = 0; k < n; k++) add(weights, room[k] ?? 0, emission, row);
        const inside = phrases?.get(i);
        if (inside !== undefined) for (const feature of inside) add(weights, feature, emission, row);
      }
      return emission;
    },
  };
}

function knownForm(features: FormFeatures, weights: FeatureWeights): KnownForm {
  const given = new Int32Array(PLACES.length * L);
  for (let place = 0; place < PLACES.length; place++) {
    for (const feature of formFeaturesAt(features, place)) add(weights, placed(feature, place), given, place * L);
  }
  return { features, given };
}

/** Adds the weights of a feature, if the model has any, to LABELS numbers from `at` on. */
function add({ index, rows }: FeatureWeights, feature: number, into: Int32Array, at: number): void {
  const found = index.find(feature);
  if (found < 0) return;
  const from = found * L;
  for (let l = 0; l < L; l++) into[at + l] = (into[at + l] ?? 0) + (rows[from + l] ?? 0);
}
