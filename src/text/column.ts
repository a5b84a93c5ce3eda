/** A list whose values repeat, as numbers of the values that it holds. */
export class Column<V> {
  readonly #distinct: readonly V[];
  readonly #numbers: Uint8Array | Uint16Array;

  /** Throws RangeError for more than 65,536 different values. */
  constructor(values: readonly V[]) {
    const distinct = new Map<V, number>();
    for (const value of values) if (!distinct.has(value)) distinct.set(value, distinct.size);
    if (distinct.size > 0x10000) throw new RangeError(`${distinct.size} values of a column`);
    const numbers = values.map((value) => distinct.get(value) as number);
    this.#distinct = [...distinct.keys()];
    this.#numbers = distinct.size > 0x100 ? Uint16Array.from(numbers) : Uint8Array.from(numbers);
  }

  at(index: number): V {
    return this.#distinct[this.#numbers[index] as number] as V;
  }
}
