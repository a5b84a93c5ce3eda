import type { CommonForm } from '../../../text/common-forms.ts';
import { contextFeatures, MARGIN, PAIR_FROM, pairFeatures, topicOf } from './context-features.ts';
import { FACTS } from './form-facts.ts';
import type { Resources } from './form-features.ts';
import { knownForms, ROW } from './known-forms.ts';
import { LABELS } from './labels.ts';
import type { WindowNet } from './net/window-net.ts';
import { phraseFeatures } from './phrase-features.ts';
import { addWeights, type FeatureWeights, PAIRED, unpair } from './weights.ts';

/** Label scores of sentences. */
export interface Scorer {
  /** Scores of every label at every token, LABELS for each. */
  emission(words: readonly CommonForm[]): Int32Array;
  /** Gives up what can be worked out again of forms; what is known of single ones stays. */
  giveUp(): void;
}

/** Scores whose room is made at a time: asked for one by one, short arrays cost more than what stands in them. */
const ROOM = 1 << 14;

/** Adds up the same features as sentence-features.ts, those of single forms worked out beforehand. */
export function scorer(weights: FeatureWeights, resources: Resources, net?: WindowNet): Scorer {
  const forms = knownForms(weights, resources, (form, number) => net?.meet(form, number));
  const found = new Int32Array(32);
  const phrases: number[] = [];
  let numbers = new Int32Array(0);
  let facts = new Int32Array(0);
  let sums = new Int32Array(0);
  let room = new Int32Array(0);
  let taken = 0;
  const take = (size: number): Int32Array => {
    if (taken + size > room.length) {
      room = new Int32Array(Math.max(ROOM, size));
      taken = 0;
    }
    taken += size;
    return room.subarray(taken - size, taken);
  };
  /** Puts the numbers of the forms and their facts in place, those of no form beyond the ends. */
  const lookUp = (words: readonly CommonForm[]) => {
    if (forms.makeRoom()) net?.forget();
    const width = words.length + 2 * MARGIN;
    if (numbers.length < width) {
      numbers = new Int32Array(width * 2);
      facts = new Int32Array(width * 2 * FACTS);
      sums = new Int32Array(width * 2 * PAIRED);
    }
    for (let at = 0; at < width; at++) {
      const word = words[at - MARGIN];
      numbers[at] = word === undefined ? 0 : forms.numberOf(word);
    }
    const known = forms.facts();
    for (let at = 0; at < width; at++) {
      const from = (numbers[at] as number) * FACTS;
      for (let k = 0, to = at * FACTS; k < FACTS; k++, to++) facts[to] = known[from + k] as number;
    }
  };
  const openings = (token: number) => forms.openings(numbers[token + MARGIN] as number);
  return {
    giveUp: () => net?.giveUp(),
    emission(words) {
      const length = words.length;
      lookUp(words);
      const sentence = { facts, length, topic: topicOf(facts, length) };
      addForms(sums, numbers, length, forms.given());
      for (let first = -MARGIN; first <= length; first++) {
        pairFeatures(facts, (first + MARGIN) * FACTS, found);
        addPair(sums, first, length, found, weights);
      }
      for (let i = 0; i < length; i++) {
        const n = contextFeatures(sentence, i, found);
        for (let k = 0; k < n; k++) addWeights(weights, found[k] as number, sums, i * PAIRED);
      }
      phrases.length = 0;
      phraseFeatures(sentence, openings, resources.gazetteers, phrases);
      for (let k = 0; k < phrases.length; k += 2)
        addWeights(weights, phrases[k + 1] as number, sums, (phrases[k] as number) * PAIRED);
      const emission = take(length * LABELS);
      for (let i = 0; i < length; i++) unpair(sums, i * PAIRED, emission, i * LABELS);
      net?.add(numbers, MARGIN, length, emission);
      return emission;
    },
  };
}

/** Sets the sums of each token to what the forms around it give. */
function addForms(sums: Int32Array, numbers: Int32Array, length: number, given: Int32Array): void {
  for (let i = 0; i < length; i++) {
    const b2 = (numbers[i] as number) * ROW;
    const b1 = (numbers[i + 1] as number) * ROW + PAIRED;
    const here = (numbers[i + 2] as number) * ROW + 2 * PAIRED;
    const a1 = (numbers[i + 3] as number) * ROW + 3 * PAIRED;
    const a2 = (numbers[i + 4] as number) * ROW + 4 * PAIRED;
    const row = i * PAIRED;
    for (let k = 0; k < PAIRED; k++) {
      const before = (given[b2 + k] as number) + (given[b1 + k] as number);
      const after = (given[a1 + k] as number) + (given[a2 + k] as number);
      sums[row + k] = before + (given[here + k] as number) + after;
    }
  }
}

/** Adds what the pair of neighbours that begins at `first` gives to the tokens before, at and behind it. */
function addPair(sums: Int32Array, first: number, length: number, found: Int32Array, weights: FeatureWeights): void {
  for (let part = 0, token = first - 1; part < PAIR_FROM.length - 1; part++, token++) {
    if (token < 0 || token >= length) continue;
    for (let k = PAIR_FROM[part] as number; k < (PAIR_FROM[part + 1] as number); k++)
      addWeights(weights, found[k] as number, sums, token * PAIRED);
  }
}
