/** Where each of a set of 32-bit keys stands in its array: open addressing in one typed array, no allocation on look-up. */
export interface KeyIndex {
  /** Position of the key, or -1. */
  find(key: number): number;
}

export function keyIndex(keys: Uint32Array): KeyIndex {
  let capacity = 16;
  while (capacity < keys.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity);
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
