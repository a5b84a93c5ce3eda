import type { Chain } from './chains.ts';
import type { CopyText } from './copy-text.ts';
import { shinglesOf, winnow } from './shingles.ts';
import type { CopyWords } from './words.ts';

/** How many articles besides and with these have a shingle. */
export type ArticlesWith = (shingle: number) => number;

/** What shared words tell together, in bits, at least … */
const LEAST_BITS = 8;
/** … and on average; six words, and the shorter ones of articles of one matter, must tell more. */
const LEAST_MEAN_BITS = 1;
const LEAST_BITS_OF_FEW: ReadonlyMap<number, number> = new Map([[6, 14]]);
const LEAST_BITS_OF_ONE_MATTER: ReadonlyMap<number, number> = new Map([
  [6, 30],
  [7, 22],
  [8, 18],
  [9, 14],
  [10, 12],
  [11, 10],
]);
/** A shingle that so many articles have, the two with it, tells whole; one that more have the less the more have it … */
const OWN = 2;
/** … though never less than this part. */
const LEAST_PART = 0.2;
/** Passages of so many words are no phrase, however many articles have them. */
const LONG = 20;

/** Does it prove a copy that two texts share these words? `isOneMatter` is asked only where it matters. */
export function proves(
  chain: Chain,
  a: CopyText,
  b: CopyText,
  isOneMatter: () => boolean,
  articlesWith?: ArticlesWith,
): boolean {
  const { length } = chain.matches;
  const told = bitsOf(chain, a, b);
  if (told < LEAST_MEAN_BITS * length) return false;
  const bits = articlesWith && length < LONG ? told * partOf(chain, a, articlesWith) : told;
  if (bits < (LEAST_BITS_OF_FEW.get(length) ?? LEAST_BITS)) return false;
  const asked = LEAST_BITS_OF_ONE_MATTER.get(length) ?? LEAST_BITS;
  return bits >= asked || !isOneMatter();
}

/**
 * How much it tells that two texts share these words, in bits. A word that a text uses elsewhere too belongs to its
 * matter and would stand there anyway: it counts half, and not at all where both do.
 */
function bitsOf({ matches }: Chain, { words: x }: CopyText, { words: y }: CopyText): number {
  let bits = 0;
  for (const [i, j] of matches) {
    const again = (x.again[i] as number) + (y.again[j] as number);
    bits += Math.min(x.bits[i] as number, y.bits[j] as number) * (1 - again / 2);
  }
  return bits;
}

/** What is left of it where other articles have the same words: a phrase of the matter. */
function partOf({ a: { from, to } }: Chain, { words }: CopyText, articlesWith: ArticlesWith): number {
  const kept = winnow(shinglesOf({ ...words, hash: words.hash.subarray(from, to) }));
  let sum = 0;
  for (const shingle of kept) sum += Math.max(LEAST_PART, Math.min(1, OWN / articlesWith(shingle)));
  return kept.length === 0 ? 1 : sum / kept.length;
}

/** Words that tell at least so many bits say what a text is about. */
const RARE_BITS = 4;
/** Two texts are of one matter that share so much of what the rarer words of the one tell. */
const ONE_MATTER = 0.04;

/** Are two texts of one matter, by the words that they share outside these passages? */
export function isOneMatter(a: CopyWords, b: CopyWords, chains: readonly Chain[]): boolean {
  const copied = new Set(chains.flatMap(({ matches }) => matches.map(([i]) => a.hash[i] as number)));
  const [x, y] = [rareWords(a, copied), rareWords(b, copied)];
  let shared = 0;
  for (const [word, bits] of x) if (y.has(word)) shared += bits;
  return shared > ONE_MATTER * Math.min(total(x), total(y));
}

function rareWords({ hash, bits }: CopyWords, without: ReadonlySet<number>): Map<number, number> {
  const rare = new Map<number, number>();
  for (let i = 0; i < hash.length; i++) {
    const word = hash[i] as number;
    if ((bits[i] as number) >= RARE_BITS && !without.has(word)) rare.set(word, bits[i] as number);
  }
  return rare;
}

function total(words: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const bits of words.values()) sum += bits;
  return sum;
}
