import { hashString } from './hash.ts';

/**
 * What the letters of a word that nobody has seen make it look like: a person, a body, a place or an ordinary word. A
 * multinomial regression over the word's letter groups with hashed weights (Joulin et al. 2017 classify texts so); names
 * transliterated from other languages are seldom built like Arabic words.
 */
export const SPELLING_CLASSES = 4;
/** Steps of probability that the tagger sees, one level for each class. */
const STEPS = [0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.92];

export const BUCKETS = 1 << 15;
const LONGEST = 5;
const SEED = 501;

/** Buckets of the letter groups of a word, its two ends marked. */
export function letterGroups(word: string): number[] {
  const text = `<${word.slice(0, 24)}>`;
  const found: number[] = [];
  for (let n = 1; n <= LONGEST; n++) {
    for (let at = 0; at + n <= text.length; at++) found.push(hashString(text, SEED, at, at + n) & (BUCKETS - 1));
  }
  return found;
}

/** Probabilities of the classes; `weights` has SPELLING_CLASSES numbers for each bucket, `unit` of them make one nat. */
export function spellingOf(groups: readonly number[], weights: Int8Array | Float32Array, unit: number): number[] {
  const sums: number[] = new Array(SPELLING_CLASSES).fill(0);
  for (const group of groups) {
    for (let c = 0; c < SPELLING_CLASSES; c++) sums[c] = (sums[c] ?? 0) + (weights[group * SPELLING_CLASSES + c] ?? 0);
  }
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - top) / unit));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** The probabilities as steps from 1. */
export function spellingSteps(probabilities: readonly number[]): number[] {
  return probabilities.map((p) => 1 + STEPS.filter((bound) => p >= bound).length);
}

/** The looks of unknown words under a model; nothing when the model has no weights for them. */
export function spellingLevels(model: { spelling: Int8Array; spellingUnit: number }): (form: string) => number[] {
  const { spelling, spellingUnit } = model;
  if (spelling.length === 0) return () => [];
  return (form) => spellingSteps(spellingOf(letterGroups(form), spelling, spellingUnit));
}
