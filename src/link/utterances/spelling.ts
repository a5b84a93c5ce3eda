import { skeletonOf } from '../../arabic/skeleton.ts';

/** Two words whose strong letters are the same are forms of one: تلتزم، التزام. */
const SAME_LETTERS = 0.9;
/** Words that are less alike than this share letters by chance. */
const LEAST = 0.4;

/**
 * How alike words are in their letters, 0 to 1: what two translations of one word mostly keep (عداء، عدائية; سيغيف،
 * سيجيف). Dice's coefficient over pairs of letters, the word's edges counted as letters. Remembers what was compared.
 */
export class Spellings {
  private readonly pairs = new Map<string, ReadonlySet<string>>();
  private readonly known = new Map<string, Map<string, number>>();

  /** Symmetric; 0 for words that are hardly alike, 1 for equal ones. */
  likeness(a: string, b: string): number {
    if (a === b) return 1;
    const [first, second] = a < b ? [a, b] : [b, a];
    const known = this.known.get(first) ?? new Map<string, number>();
    this.known.set(first, known);
    const before = known.get(second);
    if (before !== undefined) return before;
    const likeness = Math.max(0, (this.dice(a, b) - LEAST) / (1 - LEAST));
    known.set(second, likeness);
    return likeness;
  }

  private dice(a: string, b: string): number {
    const [x, y] = [this.pairsOf(a), this.pairsOf(b)];
    let shared = 0;
    for (const pair of x) if (y.has(pair)) shared++;
    const dice = (2 * shared) / (x.size + y.size);
    return skeletonOf(a) === skeletonOf(b) ? Math.max(dice, SAME_LETTERS) : dice;
  }

  private pairsOf(word: string): ReadonlySet<string> {
    const known = this.pairs.get(word);
    if (known) return known;
    const letters = ` ${word} `;
    const pairs = new Set<string>();
    for (let i = 0; i + 2 <= letters.length; i++) pairs.add(letters.slice(i, i + 2));
    this.pairs.set(word, pairs);
    return pairs;
  }
}
