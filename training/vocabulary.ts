import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type WordStream, wordStream } from './articles.ts';
import { association } from './association.ts';
import { cluster } from './clusters.ts';
import { factors } from './factors.ts';
import { COMPANY, learnLetters, levelled } from './net/company.ts';
import { PROFILE_LEVELS, profiles } from './profiles.ts';
import { wordVectors } from './vectors.ts';

/** What unlabelled news tells of its words: some numbers for each, `levels` in a row. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly levels: number;
  readonly values: Uint16Array;
  readonly counts: Int32Array;
  /** COMPANY numbers for each word, for the net. */
  readonly company: Float32Array;
  /** The company that letters make likely, for words beside these. */
  readonly letters: Float32Array;
}

const FLOOR = 4;
const VECTORS = { size: 64, epochs: 6, negatives: 5, sample: 3e-4, seed: 7 };
const CLUSTERS = [64, 256, 1000];
const ROUNDS = 12;
const FACTOR_ROUNDS = 3;
const FACTOR_SEED = 5;
const LETTER_SEED = 3;

/** Learns it from the articles (half an hour), or takes what an earlier run left in `cache`. */
export function vocabulary(articles: string, cache: string): Vocabulary {
  mkdirSync(cache, { recursive: true });
  let read: WordStream | undefined;
  const stream = (): WordStream => {
    read ??= wordStream(articles, FLOOR);
    return read;
  };
  const kept = (name: string, make: () => ArrayBufferView): ArrayBuffer => {
    const path = join(cache, name);
    if (!existsSync(path)) {
      const { buffer, byteOffset, byteLength } = make();
      writeFileSync(path, new Uint8Array(buffer, byteOffset, byteLength));
    }
    return Uint8Array.from(readFileSync(path)).buffer;
  };
  const listed = kept('words.json', () => new TextEncoder().encode(JSON.stringify(stream().words)));
  const words = JSON.parse(new TextDecoder().decode(listed)) as string[];
  const vectors = kept('vectors.bin', () => factors(association(stream()), COMPANY, FACTOR_ROUNDS, FACTOR_SEED));
  const company = levelled(new Float32Array(vectors));
  return {
    words,
    levels: CLUSTERS.length + PROFILE_LEVELS,
    values: new Uint16Array(kept('values.bin', () => valuesOf(stream()))),
    counts: new Int32Array(kept('counts.bin', () => stream().counts)),
    company,
    letters: learnLetters(words, company, LETTER_SEED),
  };
}

/** Clusters and profile of each word. */
function valuesOf(stream: WordStream): Uint16Array {
  const vectors = wordVectors(stream, VECTORS);
  const clusters = CLUSTERS.map((k) => cluster(vectors, VECTORS.size, k, ROUNDS, k));
  const traits = profiles(stream);
  const levels = CLUSTERS.length + PROFILE_LEVELS;
  const values = new Uint16Array(stream.words.length * levels);
  for (let word = 0; word < stream.words.length; word++) {
    const row = [
      ...clusters.map((assigned) => 1 + (assigned[word] ?? 0)),
      ...traits.subarray(word * PROFILE_LEVELS, (word + 1) * PROFILE_LEVELS),
    ];
    values.set(row, word * levels);
  }
  return values;
}

/** The rows with more numbers behind each: `extra` has parts with their own number of levels. */
export function withLevels(
  vocabulary: Vocabulary,
  extra: readonly { readonly values: Uint16Array; readonly levels: number }[],
): Vocabulary {
  const { words, levels, values } = vocabulary;
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
  return { ...vocabulary, levels: total, values: joined };
}
