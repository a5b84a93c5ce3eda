import type { CopyWords } from './words.ts';

/** Words of a shingle: shorter runs are shared by chance too often. */
export const SHINGLE = 3;
/** Of so many shingles in a row one is kept, so that any run of SHINGLE + WINDOW − 1 copied words shares one. */
const WINDOW = 3;

/** The hash of each run of three words, by its first. */
export function shinglesOf({ hash }: CopyWords): Int32Array {
  const count = Math.max(0, hash.length - SHINGLE + 1);
  const shingles = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    let mixed = 0;
    for (let k = 0; k < SHINGLE; k++) mixed = Math.imul(mixed ^ (hash[i + k] as number), 0x9e3779b1) ^ (mixed >>> 15);
    shingles[i] = mixed;
  }
  return shingles;
}

/**
 * Winnowing (Schleimer, Wilkerson, Aiken 2003): of each window of shingles the smallest is kept, the last of equals, each
 * once. What two texts share in a long enough run is kept in both, wherever it stands.
 */
export function winnow(shingles: Int32Array): Int32Array {
  const kept = new Set<number>();
  const windows = Math.max(shingles.length === 0 ? 0 : 1, shingles.length - WINDOW + 1);
  for (let from = 0; from < windows; from++) {
    let least = shingles[from] as number;
    for (let i = from + 1; i < Math.min(from + WINDOW, shingles.length); i++)
      least = Math.min(least, shingles[i] as number);
    kept.add(least);
  }
  return Int32Array.from(kept);
}
