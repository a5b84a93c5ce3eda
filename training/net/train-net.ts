import { LABELS } from '../../src/annotate/mentions/tagger/labels.ts';
import { FORBIDDEN, lattice, marginals } from '../marginals.ts';
import { random } from '../random.ts';
import { type NetExample, PARAMETERS, start, TRANSITION_AT } from './net-layout.ts';
import { backward, forward, roomFor } from './net-pass.ts';

export interface NetOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of hidden units that are off in each step (Srivastava et al. 2014), and of tokens that are not seen. */
  readonly drop: number;
  readonly hide: number;
  readonly seed: number;
}

const L = LABELS;
/** Adam's means (Kingma and Ba 2015). */
const FIRST = 0.9;
const SECOND = 0.999;
const TINY = 1e-8;
const L2 = 1e-6;
/** The share of the first rate that is left in the end. */
const LEAST_RATE = 0.02;
/** From this share of the steps on, the mean of every so many weights is what is kept (Polyak and Juditsky 1992). */
const SETTLED = 0.7;
const EVERY = 20;

/** Trains the net with the label pairs of a conditional random field on top; all weights in one array (net-layout.ts). */
export function trainNet(examples: readonly NetExample[], options: NetOptions): Float32Array {
  const next = random(options.seed);
  const weights = start(next);
  const learnt = examples.filter(({ rows }) => rows.length > 0);
  const longest = Math.max(...learnt.map(({ rows }) => rows.length));
  const [pass, scratch] = [roomFor(longest), lattice(longest)];
  const gradient = new Float32Array(PARAMETERS);
  const moments = { first: new Float32Array(PARAMETERS), second: new Float32Array(PARAMETERS) };
  const sum = new Float64Array(PARAMETERS);
  const total = options.epochs * learnt.length;
  const shown = () => next() >= options.hide;
  const kept = () => (next() < options.drop ? 0 : 1 / (1 - options.drop));
  let [step, summed] = [0, 0];
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(learnt, next);
    for (const example of learnt) {
      forward(weights, example, pass, scratch.psi, shown, kept);
      marginals(example.rows.length, weights.subarray(TRANSITION_AT), scratch);
      gradient.fill(0);
      pairErrors(example.labels, scratch.pair, gradient);
      backward(weights, example, pass, scratch.unary, gradient);
      step++;
      move(weights, gradient, moments, step, options.rate * Math.max(LEAST_RATE, 1 - step / total));
      if (step < total * SETTLED || step % EVERY !== 0) continue;
      summed++;
      for (let w = 0; w < PARAMETERS; w++) sum[w] = (sum[w] as number) + (weights[w] as number);
    }
  }
  return Float32Array.from(sum, (value) => value / Math.max(1, summed));
}

function pairErrors(labels: Uint8Array, pair: Float64Array, gradient: Float32Array): void {
  for (let i = 1; i < labels.length; i++) {
    const w = (labels[i - 1] as number) * L + (labels[i] as number);
    pair[w] = (pair[w] as number) - 1;
  }
  for (let w = 0; w < L * L; w++) if (!FORBIDDEN[w]) gradient[TRANSITION_AT + w] = pair[w] as number;
}

function move(
  weights: Float32Array,
  gradient: Float32Array,
  { first, second }: { readonly first: Float32Array; readonly second: Float32Array },
  step: number,
  rate: number,
): void {
  const scale = rate / (1 - FIRST ** step);
  const square = 1 / (1 - SECOND ** step);
  for (let w = 0; w < PARAMETERS; w++) {
    const own = (gradient[w] as number) + L2 * (weights[w] as number);
    const mean = FIRST * (first[w] as number) + (1 - FIRST) * own;
    const spread = SECOND * (second[w] as number) + (1 - SECOND) * own * own;
    first[w] = mean;
    second[w] = spread;
    weights[w] = (weights[w] as number) - (scale * mean) / (Math.sqrt(spread * square) + TINY);
  }
}

function shuffle(order: NetExample[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] as NetExample, order[i] as NetExample];
  }
}
