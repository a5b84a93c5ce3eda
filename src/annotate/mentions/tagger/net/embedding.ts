import { splits } from '../../../../arabic/clitics.ts';
import type { Clusters } from '../clusters.ts';
import type { Gazetteers } from '../gazetteers.ts';
import { type Likeness, MOST_GROUPS, putLetterGroups } from '../likeness.ts';
import { formTraits, isArabic, TRAITS } from './form-traits.ts';
import { EMBEDDING, type NetWeights } from './net-weights.ts';

/** Buckets of groups of letters from which the company of an unknown word is guessed. */
export const LETTER_BUCKETS = 1 << 13;

/** Buckets of the groups of letters of a form without its particles; none where it is no Arabic word. */
export function companyLetters(form: string): readonly number[] {
  const groups = new Int32Array(MOST_GROUPS);
  return Array.from(groups.subarray(0, putCompanyLetters(form, groups)));
}

/** Puts them into `out`, and returns how many they are. */
function putCompanyLetters(form: string, out: Int32Array): number {
  if (!isArabic(form)) return 0;
  const n = putLetterGroups(splits(form).at(-1)?.rest ?? form, out);
  for (let k = 0; k < n; k++) out[k] = (out[k] as number) & (LETTER_BUCKETS - 1);
  return n;
}

/** What forms are looked up in. */
export interface EmbeddingResources {
  readonly clusters: Clusters;
  readonly gazetteers: Gazetteers;
  readonly likeness?: Likeness | undefined;
}

export interface Embedder {
  /** Good until the next call. */
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
  const embedding = new Float32Array(EMBEDDING);
  const groups = new Int32Array(MOST_GROUPS);
  const embed = (form: string) => {
    embedding.fill(0);
    const word = clusters.wordOf(form);
    if (word >= 0) {
      if (words) addRow(embedding, word, words, wordScale);
      else if (wordAgain) addRow(embedding, 0, wordAgain(word), wordScale);
    } else {
      const n = putCompanyLetters(form, groups);
      for (let k = 0; k < n; k++) addRow(embedding, groups[k] as number, letters, letterScale);
      addTrait(embedding, TRAITS, traits, 1);
    }
    const own = formTraits(form, gazetteers, likeness);
    for (let trait = 0; trait < own.length; trait++)
      if (own[trait] !== 0) addTrait(embedding, trait, traits, own[trait] as number);
    return embedding;
  };
  return {
    embed,
    giveUp() {
      if (wordAgain) words = undefined;
    },
  };
}

// Twice, since loops over arrays of one type are translated to a third of the instructions.
function addRow(into: Float32Array, row: number, from: Int8Array, scale: number): void {
  for (let d = 0, k = row * EMBEDDING; d < EMBEDDING; d++, k++)
    into[d] = (into[d] as number) + (from[k] as number) * scale;
}

function addTrait(into: Float32Array, row: number, from: Float32Array, value: number): void {
  for (let d = 0, k = row * EMBEDDING; d < EMBEDDING; d++, k++)
    into[d] = (into[d] as number) + (from[k] as number) * value;
}
