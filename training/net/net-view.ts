import {
  ANYWHERE,
  BEFORE,
  BEHIND,
  EMBEDDING,
  FADING,
  FURTHER,
  NEAR,
  NET_PLACES,
} from '../../src/annotate/mentions/tagger/net/net-weights.ts';
import { INPUT } from './net-input.ts';
import { INPUTS_AT } from './net-layout.ts';

/** Forms as the net sees them: from their inputs to EMBEDDING numbers, to what each token sees from each place; and back. */
const E = EMBEDDING;
/** How many numbers a token sees. */
export const SEEN = NET_PLACES * E;

/** Puts the EMBEDDING numbers of a form into `into`. */
export function embed(weights: Float32Array, inputs: Float32Array, from: number, into: Float32Array, at: number): void {
  for (let k = 0; k < INPUT; k++) {
    const value = inputs[from + k] as number;
    if (value === 0) continue;
    for (let d = 0, w = INPUTS_AT + k * E; d < E; d++, w++)
      into[at + d] = (into[at + d] as number) + value * (weights[w] as number);
  }
}

/** Adds to `gradient` what the errors of a form ask of the weights of its inputs. */
export function embedBack(
  inputs: Float32Array,
  from: number,
  errors: Float32Array,
  at: number,
  gradient: Float32Array,
): void {
  for (let k = 0; k < INPUT; k++) {
    const value = inputs[from + k] as number;
    if (value === 0) continue;
    for (let d = 0, w = INPUTS_AT + k * E; d < E; d++, w++)
      gradient[w] = (gradient[w] as number) + value * (errors[at + d] as number);
  }
}

/** What each token sees from each place. */
export function look(embeddings: Float32Array, n: number, seen: Float32Array): void {
  const of = (i: number, d: number) => (i < 0 || i >= n ? 0 : (embeddings[i * E + d] as number));
  for (let d = 0; d < E; d++) {
    let [before, behind, sum] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      for (let place = 0; place < NEAR; place++) seen[i * SEEN + place * E + d] = of(i + place - 2, d);
      before = before * FADING + of(i - FURTHER, d) * (1 - FADING);
      seen[i * SEEN + BEFORE * E + d] = before;
      sum += of(i, d);
    }
    for (let i = n - 1; i >= 0; i--) {
      behind = behind * FADING + of(i + FURTHER, d) * (1 - FADING);
      seen[i * SEEN + BEHIND * E + d] = behind;
      seen[i * SEEN + ANYWHERE * E + d] = sum / n;
    }
  }
}

/** The errors of what was seen, brought back to the forms. */
export function lookBack(seenErrors: Float32Array, n: number, errors: Float32Array): void {
  const add = (i: number, d: number, error: number) => {
    if (i >= 0 && i < n) errors[i * E + d] = (errors[i * E + d] as number) + error;
  };
  const at = (i: number, place: number, d: number) => seenErrors[i * SEEN + place * E + d] as number;
  for (let d = 0; d < E; d++) {
    let [before, behind, sum] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      for (let place = 0; place < NEAR; place++) add(i + place - 2, d, at(i, place, d));
      behind = behind * FADING + at(i, BEHIND, d);
      add(i + FURTHER, d, behind * (1 - FADING));
      sum += at(i, ANYWHERE, d);
    }
    for (let i = n - 1; i >= 0; i--) {
      before = before * FADING + at(i, BEFORE, d);
      add(i - FURTHER, d, before * (1 - FADING));
      add(i, d, sum / n);
    }
  }
}
