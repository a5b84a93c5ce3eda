import { BEYOND, type FormFeatures } from './form-features.ts';
import { groupBits } from './gazetteers.ts';
import { hashPair } from './hash.ts';

/** What several tokens together, or the place in the sentence, say of a token. */

const Kind = {
  words: 101,
  wordsNext: 102,
  clusters: 103,
  clustersNext: 104,
  around: 105,
  three: 106,
  wordCluster: 107,
  clusterWord: 108,
  before: 109,
  after: 110,
  edge: 111,
  quoted: 112,
  title: 113,
  groups: 114,
  stems: 115,
  noun: 116,
  sport: 117,
} as const;

/** The level of clusters that pairs of tokens are described by, and the coarser one for threes. */
const PAIRS = 1;
const THREES = 0;

/** How far back a title or the noun of a body is looked for. */
const REACH = 5;
const TITLES = groupBits('office', 'rank', 'honorific', 'profession');
const NOUNS = groupBits('bodyNoun');
const SPORT = groupBits('sport');

/** What the whole sentence is about, as far as it changes what a name is: in sport a city is a team. 0, 1 or 2. */
export function topicOf(forms: readonly FormFeatures[]): number {
  let sport = 0;
  for (const { groups } of forms) if ((groups & SPORT) !== 0) sport++;
  return Math.min(sport, 2);
}

/** Puts the features of token `i` into `out` and returns how many they are. */
export function contextFeatures(forms: readonly FormFeatures[], i: number, topic: number, out: Uint32Array): number {
  let n = 0;
  const at = (j: number) => forms[j] ?? BEYOND;
  const b2 = at(i - 2);
  const b1 = at(i - 1);
  const here = at(i);
  const a1 = at(i + 1);
  const a2 = at(i + 2);
  const c1 = b1.cluster[PAIRS] ?? 0;
  const c2 = here.cluster[PAIRS] ?? 0;
  const c3 = a1.cluster[PAIRS] ?? 0;
  const put = (kind: number, a: number, b: number) => {
    out[n++] = hashPair(hashPair(kind, a), b);
  };
  put(Kind.words, b1.id, here.id);
  put(Kind.wordsNext, here.id, a1.id);
  put(Kind.stems, b1.stem, here.stem);
  put(Kind.clusters, c1, c2);
  put(Kind.clustersNext, c2, c3);
  put(Kind.around, c1, c3);
  put(Kind.three, hashPair(b1.cluster[THREES] ?? 0, here.cluster[THREES] ?? 0), a1.cluster[THREES] ?? 0);
  put(Kind.wordCluster, b1.id, c2);
  put(Kind.clusterWord, c2, a1.id);
  put(Kind.before, b2.id, b1.id);
  put(Kind.after, a1.id, a2.id);
  put(Kind.groups, hashPair(b1.groups, here.groups), a1.groups);
  if (i === 0) put(Kind.edge, 0, 0);
  if (i === forms.length - 1) put(Kind.edge, 1, 0);
  if (b1.quote || a1.quote) put(Kind.quoted, b1.quote ? 1 : 0, a1.quote ? 1 : 0);
  const title = lastOf(forms, i, TITLES);
  if (title > 0) put(Kind.title, title, at(i - title).groups & TITLES);
  const noun = lastOf(forms, i, NOUNS);
  if (noun > 0) {
    put(Kind.noun, noun, c2);
    put(Kind.noun, noun, 0);
  }
  if (topic > 0) {
    put(Kind.sport, topic, c2);
    put(Kind.sport, topic, here.id);
    put(Kind.sport, topic, b1.id);
    put(Kind.sport, topic, hashPair(here.groups, 0));
  }
  return n;
}

/** How many tokens back the nearest token stands that one of `groups` holds; 0 for none within reach. */
function lastOf(forms: readonly FormFeatures[], i: number, groups: number): number {
  for (let back = 1; back <= REACH && back <= i; back++)
    if (((forms[i - back]?.groups ?? 0) & groups) !== 0) return back;
  return 0;
}
