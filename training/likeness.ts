import {
  LIKENESS_BUCKETS,
  LIKENESS_KINDS,
  LIKENESS_UNIT,
  letterGroups,
} from '../src/annotate/mentions/tagger/likeness.ts';
import { random } from './random.ts';

/** A word with its shares as part of a person's, an organisation's, a place's name; undefined where a list leaves it open. */
export interface KnownUse {
  readonly form: string;
  readonly shares: readonly (number | undefined)[];
}

const EPOCHS = 6;
const RATE = 0.12;
const L2 = 2e-5;
const MOST = 127;

/** Learns which letters make a name: logistic regression by stochastic gradient (AdaGrad), in small whole numbers. */
export function learnLikeness(words: readonly KnownUse[], seed: number): Int8Array {
  const K = LIKENESS_KINDS;
  const weights = new Float32Array((LIKENESS_BUCKETS + 1) * K);
  const history = new Float32Array(weights.length).fill(1e-3);
  const groups = words.map(({ form }) => [...letterGroups(form), LIKENESS_BUCKETS]);
  const order = words.map((_, at) => at);
  const next = random(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const at of order) {
      const own = groups[at] ?? [];
      words[at]?.shares.forEach((share, kind) => {
        if (share === undefined) return;
        let sum = 0;
        for (const bucket of own) sum += weights[bucket * K + kind] ?? 0;
        const error = 1 / (1 + Math.exp(-sum)) - share;
        for (const bucket of own) {
          const w = bucket * K + kind;
          const gradient = error + L2 * (weights[w] ?? 0);
          history[w] = (history[w] ?? 0) + gradient * gradient;
          weights[w] = (weights[w] ?? 0) - (RATE * gradient) / Math.sqrt(history[w] ?? 1);
        }
      });
    }
  }
  return Int8Array.from(weights, (value) => Math.max(-MOST, Math.min(MOST, Math.round(value * LIKENESS_UNIT))));
}
