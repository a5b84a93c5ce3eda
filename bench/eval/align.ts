import type { Range } from './gold.ts';

/** Intersection over union of two stretches, in code points. */
export function overlap(a: Range, b: Range): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** A pair of the reference and the prediction, by index in each. */
export interface Pair {
  readonly gold: number;
  readonly predicted: number;
}

/** One to one, best overlap first (of equals, the earlier in the reference, then in the prediction), down to `floor`. */
export function align(gold: readonly Range[], predicted: readonly Range[], floor: number): Pair[] {
  const candidates: (Pair & { readonly rank: number })[] = [];
  gold.forEach((g, i) => {
    predicted.forEach((p, j) => {
      const rank = overlap(g, p);
      if (rank > 0 && rank >= floor) candidates.push({ rank, gold: i, predicted: j });
    });
  });
  return oneToOne(candidates);
}

/** Takes candidates by falling rank, each side once. */
export function oneToOne(candidates: readonly (Pair & { readonly rank: number })[]): Pair[] {
  const order = candidates.toSorted((a, b) => b.rank - a.rank || a.gold - b.gold || a.predicted - b.predicted);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const pairs: Pair[] = [];
  for (const { gold, predicted } of order) {
    if (usedGold.has(gold) || usedPredicted.has(predicted)) continue;
    usedGold.add(gold);
    usedPredicted.add(predicted);
    pairs.push({ gold, predicted });
  }
  return pairs;
}
