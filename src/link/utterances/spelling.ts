import { skeletonOf } from '../../arabic/skeleton.ts';

/** Two words whose strong letters are the same are forms of one: تلتزم، التزام. */
const SAME_LETTERS = 0.9;
/** Words that are less alike than this share letters by chance. */
const LEAST = 0.37;

/** A word as its letters are compared. */
export interface Spelling {
  readonly word: string;
  /** Its pairs of letters, the edges counted as letters: ascending, each once. */
  readonly pairs: Int32Array;
  readonly skeleton: string;
}

export function spellingOf(word: string): Spelling {
  const letters = ` ${word} `;
  const pairs = new Set<number>();
  for (let i = 0; i + 2 <= letters.length; i++) pairs.add((letters.charCodeAt(i) << 16) | letters.charCodeAt(i + 1));
  return { word, pairs: Int32Array.from(pairs).sort(), skeleton: skeletonOf(word) };
}

/**
 * How alike two words are in their letters, 0 to 1: what two translations of one word mostly keep (عداء، عدائية; سيغيف،
 * سيجيف). Dice's coefficient over pairs of letters. Symmetric; 0 for words that are hardly alike, 1 for equal ones.
 */
export function likenessOf(a: Spelling, b: Spelling): number {
  if (a.word === b.word) return 1;
  const dice = (2 * sharedBy(a.pairs, b.pairs)) / (a.pairs.length + b.pairs.length);
  const likeness = a.skeleton === b.skeleton ? Math.max(dice, SAME_LETTERS) : dice;
  return likeness <= LEAST ? 0 : (likeness - LEAST) / (1 - LEAST);
}

function sharedBy(x: Int32Array, y: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const difference = (x[i] as number) - (y[j] as number);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
