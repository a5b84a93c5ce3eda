import { differences, distance } from './align.ts';
import { areDifferent, type Known } from './known.ts';
import type { Part } from './parts.ts';
import { APART } from './sounds.ts';

/** Longer parts than any name has are equal or not, so that comparing costs no more than the text is long. */
const LONGEST_PART = 40;
const ARTICLE_COST = 0.2;
const LISTED_COST = 0.05;
/** Letters of Arabic words mean something: a difference between two of them weighs more. */
const ARABIC_WEIGHT = 3;
/** One is a known Arabic name, the other no known name. */
const NAMED_WEIGHT = 2;

/** What speaks for two parts being one: their consonants, on average. */
export function evidenceOf(a: Part, b: Part): number {
  return (a.sounds.consonants + b.sounds.consonants) / 2;
}

/** What the differences between two parts cost together; `APART` or more when something keeps them apart. */
export function partCost(a: Part, b: Part): number {
  if (a.letters === b.letters) return 0;
  if (tooLong(a, b)) return APART;
  return listedCost(a, b) ?? weightOf(a, b) * Math.min(distance(a.sounds, b.sounds), costWithoutArticle(a, b));
}

/** The differences between two parts by name, those that were bridged and those that keep them apart alike. */
export function partReasons(a: Part, b: Part): readonly string[] {
  if (a.letters === b.letters) return [];
  if (tooLong(a, b)) return ['too long for a name'];
  const listed = listedCost(a, b);
  if (listed !== undefined) return [`${listedReason(listed)} ${a.letters}/${b.letters}`];
  const [x, y] = withoutArticle(a, b);
  const bare = costWithoutArticle(a, b) < distance(a.sounds, b.sounds);
  return bare ? [...differences(x, y), 'article'] : differences(a, b);
}

function tooLong(a: Part, b: Part): boolean {
  return a.letters.length > LONGEST_PART || b.letters.length > LONGEST_PART;
}

/** Decides by the closed lists, where both parts are on them. */
function listedCost(a: Part, b: Part): number | undefined {
  if (a.known === undefined || b.known === undefined) return undefined;
  if (areDifferent(a.known.names, b.known.names)) return 2 * APART;
  return sameShape(a.known, b.known) ? LISTED_COST : APART;
}

function listedReason(cost: number): string {
  if (cost === LISTED_COST) return 'spellings';
  return cost === APART ? 'given name and family name' : 'different names';
}

/** العيسى is not عيسى; الناصري may be ناصري. */
function sameShape(a: Known, b: Known): boolean {
  return a.shape === b.shape || (a.family && b.family);
}

/** The two parts, the article taken off the one that has it when the other has none. */
function withoutArticle(a: Part, b: Part): readonly [Part, Part] {
  return [b.bare === undefined ? (a.bare ?? a) : a, a.bare === undefined ? (b.bare ?? b) : b];
}

function costWithoutArticle(a: Part, b: Part): number {
  if ((a.bare === undefined) === (b.bare === undefined)) return Number.POSITIVE_INFINITY;
  const [x, y] = withoutArticle(a, b);
  return distance(x.sounds, y.sounds) + ARTICLE_COST / weightOf(a, b);
}

function weightOf(a: Part, b: Part): number {
  if (a.arabic && b.arabic) return ARABIC_WEIGHT;
  return a.known?.arabic === true || b.known?.arabic === true ? NAMED_WEIGHT : 1;
}
