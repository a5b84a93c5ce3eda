import { hash } from 'node:crypto';

/** A sample of a stream: always the same of the same things, and spread evenly over them. */
export interface Sample<T> {
  offer(one: T): void;
  /** The chosen, in the order in which they were offered. */
  chosen(): T[];
}

/** Keeps the `size` things whose keys have the lowest hashes; holds no more than that in memory. */
export function openSample<T>(size: number, keyOf: (one: T) => string): Sample<T> {
  let kept: { readonly rank: string; readonly order: number; readonly one: T }[] = [];
  let order = 0;
  const byRank = () => kept.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.order - b.order));
  return {
    offer: (one) => {
      kept.push({ rank: hash('sha256', keyOf(one), 'hex'), order: order++, one });
      if (kept.length >= 2 * size) kept = byRank().slice(0, size);
    },
    chosen: () =>
      byRank()
        .slice(0, size)
        .sort((a, b) => a.order - b.order)
        .map(({ one }) => one),
  };
}
