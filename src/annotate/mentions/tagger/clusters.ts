import { splits } from '../../../arabic/clitics.ts';
import { hashString } from './hash.ts';
import { keyIndex } from './key-index.ts';

/**
 * What is known of words from unlabelled news: clusters of words that stand in like company at several granularities,
 * traits of use, looks of the spelling. A word that news did not show takes what is known of the word left without its
 * particles; a word that is unknown even then has the looks of its spelling only.
 */
export interface Clusters {
  /** Numbers from 1, one for each level; 0 where nothing is known. */
  of(form: string): readonly number[];
}

/** The steps of an unknown word's spelling, which are the last levels. */
export type SpellingLevels = (form: string) => readonly number[];

const SEED = 77;

export function wordKey(form: string): number {
  return hashString(form, SEED);
}

/** Clusters from parallel arrays: `keys` are hashes of words, `values` holds `levels` numbers for each. */
export function clusterTable(
  keys: Uint32Array,
  values: Uint16Array,
  levels: number,
  spelling: SpellingLevels,
): Clusters {
  const index = keyIndex(keys);
  const lookup = (form: string): readonly number[] | undefined => {
    const at = index.find(wordKey(form));
    return at < 0 ? undefined : Array.from(values.subarray(at * levels, (at + 1) * levels));
  };
  return {
    of(form) {
      for (const { rest } of splits(form)) {
        const found = lookup(rest);
        if (found !== undefined) return found;
      }
      const steps = spelling(form);
      return [...new Array<number>(levels - steps.length).fill(0), ...steps];
    },
  };
}
