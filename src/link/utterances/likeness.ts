import { skeletonOf } from '../../arabic/skeleton.ts';
import { probability, type Weights } from '../logistic.ts';
import { bitsOf, rarity, type Surroundings, type Vector, vectorOf } from '../stories/term-weight.ts';
import { type SpeakerLikeness, speakersAlike } from './speakers.ts';
import { likenessOf, type Spelling } from './spelling.ts';
import type { Wording } from './wording.ts';

/** A wording and the article it stands in. */
export interface Told {
  readonly wording: Wording;
  readonly article: number;
}

/** A wording among the statements of its story. */
export interface Sketch extends Told {
  /** The strong letters of its terms: verbs and their nouns alike. */
  readonly roots: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** What it quotes, each term with its rarity. */
  readonly quoted: readonly { readonly term: string; readonly rare: number }[];
  /** Its terms that tell something, each once, with their share in it and the bits that they tell. */
  readonly words: readonly { readonly spelling: Spelling; readonly share: number; readonly bits: number }[];
}

/**
 * What is compared of two statements, besides their speakers: of words, each with the word most like it, what the one has
 * of the other: whichever has less, whichever has more as far as that tells enough, and both at once; quoted words of the one that the
 * other has; how long the shorter is; numbers; whether both deny, and whether only one denies or negates; whether one of
 * the two stands in a title or is direct; how far behind the one that stands further back does; whether they stand in two
 * articles.
 */
const WORDING_FEATURES = [
  'least',
  'most',
  'firm',
  'quoted',
  'length',
  'numbers',
  'denied',
  'turned',
  'title',
  'direct',
  'place',
  'apart',
] as const;
export const UTTERANCE_FEATURES = ['speaker', 'side', 'strange', 'rival', 'alone', ...WORDING_FEATURES] as const;
export type UtteranceFeature = keyof SpeakerLikeness | (typeof WORDING_FEATURES)[number];

/** Words in common that tell fewer bits than this may be common by chance. */
const ENOUGH = 15;
/** The same of quoted words, by their rarity in all coverage. */
const ENOUGH_QUOTED = 25;
/** What every term of a vector tells at least, and what therefore tells nothing. */
const COMMON = 2;
const LONGEST = 6;

export function sketchOf(told: Told, around: Surroundings, spell: (term: string) => Spelling): Sketch {
  const counts = new Map<string, number>();
  for (const term of told.wording.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const vector = vectorOf(counts, around);
  const words = [...vector].map(([term, weight]) => ({
    spelling: spell(term),
    share: weight * weight,
    bits: Math.max(0, bitsOf(term, around) - COMMON),
  }));
  const quoted = [...told.wording.quoted].map((term) => ({ term, rare: rarity(term) }));
  return { ...told, terms: new Set(counts.keys()), quoted, roots: rootsOf(vector), words };
}

/** The features of a pair; symmetric, each between 0 and 1. */
export function utteranceFeatures(a: Sketch, b: Sketch): Record<UtteranceFeature, number> {
  const [x, y] = [a.wording, b.wording];
  const { least, most, firm } = sharedWords(a, b);
  return {
    ...speakersAlike(x, y),
    least: Math.sqrt(least),
    most,
    firm,
    quoted: Math.max(quotedIn(a, b), quotedIn(b, a)),
    length: Math.log2(1 + Math.min(x.terms.length, y.terms.length)) / LONGEST,
    numbers: x.numbers.some((number) => y.numbers.includes(number)) ? 1 : 0,
    denied: x.act === 'deny' && y.act === 'deny' ? 1 : 0,
    turned: x.isTurned === y.isTurned ? 0 : 1,
    title: x.inTitle === y.inTitle ? 0 : 1,
    direct: (x.type === 'direct') === (y.type === 'direct') ? 0 : 1,
    place: Math.max(x.place, y.place),
    apart: a.article === b.article ? 0 : 1,
  };
}

/** The probability that two statements report one utterance. */
export function sameUtterance(a: Sketch, b: Sketch, weights: Weights<UtteranceFeature>): number {
  return probability(utteranceFeatures(a, b), weights);
}

function rootsOf(vector: Vector): ReadonlySet<string> {
  return new Set([...vector.keys()].map(skeletonOf));
}

/** The share of the words that one quotes which the other has as well, by how rare they are. */
function quotedIn({ quoted }: Sketch, { terms }: Sketch): number {
  let all = 0;
  let held = 0;
  for (const { term, rare } of quoted) {
    all += rare;
    if (terms.has(term)) held += rare;
  }
  return (held / Math.max(1, all)) * Math.min(1, held / ENOUGH_QUOTED);
}

/** What each has of the other, every word by the one most like it: by share, and by bits. */
function sharedWords({ words: x }: Sketch, { words: y }: Sketch): { least: number; most: number; firm: number } {
  const likest = new Float64Array(y.length);
  const ofX = { share: 0, bits: 0, all: 0 };
  const ofY = { share: 0, bits: 0, all: 0 };
  for (const { spelling, share, bits } of x) {
    let most = 0;
    for (let j = 0; j < y.length; j++) {
      const likeness = likenessOf(spelling, (y[j] as Sketch['words'][number]).spelling);
      if (likeness > most) most = likeness;
      if (likeness > (likest[j] as number)) likest[j] = likeness;
    }
    ofX.share += share * most;
    ofX.bits += bits * most;
    ofX.all += bits;
  }
  for (const [j, { share, bits }] of y.entries()) {
    ofY.share += share * (likest[j] as number);
    ofY.bits += bits * (likest[j] as number);
    ofY.all += bits;
  }
  const bits = Math.min(ofX.bits, ofY.bits);
  const most = (bits / Math.max(1, Math.min(ofX.all, ofY.all))) * Math.min(1, bits / ENOUGH);
  const least = Math.min(ofX.share, ofY.share);
  return { least, most, firm: least * Math.min(1, bits / ENOUGH) };
}
