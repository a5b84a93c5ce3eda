import { LABELS } from '../../src/annotate/mentions/tagger/labels.ts';
import { LETTER_BUCKETS } from '../../src/annotate/mentions/tagger/net/embedding.ts';
import { TRAITS } from '../../src/annotate/mentions/tagger/net/form-traits.ts';
import {
  BEFORE,
  BEHIND,
  EMBEDDING,
  FADING,
  HIDDEN,
  type NetWeights,
} from '../../src/annotate/mentions/tagger/net/net-weights.ts';
import { UNIT } from '../model.ts';
import type { Usage } from '../usage.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { COMPANY } from './company.ts';
import { unknownInput, WORD_INPUT, wordInput } from './net-input.ts';
import { HIDDEN_AT, LABELS_AT, OUT_AT, PLACES_AT, TRANSITION_AT } from './net-layout.ts';

const E = EMBEDDING;
const MOST = 127;

/** The trained net as the model file holds it, what it says of words and letters worked out and in small whole numbers. */
export function netModel(weights: Float32Array, vocabulary: Vocabulary, usage: Usage): NetWeights {
  const words = new Float32Array(vocabulary.words.length * E);
  const input = new Float32Array(WORD_INPUT);
  for (let word = 0; word < vocabulary.words.length; word++) {
    input.fill(0);
    wordInput(vocabulary, usage, word, input);
    embed(weights, input, words, word * E);
  }
  const letters = new Float32Array(LETTER_BUCKETS * E);
  for (let bucket = 0; bucket < LETTER_BUCKETS; bucket++)
    embed(weights, vocabulary.letters.subarray(bucket * COMPANY, (bucket + 1) * COMPANY), letters, bucket * E);
  const traits = new Float32Array((TRAITS + 1) * E);
  traits.set(weights.subarray(WORD_INPUT * E, (WORD_INPUT + TRAITS) * E));
  input.fill(0);
  unknownInput(input);
  embed(weights, input, traits, TRAITS * E);
  const places = weights.slice(PLACES_AT, HIDDEN_AT);
  for (const place of [BEFORE, BEHIND])
    for (let w = place * E * HIDDEN; w < (place + 1) * E * HIDDEN; w++)
      places[w] = (places[w] as number) * (1 - FADING);
  const [small, smallLetters] = [wholes(words), wholes(letters)];
  return {
    words: small.values,
    wordScale: small.scale,
    letters: smallLetters.values,
    letterScale: smallLetters.scale,
    traits,
    places,
    hiddenBias: weights.slice(HIDDEN_AT, OUT_AT),
    out: weights.slice(OUT_AT, LABELS_AT + LABELS).map((value) => value * UNIT),
  };
}

/** Scores of label pairs in units of the model. */
export function netTransition(weights: Float32Array): Int32Array {
  return Int32Array.from(weights.subarray(TRANSITION_AT, TRANSITION_AT + LABELS * LABELS), (value) =>
    Math.round(value * UNIT),
  );
}

function embed(weights: Float32Array, input: Float32Array, into: Float32Array, at: number): void {
  for (let k = 0; k < input.length; k++) {
    const value = input[k] as number;
    if (value === 0) continue;
    for (let d = 0; d < E; d++) into[at + d] = (into[at + d] as number) + value * (weights[k * E + d] as number);
  }
}

function wholes(values: Float32Array): { values: Int8Array; scale: number } {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  const scale = most / MOST || 1;
  return { values: Int8Array.from(values, (value) => Math.round(value / scale)), scale };
}
