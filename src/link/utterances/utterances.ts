import { averageLinkage, type Edge } from '../cluster.ts';
import type { Surroundings } from '../stories/term-weight.ts';
import { type Sketch, sameUtterance, sketchOf } from './likeness.ts';
import { spellingOf } from './spelling.ts';
import type { Wording } from './wording.ts';

/** Two groups are one utterance when their statements are this likely one, on average. */
const LEAST = 0.24;
const LEAST_PAIR = 0.05;
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
export function utterancesOf(wordings: readonly Wording[]): number[][] {
  const sketches = sketched(wordings);
  const edges: Edge[] = [];
  const likenesses = new Map<number, number>();
  for (const [b, y] of sketches.entries()) {
    for (let a = 0; a < b; a++) {
      const x = sketches[a];
      const likeness = x ? sameUtterance(x, y) : 0;
      if (likeness < LEAST_PAIR) continue;
      edges.push({ a, b, likeness });
      likenesses.set(a * sketches.length + b, likeness);
    }
  }
  const likeness = (a: number, b: number) => likenesses.get(Math.min(a, b) * sketches.length + Math.max(a, b)) ?? 0;
  return withSecond(averageLinkage(wordings.length, edges, LEAST), sketches, likeness);
}

/** Every statement among those of its story: what all of them speak of weighs little. */
export function sketched(wordings: readonly Wording[]): Sketch[] {
  const using = new Map<string, number>();
  for (const { terms } of wordings) for (const term of new Set(terms)) using.set(term, (using.get(term) ?? 0) + 1);
  const around: Surroundings = { articles: wordings.length, using: (term) => using.get(term) ?? 0 };
  const spellings = new Map([...using.keys()].map((term) => [term, spellingOf(term)]));
  const spell = (term: string) => spellings.get(term) ?? spellingOf(term);
  return wordings.map((wording) => sketchOf(wording, around, spell));
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
    new Set(
      [...sketch.roots.keys()].filter((root) => others.some((at) => at !== one && sketches[at]?.roots.has(root))),
    );
  const [here, there] = [sharedWith(own), sharedWith(group)];
  const both = [...here].filter((root) => there.has(root)).length;
  return both <= MOST_IN_BOTH * Math.max(1, Math.min(here.size, there.size));
}
