/** What becomes of groups that stood before, numbered in the order of their age, when things are grouped anew. */
export interface Carried {
  /** Of each new group, by its index: the old group whose identity it keeps; undefined: it needs a new one. */
  readonly kept: readonly (number | undefined)[];
  /** Old groups that end, with the index of the new group to which most of their members have gone. */
  readonly ended: ReadonlyMap<number, number>;
}

/**
 * Carries identities over a new grouping (DESIGN 4): an old group is continued by the new one that holds the largest
 * part of it; where several are continued by one, the oldest stays and the others end there. `old` tells the old group
 * of each member. Of equal parts the group that comes first is the larger.
 */
export function carryGroups<T>(old: ReadonlyMap<T, readonly number[]>, groups: readonly (readonly T[])[]): Carried {
  const shares = new Map<number, Map<number, number>>();
  for (const [index, members] of groups.entries()) {
    for (const member of members) {
      for (const before of old.get(member) ?? []) {
        const share = shares.get(before) ?? new Map<number, number>();
        share.set(index, (share.get(index) ?? 0) + 1);
        shares.set(before, share);
      }
    }
  }
  const kept: (number | undefined)[] = groups.map(() => undefined);
  const ended = new Map<number, number>();
  for (const before of [...shares.keys()].sort((a, b) => a - b)) {
    const [heir = 0] = largest(shares.get(before) ?? new Map());
    if (kept[heir] === undefined) kept[heir] = before;
    else ended.set(before, heir);
  }
  return { kept, ended };
}

function largest(share: ReadonlyMap<number, number>): readonly [index: number, size: number] {
  let found: readonly [number, number] = [-1, 0];
  for (const [index, size] of share)
    if (size > found[1] || (size === found[1] && index < found[0])) found = [index, size];
  return found;
}
