import type { WordStream } from './articles.ts';
import { random } from './random.ts';

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013) whose contexts know on which side and how far
 * they stand (Ling et al. 2015, "structured skip-gram"): names of one kind share what stands right before and after
 * them, while plain skip-gram puts a man beside his country. Single-threaded with a seeded generator: the same corpus
 * gives the same vectors.
 */
export interface VectorOptions {
  readonly size: number;
  readonly epochs: number;
  readonly negatives: number;
  /** Words more frequent than this share are dropped at random (Mikolov et al. 2013, §2.3). */
  readonly sample: number;
  readonly seed: number;
}

const POSITIONS = [-2, -1, 1, 2];
const NOISE = 1 << 22;
const RATE = 0.03;
const LEAST_RATE = 0.005;

export function wordVectors(stream: WordStream, options: VectorOptions): Float32Array {
  const next = random(options.seed);
  const keep = keepRates(stream, options.sample);
  const net = network(stream, options, next);
  const sentence = new Int32Array(1 << 16);
  const total = options.epochs * stream.ids.length;
  let done = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let length = 0;
    for (const id of stream.ids) {
      done++;
      if (id >= 0 && length < sentence.length) {
        const rate = keep[id] ?? 1;
        if (rate >= 1 || next() < rate) sentence[length++] = id;
        continue;
      }
      learnSentence(net, sentence.subarray(0, length), RATE * Math.max(LEAST_RATE, 1 - done / total));
      length = 0;
    }
    console.log(`vectors: epoch ${epoch + 1} of ${options.epochs}`);
  }
  return net.input;
}

interface Network {
  readonly size: number;
  readonly negatives: number;
  /** How many words there are. */
  readonly count: number;
  readonly input: Float32Array;
  /** A vector of each word for each of POSITIONS. */
  readonly output: Float32Array;
  readonly noise: Int32Array;
  readonly next: () => number;
  readonly change: Float32Array;
}

function network({ words, counts }: WordStream, { size, negatives }: VectorOptions, next: () => number): Network {
  const input = Float32Array.from({ length: words.length * size }, () => (next() - 0.5) / size);
  const output = new Float32Array(POSITIONS.length * words.length * size);
  const noise = noiseTable(counts);
  return { size, negatives, count: words.length, input, output, noise, next, change: new Float32Array(size) };
}

function learnSentence(net: Network, sentence: Int32Array, rate: number): void {
  for (let at = 0; at < sentence.length; at++) {
    for (let p = 0; p < POSITIONS.length; p++) {
      const other = sentence[at + (POSITIONS[p] as number)];
      if (other !== undefined) learnPair(net, sentence[at] as number, other, p, rate);
    }
  }
}

/** One step: `other` is nearer to `word` at this position, some words of the noise further. */
function learnPair(net: Network, word: number, other: number, position: number, rate: number): void {
  const { size, input, change, noise, next } = net;
  change.fill(0);
  for (let k = 0; k <= net.negatives; k++) {
    const target = k === 0 ? other : (noise[(next() * NOISE) | 0] as number);
    if (k > 0 && target === other) continue;
    pull(net, word * size, (position * net.count + target) * size, k === 0 ? 1 : 0, rate);
  }
  for (let d = 0, w = word * size; d < size; d++, w++) input[w] = (input[w] as number) + (change[d] as number);
}

/** Moves an output vector and notes in `change` how the input vector is to move, so that their product nears `wanted`. */
function pull({ size, input, output, change }: Network, from: number, to: number, wanted: number, rate: number): void {
  let dot = 0;
  for (let d = 0; d < size; d++) dot += (input[from + d] as number) * (output[to + d] as number);
  const step = rate * (wanted - 1 / (1 + Math.exp(-dot)));
  for (let d = 0; d < size; d++) {
    const value = output[to + d] as number;
    change[d] = (change[d] as number) + step * value;
    output[to + d] = value + step * (input[from + d] as number);
  }
}

function noiseTable(counts: Int32Array): Int32Array {
  const table = new Int32Array(NOISE);
  let total = 0;
  for (const count of counts) total += count ** 0.75;
  let id = 0;
  let reached = (counts[0] ?? 0) ** 0.75 / total;
  for (let i = 0; i < NOISE; i++) {
    table[i] = id;
    if ((i + 1) / NOISE > reached && id < counts.length - 1) reached += (counts[++id] ?? 0) ** 0.75 / total;
  }
  return table;
}

function keepRates(stream: WordStream, sample: number): Float32Array {
  let total = 0;
  for (const count of stream.counts) total += count;
  return Float32Array.from(stream.counts, (count) => {
    const share = count / total / sample;
    return share <= 1 ? 1 : Math.sqrt(1 / share) + 1 / share;
  });
}
