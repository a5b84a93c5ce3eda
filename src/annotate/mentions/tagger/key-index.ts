/** Where each of a set of 32-bit keys stands in its array. */
export interface KeyIndex {
  /** Position of the key, or -1. */
  find(key: number): number;
}

const MOST_SHORT = 0xffff;

/** For keys that are asked for often: open addressing in one typed array, no allocation on look-up. */
export function keyIndex(keys: Uint32Array): KeyIndex {
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

/** For keys that are asked for seldom: where they ascend nothing is held beside them. */
export function sparingIndex(keys: Uint32Array): KeyIndex {
  return keys.every((key, at) => at === 0 || key > (keys[at - 1] as number))
    ? { find: (key) => search(keys, key) }
    : keyIndex(keys);
}

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
