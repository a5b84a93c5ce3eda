import { LABELS } from '../src/annotate/mentions/tagger/labels.ts';
import { FORBIDDEN, lattice, marginals } from './marginals.ts';
import { random } from './random.ts';

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) trained by stochastic gradient with a step size for each
 * weight (AdaGrad: Duchi et al. 2011) and an L1 penalty applied when a weight is next touched. Some features can be
 * hidden at random in each pass, so that weight does not rest on the memory of single words alone (Søgaard 2013).
 */
export interface Example {
  /** Feature numbers of all tokens, one token after the other. */
  readonly features: Int32Array;
  /** Where each token's features begin in `features`; one entry more than there are tokens. */
  readonly from: Int32Array;
  readonly labels: Uint8Array;
}

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** Share of tokens whose hideable features are hidden, drawn anew in each pass. */
  readonly hide: number;
  readonly seed: number;
}

export interface CrfWeights {
  /** Weight of label l for feature f at f * LABELS + l. */
  readonly emission: Float32Array;
  /** Weight of label b after label a at a * LABELS + b. */
  readonly transition: Float32Array;
}

const L = LABELS;
const TINY = 1e-6;
/** Errors of a label's probability that are not worth a step. */
const NEGLIGIBLE = 1e-4;

/** Trains on `examples`; `hideable[f]` is 1 for features that `hide` may take away. */
export function trainCrf(examples: readonly Example[], hideable: Uint8Array, options: CrfOptions): CrfWeights {
  const next = random(options.seed);
  const state = learner(hideable.length);
  const order = examples.map((_, i) => i);
  const scratch = lattice(Math.max(...examples.map((e) => e.labels.length)));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    for (const at of order) {
      const example = examples[at] as Example;
      if (example.labels.length === 0) continue;
      const seen = options.hide > 0 ? visible(example, hideable, options.hide, next) : example;
      state.step++;
      for (const f of seen.features) settle(state, f, options);
      score(seen, state.emission, scratch.psi);
      marginals(seen.labels.length, state.transition, scratch);
      learnEmission(state, seen, scratch.unary, options);
      learnTransition(state, seen.labels, scratch.pair, options);
    }
  }
  for (let f = 0; f < hideable.length; f++) settle(state, f, options);
  return { emission: state.emission, transition: state.transition };
}

/** Weights in the making, the squared gradients that each has had, and the step at which a feature was last touched. */
interface Learner extends CrfWeights {
  step: number;
  readonly emissionHistory: Float32Array;
  readonly transitionHistory: Float32Array;
  readonly touched: Int32Array;
}

function learner(features: number): Learner {
  return {
    step: 0,
    emission: new Float32Array(features * L),
    emissionHistory: new Float32Array(features * L),
    touched: new Int32Array(features),
    transition: new Float32Array(L * L),
    transitionHistory: new Float32Array(L * L),
  };
}

/** The L1 penalty of all the steps since the feature was last touched. */
function settle({ emission, emissionHistory, touched, step }: Learner, f: number, { rate, l1 }: CrfOptions): void {
  const elapsed = step - (touched[f] as number);
  touched[f] = step;
  if (elapsed <= 0) return;
  for (let w = f * L; w < f * L + L; w++) {
    const value = emission[w] as number;
    if (value === 0) continue;
    const pull = (rate * l1 * elapsed) / (Math.sqrt(emissionHistory[w] as number) + TINY);
    emission[w] = value > 0 ? Math.max(0, value - pull) : Math.min(0, value + pull);
  }
}

function learnEmission(
  { emission, emissionHistory }: Learner,
  { features, from, labels }: Example,
  unary: Float64Array,
  { rate, l2 }: CrfOptions,
): void {
  for (let i = 0; i < labels.length; i++) {
    for (let l = 0; l < L; l++) {
      const error = (unary[i * L + l] as number) - (labels[i] === l ? 1 : 0);
      if (error < NEGLIGIBLE && error > -NEGLIGIBLE) continue;
      for (let k = from[i] as number; k < (from[i + 1] as number); k++) {
        const w = (features[k] as number) * L + l;
        const gradient = error + l2 * (emission[w] as number);
        const history = (emissionHistory[w] as number) + gradient * gradient;
        emissionHistory[w] = history;
        emission[w] = (emission[w] as number) - (rate * gradient) / (Math.sqrt(history) + TINY);
      }
    }
  }
}

function learnTransition(
  { transition, transitionHistory }: Learner,
  labels: Uint8Array,
  pair: Float64Array,
  { rate, l2 }: CrfOptions,
): void {
  for (let i = 1; i < labels.length; i++) {
    const w = (labels[i - 1] as number) * L + (labels[i] as number);
    pair[w] = (pair[w] as number) - 1;
  }
  for (let w = 0; w < L * L; w++) {
    if (FORBIDDEN[w]) continue;
    const gradient = (pair[w] as number) + l2 * (transition[w] as number);
    const history = (transitionHistory[w] as number) + gradient * gradient;
    transitionHistory[w] = history;
    if (history > 0) transition[w] = (transition[w] as number) - (rate * gradient) / (Math.sqrt(history) + TINY);
  }
}

/** The example with some hideable features left out. */
function visible(example: Example, hideable: Uint8Array, share: number, next: () => number): Example {
  const n = example.labels.length;
  const features = new Int32Array(example.features.length);
  const from = new Int32Array(n + 1);
  let at = 0;
  for (let i = 0; i < n; i++) {
    const blind = next() < share;
    for (let k = example.from[i] as number; k < (example.from[i + 1] as number); k++) {
      const f = example.features[k] as number;
      if (!(blind && hideable[f])) features[at++] = f;
    }
    from[i + 1] = at;
  }
  return { features: features.subarray(0, at), from, labels: example.labels };
}

/** Sums of weights of every label at every token. */
function score(example: Example, emission: Float32Array, into: Float64Array): void {
  const n = example.labels.length;
  for (let i = 0; i < n; i++) {
    const row = i * L;
    for (let l = 0; l < L; l++) into[row + l] = 0;
    for (let k = example.from[i] as number; k < (example.from[i + 1] as number); k++) {
      const w = (example.features[k] as number) * L;
      for (let l = 0; l < L; l++) into[row + l] = (into[row + l] as number) + (emission[w + l] as number);
    }
  }
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
