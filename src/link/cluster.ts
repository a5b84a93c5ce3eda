/** A pair of things and how likely they belong together, 0 to 1. Pairs that are not given count as 0. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** A group so far. */
export interface Group {
  readonly members: readonly number[];
  /** The mean likeness of two members; 0 for a single one. */
  readonly cohesion: number;
}

/** May two groups that are this alike on average be joined? Symmetric. */
export type JoinRule = (a: Group, b: Group, mean: number) => boolean;

/**
 * Groups `count` things by average linkage: the two groups whose members are most alike on average are joined, as long
 * as that average is above `least`. The result depends on the edges alone, not on their order: of equal averages the one
 * with the smaller members is taken. Groups hold their members in ascending order. Costs n log n in the edges of each
 * connected part.
 */
export function averageLinkage(
  count: number,
  edges: readonly Edge[],
  least: number,
  mayJoin: JoinRule = () => true,
): number[][] {
  const groups: (number[] | undefined)[] = Array.from({ length: count }, (_, at) => [at]);
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  for (const { a, b, likeness } of edges) {
    sums[a]?.set(b, likeness);
    sums[b]?.set(a, likeness);
  }
  for (const part of connected(sums)) joinWithin(part, groups, sums, least, mayJoin);
  return groups.filter((group) => group !== undefined).map((group) => group.sort((a, b) => a - b));
}

/** Parts of the graph that no edge leaves; most hold few things. */
function connected(sums: readonly ReadonlyMap<number, number>[]): number[][] {
  const seen = new Uint8Array(sums.length);
  const parts: number[][] = [];
  for (let start = 0; start < sums.length; start++) {
    if (seen[start] || sums[start]?.size === 0) continue;
    const part = [start];
    seen[start] = 1;
    for (const at of part) {
      for (const other of sums[at]?.keys() ?? []) {
        if (seen[other]) continue;
        seen[other] = 1;
        part.push(other);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

function joinWithin(
  part: readonly number[],
  groups: (number[] | undefined)[],
  sums: readonly Map<number, number>[],
  least: number,
  mayJoin: JoinRule,
): void {
  const size = (at: number) => groups[at]?.length ?? 0;
  const inner = new Map<number, number>();
  const groupAt = (at: number): Group => ({
    members: groups[at] ?? [],
    cohesion: (2 * (inner.get(at) ?? 0)) / Math.max(1, size(at) * (size(at) - 1)),
  });
  const best = new Map<number, { other: number; mean: number }>();
  const find = (at: number) => {
    let found: { other: number; mean: number } | undefined;
    const own = groupAt(at);
    for (const [other, sum] of sums[at] ?? []) {
      const mean = sum / (size(at) * size(other));
      const isBetter = !found || mean > found.mean || (mean === found.mean && other < found.other);
      if (mean > least && isBetter && mayJoin(own, groupAt(other), mean)) found = { other, mean };
    }
    if (found) best.set(at, found);
    else best.delete(at);
  };
  for (const at of part) find(at);
  for (;;) {
    let a = -1;
    let top: { other: number; mean: number } | undefined;
    for (const [at, found] of best)
      if (!top || found.mean > top.mean || (found.mean === top.mean && at < a)) [a, top] = [at, found];
    if (!top) return;
    const [keep, gone] = a < top.other ? [a, top.other] : [top.other, a];
    inner.set(keep, (inner.get(keep) ?? 0) + (inner.get(gone) ?? 0) + (sums[keep]?.get(gone) ?? 0));
    const touched = join(keep, gone, groups, sums);
    best.delete(gone);
    for (const at of touched) find(at);
  }
}

/** Joins `gone` into `keep`; gives the groups whose means changed. */
function join(
  keep: number,
  gone: number,
  groups: (number[] | undefined)[],
  sums: readonly Map<number, number>[],
): number[] {
  groups[keep]?.push(...(groups[gone] ?? []));
  groups[gone] = undefined;
  const kept = sums[keep] ?? new Map<number, number>();
  kept.delete(gone);
  for (const [other, sum] of sums[gone] ?? []) {
    sums[other]?.delete(gone);
    if (other === keep) continue;
    const both = (kept.get(other) ?? 0) + sum;
    kept.set(other, both);
    sums[other]?.set(keep, both);
  }
  sums[gone]?.clear();
  return [keep, ...kept.keys()];
}
