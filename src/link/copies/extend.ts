import type { CopyWords } from './words.ts';

/** A word that stands alone between changed ones counts by what it tells: so many bits are one word … */
const BITS_OF_ONE = 5;
/** … and a changed, dropped or added word before it takes so much off. */
const GAP_COST = 0.5;
/** Words that are looked at beyond an edge, on either side. */
const REACH = 12;

/** A place in both texts. */
export type Place = readonly [a: number, b: number];

/**
 * What stands beyond the edge of a passage: words that both texts have there in one order, between changed, dropped and
 * added ones, as far as they tell more than the words that they bridge. Goes on from `edge` by `step`, and stays between
 * the places that `limit` names (exclusive). Nearest first.
 */
export function beyond(a: CopyWords, b: CopyWords, edge: Place, step: 1 | -1, limit: Place): Place[] {
  const rows = Math.min(REACH, Math.max(0, (limit[0] - edge[0]) * step));
  const columns = Math.min(REACH, Math.max(0, (limit[1] - edge[1]) * step));
  const width = columns + 1;
  const place = (r: number, c: number): Place => [edge[0] + step * (r - 1), edge[1] + step * (c - 1)];
  const gain = (r: number, c: number) => weightOf(a, b, place(r, c));
  const score = new Float64Array((rows + 1) * width);
  let [top, best] = [0, 0];
  for (let r = 0; r <= rows; r++) {
    for (let c = 0; c <= columns; c++) {
      if (r === 0 || c === 0) {
        score[r * width + c] = -GAP_COST * (r + c);
        continue;
      }
      const skip = Math.max(score[(r - 1) * width + c] as number, score[r * width + c - 1] as number) - GAP_COST;
      const both = (score[(r - 1) * width + c - 1] as number) + (gain(r, c) || -GAP_COST);
      score[r * width + c] = Math.max(skip, both);
      if (both > best) [top, best] = [r * width + c, both];
    }
  }
  const found: Place[] = [];
  for (let [r, c] = [Math.floor(top / width), top % width]; r > 0 && c > 0; ) {
    const here = score[r * width + c] as number;
    const shared = gain(r, c);
    if (here === (score[(r - 1) * width + c - 1] as number) + (shared || -GAP_COST)) {
      if (shared > 0) found.push(place(r, c));
      r--;
      c--;
    } else if (here === (score[(r - 1) * width + c] as number) - GAP_COST) r--;
    else c--;
  }
  return found.reverse();
}

/** What it counts that both texts have one word at a place; 0 where they have not. */
function weightOf(a: CopyWords, b: CopyWords, [i, j]: Place): number {
  if (a.hash[i] !== b.hash[j]) return 0;
  return Math.max(0.1, Math.min(1, Math.min(a.bits[i] as number, b.bits[j] as number) / BITS_OF_ONE));
}
