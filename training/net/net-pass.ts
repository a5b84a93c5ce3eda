import { LABELS } from '../../src/annotate/mentions/tagger/labels.ts';
import { EMBEDDING, HIDDEN } from '../../src/annotate/mentions/tagger/net/net-weights.ts';
import { INPUT } from './net-input.ts';
import { HIDDEN_AT, LABELS_AT, type NetExample, OUT_AT, PLACES_AT } from './net-layout.ts';
import { embed, embedBack, look, lookBack, SEEN } from './net-view.ts';

/** The net run over a sentence (window-net.ts) and back (Rumelhart et al. 1986). */
const E = EMBEDDING;
const H = HIDDEN;
const L = LABELS;
/** Errors of a label's probability that are not worth a step. */
const NEGLIGIBLE = 1e-3;

/** Numbers of all tokens of a sentence: forms, what each token sees of them, hidden units, and the errors of each. */
export interface Pass {
  readonly embeddings: Float32Array;
  readonly seen: Float32Array;
  readonly hidden: Float32Array;
  /** 0 for hidden units that are off, else what they are multiplied by. */
  readonly mask: Float32Array;
  readonly embeddingErrors: Float32Array;
  readonly seenErrors: Float32Array;
  readonly hiddenErrors: Float32Array;
}

export function roomFor(length: number): Pass {
  const row = (width: number) => new Float32Array(length * width);
  return {
    embeddings: row(E),
    seen: row(SEEN),
    hidden: row(H),
    mask: row(H),
    embeddingErrors: row(E),
    seenErrors: row(SEEN),
    hiddenErrors: new Float32Array(H),
  };
}

/** Puts the scores of labels into `scores`; `shown` tells which tokens are seen, `kept` what hidden units are multiplied by. */
export function forward(
  weights: Float32Array,
  { inputs, rows }: NetExample,
  pass: Pass,
  scores: Float64Array,
  shown: () => boolean,
  kept: () => number,
): void {
  const { embeddings, seen, hidden } = pass;
  const n = rows.length;
  embeddings.fill(0, 0, n * E);
  for (let i = 0; i < n; i++) if (shown()) embed(weights, inputs, (rows[i] as number) * INPUT, embeddings, i * E);
  look(embeddings, n, seen);
  for (let i = 0; i < n; i++) {
    toHidden(weights, seen, i, hidden);
    toScores(weights, pass, i, kept, scores);
  }
}

function toHidden(weights: Float32Array, seen: Float32Array, i: number, hidden: Float32Array): void {
  const at = i * H;
  for (let h = 0; h < H; h++) hidden[at + h] = weights[HIDDEN_AT + h] as number;
  for (let k = 0; k < SEEN; k++) {
    const value = seen[i * SEEN + k] as number;
    if (value === 0) continue;
    for (let h = 0, w = PLACES_AT + k * H; h < H; h++, w++)
      hidden[at + h] = (hidden[at + h] as number) + value * (weights[w] as number);
  }
}

/** From hidden units, of which those below nothing and some others are off, to labels. */
function toScores(
  weights: Float32Array,
  { hidden, mask }: Pass,
  i: number,
  kept: () => number,
  scores: Float64Array,
): void {
  const at = i * H;
  for (let l = 0; l < L; l++) scores[i * L + l] = weights[LABELS_AT + l] as number;
  for (let h = 0; h < H; h++) {
    const on = (hidden[at + h] as number) > 0 ? kept() : 0;
    mask[at + h] = on;
    const value = (hidden[at + h] as number) * on;
    hidden[at + h] = value;
    if (value === 0) continue;
    for (let l = 0, w = OUT_AT + h * L; l < L; l++, w++)
      scores[i * L + l] = (scores[i * L + l] as number) + value * (weights[w] as number);
  }
}

/** Adds to `gradient` what the errors of labels (`unary` less the truth) ask of the weights. */
export function backward(
  weights: Float32Array,
  { inputs, rows, labels }: NetExample,
  pass: Pass,
  unary: Float64Array,
  gradient: Float32Array,
): void {
  const { embeddings, embeddingErrors, seenErrors } = pass;
  const n = rows.length;
  seenErrors.fill(0, 0, n * SEEN);
  embeddingErrors.fill(0, 0, n * E);
  for (let i = 0; i < n; i++) {
    unary[i * L + (labels[i] as number)] = (unary[i * L + (labels[i] as number)] as number) - 1;
    const errors = unary.subarray(i * L, (i + 1) * L);
    if (errors.every((error) => error < NEGLIGIBLE && error > -NEGLIGIBLE)) continue;
    scoresBack(weights, pass, i, errors, gradient);
    hiddenBack(weights, pass, i, gradient);
  }
  lookBack(seenErrors, n, embeddingErrors);
  for (let i = 0; i < n; i++) {
    if (embeddings[i * E] !== 0) embedBack(inputs, (rows[i] as number) * INPUT, embeddingErrors, i * E, gradient);
  }
}

/** Errors of labels to hidden units. */
function scoresBack(
  weights: Float32Array,
  { hidden, mask, hiddenErrors }: Pass,
  i: number,
  errors: Float64Array,
  gradient: Float32Array,
): void {
  for (let l = 0; l < L; l++) gradient[LABELS_AT + l] = (gradient[LABELS_AT + l] as number) + (errors[l] as number);
  for (let h = 0; h < H; h++) {
    let error = 0;
    const value = hidden[i * H + h] as number;
    for (let l = 0, w = OUT_AT + h * L; l < L; l++, w++) {
      error += (weights[w] as number) * (errors[l] as number);
      gradient[w] = (gradient[w] as number) + value * (errors[l] as number);
    }
    error *= mask[i * H + h] as number;
    hiddenErrors[h] = error;
    gradient[HIDDEN_AT + h] = (gradient[HIDDEN_AT + h] as number) + error;
  }
}

/** Errors of hidden units to what the token sees. */
function hiddenBack(
  weights: Float32Array,
  { seen, seenErrors, hiddenErrors }: Pass,
  i: number,
  gradient: Float32Array,
): void {
  for (let k = 0; k < SEEN; k++) {
    const value = seen[i * SEEN + k] as number;
    let error = 0;
    for (let h = 0, w = PLACES_AT + k * H; h < H; h++, w++) {
      const own = hiddenErrors[h] as number;
      gradient[w] = (gradient[w] as number) + value * own;
      error += (weights[w] as number) * own;
    }
    seenErrors[i * SEEN + k] = error;
  }
}
