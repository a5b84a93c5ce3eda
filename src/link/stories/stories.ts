import { averageLinkage, type Edge } from '../cluster.ts';
import { type Sketch, sameStory, sketchOf, WIDEST_GAP } from './likeness.ts';
import type { Profile } from './profile.ts';
import { cosine, type Surroundings } from './term-weight.ts';

/** Two groups are one story when their articles are this likely one, on average. */
export const LEAST_STORY = 0.7;
/** Pairs less likely than this count as nothing. */
export const LEAST_PAIR = 0.02;
/** Openings less alike than this are not compared further. */
export const LEAST_LEAD = 0.04;

/**
 * Groups articles by the happening they tell: which articles stand together depends on the articles alone, not on the
 * order in which they come. Gives groups of indices, each ascending, by their first article.
 */
export function storiesOf(profiles: readonly Profile[]): number[][] {
  const sketches = sketched(profiles);
  return averageLinkage(profiles.length, edgesOf(sketches, byDay(profiles)), LEAST_STORY);
}

function byDay(profiles: readonly Profile[]): number[] {
  return profiles.map((_, at) => at).sort((a, b) => compare(dayOf(profiles[a]), dayOf(profiles[b])) || a - b);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0; // both may be infinite
}

/** Articles without a date stand before all others. */
function dayOf(profile: Profile | Sketch | undefined): number {
  return profile?.day ?? Number.NEGATIVE_INFINITY;
}

/** Every article among those of the days around it. */
export function sketched(profiles: readonly Profile[]): Sketch[] {
  const order = byDay(profiles);
  const sketches: Sketch[] = new Array(profiles.length);
  const using = new Map<string, number>();
  let from = 0;
  let to = 0;
  const change = (at: number, by: number) => {
    for (const term of profiles[at]?.body.keys() ?? []) using.set(term, (using.get(term) ?? 0) + by);
  };
  for (const at of order) {
    const profile = profiles[at];
    if (!profile) continue;
    const day = dayOf(profile);
    while (to < order.length && dayOf(profiles[order[to] ?? 0]) <= day + WIDEST_GAP) change(order[to++] ?? 0, 1);
    while (dayOf(profiles[order[from] ?? 0]) < day - WIDEST_GAP) change(order[from++] ?? 0, -1);
    const around: Surroundings = { articles: to - from, using: (term) => using.get(term) ?? 0 };
    sketches[at] = sketchOf(profile, around);
  }
  return sketches;
}

/** Pairs that may tell one happening: near in time, or one without a date, and with openings that share something. */
function edgesOf(sketches: readonly Sketch[], order: readonly number[]): Edge[] {
  const edges: Edge[] = [];
  const undated = order.filter((at) => sketches[at]?.day === undefined);
  const dated = order.slice(undated.length);
  const look = (a: number, b: number) => {
    const [x, y] = [sketches[a], sketches[b]];
    const lead = x && y ? cosine(x.lead, y.lead) : 0;
    if (!x || !y || lead < LEAST_LEAD) return;
    const likeness = sameStory(x, y, lead);
    if (likeness >= LEAST_PAIR) edges.push({ a: Math.min(a, b), b: Math.max(a, b), likeness });
  };
  let from = 0;
  for (const [place, at] of dated.entries()) {
    while (dayOf(sketches[dated[from] ?? 0]) < dayOf(sketches[at]) - WIDEST_GAP) from++;
    for (let before = from; before < place; before++) look(dated[before] ?? 0, at);
  }
  for (const [place, at] of undated.entries()) {
    for (const other of [...undated.slice(0, place), ...dated]) look(other, at);
  }
  return edges;
}
