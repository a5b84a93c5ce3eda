import { CLUSTER, COARSE_CLUSTER, FACTS, ID, LEXICONS, MARKS, QUOTE, STEM } from './form-facts.ts';
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

/** How far back a title or the noun of a body is looked for. */
const REACH = 5;
const TITLES = groupBits('office', 'rank', 'honorific', 'profession');
const NOUNS = groupBits('bodyNoun');
const SPORT = groupBits('sport');

/** Tokens beyond either end of a sentence that features see. */
export const MARGIN = 2;

/** What the whole sentence is about, as far as it changes what a name is: in sport a city is a team. 0, 1 or 2. */
export function topicOf(facts: Int32Array, length: number): number {
  let sport = 0;
  for (let at = MARGIN * FACTS, end = at + length * FACTS; at < end; at += FACTS)
    if (((facts[at + LEXICONS] as number) & SPORT) !== 0) sport++;
  return Math.min(sport, 2);
}

/**
 * The features of two neighbours, by the token that gets them: one for the token before them, three for the first, four
 * for the second, one for the token behind them.
 */
export const PAIR_FEATURES = 9;
/** Where each of the four tokens' features begin. */
export const PAIR_FROM = [0, 1, 4, 8, 9] as const;

/** Puts the features of the neighbours whose facts begin at `x` and right behind into `out`. */
export function pairFeatures(facts: Int32Array, x: number, out: Int32Array): void {
  const y = x + FACTS;
  const first = facts[x + ID] as number;
  const second = facts[y + ID] as number;
  const cx = facts[x + CLUSTER] as number;
  const cy = facts[y + CLUSTER] as number;
  out[0] = feature(Kind.after, first, second);
  out[1] = feature(Kind.wordsNext, first, second);
  out[2] = feature(Kind.clustersNext, cx, cy);
  out[3] = feature(Kind.clusterWord, cx, second);
  out[4] = feature(Kind.words, first, second);
  out[5] = feature(Kind.stems, facts[x + STEM] as number, facts[y + STEM] as number);
  out[6] = feature(Kind.clusters, cx, cy);
  out[7] = feature(Kind.wordCluster, first, cy);
  out[8] = feature(Kind.before, first, second);
}

/** A sentence as those see it who look at several tokens. */
export interface SentenceFacts {
  /** The facts of its tokens, with MARGIN before and behind. */
  readonly facts: Int32Array;
  readonly length: number;
  readonly topic: number;
}

/** Puts the other features of token `i` that hang on several tokens into `out` and returns how many they are. */
export function contextFeatures({ facts, length, topic }: SentenceFacts, i: number, out: Int32Array): number {
  const at = (i + MARGIN) * FACTS;
  let n = topic > 0 ? topicFeatures(facts, at, topic, out) : 0;
  n = aroundFeatures(facts, at, out, n);
  if (i === 0) out[n++] = feature(Kind.edge, 0, 0);
  if (i === length - 1) out[n++] = feature(Kind.edge, 1, 0);
  const opened = (facts[at - FACTS + MARKS] as number) & QUOTE;
  const closed = (facts[at + FACTS + MARKS] as number) & QUOTE;
  if ((opened | closed) !== 0) out[n++] = feature(Kind.quoted, opened, closed);
  return announcedFeatures(facts, at, Math.min(i, REACH), out, n);
}

function topicFeatures(facts: Int32Array, at: number, topic: number, out: Int32Array): number {
  out[0] = feature(Kind.sport, topic, facts[at + CLUSTER] as number);
  out[1] = feature(Kind.sport, topic, facts[at + ID] as number);
  out[2] = feature(Kind.sport, topic, hashPair(facts[at + LEXICONS] as number, 0));
  out[3] = feature(Kind.sportAfter, topic, facts[at - FACTS + ID] as number);
  return 4;
}

function aroundFeatures(facts: Int32Array, at: number, out: Int32Array, from: number): number {
  let n = from;
  const b1 = at - FACTS;
  const a1 = at + FACTS;
  const coarse = ((facts[b1 + COARSE_CLUSTER] as number) << 8) | (facts[at + COARSE_CLUSTER] as number);
  out[n++] = feature(Kind.around, facts[b1 + CLUSTER] as number, facts[a1 + CLUSTER] as number);
  out[n++] = feature(Kind.three, coarse, facts[a1 + COARSE_CLUSTER] as number);
  const before = facts[b1 + LEXICONS] as number;
  const here = facts[at + LEXICONS] as number;
  const after = facts[a1 + LEXICONS] as number;
  if ((before | here | after) !== 0) out[n++] = feature(Kind.groups, hashPair(before, here), after);
  return n;
}

/** The title and the noun of a body that stand before the token. */
function announcedFeatures(facts: Int32Array, at: number, reach: number, out: Int32Array, from: number): number {
  let n = from;
  const title = lastOf(facts, at, reach, TITLES);
  if (title > 0) out[n++] = feature(Kind.title, title, (facts[at - title * FACTS + LEXICONS] as number) & TITLES);
  const noun = lastOf(facts, at, reach, NOUNS);
  if (noun > 0) {
    out[n++] = feature(Kind.noun, noun, facts[at + CLUSTER] as number);
    out[n++] = feature(Kind.noun, noun, 0);
  }
  return n;
}

function feature(kind: number, a: number, b: number): number {
  return hashPair(hashPair(kind, a), b);
}

/** How many tokens back the nearest token stands that one of `groups` holds; 0 for none within reach. */
function lastOf(facts: Int32Array, at: number, reach: number, groups: number): number {
  for (let back = 1; back <= reach; back++)
    if (((facts[at - back * FACTS + LEXICONS] as number) & groups) !== 0) return back;
  return 0;
}
