import { random } from './random.ts';

/**
 * Spherical k-means over word vectors. Clusters of several granularities carry more of the vectors into a linear model
 * than one does (Guo et al. 2014).
 */
export function cluster(vectors: Float32Array, size: number, k: number, rounds: number, seed: number): Uint16Array {
  const count = vectors.length / size;
  const unit = normalised(vectors, size);
  const centres = seedCentres(unit, size, k, random(seed));
  const assigned = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    const moved = assign(unit, centres, size, k, assigned);
    recentre(unit, centres, size, k, assigned);
    if (moved < count / 500) break;
  }
  return assigned;
}

export function normalised(vectors: Float32Array, size: number): Float32Array {
  const unit = new Float32Array(vectors.length);
  for (let from = 0; from < vectors.length; from += size) {
    let sum = 0;
    for (let d = from; d < from + size; d++) sum += (vectors[d] as number) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let d = from; d < from + size; d++) unit[d] = (vectors[d] as number) / length;
  }
  return unit;
}

/** Random words among the more frequent half (words stand by falling count). */
function seedCentres(unit: Float32Array, size: number, k: number, next: () => number): Float32Array {
  const centres = new Float32Array(k * size);
  const taken = new Set<number>();
  const pool = unit.length / size / 2;
  while (taken.size < k) taken.add(Math.floor(next() * pool));
  [...taken].forEach((word, at) => {
    centres.set(unit.subarray(word * size, (word + 1) * size), at * size);
  });
  return centres;
}

function assign(unit: Float32Array, centres: Float32Array, size: number, k: number, assigned: Uint16Array): number {
  let moved = 0;
  for (let word = 0; word < assigned.length; word++) {
    const from = word * size;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < k; c++) {
      let dot = 0;
      for (let d = 0; d < size; d++) dot += (unit[from + d] as number) * (centres[c * size + d] as number);
      if (dot > most) {
        most = dot;
        best = c;
      }
    }
    if (assigned[word] !== best) moved++;
    assigned[word] = best;
  }
  return moved;
}

function recentre(unit: Float32Array, centres: Float32Array, size: number, k: number, assigned: Uint16Array): void {
  centres.fill(0);
  for (let word = 0; word < assigned.length; word++) {
    const c = (assigned[word] as number) * size;
    for (let d = 0; d < size; d++) centres[c + d] = (centres[c + d] as number) + (unit[word * size + d] as number);
  }
  centres.set(normalised(centres, size).subarray(0, k * size));
}
