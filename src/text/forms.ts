/**
 * A fixed set of strings, each with a number: 0, 1, … in the order they are given. All letters stand in one array and are
 * found by their hash, so that a lexicon of many thousand forms is four objects for the engine, and takes a fifth of the
 * room of a Map.
 */
export class Forms {
  readonly size: number;
  readonly #letters: Uint16Array;
  /** Where the letters of each form end. */
  readonly #ends: Uint32Array;
  /** 1 + the number of a form, at its hash or at the next place that was free; 0 is free. */
  readonly #slots: Uint16Array | Uint32Array;

  /** A form that is given again keeps its first number; the others are numbered without gaps. */
  constructor(forms: Iterable<string>) {
    const all = [...new Set(forms)];
    this.size = all.length;
    this.#letters = new Uint16Array(all.reduce((sum, form) => sum + form.length, 0));
    this.#ends = new Uint32Array(all.length);
    this.#slots = slotsFor(all.length);
    let end = 0;
    for (const [number, form] of all.entries()) {
      for (let i = 0; i < form.length; i++) this.#letters[end++] = form.charCodeAt(i);
      this.#ends[number] = end;
      this.#slots[this.#place(form)] = number + 1;
    }
  }

  /** Number of a form; −1 for one that is not held. */
  of(form: string): number {
    return (this.#slots[this.#place(form)] as number) - 1;
  }

  has(form: string): boolean {
    return this.of(form) >= 0;
  }

  /** Where the form stands among the slots, or the free one where it would. */
  #place(form: string): number {
    const mask = this.#slots.length - 1;
    let place = hashOf(form) & mask;
    for (;;) {
      const slot = this.#slots[place] as number;
      if (slot === 0 || this.#equals(slot - 1, form)) return place;
      place = (place + 1) & mask;
    }
  }

  #equals(number: number, form: string): boolean {
    const from = number === 0 ? 0 : (this.#ends[number - 1] as number);
    if ((this.#ends[number] as number) - from !== form.length) return false;
    for (let i = 0; i < form.length; i++) if (this.#letters[from + i] !== form.charCodeAt(i)) return false;
    return true;
  }
}

const FEWEST = 4;
const MOST_SHORT = 0xffff;

/** At most two thirds of the slots are taken. */
function slotsFor(size: number): Uint16Array | Uint32Array {
  let slots = FEWEST;
  while (slots * 2 < size * 3 + 2) slots *= 2;
  return size < MOST_SHORT ? new Uint16Array(slots) : new Uint32Array(slots);
}

/** FNV-1a over the letters, its upper bits mixed into the lower. */
function hashOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
