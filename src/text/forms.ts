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
  /** One bit for each sign (signOf): most strangers are told by theirs, before their letters are looked at. */
  readonly #signs: Int32Array;

  /** A form that is given again keeps its first number; the others are numbered without gaps. */
  constructor(forms: Iterable<string>) {
    const all = [...new Set(forms)];
    this.size = all.length;
    this.#letters = new Uint8Array(all.reduce((sum, form) => sum + bytesOf(form), 0));
    this.#ends = new Uint32Array(all.length);
    this.#slots = slotsFor(all.length);
    this.#signs = new Int32Array(1 << Math.max(0, 32 - Math.clz32(all.length >> SIGNS_OF_A_FORM)));
    let end = 0;
    for (const [number, form] of all.entries()) {
      const sign = signOf(form);
      const at = (sign >>> BIT_SHIFT) & (this.#signs.length - 1);
      this.#signs[at] = (this.#signs[at] as number) | (1 << sign);
      for (let i = 0; i < form.length; i++) end = put(form.charCodeAt(i), this.#letters, end);
      this.#ends[number] = end;
      this.#slots[this.#place(form)] = number + 1;
    }
  }

  /** Number of a form; −1 for one that is not held. */
  of(form: string): number {
    const sign = signOf(form);
    const bits = this.#signs[(sign >>> BIT_SHIFT) & (this.#signs.length - 1)] as number;
    if (((bits >>> sign) & 1) === 0) return -1;
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

const BIT_SHIFT = 5;
/** For each form 8 to 16 bits (2 to this power for a word of 32). */
const SIGNS_OF_A_FORM = 2;

/** A number made of the length of a form, its first two letters and its last two. */
function signOf(form: string): number {
  const last = form.length - 1;
  if (last < 1) return form.charCodeAt(0) & 0xff;
  const opens = form.charCodeAt(0) * 31 + form.charCodeAt(1);
  const ends = form.charCodeAt(last - 1) * 31 + form.charCodeAt(last);
  const sign = Math.imul(Math.imul(opens, 0x9e3779b1) ^ ends ^ (last << 16), 0x85ebca6b);
  return sign ^ (sign >>> 15);
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
