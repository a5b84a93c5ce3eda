import { beyond, type Place } from './extend.ts';
import type { Run } from './runs.ts';
import type { CopyWords } from './words.ts';

/** Words that two texts share in one order, with few others between them. Half-open ranges of words. */
export interface Chain {
  readonly a: { readonly from: number; readonly to: number };
  readonly b: { readonly from: number; readonly to: number };
  /** The shared words: places in `a` and `b`. */
  readonly matches: readonly Place[];
}

/** Words between two runs, on either side, beyond which they are no longer one passage. */
const WIDEST_GAP = 10;
/** What a word between two runs costs, in shared words. */
const GAP_COST = 0.5;
/** A chain has a run of at least so many words. */
const LONGEST_RUN = 3;

/**
 * The chains of runs between two texts, the longest first; no word belongs to two. Each is the best that is left: shared
 * words count one, words between them take a half off.
 */
export function chainsOf(all: readonly Run[], least: number, a: CopyWords, b: CopyWords): Chain[] {
  const chains: Chain[] = [];
  let runs = [...all];
  while (runs.some(({ length }) => length >= LONGEST_RUN)) {
    const best = bestChain(runs);
    if (best.score < least / 2) break;
    const chain = extended(filled(best.runs, a, b), chains, a, b);
    runs = runs.flatMap((run) => outside(run, chain));
    if (chain.matches.length >= least && best.runs.some(({ length }) => length >= LONGEST_RUN)) chains.push(chain);
  }
  return chains;
}

function bestChain(unordered: readonly Run[]): { readonly runs: readonly Run[]; readonly score: number } {
  const runs = unordered.toSorted((x, y) => x.a - y.a || x.b - y.b);
  const score = new Float64Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  let top = 0;
  for (const [k, run] of runs.entries()) {
    score[k] = run.length;
    for (let p = k - 1; p >= 0; p--) {
      const earlier = runs[p] as Run;
      const gain = (score[p] as number) + joinGain(earlier, run);
      if (gain > (score[k] as number)) {
        score[k] = gain;
        before[k] = p;
      }
    }
    if ((score[k] as number) > (score[top] as number)) top = k;
  }
  const taken: Run[] = [];
  for (let k = top; k >= 0; k = before[k] as number) {
    const next = taken[0];
    taken.unshift(runs[k] as Run);
    if (next) taken[1] = trimmed(runs[k] as Run, next);
  }
  return { runs: taken, score: score[top] ?? 0 };
}

/** What `run` adds to a chain that ends with `earlier`, in shared words; −∞ where it cannot stand behind it. */
function joinGain(earlier: Run, run: Run): number {
  const [gapA, gapB] = [run.a - earlier.a - earlier.length, run.b - earlier.b - earlier.length];
  const overlap = Math.max(0, -gapA, -gapB);
  if (run.a <= earlier.a || run.b <= earlier.b || overlap >= run.length) return Number.NEGATIVE_INFINITY;
  const gap = Math.max(gapA, gapB) + overlap;
  return gap > WIDEST_GAP ? Number.NEGATIVE_INFINITY : run.length - overlap - GAP_COST * gap;
}

function trimmed(earlier: Run, { a, b, length }: Run): Run {
  const overlap = Math.max(0, earlier.a + earlier.length - a, earlier.b + earlier.length - b);
  return { a: a + overlap, b: b + overlap, length: length - overlap };
}

/** What is left of a run outside a chain's ranges. */
function outside(run: Run, { a, b }: Chain): Run[] {
  const free = (k: number) => (run.a + k < a.from || run.a + k >= a.to) && (run.b + k < b.from || run.b + k >= b.to);
  const parts: Run[] = [];
  for (let k = 0; k < run.length; ) {
    const from = k;
    while (k < run.length && free(k)) k++;
    if (k - from >= 2) parts.push({ a: run.a + from, b: run.b + from, length: k - from });
    while (k < run.length && !free(k)) k++;
  }
  return parts;
}

/** The chain with what stands beyond its edges, as far as no other chain has it. */
function extended(chain: Chain, others: readonly Chain[], a: CopyWords, b: CopyWords): Chain {
  const after = (side: 'a' | 'b', words: CopyWords) =>
    Math.min(words.hash.length, ...others.map((other) => other[side].from).filter((at) => at >= chain[side].to));
  const before = (side: 'a' | 'b') =>
    Math.max(-1, ...others.map((other) => other[side].to - 1).filter((at) => at < chain[side].from));
  const matches: Place[] = [
    ...beyond(a, b, [chain.a.from - 1, chain.b.from - 1], -1, [before('a'), before('b')]).reverse(),
    ...chain.matches,
    ...beyond(a, b, [chain.a.to, chain.b.to], 1, [after('a', a), after('b', b)]),
  ];
  return chainOf(matches);
}

/** The chain with the single words that its gaps share. */
function filled(runs: readonly Run[], a: CopyWords, b: CopyWords): Chain {
  const matches: [number, number][] = [];
  for (const [k, run] of runs.entries()) {
    const earlier = runs[k - 1];
    if (earlier) matches.push(...commonWords(a, b, earlier, run));
    for (let i = 0; i < run.length; i++) matches.push([run.a + i, run.b + i]);
  }
  return chainOf(matches);
}

function chainOf(matches: readonly Place[]): Chain {
  const first = matches[0] ?? ([0, 0] as const);
  const last = matches.at(-1) ?? ([-1, -1] as const);
  return { a: { from: first[0], to: last[0] + 1 }, b: { from: first[1], to: last[1] + 1 }, matches };
}

/** The longest common subsequence of the words between two runs. */
function commonWords({ hash: x }: CopyWords, { hash: y }: CopyWords, earlier: Run, later: Run): [number, number][] {
  const [fromA, fromB] = [earlier.a + earlier.length, earlier.b + earlier.length];
  const [rows, columns] = [later.a - fromA, later.b - fromB];
  if (rows <= 0 || columns <= 0) return [];
  const width = columns + 1;
  const best = new Uint8Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
      best[i * width + j] =
        x[fromA + i] === y[fromB + j] ? Math.max(skip, (best[(i + 1) * width + j + 1] as number) + 1) : skip;
    }
  }
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (x[fromA + i] === y[fromB + j]) found.push([fromA + i++, fromB + j++]);
    else if ((best[(i + 1) * width + j] as number) >= (best[i * width + j + 1] as number)) i++;
    else j++;
  }
  return found;
}
