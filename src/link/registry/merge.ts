import { compareNames, nameKeys } from '../../annotate/mentions/variants/index.ts';

/** What coverage said of one spelling of a name, or of several that were found to be one. */
export interface Seen {
  readonly key: string;
  readonly spellings: Map<string, number>;
  articles: number;
  readonly outlets: Set<string>;
  readonly offices: Map<string, { count: number; first: string; last: string }>;
}

/**
 * Brings the spellings of one name together: two that can be the same name, of which the rarer shares an office with the
 * commoner, are one person. The commoner absorbs the rarer, so the result does not depend on the order of arrival.
 */
export function mergeSpellings(all: readonly Seen[]): Seen[] {
  const sorted = [...all].sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
  const byKey = new Map<string, Seen[]>();
  const kept: Seen[] = [];
  for (const seen of sorted) {
    const keys = nameKeys(seen.key);
    const home = keys.flatMap((key) => byKey.get(key) ?? []).find((other) => isSame(other, seen));
    if (home) absorb(home, seen);
    else {
      kept.push(seen);
      for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), seen]);
    }
  }
  return kept;
}

const RARE = 3;

function isSame(common: Seen, rare: Seen): boolean {
  if (!compareNames(common.key, rare.key).same) return false;
  const shared = [...rare.offices.keys()].some((office) => common.offices.has(office));
  return shared || (rare.articles <= RARE && rare.offices.size === 0);
}

function absorb(home: Seen, other: Seen): void {
  home.articles += other.articles;
  for (const outlet of other.outlets) home.outlets.add(outlet);
  for (const [spelling, count] of other.spellings)
    home.spellings.set(spelling, (home.spellings.get(spelling) ?? 0) + count);
  for (const [text, office] of other.offices) {
    const known = home.offices.get(text);
    if (!known) home.offices.set(text, { ...office });
    else {
      known.count += office.count;
      if (office.first < known.first) known.first = office.first;
      if (office.last > known.last) known.last = office.last;
    }
  }
}
