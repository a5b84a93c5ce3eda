import type { FormFeatures } from './form-features.ts';
import { extend, type Gazetteers, GROUPS, LONGEST } from './gazetteers.ts';
import { hashPair } from './hash.ts';

const PHRASE = 131;
const SPREAD = 132;

/** Features of tokens inside phrases of several words that the lexicons hold: of each group the longest at each start. */
export function phraseFeatures(
  forms: readonly FormFeatures[],
  gazetteers: Gazetteers,
): Map<number, number[]> | undefined {
  let found: Map<number, number[]> | undefined;
  const covered = new Int32Array(GROUPS.length);
  for (let i = 0; i < forms.length; i++) {
    const here = forms[i];
    if (here === undefined || here.openings.length === 0) continue;
    const ends = longest(forms, i, here.openings, gazetteers);
    for (let group = 0; group < GROUPS.length; group++) {
      const end = ends[group] ?? 0;
      if (end <= i || (covered[group] ?? 0) > i) continue;
      covered[group] = end + 1;
      found ??= new Map();
      for (let j = i; j <= end; j++) {
        const part = j === i ? 0 : j === end ? 2 : 1;
        add(found, j, hashPair(PHRASE, group * 4 + part));
      }
      add(found, i - 1, hashPair(SPREAD, group * 2));
      add(found, end + 1, hashPair(SPREAD, group * 2 + 1));
    }
  }
  return found;
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
