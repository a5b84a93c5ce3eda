import type { Span } from '../../text/spans.ts';

/** A text without some of its stretches, and where a position of the old text stands in it. */
export interface Shortened {
  readonly text: string;
  /** A position within a stretch that was cut stands where the cut is. */
  readonly at: (position: number) => number;
}

/** Cuts stretches, in order and without overlap, out of a text. */
export function cut(text: string, stretches: readonly Span[]): Shortened {
  let kept = '';
  let from = 0;
  for (const { start, end } of stretches) {
    kept += text.slice(from, start);
    from = end;
  }
  kept += text.slice(from);
  const before = [0];
  for (const { start, end } of stretches) before.push((before.at(-1) ?? 0) + end - start);
  return {
    text: kept,
    at: (position) => {
      const n = countBefore(stretches, position);
      const last = stretches[n - 1];
      const beyond = last === undefined ? 0 : Math.max(0, last.end - position);
      return position - ((before[n] ?? 0) - beyond);
    },
  };
}

/** How many stretches begin before a position. */
function countBefore(stretches: readonly Span[], position: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
