import type { CommonForm } from '../../../text/common-forms.ts';
import { contextFeatures, topicOf } from './context-features.ts';
import type { FormFeatures, Resources } from './form-features.ts';
import { knownForms, ROW } from './known-forms.ts';
import { knownPairs } from './known-pairs.ts';
import { LABELS } from './labels.ts';
import type { WindowNet } from './net/window-net.ts';
import { phraseFeatures } from './phrase-features.ts';
import { addWeights, type FeatureWeights } from './weights.ts';

/** Label scores of sentences. */
export interface Scorer {
  /** Scores of every label at every token, LABELS for each; valid until the next call. */
  emission(words: readonly CommonForm[]): Int32Array;
  /** Gives up what is remembered of pairs of words. */
  givePairsUp(): void;
}

const L = LABELS;
const NOTHING: readonly number[] = [];
/** Tokens beyond either end of a sentence that features see. */
const MARGIN = 2;

/** Adds up the same features as sentence-features.ts, those of single forms and of neighbours worked out beforehand. */
export function scorer(weights: FeatureWeights, resources: Resources, net?: WindowNet): Scorer {
  const forms = knownForms(weights, resources);
  const pairs = knownPairs(weights, forms.features);
  const room = new Int32Array(32);
  let emission = new Int32Array(256 * L);
  let numbers = new Int32Array(256 + 2 * MARGIN);
  const lookUp = (words: readonly CommonForm[]) => {
    if (forms.makeRoom()) {
      pairs.forget();
      net?.forget();
    }
    if (numbers.length < words.length + 2 * MARGIN) numbers = new Int32Array(words.length * 2 + 2 * MARGIN);
    numbers[0] = numbers[1] = numbers[words.length + 2] = numbers[words.length + 3] = 0;
    const sentence: FormFeatures[] = [];
    for (let i = 0; i < words.length; i++) {
      const number = forms.numberOf(words[i] as CommonForm);
      numbers[i + MARGIN] = number;
      sentence.push(forms.features[number] as FormFeatures);
    }
    return sentence;
  };
  return {
    givePairsUp() {
      pairs.giveUp();
      net?.giveUp();
    },
    emission(words) {
      if (emission.length < words.length * L) emission = new Int32Array(words.length * L * 2);
      const sentence = lookUp(words);
      const topic = topicOf(sentence);
      addForms(emission, numbers, words.length, forms.given());
      addPairs(emission, numbers, words.length, pairs);
      const phrases = phraseFeatures(sentence, resources.gazetteers);
      for (let i = 0; i < words.length; i++) {
        const n = contextFeatures(sentence, i, topic, room);
        for (let k = 0; k < n; k++) addWeights(weights, room[k] as number, emission, i * L);
        if (phrases === undefined) continue;
        for (const feature of phrases.get(i) ?? NOTHING) addWeights(weights, feature, emission, i * L);
      }
      net?.add(words, numbers, MARGIN, emission);
      return emission;
    },
  };
}

/** Sets the scores of each token to what the forms around it give. */
function addForms(emission: Int32Array, numbers: Int32Array, length: number, given: Int16Array): void {
  for (let i = 0; i < length; i++) {
    const b2 = (numbers[i] as number) * ROW;
    const b1 = (numbers[i + 1] as number) * ROW + L;
    const here = (numbers[i + 2] as number) * ROW + 2 * L;
    const a1 = (numbers[i + 3] as number) * ROW + 3 * L;
    const a2 = (numbers[i + 4] as number) * ROW + 4 * L;
    const row = i * L;
    for (let l = 0; l < L; l++) {
      const before = (given[b2 + l] as number) + (given[b1 + l] as number);
      const after = (given[a1 + l] as number) + (given[a2 + l] as number);
      emission[row + l] = before + (given[here + l] as number) + after;
    }
  }
}

/** Adds what each pair of neighbours, those beyond the ends included, gives to the tokens before, at and behind it. */
function addPairs(
  emission: Int32Array,
  numbers: Int32Array,
  length: number,
  pairs: ReturnType<typeof knownPairs>,
): void {
  const scores = pairs.scores();
  for (let first = -MARGIN; first < length + 1; first++) {
    const from = pairs.at(numbers[first + MARGIN] as number, numbers[first + MARGIN + 1] as number);
    for (let token = Math.max(0, first - 1), end = Math.min(length, first + 3); token < end; token++) {
      const row = token * L;
      const part = from + (token - first + 1) * L;
      for (let l = 0; l < L; l++) emission[row + l] = (emission[row + l] as number) + (scores[part + l] as number);
    }
  }
}
