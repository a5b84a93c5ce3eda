import { MARGIN, type SentenceFacts } from './context-features.ts';
import { FACTS, MARKS, OPENS_PHRASE, WORD } from './form-facts.ts';
import { extend, type Gazetteers, GROUPS, LONGEST } from './gazetteers.ts';
import { hashPair } from './hash.ts';

const PHRASE = 131;
const BESIDE = 132;

/**
 * Features of tokens inside phrases of several words that the lexicons hold, of each group the longest at each start: puts
 * each into `out` behind its token. `openings` tells with which hashes a phrase may begin at a token.
 */
export function phraseFeatures(
  { facts, length }: SentenceFacts,
  openings: (token: number) => readonly number[],
  gazetteers: Gazetteers,
  out: number[],
): void {
  let any = false;
  for (let i = 0; i < length; i++) {
    if (((facts[(i + MARGIN) * FACTS + MARKS] as number) & OPENS_PHRASE) === 0) continue;
    if (!findLongest(facts, i, length, openings(i), gazetteers)) continue;
    if (!any) covered.fill(0);
    any = true;
    for (let group = 0; group < GROUPS.length; group++) {
      const end = ends[group] as number;
      if (end <= i || (covered[group] as number) > i) continue;
      covered[group] = end + 1;
      addPhrase(out, i, end, group, length);
    }
  }
}

/** For each group, where its last phrase ends, and where the one that begins at a token does. */
const covered = new Int32Array(GROUPS.length);
const ends = new Int32Array(GROUPS.length);

/** The parts of a phrase, and the tokens right before and after it. */
function addPhrase(out: number[], first: number, last: number, group: number, length: number): void {
  out.push(first, hashPair(PHRASE, group * 4));
  for (let i = first + 1; i < last; i++) out.push(i, hashPair(PHRASE, group * 4 + 1));
  out.push(last, hashPair(PHRASE, group * 4 + 2));
  if (first > 0) out.push(first - 1, hashPair(BESIDE, group * 2));
  if (last + 1 < length) out.push(last + 1, hashPair(BESIDE, group * 2 + 1));
}

/**
 * Puts into `ends` for each group the last token of its longest phrase of at least two tokens from `i` on; 0 for none.
 * False when there is no phrase at all.
 */
function findLongest(
  facts: Int32Array,
  i: number,
  length: number,
  openings: readonly number[],
  gazetteers: Gazetteers,
): boolean {
  let any = false;
  for (const opening of openings) {
    let phrase = opening;
    for (let j = i + 1; j < length && j < i + LONGEST; j++) {
      phrase = extend(phrase, facts[(j + MARGIN) * FACTS + WORD] as number);
      const groups = gazetteers.lookup(phrase);
      if (groups === 0) continue;
      if (!any) ends.fill(0);
      any = true;
      for (let group = 0; group < GROUPS.length; group++)
        if ((groups >>> group) & 1) ends[group] = Math.max(ends[group] as number, j);
    }
  }
  return any;
}
