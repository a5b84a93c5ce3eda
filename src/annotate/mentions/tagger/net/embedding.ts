import { splits } from '../../../../arabic/clitics.ts';
import type { Clusters } from '../clusters.ts';
import type { Gazetteers } from '../gazetteers.ts';
import { type Likeness, letterGroups } from '../likeness.ts';
import { formTraits, isArabic, TRAITS } from './form-traits.ts';
import { EMBEDDING, type NetWeights } from './net-weights.ts';

/** Buckets of groups of letters from which the company of an unknown word is guessed. */
export const LETTER_BUCKETS = 1 << 13;

/** Buckets of the groups of letters of a form without its particles; none where it is no Arabic word. */
export function companyLetters(form: string): readonly number[] {
  if (!isArabic(form)) return [];
  return letterGroups(splits(form).at(-1)?.rest ?? form).map((group) => group & (LETTER_BUCKETS - 1));
}

/** What forms are looked up in. */
export interface EmbeddingResources {
  readonly clusters: Clusters;
  readonly gazetteers: Gazetteers;
  readonly likeness?: Likeness | undefined;
}

export interface Embedder {
  readonly embed: (form: string) => Float32Array;
  /** Gives up the words, the largest part, where they can be had again. */
  readonly giveUp: () => void;
}

/**
 * A form as EMBEDDING numbers: what unlabelled news tells of the word, or, for a word it did not show, what words of like
 * letters have (Bojanowski et al. 2017), and its traits.
 */
export function embedder(
  { words: given, wordScale, letters, letterScale, traits }: NetWeights,
  { clusters, gazetteers, likeness }: EmbeddingResources,
  wordAgain?: (word: number) => Int8Array,
): Embedder {
  let words: Int8Array | undefined = given;
  const addRow = (into: Float32Array, row: number, from: Int8Array | Float32Array, scale: number) => {
    for (let d = 0, k = row * EMBEDDING; d < EMBEDDING; d++, k++)
      into[d] = (into[d] as number) + (from[k] as number) * scale;
  };
  const embed = (form: string) => {
    const embedding = new Float32Array(EMBEDDING);
    const word = clusters.wordOf(form);
    if (word >= 0) {
      if (words) addRow(embedding, word, words, wordScale);
      else if (wordAgain) addRow(embedding, 0, wordAgain(word), wordScale);
    } else {
      for (const bucket of companyLetters(form)) addRow(embedding, bucket, letters, letterScale);
      addRow(embedding, TRAITS, traits, 1);
    }
    for (const [trait, value] of formTraits(form, gazetteers, likeness).entries())
      if (value !== 0) addRow(embedding, trait, traits, value);
    return embedding;
  };
  return {
    embed,
    giveUp() {
      if (wordAgain) words = undefined;
    },
  };
}
