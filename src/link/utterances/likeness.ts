import { compareNames } from '../../annotate/mentions/variants/index.ts';
import { skeletonOf } from '../../arabic/skeleton.ts';
import { probability } from '../logistic.ts';
import { cosine, type Surroundings, type Vector, vectorOf } from '../stories/term-weight.ts';
import { likenessOf, type Spelling } from './spelling.ts';
import { UTTERANCE_WEIGHTS } from './utterance-weights.ts';
import type { Wording } from './wording.ts';

/** A wording among the statements of its story. */
export interface Sketch {
  readonly wording: Wording;
  readonly vector: Vector;
  /** The same over the strong letters of its terms: verbs and their nouns alike. */
  readonly roots: Vector;
  /** The terms of `vector` in its order, with their share in it. */
  readonly words: readonly { readonly spelling: Spelling; readonly share: number }[];
}

/**
 * What is compared of two statements: speakers and the states they act for; persons who cannot be one; whether the one
 * speaks of the other's speaker; how alone each stands among its speaker's statements; rare words by their strong letters; what the one has of the other, word by
 * likest word, whichever has more and whichever has less; runs of words; length; act and type; place in the article.
 */
export const UTTERANCE_FEATURES = [
  'speaker',
  'side',
  'rival',
  'named',
  'alone',
  'roots',
  'most',
  'least',
  'words',
  'short',
  'length',
  'act',
  'reported',
  'place',
] as const;
export type UtteranceFeature = (typeof UTTERANCE_FEATURES)[number];

export function sketchOf(wording: Wording, around: Surroundings, spell: (term: string) => Spelling): Sketch {
  const counts = new Map<string, number>();
  for (const term of wording.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const vector = vectorOf(counts, around);
  const words = [...vector].map(([term, weight]) => ({ spelling: spell(term), share: weight * weight }));
  return { wording, vector, roots: rootsOf(vector), words };
}

/** The features of a pair; symmetric, each between 0 and 1. */
export function utteranceFeatures(a: Sketch, b: Sketch): Record<UtteranceFeature, number> {
  const [x, y] = [a.wording, b.wording];
  const speaker = shareSpeaker(x.speakers, y.speakers) ? 1 : 0;
  const side = speaker === 0 && [...x.sides].some((one) => y.sides.has(one)) ? 1 : 0;
  const shorter = Math.min(x.terms.length, y.terms.length);
  const [ofA, ofB] = heldOf(a, b);
  return {
    speaker,
    side,
    rival: speaker === 0 && x.personal && y.personal ? 1 : 0,
    named: speaker === 0 && (isNamed(x, y) || isNamed(y, x)) ? 1 : 0,
    alone: speaker / Math.sqrt(x.turns * y.turns),
    roots: cosine(a.roots, b.roots),
    most: Math.max(ofA, ofB),
    least: Math.min(ofA, ofB),
    words: commonRun(x.terms, y.terms) / LONGEST_RUN,
    short: 1 / Math.max(1, shorter),
    length: shorter / Math.max(1, x.terms.length, y.terms.length),
    act: x.act === y.act ? 1 : 0,
    reported: x.type === 'reported' || y.type === 'reported' ? 1 : 0,
    place: Math.abs(x.place - y.place),
  };
}

/** The probability that two statements report one utterance. */
export function sameUtterance(a: Sketch, b: Sketch): number {
  return probability(utteranceFeatures(a, b), UTTERANCE_WEIGHTS);
}

function rootsOf(vector: Vector): Vector {
  const roots = new Map<string, number>();
  for (const [term, weight] of vector) {
    const root = skeletonOf(term);
    roots.set(root, Math.max(weight, roots.get(root) ?? 0));
  }
  const length = Math.hypot(...roots.values()) || 1;
  for (const [root, weight] of roots) roots.set(root, weight / length);
  return roots;
}

/** Do the words of `b` name a speaker of `a`, by the last part of the name? */
function isNamed(a: Wording, b: Wording): boolean {
  return a.surnames.some((name) => b.terms.includes(name));
}

function shareSpeaker(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => one === other || compareNames(one, other).same));
}

/** The share of the weight of each that the other has as well, each word by the one most like it. */
function heldOf({ words: x }: Sketch, { words: y }: Sketch): [ofA: number, ofB: number] {
  const likest = new Float64Array(y.length);
  let ofA = 0;
  for (const { spelling, share } of x) {
    let most = 0;
    for (let j = 0; j < y.length; j++) {
      const likeness = likenessOf(spelling, (y[j] as Sketch['words'][number]).spelling);
      if (likeness > most) most = likeness;
      if (likeness > (likest[j] as number)) likest[j] = likeness;
    }
    ofA += share * most;
  }
  return [ofA, y.reduce((sum, { share }, j) => sum + share * (likest[j] as number), 0)];
}

const LONGEST_RUN = 8;

/** The longest run of words that both have, at most 8. */
function commonRun(a: readonly string[], b: readonly string[]): number {
  const places = new Map<string, number[]>();
  for (const [at, term] of b.entries()) {
    const list = places.get(term);
    if (list) list.push(at);
    else places.set(term, [at]);
  }
  let longest = 0;
  let before = new Map<number, number>();
  for (const term of a) {
    const here = new Map<number, number>();
    for (const at of places.get(term) ?? []) {
      const run = (before.get(at - 1) ?? 0) + 1;
      here.set(at, run);
      if (run > longest) longest = run;
    }
    if (longest >= LONGEST_RUN) return LONGEST_RUN;
    before = here;
  }
  return longest;
}
