import { Column } from './column.ts';
import { Forms } from './forms.ts';

/**
 * A fixed map from forms to values of which many are the same object: each value is held once, beside small numbers for
 * the forms. `undefined` is no value.
 */
export class FormMap<V> {
  readonly #forms: Forms;
  readonly #values: Column<V>;

  /** Of entries with the same form the last counts, as in a Map. */
  constructor(entries: Iterable<readonly [form: string, value: V]>) {
    const map = new Map(entries);
    this.#forms = new Forms(map.keys());
    this.#values = new Column([...map.values()]);
  }

  get(form: string): V | undefined {
    const number = this.#forms.of(form);
    return number < 0 ? undefined : this.#values.at(number);
  }

  has(form: string): boolean {
    return this.#forms.has(form);
  }
}

/** A map from forms to two values each: what stands for a form is one of few in each of two ways. */
export class FormPairs<A, B> {
  readonly #forms: Forms;
  readonly #first: Column<A>;
  readonly #second: Column<B>;

  constructor(map: ReadonlyMap<string, readonly [A, B]>) {
    this.#forms = new Forms(map.keys());
    this.#first = new Column(Array.from(map.values(), ([first]) => first));
    this.#second = new Column(Array.from(map.values(), ([, second]) => second));
  }

  get(form: string): readonly [A, B] | undefined {
    const number = this.#forms.of(form);
    return number < 0 ? undefined : [this.#first.at(number), this.#second.at(number)];
  }
}
