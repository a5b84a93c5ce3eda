import { diffArrays } from 'diff';
import { anchorOf, findAnchor } from './anchor.ts';
import type { Place } from './carry.ts';
import { type Quotation, quoterOf } from './quotation.ts';

/** Moves a place of the old text into the new one; undefined when nothing there corresponds. */
export type Move = (at: Quotation) => Place | undefined;

/** A stretch that both texts share, in code points. */
interface Shared {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Beyond so many edits two texts have little to do with each other, and quotations are looked for by their words. */
const EDITS = 4000;

/**
 * Moves places of the old text into the new one along the words that both share. A place whose edges were rewritten
 * begins and ends at what is left of it; one of which nothing is left is looked for by its words and their context.
 */
export function movesBetween(before: string, after: string): Move {
  if (before === after) return (at) => at;
  const shared = sharedStretches(before, after);
  const quoter = quoterOf(before);
  return (at) => {
    const { start, end } = at;
    let first: number | undefined;
    let last: number | undefined;
    for (const { from, to, length } of shared) {
      if (from + length <= start) continue;
      if (from >= end) break;
      first ??= to + Math.max(0, start - from);
      last = to + Math.min(length, end - from);
    }
    if (first !== undefined && last !== undefined) return { start: first, end: last };
    return findAnchor(after, anchorOf(quoter, at));
  };
}

function sharedStretches(before: string, after: string): Shared[] {
  const changes = diffArrays(pieces(before), pieces(after), { maxEditLength: EDITS });
  if (!changes) return [];
  const shared: Shared[] = [];
  let from = 0;
  let to = 0;
  for (const { value, added, removed } of changes) {
    const length = value.reduce((sum, piece) => sum + [...piece].length, 0);
    if (!added && !removed) shared.push({ from, to, length });
    if (!added) from += length;
    if (!removed) to += length;
  }
  return shared;
}

function pieces(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu) ?? [];
}
