/** Where each of a set of 32-bit keys stands in its array. They are asked for with their sign (hash.ts). */
export interface KeyIndex {
  /** Position of the key, or -1. */
  find(key: number): number;
}

const MOST_SHORT = 0xffff;
/** Bits of the filter for each key at least: eight of nine strangers are told by one of them. */
const FILTER_BITS = 4;
const BIT_SHIFT = 5;

/**
 * For keys that are asked for often, most of them strangers: open addressing in one typed array, no allocation on look-up.
 * A filter in front, one bit for the upper bits of each key, is small enough to stay near the processor.
 */
export function keyIndex(unsigned: Uint32Array): KeyIndex {
  const keys = new Int32Array(unsigned.buffer, unsigned.byteOffset, unsigned.length);
  let capacity = 16;
  while (capacity < keys.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = keys.length < MOST_SHORT ? new Uint16Array(capacity) : new Uint32Array(capacity);
  for (let at = 0; at < keys.length; at++) {
    let slot = (keys[at] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = at + 1;
  }
  const bits = Math.max(BIT_SHIFT, 32 - Math.clz32(keys.length * FILTER_BITS));
  const shift = 32 - bits;
  const filter = new Int32Array(1 << (bits - BIT_SHIFT));
  for (const key of unsigned) {
    const bit = key >>> shift;
    filter[bit >>> BIT_SHIFT] = (filter[bit >>> BIT_SHIFT] as number) | (1 << bit);
  }
  return {
    find(key) {
      const bit = key >>> shift;
      if ((((filter[bit >>> BIT_SHIFT] as number) >>> bit) & 1) === 0) return -1;
      let slot = key & mask;
      for (;;) {
        const at = (slots[slot] as number) - 1;
        if (at < 0 || keys[at] === key) return at;
        slot = (slot + 1) & mask;
      }
    },
  };
}

/** About so many keys share their upper bits among sorted ones. */
const CROWD_BITS = 2;

/**
 * For keys that are asked for seldom: found among the sorted keys, where those with the same upper bits begin; `order` tells
 * where each of these stood.
 */
export function sparingIndex(keys: Uint32Array): KeyIndex & { readonly order: Uint32Array } {
  // Key and position as one number: sorting numbers needs no comparing function.
  const both = Float64Array.from(keys, (key, at) => key * MOST + at).sort();
  const sorted = Uint32Array.from(both, (number) => number / MOST);
  const shift = Math.min(31, Math.clz32(keys.length >> CROWD_BITS));
  const starts = new Uint32Array((0xffffffff >>> shift) + 2).fill(sorted.length);
  for (let at = sorted.length - 1; at >= 0; at--) starts[(sorted[at] as number) >>> shift] = at;
  for (let bits = starts.length - 2; bits >= 0; bits--)
    starts[bits] = Math.min(starts[bits] as number, starts[bits + 1] as number);
  return {
    find(signed) {
      const key = signed >>> 0;
      const bits = key >>> shift;
      for (let at = starts[bits] as number; at < (starts[bits + 1] as number); at++) if (sorted[at] === key) return at;
      return -1;
    },
    order: Uint32Array.from(both, (number) => number % MOST),
  };
}

/** More than there are keys, and few enough that a key and a position are one whole number. */
const MOST = 2 ** 20;
