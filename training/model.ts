import { LABELS } from '../src/annotate/mentions/tagger/labels.ts';
import type { ModelFile } from '../src/annotate/mentions/tagger/model-file.ts';
import type { CrfWeights } from './crf.ts';

/**
 * Turns trained weights into the small whole numbers that the model file holds: one unit of 1/UNIT nat for all, rows of
 * nothing left out, features known by their hash and sorted by it.
 */
export const UNIT = 24;
const MOST = 127;

export type QuantisedWeights = Pick<ModelFile, 'unit' | 'featureKeys' | 'featureRows' | 'transition'>;

/** `hashes[f]` is the hash of feature number f. */
export function quantise({ emission, transition }: CrfWeights, hashes: Uint32Array): QuantisedWeights {
  const whole = (value: number) => Math.max(-MOST, Math.min(MOST, Math.round(value * UNIT)));
  const kept: number[] = [];
  for (let f = 0; f < hashes.length; f++) {
    if (emission.subarray(f * LABELS, (f + 1) * LABELS).some((value) => whole(value) !== 0)) kept.push(f);
  }
  kept.sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const featureRows = new Int8Array(kept.length * LABELS);
  kept.forEach((f, at) => {
    for (let l = 0; l < LABELS; l++) featureRows[at * LABELS + l] = whole(emission[f * LABELS + l] ?? 0);
  });
  return {
    unit: UNIT,
    featureKeys: Uint32Array.from(kept, (f) => hashes[f] ?? 0),
    featureRows,
    transition: Int32Array.from(transition, (value) => Math.round(value * UNIT)),
  };
}
