import { ARABIC_FOLD } from '../arabic/fold-table.ts';
import { fold } from '../text/fold.ts';
import { TokenKind, type Tokens, tokenise } from '../text/tokens.ts';

/** Marks allowed between two words of a phrase: أ. ف. ب، «أ/ف/ب». */
const MARKS_BETWEEN = 2;

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Fixed expressions of one or more words with a value each, looked up by their folded words. */
export class PhraseMap<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  constructor(entries: Iterable<readonly [surface: string, value: T]>) {
    for (const [surface, value] of entries) {
      const words = wordsOf(surface);
      const first = words[0];
      if (first === undefined) throw new RangeError(`a phrase without words: «${surface}»`);
      const others = this.#byFirst.get(first);
      if (others === undefined) this.#byFirst.set(first, [{ words, value }]);
      else others.push({ words, value });
    }
    for (const phrases of this.#byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that starts at token `from`: its value and the token after it. */
  at(tokens: Tokens, from: number, last: number): { readonly end: number; readonly value: T } | undefined {
    for (const { words, value } of this.#byFirst.get(tokens.form[from] ?? '') ?? []) {
      const end = follow(tokens, from, last, words);
      if (end >= 0) return { end, value };
    }
    return undefined;
  }
}

/** Phrases of which only it matters whether they stand somewhere. */
export class Phrases {
  readonly #map: PhraseMap<true>;

  constructor(surfaces: readonly string[]) {
    this.#map = new PhraseMap(surfaces.map((surface) => [surface, true] as const));
  }

  /** The token after the longest phrase that starts at token `from`; −1 when none does. */
  matchAt(tokens: Tokens, from: number, last: number): number {
    return this.#map.at(tokens, from, last)?.end ?? -1;
  }

  /** True when a phrase starts somewhere in the stretch. */
  in(tokens: Tokens, from: number, last: number): boolean {
    for (let i = from; i < last; i++) if (this.#map.at(tokens, i, last) !== undefined) return true;
    return false;
  }
}

/** The folded words of a surface, marks left out. */
function wordsOf(surface: string): readonly string[] {
  const tokens = tokenise(fold(surface, ARABIC_FOLD));
  return tokens.form.filter((_, i) => (tokens.kind[i] ?? TokenKind.mark) <= TokenKind.number);
}

function follow(tokens: Tokens, from: number, last: number, words: readonly string[]): number {
  let i = from;
  for (const word of words) {
    const reach = Math.min(last, i + MARKS_BETWEEN);
    while (i > from && i < reach && tokens.kind[i] === TokenKind.mark) i++;
    if (i >= last || tokens.form[i] !== word) return -1;
    i++;
  }
  return i;
}
