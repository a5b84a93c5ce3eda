import { averageLinkage, type Edge } from '../cluster.ts';
import type { Surroundings } from '../stories/term-weight.ts';
import { type Sketch, sameUtterance, sketchOf } from './likeness.ts';
import type { Wording } from './wording.ts';

/** Two groups are one utterance when their statements are this likely one, on average. */
const LEAST = 0.2;
const LEAST_PAIR = 0.05;

/** Groups the statements of one story by what was said: groups of indices, each ascending, by their first statement. */
export function utterancesOf(wordings: readonly Wording[]): number[][] {
  const sketches = sketched(wordings);
  const edges: Edge[] = [];
  for (const [b, y] of sketches.entries()) {
    for (let a = 0; a < b; a++) {
      const x = sketches[a];
      const likeness = x ? sameUtterance(x, y) : 0;
      if (likeness >= LEAST_PAIR) edges.push({ a, b, likeness });
    }
  }
  return averageLinkage(wordings.length, edges, LEAST);
}

/** Every statement among those of its story: what all of them speak of weighs little. */
export function sketched(wordings: readonly Wording[]): Sketch[] {
  const using = new Map<string, number>();
  for (const { terms } of wordings) for (const term of new Set(terms)) using.set(term, (using.get(term) ?? 0) + 1);
  const around: Surroundings = { articles: wordings.length, using: (term) => using.get(term) ?? 0 };
  return wordings.map((wording) => sketchOf(wording, around));
}
