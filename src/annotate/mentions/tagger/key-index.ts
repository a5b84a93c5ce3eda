/** Where each of a set of 32-bit keys stands in its array. They are asked for with their sign (hash.ts). */
export interface KeyIndex {
  /** Position of the key, or -1. */
  find(key: number): number;
}

const MOST_SHORT = 0xffff;

/** For keys that are asked for often: open addressing in one typed array, no allocation on look-up. */
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
  return {
    find(key) {
      let slot = key & mask;
      for (;;) {
        const at = (slots[slot] as number) - 1;
        if (at < 0 || keys[at] === key) return at;
        slot = (slot + 1) & mask;
      }
    },
  };
}

/** For keys that are asked for seldom: found among the sorted keys; `order` tells where each of these stood. */
export function sparingIndex(keys: Uint32Array): KeyIndex & { readonly order: Uint32Array } {
  // Key and position as one number: sorting numbers needs no comparing function.
  const both = Float64Array.from(keys, (key, at) => key * MOST + at).sort();
  const sorted = Uint32Array.from(both, (number) => number / MOST);
  return { find: (key) => search(sorted, key >>> 0), order: Uint32Array.from(both, (number) => number % MOST) };
}

/** More than there are keys, and few enough that a key and a position are one whole number. */
const MOST = 2 ** 20;

function search(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] as number;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
