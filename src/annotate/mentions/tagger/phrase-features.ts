import type { FormFeatures } from './form-features.ts';
import { extend, type Gazetteers, GROUPS, LONGEST } from './gazetteers.ts';
import { hashPair } from './hash.ts';

const PHRASE = 131;
const BESIDE = 132;

/** Features of tokens inside phrases of several words that the lexicons hold: of each group the longest at each start. */
export function phraseFeatures(
  forms: readonly FormFeatures[],
  gazetteers: Gazetteers,
): Map<number, number[]> | undefined {
  let found: Map<number, number[]> | undefined;
  const covered = new Int32Array(GROUPS.length);
  const ends = new Int32Array(GROUPS.length);
  for (let i = 0; i < forms.length; i++) {
    const openings = forms[i]?.openings ?? [];
    if (openings.length === 0) continue;
    if (!findLongest(forms, i, openings, gazetteers, ends)) continue;
    found ??= new Map();
    for (let group = 0; group < GROUPS.length; group++) {
      const end = ends[group] as number;
      if (end <= i || (covered[group] as number) > i) continue;
      covered[group] = end + 1;
      addPhrase(found, i, end, group);
    }
  }
  return found;
}

/** The parts of a phrase, and the tokens right before and after it. */
function addPhrase(found: Map<number, number[]>, first: number, last: number, group: number): void {
  add(found, first, hashPair(PHRASE, group * 4));
  for (let i = first + 1; i < last; i++) add(found, i, hashPair(PHRASE, group * 4 + 1));
  add(found, last, hashPair(PHRASE, group * 4 + 2));
  add(found, first - 1, hashPair(BESIDE, group * 2));
  add(found, last + 1, hashPair(BESIDE, group * 2 + 1));
}

/**
 * Puts into `ends` for each group the last token of its longest phrase of at least two tokens from `i` on; 0 for none.
 * False when there is no phrase at all.
 */
function findLongest(
  forms: readonly FormFeatures[],
  i: number,
  openings: readonly number[],
  gazetteers: Gazetteers,
  ends: Int32Array,
): boolean {
  let any = false;
  ends.fill(0);
  for (const opening of openings) {
    let phrase = opening;
    for (let j = i + 1; j < forms.length && j < i + LONGEST; j++) {
      phrase = extend(phrase, forms[j]?.word ?? 0);
      const groups = gazetteers.lookup(phrase);
      if (groups === 0) continue;
      any = true;
      for (let group = 0; group < GROUPS.length; group++)
        if ((groups >>> group) & 1) ends[group] = Math.max(ends[group] as number, j);
    }
  }
  return any;
}

function add(found: Map<number, number[]>, token: number, feature: number): void {
  const row = found.get(token);
  if (row === undefined) found.set(token, [feature]);
  else row.push(feature);
}
