import { splits } from '../../../arabic/clitics.ts';
import { hashString } from './hash.ts';
import { sparingIndex } from './key-index.ts';

/**
 * What is known of words from unlabelled news: clusters of words that stand in like company at several granularities
 * (training/clusters.ts), traits of form (training/profiles.ts) and of use (training/usage.ts). A word that news did not
 * show takes what is known of the word left without its particles.
 */
export interface Clusters {
  /** Numbers from 1, one for each level; all 0 for an unknown word. */
  of(form: string): readonly number[];
  /** Where the word stands among the keys, itself or without its particles; -1 for an unknown word. */
  wordOf(form: string): number;
  /** Gives up the numbers of words, the largest part, where they can be had again. */
  giveUp(): void;
}

const SEED = 77;

export function wordKey(form: string): number {
  return hashString(form, SEED);
}

/**
 * Clusters from parallel arrays: `keys` are hashes of words, `values` holds `levels` numbers for each. `again` gives the
 * numbers of a word once more, good until the next.
 */
export function clusterTable(
  keys: Uint32Array,
  values: Uint16Array,
  levels: number,
  again?: (word: number) => Uint16Array,
): Clusters {
  const { find, order } = sparingIndex(keys);
  let held: Uint16Array | undefined = values;
  const numbersOf = (word: number): readonly number[] => {
    if (held === undefined && again) return Array.from(again(word));
    return Array.from({ length: levels }, (_, level) => held?.[word * levels + level] ?? 0);
  };
  const unknown: readonly number[] = new Array(levels).fill(0);
  let last = '';
  let lastPlace = -1;
  const placeOf = (form: string): number => {
    if (form === last) return lastPlace; // of one form two ask in a row
    last = form;
    lastPlace = -1;
    for (const { rest } of splits(form)) {
      lastPlace = find(wordKey(rest));
      if (lastPlace >= 0) break;
    }
    return lastPlace;
  };
  return {
    of(form) {
      const at = placeOf(form);
      return at < 0 ? unknown : numbersOf(order[at] as number);
    },
    wordOf(form) {
      const at = placeOf(form);
      return at < 0 ? -1 : (order[at] as number);
    },
    giveUp() {
      if (again) held = undefined;
    },
  };
}
