import { Column } from './column.ts';
import { Forms } from './forms.ts';

/** A phrase as its words, none of them empty, with what it means. */
export type PhraseEntry<V> = readonly [words: readonly string[], value: V];

/**
 * Phrases of one or more words, walked word by word from the root, 0. Places in the tree are numbered so that those behind
 * one place follow each other: two arrays of numbers hold the whole tree.
 */
export class PhraseTree<V> {
  readonly #words: Forms;
  /** The word that leads to each place. */
  readonly #word: Uint16Array | Uint32Array;
  /** The first place behind each; one more at the end. */
  readonly #behind: Uint16Array | Uint32Array;
  readonly #values: Column<V | undefined>;

  /** Of equal phrases the first counts; a phrase without words is none. */
  constructor(entries: Iterable<PhraseEntry<V>>) {
    const root: Draft<V> = { behind: new Map() };
    for (const [words, value] of entries) put(root, words, value);
    const all: Draft<V>[] = [root];
    const behind: number[] = [];
    const leading: string[] = [''];
    // Places are added behind all that are there, so the list grows while it is walked.
    for (const place of all) {
      behind.push(all.length);
      for (const [word, next] of place.behind) {
        leading.push(word);
        all.push(next);
      }
    }
    behind.push(all.length);
    this.#words = new Forms(leading);
    this.#word = numbers(leading.map((word) => this.#words.of(word)));
    this.#behind = numbers(behind);
    this.#values = new Column(all.map(({ value }) => value));
  }

  /** The place behind `place` that a word leads to; −1 for none. */
  next(place: number, word: string): number {
    return this.goesOn(place) ? this.behind(place, this.numberOf(word)) : -1;
  }

  /** Whether any phrase goes on behind a place. */
  goesOn(place: number): boolean {
    return this.#behind[place] !== this.#behind[place + 1];
  }

  /** Number of a word among those of the phrases; −1 for a word of none. */
  numberOf(word: string): number {
    return this.#words.of(word);
  }

  /** The place behind `place` that the word of this number leads to; −1 for none. */
  behind(place: number, number: number): number {
    if (number < 0) return -1;
    const to = this.#behind[place + 1] as number;
    const from = this.#behind[place] as number;
    // Words are numbered as they lead away from the root, whose places begin at 1.
    if (place === 0) return number > 0 && number < to ? number : -1;
    for (let at = from; at < to; at++) if (this.#word[at] === number) return at;
    return -1;
  }

  /** What the phrase that ends at a place means; undefined where none ends. */
  at(place: number): V | undefined {
    return this.#values.at(place);
  }

  /** The place where a phrase ends; −1 for one that leads nowhere. */
  find(words: readonly string[]): number {
    let place = 0;
    for (const word of words) {
      place = this.next(place, word);
      if (place < 0) return -1;
    }
    return place;
  }
}

interface Draft<V> {
  readonly behind: Map<string, Draft<V>>;
  value?: V;
}

function put<V>(root: Draft<V>, words: readonly string[], value: V): void {
  let place = root;
  for (const word of words) {
    const next: Draft<V> = place.behind.get(word) ?? { behind: new Map() };
    place.behind.set(word, next);
    place = next;
  }
  if (place !== root) place.value ??= value;
}

function numbers(list: readonly number[]): Uint16Array | Uint32Array {
  return list.every((number) => number <= 0xffff) ? Uint16Array.from(list) : Uint32Array.from(list);
}
