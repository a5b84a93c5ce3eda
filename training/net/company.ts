import { companyLetters, LETTER_BUCKETS } from '../../src/annotate/mentions/tagger/net/embedding.ts';
import { random } from '../random.ts';

/** How many numbers the company of a word is (factors.ts). */
export const COMPANY = 64;
/** Length of the vectors, so that each number is about as large as other traits. */
const LENGTH = 4;

const EPOCHS = 5;
const RATE = 0.35;
const DECAY = 1e-4;
/** The words that news has most say nothing of words it does not have. */
const COMMONEST = 300;

/** The vectors of all words at one length. */
export function levelled(vectors: Float32Array): Float32Array {
  const result = new Float32Array(vectors.length);
  for (let from = 0; from < vectors.length; from += COMPANY) {
    let sum = 0;
    for (let d = from; d < from + COMPANY; d++) sum += (vectors[d] as number) ** 2;
    const scale = LENGTH / (Math.sqrt(sum) || 1);
    for (let d = from; d < from + COMPANY; d++) result[d] = (vectors[d] as number) * scale;
  }
  return result;
}

/**
 * Guesses the company of a word from its letters: COMPANY numbers for each bucket, whose sum over the groups of letters of
 * a word comes near its vector (cf. Bojanowski et al. 2017; Pinter et al. 2017), by stochastic gradient.
 */
export function learnLetters(words: readonly string[], vectors: Float32Array, seed: number): Float32Array {
  const weights = new Float32Array(LETTER_BUCKETS * COMPANY);
  const known = words
    .map((form, at) => ({ from: at * COMPANY, letters: at < COMMONEST ? [] : companyLetters(form) }))
    .filter(({ letters }) => letters.length > 0);
  const next = random(seed);
  const error = new Float32Array(COMPANY);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = known.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [known[i], known[j]] = [known[j] as (typeof known)[0], known[i] as (typeof known)[0]];
    }
    for (const { from, letters } of known) {
      const rate = (RATE * (1 - epoch / (EPOCHS + 1))) / letters.length;
      approach(weights, letters, vectors.subarray(from, from + COMPANY), rate, error);
    }
  }
  return weights;
}

/** Moves the sum of the letters towards the vector. */
function approach(
  weights: Float32Array,
  letters: readonly number[],
  vector: Float32Array,
  rate: number,
  error: Float32Array,
): void {
  for (let d = 0; d < COMPANY; d++) error[d] = -(vector[d] as number);
  for (const bucket of letters)
    for (let d = 0, w = bucket * COMPANY; d < COMPANY; d++, w++)
      error[d] = (error[d] as number) + (weights[w] as number);
  for (const bucket of letters)
    for (let d = 0, w = bucket * COMPANY; d < COMPANY; d++, w++)
      weights[w] = (weights[w] as number) * (1 - DECAY) - rate * (error[d] as number);
}
