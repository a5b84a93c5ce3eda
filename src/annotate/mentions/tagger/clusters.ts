import { splits } from '../../../arabic/clitics.ts';
import { hashString } from './hash.ts';

/**
 * Clusters of words that stand in like company, at several granularities, from unlabelled news. A word without clusters
 * takes those of the word that is left without its particles.
 */
export interface Clusters {
  /** Cluster numbers from 1, one for each granularity; all 0 for an unknown word. */
  of(form: string): readonly number[];
}

const SEED = 77;

export function wordKey(form: string): number {
  return hashString(form, SEED);
}

/** Clusters from parallel arrays: `keys` are hashes of words, `values` holds `levels` numbers for each. */
export function clusterTable(keys: Uint32Array, values: Uint16Array, levels: number): Clusters {
  const row = new Map<number, number>();
  keys.forEach((key, at) => {
    row.set(key, at);
  });
  const none: readonly number[] = new Array(levels).fill(0);
  const lookup = (form: string): readonly number[] | undefined => {
    const at = row.get(wordKey(form));
    return at === undefined ? undefined : Array.from(values.subarray(at * levels, (at + 1) * levels));
  };
  return {
    of(form) {
      for (const { rest } of splits(form)) {
        const found = lookup(rest);
        if (found !== undefined) return found;
      }
      return none;
    },
  };
}
