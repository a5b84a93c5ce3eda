/** A place, in code points. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A statement as far as its identity goes. */
export interface Standing {
  readonly at: Place;
  readonly text: string;
  readonly cue: string;
}

/** A statement that has a number already. */
export interface Numbered {
  readonly number: number;
  /** Where it would stand in the new text; undefined when nothing there corresponds. */
  readonly at: Place | undefined;
  readonly text: string;
  readonly cue: string;
  /** The reading before this one lacked it. */
  readonly gone: boolean;
}

/** Two spans share so much of what they cover together. */
const OVERLAP = 0.5;

/**
 * Which statement of the new reading is which of the old (DESIGN 4): index in `found` → number. First by overlap and
 * equal cue, best overlap first; then, among the rest, by the same words as a quotation at the place where its context
 * leads. What stood a moment ago goes before what was gone already. One to one.
 */
export function carry(known: readonly Numbered[], found: readonly Standing[]): ReadonlyMap<number, number> {
  const carried = new Map<number, number>();
  const taken = new Set<number>();
  const settle = (pairs: Pair[]) => {
    for (const { number, index } of pairs.sort(byMerit)) {
      if (taken.has(number) || carried.has(index)) continue;
      taken.add(number);
      carried.set(index, number);
    }
  };
  settle(pairsOf(known, found, (old, one, overlap) => overlap >= OVERLAP && old.cue === one.cue));
  settle(pairsOf(known, found, (old, one, overlap) => overlap > 0 && old.text === one.text));
  return carried;
}

interface Pair {
  readonly number: number;
  readonly index: number;
  readonly gone: boolean;
  readonly overlap: number;
}

function byMerit(a: Pair, b: Pair): number {
  return Number(a.gone) - Number(b.gone) || b.overlap - a.overlap || a.number - b.number || a.index - b.index;
}

/** All pairs that fit. `found` is in no order that counts; places are compared only where they can overlap. */
function pairsOf(
  known: readonly Numbered[],
  found: readonly Standing[],
  fits: (old: Numbered, one: Standing, overlap: number) => boolean,
): Pair[] {
  const order = found.map((one, index) => ({ one, index })).sort((a, b) => a.one.at.start - b.one.at.start);
  const longest = found.reduce((length, { at }) => Math.max(length, at.end - at.start), 0);
  return known.flatMap((old) => {
    const { at } = old;
    if (!at) return [];
    const pairs: Pair[] = [];
    for (let i = firstFrom(order, at.start - longest); i < order.length; i++) {
      const { one, index } = order[i] as (typeof order)[number];
      if (one.at.start >= at.end) break;
      const overlap = overlapOf(at, one.at);
      if (fits(old, one, overlap)) pairs.push({ number: old.number, index, gone: old.gone, overlap });
    }
    return pairs;
  });
}

function firstFrom(order: readonly { readonly one: Standing }[], start: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle]?.one.at.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Intersection over union. */
function overlapOf(a: Place, b: Place): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
