/**
 * A fixed set of strings, each with a number: 0, 1, … in the order they are given. All letters stand in one array, those
 * of Latin and Arabic as a byte each, and are found by their hash, so that a lexicon of many thousand forms is four objects
 * for the engine, and takes a tenth of the room of a Map.
 */
export class Forms {
  readonly size: number;
  readonly #letters: Uint8Array;
  /** Where the letters of each form end. */
  readonly #ends: Uint32Array;
  /** 1 + the number of a form, at its hash or at the next place that was free; 0 is free. */
  readonly #slots: Uint16Array | Uint32Array;

  /** A form that is given again keeps its first number; the others are numbered without gaps. */
  constructor(forms: Iterable<string>) {
    const all = [...new Set(forms)];
    this.size = all.length;
    this.#letters = new Uint8Array(all.reduce((sum, form) => sum + bytesOf(form), 0));
    this.#ends = new Uint32Array(all.length);
    this.#slots = slotsFor(all.length);
    let end = 0;
    for (const [number, form] of all.entries()) {
      for (let i = 0; i < form.length; i++) end = put(form.charCodeAt(i), this.#letters, end);
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
    let at = number === 0 ? 0 : (this.#ends[number - 1] as number);
    const end = this.#ends[number] as number;
    if (end - at < form.length) return false;
    for (let i = 0; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      const byte = byteOf(unit);
      if (this.#letters[at++] !== byte) return false;
      if (byte === RARE && (this.#letters[at++] !== unit >> 8 || this.#letters[at++] !== (unit & 0xff))) return false;
    }
    return at === end;
  }
}

/** Stands in front of the two bytes of a unit that is neither Latin nor Arabic. */
const RARE = 0xff;
const ARABIC = 0x600;

/** Latin as it is, Arabic behind it. */
function byteOf(unit: number): number {
  if (unit < 0x80) return unit;
  return unit >= ARABIC && unit < ARABIC + 0x7f ? unit - ARABIC + 0x80 : RARE;
}

function put(unit: number, letters: Uint8Array, at: number): number {
  const byte = byteOf(unit);
  letters[at] = byte;
  if (byte !== RARE) return at + 1;
  letters[at + 1] = unit >> 8;
  letters[at + 2] = unit & 0xff;
  return at + 3;
}

function bytesOf(form: string): number {
  let bytes = 0;
  for (let i = 0; i < form.length; i++) bytes += byteOf(form.charCodeAt(i)) === RARE ? 3 : 1;
  return bytes;
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
