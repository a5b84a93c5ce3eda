import { probability } from '../logistic.ts';
import type { Profile } from './profile.ts';
import { STORY_WEIGHTS } from './story-weights.ts';
import { cosine, type Surroundings, type Vector, vectorOf } from './term-weight.ts';

/** An article's vectors among the coverage of its days. */
export interface Sketch {
  readonly title: Vector;
  readonly lead: Vector;
  readonly body: Vector;
  readonly names: Vector;
  readonly deeds: Vector;
  readonly places: ReadonlySet<string>;
  readonly day: number | undefined;
  /** Articles of the days around, it included. */
  readonly among: number;
}

export function sketchOf(profile: Profile, around: Surroundings): Sketch {
  const { title, lead, body, names, deeds, places, day } = profile;
  return {
    title: vectorOf(title, around),
    lead: vectorOf(lead, around),
    body: vectorOf(body, around),
    names: vectorOf(names, around),
    deeds: vectorOf(deeds, around),
    places: new Set(places),
    day,
    among: around.articles,
  };
}

/**
 * What is compared: cosines of title, opening, text, names, deeds; names and deeds together; places of the one that names
 * fewer; days between, at most 3.
 */
export const STORY_FEATURES = ['title', 'lead', 'body', 'names', 'deeds', 'both', 'places', 'gap'] as const;
export type StoryFeature = (typeof STORY_FEATURES)[number];

/** Articles further apart never tell one happening, days; what has no date is compared with everything. */
export const WIDEST_GAP = 3;

/** The features of a pair; symmetric. `lead` may be given where it is known already. */
export function storyFeatures(a: Sketch, b: Sketch, lead = cosine(a.lead, b.lead)): Record<StoryFeature, number> {
  const names = cosine(a.names, b.names);
  const deeds = cosine(a.deeds, b.deeds);
  const gap = a.day === undefined || b.day === undefined ? 1 : Math.min(Math.abs(a.day - b.day), WIDEST_GAP);
  return {
    title: cosine(a.title, b.title),
    lead,
    body: cosine(a.body, b.body),
    names,
    deeds,
    both: Math.sqrt(names * deeds),
    places: overlap(a.places, b.places),
    gap,
  };
}

/**
 * The weights were learnt among about a hundred articles of some days. Among fewer it is likelier beforehand that two tell
 * one happening: by part of the logarithm of how many fewer there are than this.
 */
const ENOUGH = 60;
const AMONG_FEW = 0.75;

/** The probability that two articles tell one happening. */
export function sameStory(a: Sketch, b: Sketch, lead?: number): number {
  const fewer = Math.max(1, ENOUGH / Math.min(a.among, b.among));
  const bias = STORY_WEIGHTS.bias + AMONG_FEW * Math.log(fewer);
  return probability(storyFeatures(a, b, lead), { ...STORY_WEIGHTS, bias });
}

/** Where an article names no place that is known, places speak neither for nor against. */
const UNKNOWN = 0.35;

/** The share of the smaller set that the larger has. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return UNKNOWN;
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return shared / Math.min(a.size, b.size);
}
