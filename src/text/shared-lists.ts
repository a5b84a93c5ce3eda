/** One object for all lists of the same things in the same order: what many forms have in common is held once. */
export class SharedLists<T> {
  readonly #numbers = new Map<T, number>();
  readonly #lists = new Map<string, readonly T[]>();

  /** The list given, or the one given before that holds the same. */
  of(list: readonly T[]): readonly T[] {
    const key = list.map((one) => this.#numberOf(one)).join();
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    this.#lists.set(key, list);
    return list;
  }

  #numberOf(one: T): number {
    const number = this.#numbers.get(one) ?? this.#numbers.size;
    this.#numbers.set(one, number);
    return number;
  }
}
