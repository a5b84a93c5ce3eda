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
  sportAfter: 118,
} as const;

/** The level of clusters that pairs of tokens are described by, and the coarser one for threes. */
const PAIRS = 1;
const THREES = 0;
/** So many levels, from the first, are looked at here. */
export const CONTEXT_LEVELS = 2;

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

/**
 * The features of two neighbours, by the token that gets them: one for the token before them, three for the first, four
 * for the second, one for the token behind them. Worked out once for each pair of forms (scores.ts).
 */
export const PAIR_FEATURES = 9;
/** Where each of the four tokens' features begin. */
export const PAIR_FROM = [0, 1, 4, 8, 9] as const;

/** Puts the features of the neighbours `x` and `y` into `out`. */
export function pairFeatures(x: FormFeatures, y: FormFeatures, out: Int32Array): void {
  const cx = x.cluster[PAIRS] ?? 0;
  const cy = y.cluster[PAIRS] ?? 0;
  out[0] = feature(Kind.after, x.id, y.id);
  out[1] = feature(Kind.wordsNext, x.id, y.id);
  out[2] = feature(Kind.clustersNext, cx, cy);
  out[3] = feature(Kind.clusterWord, cx, y.id);
  out[4] = feature(Kind.words, x.id, y.id);
  out[5] = feature(Kind.stems, x.stem, y.stem);
  out[6] = feature(Kind.clusters, cx, cy);
  out[7] = feature(Kind.wordCluster, x.id, cy);
  out[8] = feature(Kind.before, x.id, y.id);
}

/** Puts the other features of token `i` that hang on several tokens into `out` and returns how many they are. */
export function contextFeatures(forms: readonly FormFeatures[], i: number, topic: number, out: Int32Array): number {
  const n = topic > 0 ? topicFeatures(forms, i, topic, out) : 0;
  return announcedFeatures(forms, i, out, aroundFeatures(forms, i, out, n));
}

function topicFeatures(forms: readonly FormFeatures[], i: number, topic: number, out: Int32Array): number {
  const here = forms[i] ?? BEYOND;
  out[0] = feature(Kind.sport, topic, here.cluster[PAIRS] ?? 0);
  out[1] = feature(Kind.sport, topic, here.id);
  out[2] = feature(Kind.sport, topic, hashPair(here.groups, 0));
  out[3] = feature(Kind.sportAfter, topic, (forms[i - 1] ?? BEYOND).id);
  return 4;
}

function aroundFeatures(forms: readonly FormFeatures[], i: number, out: Int32Array, from: number): number {
  let n = from;
  const b1 = forms[i - 1] ?? BEYOND;
  const here = forms[i] ?? BEYOND;
  const a1 = forms[i + 1] ?? BEYOND;
  const c1 = b1.cluster[PAIRS] ?? 0;
  const c3 = a1.cluster[PAIRS] ?? 0;
  out[n++] = feature(Kind.around, c1, c3);
  out[n++] = feature(
    Kind.three,
    ((b1.cluster[THREES] ?? 0) << 8) | (here.cluster[THREES] ?? 0),
    a1.cluster[THREES] ?? 0,
  );
  if ((b1.groups | here.groups | a1.groups) !== 0)
    out[n++] = feature(Kind.groups, hashPair(b1.groups, here.groups), a1.groups);
  if (i === 0) out[n++] = feature(Kind.edge, 0, 0);
  if (i === forms.length - 1) out[n++] = feature(Kind.edge, 1, 0);
  if (b1.quote || a1.quote) out[n++] = feature(Kind.quoted, b1.quote ? 1 : 0, a1.quote ? 1 : 0);
  return n;
}

/** The title and the noun of a body that stand before the token. */
function announcedFeatures(forms: readonly FormFeatures[], i: number, out: Int32Array, from: number): number {
  let n = from;
  const title = lastOf(forms, i, TITLES);
  if (title > 0) out[n++] = feature(Kind.title, title, (forms[i - title] ?? BEYOND).groups & TITLES);
  const noun = lastOf(forms, i, NOUNS);
  if (noun > 0) {
    out[n++] = feature(Kind.noun, noun, (forms[i] ?? BEYOND).cluster[PAIRS] ?? 0);
    out[n++] = feature(Kind.noun, noun, 0);
  }
  return n;
}

function feature(kind: number, a: number, b: number): number {
  return hashPair(hashPair(kind, a), b);
}

/** How many tokens back the nearest token stands that one of `groups` holds; 0 for none within reach. */
function lastOf(forms: readonly FormFeatures[], i: number, groups: number): number {
  for (let back = 1; back <= REACH && back <= i; back++)
    if (((forms[i - back]?.groups ?? 0) & groups) !== 0) return back;
  return 0;
}
