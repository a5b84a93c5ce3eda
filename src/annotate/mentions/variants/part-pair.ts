import { differences, distance } from './align.ts';
import { areDifferent, type Known } from './known.ts';
import type { Part } from './parts.ts';
import { APART } from './sounds.ts';

/** How far two parts, or two names, stand from each other. */
export interface Gap {
  /** What the bridged differences cost together; `APART` or more when something keeps them apart. */
  readonly cost: number;
  /** Consonants the two have, on average: what speaks for one name. */
  readonly evidence: number;
  /** The differences by name. */
  readonly why: readonly string[];
}

/** Longer parts than any name has are equal or not, so that comparing costs no more than the text is long. */
const LONGEST_PART = 40;
const ARTICLE_COST = 0.2;
const LISTED_COST = 0.05;
/** Letters of Arabic words mean something: a difference between two of them weighs more. */
const ARABIC_WEIGHT = 2.5;
/** One is a known Arabic name, the other no known name. */
const NAMED_WEIGHT = 2;

/** Compares one part with one part. */
export function partGap(a: Part, b: Part): Gap {
  const evidence = (a.sounds.consonants + b.sounds.consonants) / 2;
  if (a.letters === b.letters) return { cost: 0, evidence, why: [] };
  if (a.letters.length > LONGEST_PART || b.letters.length > LONGEST_PART)
    return { cost: APART, evidence, why: ['too long for a name'] };
  return listedGap(a, b, evidence) ?? spelledGap(a, b, evidence);
}

/** Decides by the closed lists, where both parts are on them. */
function listedGap(a: Part, b: Part, evidence: number): Gap | undefined {
  if (a.known === undefined || b.known === undefined) return undefined;
  const words = `${a.letters}/${b.letters}`;
  if (areDifferent(a.known.names, b.known.names)) return { cost: 2 * APART, evidence, why: [`different names ${words}`] };
  if (sameShape(a.known, b.known)) return { cost: LISTED_COST, evidence, why: [`spellings ${words}`] };
  return { cost: APART, evidence, why: [`given name and family name ${words}`] };
}

/** العيسى is not عيسى; الناصري may be ناصري. */
function sameShape(a: Known, b: Known): boolean {
  return a.shape === b.shape || (a.family && b.family);
}

function spelledGap(a: Part, b: Part, evidence: number): Gap {
  const full = distance(a.sounds, b.sounds);
  const weight = weightOf(a, b);
  const x = b.bare === undefined ? (a.bare ?? a) : a;
  const y = a.bare === undefined ? (b.bare ?? b) : b;
  const withoutArticle = x === a && y === b ? full : distance(x.sounds, y.sounds) + ARTICLE_COST / weight;
  if (withoutArticle < full) {
    const why = [...differences(x.sounds, y.sounds, x.letters, y.letters), 'article'];
    return { cost: withoutArticle * weight, evidence, why };
  }
  if (x !== a || y !== b) distance(a.sounds, b.sounds);
  return { cost: full * weight, evidence, why: differences(a.sounds, b.sounds, a.letters, b.letters) };
}

function weightOf(a: Part, b: Part): number {
  if (a.arabic && b.arabic) return ARABIC_WEIGHT;
  return a.known?.arabic === true || b.known?.arabic === true ? NAMED_WEIGHT : 1;
}
