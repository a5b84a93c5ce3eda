import type { Slot } from './slots.ts';

/** The slots behind a word of action, in text order: each is looked for when a rule first asks as far as that. */
export class LazySlots implements Iterable<Slot> {
  readonly #known: Slot[] = [];
  readonly #further: Iterator<Slot>;

  constructor(slots: Iterable<Slot>) {
    this.#further = slots[Symbol.iterator]();
  }

  at(index: number): Slot | undefined {
    while (this.#known.length <= index) {
      const next = this.#further.next();
      if (next.done) return undefined;
      this.#known.push(next.value);
    }
    return this.#known[index];
  }

  *[Symbol.iterator](): Generator<Slot> {
    for (let index = 0, slot = this.at(0); slot; slot = this.at(++index)) yield slot;
  }

  /** Those behind the first. */
  behindFirst(): LazySlots {
    return new LazySlots(withoutFirst(this));
  }

  /** Those before the first at which `ends` is true. */
  upTo(ends: (slot: Slot) => boolean): LazySlots {
    return new LazySlots(before(this, ends));
  }
}

function* withoutFirst(slots: LazySlots): Generator<Slot> {
  for (let index = 1, slot = slots.at(1); slot; slot = slots.at(++index)) yield slot;
}

function* before(slots: Iterable<Slot>, ends: (slot: Slot) => boolean): Generator<Slot> {
  for (const slot of slots) {
    if (ends(slot)) return;
    yield slot;
  }
}
