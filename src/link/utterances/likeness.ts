import { compareNames } from '../../annotate/mentions/variants/index.ts';
import { skeletonOf } from '../../arabic/skeleton.ts';
import { probability } from '../logistic.ts';
import { cosine, type Surroundings, type Vector, vectorOf } from '../stories/term-weight.ts';
import { UTTERANCE_WEIGHTS } from './utterance-weights.ts';
import type { Wording } from './wording.ts';

/** A wording among the statements of its story. */
export interface Sketch {
  readonly wording: Wording;
  readonly vector: Vector;
  /** The same over the strong letters of its terms: verbs and their nouns alike. */
  readonly roots: Vector;
  readonly trigrams: ReadonlySet<string>;
}

/** What is compared of two statements. */
export const UTTERANCE_FEATURES = [
  'speaker',
  'side',
  'cosine',
  'roots',
  'within',
  'letters',
  'words',
  'numbers',
  'negation',
  'act',
  'short',
  'order',
  'rival',
  'length',
  'reported',
] as const;
export type UtteranceFeature = (typeof UTTERANCE_FEATURES)[number];

export function sketchOf(wording: Wording, around: Surroundings): Sketch {
  const counts = new Map<string, number>();
  for (const term of wording.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const vector = vectorOf(counts, around);
  return { wording, vector, roots: rootsOf(vector), trigrams: trigramsOf(wording.terms) };
}

/** The features of a pair; symmetric, each between 0 and 1. */
export function utteranceFeatures(a: Sketch, b: Sketch): Record<UtteranceFeature, number> {
  const [x, y] = [a.wording, b.wording];
  const speaker = shareSpeaker(x.speakers, y.speakers) ? 1 : 0;
  const side = speaker === 0 && [...x.sides].some((one) => y.sides.has(one)) ? 1 : 0;
  const roots = cosine(a.roots, b.roots);
  const shorter = Math.min(x.terms.length, y.terms.length);
  return {
    speaker,
    side,
    cosine: cosine(a.vector, b.vector),
    roots,
    within: Math.max(containment(a.roots, b.roots), containment(b.roots, a.roots)),
    letters: dice(a.trigrams, b.trigrams),
    words: commonRun(x.terms, y.terms) / 8,
    numbers: x.numbers.size > 0 && y.numbers.size > 0 ? overlap(x.numbers, y.numbers) : 0.5,
    negation: x.negated === y.negated ? 0 : 1,
    act: x.act === y.act ? 1 : 0,
    short: 1 / Math.max(1, shorter),
    order: commonSubsequence(x.terms, y.terms) / Math.max(1, shorter),
    rival: speaker === 0 && x.personal && y.personal ? 1 : 0,
    length: shorter / Math.max(1, x.terms.length, y.terms.length),
    reported: x.type === 'reported' || y.type === 'reported' ? 1 : 0,
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

function shareSpeaker(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => one === other || compareNames(one, other).same));
}

/** The share of the weight of `a` that `b` has as well. */
function containment(a: Vector, b: Vector): number {
  let shared = 0;
  for (const [term, weight] of a) if (b.has(term)) shared += weight * weight;
  return shared;
}

function trigramsOf(terms: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const term of terms) {
    const letters = ` ${term} `;
    for (let i = 0; i + 3 <= letters.length; i++) found.add(letters.slice(i, i + 3));
  }
  return found;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return shared(a, b) / Math.min(a.size, b.size);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
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

/** The most terms that both have in one order, with others between them. */
function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let before = new Uint16Array(b.length + 1);
  for (const term of a) {
    const here = new Uint16Array(b.length + 1);
    for (const [at, other] of b.entries()) {
      here[at + 1] =
        term === other ? (before[at] as number) + 1 : Math.max(before[at + 1] as number, here[at] as number);
    }
    before = here;
  }
  return before[b.length] as number;
}
