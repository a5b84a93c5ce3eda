import { averageLinkage, type Edge, type JoinRule } from '../cluster.ts';
import type { Surroundings } from '../stories/term-weight.ts';
import { type Sketch, sameUtterance, sketchOf, type Told } from './likeness.ts';
import { spellingOf } from './spelling.ts';
import { UTTERANCE_WEIGHTS } from './utterance-weights.ts';

/** Two groups are one utterance when their statements are this likely one, on average. */
const LEAST = 0.21;
const LEAST_PAIR = 0.05;
/** Two groups that are of one piece, this alike within, … */
const OF_ONE_PIECE = 0.5;
/** … and that so many articles tell one beside the other, are two positions … */
const TELLING_BOTH = 2;
/** … unless they are this likely one. */
const LEAST_OF_TOLD_APART = 0.5;
/** A statement of one utterance belongs to a second one as well when it is this likely one with it, on average, … */
const LEAST_SECOND = 0.4;
/** … is so long, in terms, … */
const SHORTEST_OF_TWO = 8;
/** … and of the words that it shares with each of them, so few are the same. */
const MOST_IN_BOTH = 0.34;

/**
 * Groups the statements of one story by what was said: groups of indices, each ascending, by their first statement. A
 * statement that holds two positions stands in two groups.
 */
export function utterancesOf(told: readonly Told[], weights = UTTERANCE_WEIGHTS, least = LEAST): number[][] {
  const sketches = sketched(told);
  const edges: Edge[] = [];
  const likenesses = new Map<number, number>();
  for (const [b, y] of sketches.entries()) {
    for (let a = 0; a < b; a++) {
      const x = sketches[a];
      const likeness = x ? sameUtterance(x, y, weights) : 0;
      if (likeness < LEAST_PAIR) continue;
      edges.push({ a, b, likeness });
      likenesses.set(a * sketches.length + b, likeness);
    }
  }
  const likeness = (a: number, b: number) => likenesses.get(Math.min(a, b) * sketches.length + Math.max(a, b)) ?? 0;
  return withSecond(averageLinkage(told.length, edges, least, joinsOf(told)), sketches, likeness);
}

/** Keeps apart what several articles tell apart. */
function joinsOf(told: readonly Told[]): JoinRule {
  const articlesOf = (members: readonly number[]) => new Set(members.map((at) => told[at]?.article));
  const tellingBoth = (a: readonly number[], b: readonly number[]) => {
    const others = articlesOf(b);
    return [...articlesOf(a)].filter((article) => others.has(article)).length;
  };
  return (a, b, mean) =>
    mean >= LEAST_OF_TOLD_APART ||
    Math.min(a.cohesion, b.cohesion) < OF_ONE_PIECE ||
    tellingBoth(a.members, b.members) < TELLING_BOTH;
}

/** Every statement among those of its story: what all of them speak of weighs little. */
export function sketched(told: readonly Told[]): Sketch[] {
  const using = new Map<string, number>();
  for (const { wording } of told)
    for (const term of new Set(wording.terms)) using.set(term, (using.get(term) ?? 0) + 1);
  const around: Surroundings = { articles: told.length, using: (term) => using.get(term) ?? 0 };
  const spellings = new Map([...using.keys()].map((term) => [term, spellingOf(term)]));
  const spell = (term: string) => spellings.get(term) ?? spellingOf(term);
  return told.map((one) => sketchOf(one, around, spell));
}

/** Adds statements to the groups of what else they hold. */
function withSecond(
  groups: readonly (readonly number[])[],
  sketches: readonly Sketch[],
  likeness: (a: number, b: number) => number,
): number[][] {
  return groups.map((group, k) => {
    const added = groups.flatMap((own, l) => {
      if (k === l || own.length < 2) return [];
      return own.filter((one) => {
        const mean = group.reduce((sum, other) => sum + likeness(one, other), 0) / group.length;
        return mean >= LEAST_SECOND && holdsBoth(one, own, group, sketches);
      });
    });
    return [...group, ...added].sort((a, b) => a - b);
  });
}

/** Does a statement share other words with the second group than with its own? */
function holdsBoth(
  one: number,
  own: readonly number[],
  group: readonly number[],
  sketches: readonly Sketch[],
): boolean {
  const sketch = sketches[one];
  if (!sketch || sketch.wording.terms.length < SHORTEST_OF_TWO) return false;
  const sharedWith = (others: readonly number[]) =>
    new Set([...sketch.roots].filter((root) => others.some((at) => at !== one && sketches[at]?.roots.has(root))));
  const [here, there] = [sharedWith(own), sharedWith(group)];
  const both = [...here].filter((root) => there.has(root)).length;
  return both <= MOST_IN_BOTH * Math.max(1, Math.min(here.size, there.size));
}
