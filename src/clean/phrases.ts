import { ARABIC_FOLD } from '../arabic/fold-table.ts';
import { type CommonForm, memo } from '../text/common-forms.ts';
import { fold } from '../text/fold.ts';
import { type PhraseEntry, PhraseTree } from '../text/phrase-tree.ts';
import { TokenKind, type Tokens, tokenise } from '../text/tokens.ts';

/** Marks allowed between two words of a phrase: أ. ف. ب، «أ/ف/ب». */
const MARKS_BETWEEN = 2;

/** Fixed expressions of one or more words with a value each, looked up by their folded words. */
export class PhraseMap<T> {
  readonly #tree: PhraseTree<T>;
  readonly #large: boolean;

  constructor(entries: Iterable<readonly [surface: string, value: T]>) {
    const phrases = Array.from(entries, ([surface, value]) => [wordsOf(surface), value] as const);
    this.#tree = new PhraseTree(phrases);
    this.#large = phrases.length > LARGE;
    if (!this.#large) register(this.#tree, phrases);
  }

  /** The longest phrase that starts at token `from`: its value and the token after it. */
  at(tokens: Tokens, from: number, last: number): { readonly end: number; readonly value: T } | undefined {
    const first = tokens.common[from];
    if (from >= last || first === undefined) return undefined;
    if (!this.#large && !treesFrom(first).includes(this.#tree)) return undefined;
    let found: { readonly end: number; readonly value: T } | undefined;
    let place = 0;
    for (let i = from; i < last; i++) {
      place = this.#tree.next(place, tokens.form[i] ?? '');
      if (place < 0) break;
      const value = this.#tree.at(place);
      if (value !== undefined) found = { end: i + 1, value };
      const reach = Math.min(last, i + 1 + MARKS_BETWEEN);
      while (i + 1 < reach && tokens.kind[i + 1] === TokenKind.mark) i++;
    }
    return found;
  }
}

/** The trees in which a phrase begins with a word: lines are asked for many lists, and most words begin a phrase of none. */
const openers = new Map<string, PhraseTree<unknown>[]>();
/** How many trees there are; what is kept of a form is good until there is one more. */
let count = 0;
/** Lists of more phrases are asked themselves. */
const LARGE = 500;

function register(tree: PhraseTree<unknown>, phrases: readonly PhraseEntry<unknown>[]): void {
  count++;
  for (const [[first = '']] of phrases) {
    const trees = openers.get(first) ?? [];
    openers.set(first, trees);
    if (!trees.includes(tree)) trees.push(tree);
  }
}

interface Opened {
  readonly of: number;
  readonly trees: readonly PhraseTree<unknown>[];
}

const OPENED = memo<Opened>();
let none: Opened = { of: 0, trees: [] };

function treesFrom(of: CommonForm): readonly PhraseTree<unknown>[] {
  const known = OPENED.get(of);
  if (known?.of === count) return known.trees;
  if (none.of !== count) none = { of: count, trees: [] };
  const trees = openers.get(of.form);
  const opened = trees === undefined ? none : { of: count, trees };
  OPENED.set(of, opened);
  return opened.trees;
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

/** The folded words of a surface, marks left out. Throws RangeError where there are none. */
function wordsOf(surface: string): readonly string[] {
  const tokens = tokenise(fold(surface, ARABIC_FOLD));
  const words = tokens.form.filter((_, i) => (tokens.kind[i] ?? TokenKind.mark) <= TokenKind.number);
  if (words.length === 0) throw new RangeError(`a phrase without words: «${surface}»`);
  return words;
}
