/** A fixed set of pairs of words. */
export class WordPairs {
  readonly #seconds = new Map<string, Set<string>>();

  /** Of pairs as two words with a blank between. */
  constructor(pairs: Iterable<string>) {
    for (const pair of pairs) {
      const [first = '', second = ''] = pair.split(' ');
      const seconds = this.#seconds.get(first) ?? new Set();
      this.#seconds.set(first, seconds.add(second));
    }
  }

  /** Whether a word is the first of some pair. */
  opens(first: string): boolean {
    return this.#seconds.has(first);
  }

  has(first: string, second: string): boolean {
    return this.#seconds.get(first)?.has(second) === true;
  }
}
