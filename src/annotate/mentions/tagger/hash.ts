/**
 * Features are known by a 32-bit number instead of their text (feature hashing: Weinberger et al. 2009, with 32 bits, so
 * that two features practically never meet): no string of the training corpus stands in the weights. The number has a
 * sign: to the engine that is a small whole number, one without would be an object of its own half of the time.
 */

/** Hash of a string under a seed (FNV-1a over UTF-16 units with a final mix). */
export function hashString(text: string, seed: number, from = 0, to = text.length): number {
  let h = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1);
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** The same of letters as numbers. */
export function hashUnits(units: Uint16Array, seed: number, from: number, to: number): number {
  let h = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1);
  for (let i = from; i < to; i++) h = Math.imul(h ^ (units[i] as number), 0x01000193);
  return mix(h);
}

/** Hash of a pair of numbers. */
export function hashPair(a: number, b: number): number {
  return mix(Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x7f4a7c15, 0x297a2d39));
}

function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
