import type { CopyText } from './copy-text.ts';
import { type Direction, directionOf } from './direction.ts';
import { type IsHabit, type Passage, type PassageOptions, passagesBetween } from './passages.ts';
import { pairsOf } from './runs.ts';
import { shinglesOf, winnow } from './shingles.ts';

/** What two articles share beyond chance. */
export interface Copy {
  /** All shared passages in the order of `a`, also those that count as no copy. */
  readonly passages: readonly Passage[];
  /** The share of each article's words that stand in copied passages, 0 to 1. */
  readonly share: { readonly a: number; readonly b: number };
  readonly direction: Direction;
}

/** The copy between two articles; undefined when no passage counts as one. Symmetric. */
export function copyBetween(a: CopyText, b: CopyText, options: PassageOptions = {}): Copy | undefined {
  const passages = passagesBetween(a, b, options);
  const copied = passages.filter(({ kind }) => kind === 'copy');
  if (copied.length === 0) return undefined;
  const words = copied.reduce((sum, passage) => sum + passage.words, 0);
  return {
    passages,
    share: { a: words / a.words.hash.length, b: words / b.words.hash.length },
    direction: directionOf(a, b, copied),
  };
}

/** A copy between two of several articles, by their places in the list: `a` before `b`. */
export interface PlacedCopy extends Copy {
  readonly at: { readonly a: number; readonly b: number };
}

/** All copies among some articles, for instance those of a story. */
export function copiesAmong(texts: readonly CopyText[], isHabit?: IsHabit): PlacedCopy[] {
  const pairs = texts.map(({ words }) => pairsOf(words));
  const using = new Map<number, number>();
  for (const { words } of texts) {
    for (const shingle of winnow(shinglesOf(words))) using.set(shingle, (using.get(shingle) ?? 0) + 1);
  }
  const articlesWith = (shingle: number) => using.get(shingle) ?? 0;
  const found: PlacedCopy[] = [];
  for (const [b, y] of texts.entries()) {
    for (const [a, x] of texts.slice(0, b).entries()) {
      const [p, q] = [pairs[a], pairs[b]];
      const copy = copyBetween(x, y, {
        pairs: { ...(p && { a: p }), ...(q && { b: q }) },
        articlesWith,
        ...(isHabit && { isHabit }),
      });
      if (copy) found.push({ at: { a, b }, ...copy });
    }
  }
  return found;
}
