import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordStream } from './articles.ts';
import { cluster } from './clusters.ts';
import { PROFILE_LEVELS, profiles } from './profiles.ts';
import { wordVectors } from './vectors.ts';

/** What unlabelled news tells of its words: some numbers for each, `levels` in a row. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly levels: number;
  readonly values: Uint16Array;
}

const FLOOR = 4;
const VECTORS = { size: 64, epochs: 6, negatives: 5, sample: 3e-4, seed: 7 };
const CLUSTERS = [64, 256, 1000];
const ROUNDS = 12;

/** Learns it from the articles (half an hour), or takes what an earlier run left in `cache`. */
export function vocabulary(articles: string, cache: string): Vocabulary {
  const levels = CLUSTERS.length + PROFILE_LEVELS;
  const wordFile = join(cache, 'words.json');
  const valueFile = join(cache, 'values.bin');
  if (existsSync(wordFile) && existsSync(valueFile)) {
    const words = JSON.parse(readFileSync(wordFile, 'utf8')) as string[];
    return { words, levels, values: new Uint16Array(Uint8Array.from(readFileSync(valueFile)).buffer) };
  }
  const stream = wordStream(articles, FLOOR);
  const vectors = wordVectors(stream, VECTORS);
  const clusters = CLUSTERS.map((k) => cluster(vectors, VECTORS.size, k, ROUNDS, k));
  const traits = profiles(stream);
  const values = new Uint16Array(stream.words.length * levels);
  for (let word = 0; word < stream.words.length; word++) {
    const row = [
      ...clusters.map((assigned) => 1 + (assigned[word] ?? 0)),
      ...traits.subarray(word * PROFILE_LEVELS, (word + 1) * PROFILE_LEVELS),
    ];
    values.set(row, word * levels);
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(wordFile, JSON.stringify(stream.words));
  writeFileSync(valueFile, new Uint8Array(values.buffer));
  return { words: stream.words, levels, values };
}

/** The rows with more numbers behind each: `extra` has parts with their own number of levels. */
export function withLevels(
  { words, levels, values }: Vocabulary,
  extra: readonly { readonly values: Uint16Array; readonly levels: number }[],
): Vocabulary {
  const parts = [{ values, levels }, ...extra];
  const total = parts.reduce((sum, part) => sum + part.levels, 0);
  const joined = new Uint16Array(words.length * total);
  for (let word = 0; word < words.length; word++) {
    let at = word * total;
    for (const part of parts) {
      joined.set(part.values.subarray(word * part.levels, (word + 1) * part.levels), at);
      at += part.levels;
    }
  }
  return { words, levels: total, values: joined };
}
