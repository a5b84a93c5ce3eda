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
  for (let i = 0; i < forms.length; i++) {
    const openings = forms[i]?.openings ?? [];
    if (openings.length === 0) continue;
    longest(forms, i, openings, gazetteers).forEach((end, group) => {
      if (end <= i || (covered[group] ?? 0) > i) return;
      covered[group] = end + 1;
      found ??= new Map();
      addPhrase(found, i, end, group);
    });
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

/** For each group the last token of its longest phrase of at least two tokens from `i` on; 0 for none. */
function longest(
  forms: readonly FormFeatures[],
  i: number,
  openings: readonly number[],
  gazetteers: Gazetteers,
): number[] {
  const ends: number[] = new Array(GROUPS.length).fill(0);
  for (const opening of openings) {
    let phrase = opening;
    for (let j = i + 1; j < forms.length && j < i + LONGEST; j++) {
      phrase = extend(phrase, forms[j]?.word ?? 0);
      const groups = gazetteers.lookup(phrase);
      if (groups === 0) continue;
      for (let group = 0; group < GROUPS.length; group++)
        if ((groups >>> group) & 1) ends[group] = Math.max(ends[group] ?? 0, j);
    }
  }
  return ends;
}

function add(found: Map<number, number[]>, token: number, feature: number): void {
  const row = found.get(token);
  if (row === undefined) found.set(token, [feature]);
  else row.push(feature);
}
