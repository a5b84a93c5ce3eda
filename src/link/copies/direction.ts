import { foldArabic } from '../../arabic/fold-table.ts';
import type { CopyText } from './copy-text.ts';
import type { Passage } from './passages.ts';

/**
 * Where a copied passage came from: out of one of the two texts, out of a third source that both name or that only one
 * names (`source` is its name), or unknown. The reason is told for each.
 */
export type Direction =
  | { readonly from: 'a' | 'b'; readonly reason: string }
  | { readonly from: 'third'; readonly source: string; readonly reason: string }
  | { readonly from: 'unknown'; readonly reason: string };

/** Minutes by which one must have been published earlier: clocks of newsrooms differ. */
const EARLIER = 10;
/** Words of its own within the passages that make a text the fuller one; the other has none. */
const FULLER = 4;

/** Where the passages of two texts came from: by what they name, then by time, then by which is the fuller. */
export function directionOf(a: CopyText, b: CopyText, passages: readonly Passage[]): Direction {
  return byAttribution(a, b) ?? byTime(a, b) ?? byContainment(passages) ?? unknown(a, b);
}

function byAttribution(a: CopyText, b: CopyText): Direction | undefined {
  const [aNamesB, bNamesA] = [namesOutlet(a, b), namesOutlet(b, a)];
  if (aNamesB !== bNamesA) {
    return aNamesB
      ? { from: 'b', reason: 'a names the outlet of b as its source' }
      : { from: 'a', reason: 'b names the outlet of a as its source' };
  }
  const common = a.sources.find((source) => b.sources.includes(source));
  if (common !== undefined) return { from: 'third', source: common, reason: 'both name it as their source' };
  return undefined;
}

function namesOutlet(text: CopyText, { outletNames }: CopyText): boolean {
  return text.sources.some((source) => outletNames.includes(foldArabic(source)));
}

function byTime({ published: x }: CopyText, { published: y }: CopyText): Direction | undefined {
  if (x === undefined || y === undefined) return undefined;
  const [p, q] = [momentOf(x), momentOf(y)];
  const apart = Math.round((q.first - p.first) / 60_000);
  if (p.last + EARLIER * 60_000 <= q.first) return { from: 'a', reason: `a was published earlier (${told(apart)})` };
  if (q.last + EARLIER * 60_000 <= p.first) return { from: 'b', reason: `b was published earlier (${told(-apart)})` };
  return undefined;
}

function told(minutes: number): string {
  return minutes < 120
    ? `${minutes} min`
    : minutes < 2880
      ? `${Math.round(minutes / 60)} h`
      : `${Math.round(minutes / 1440)} days`;
}

/** The milliseconds in which something dated so can have been published: an instant, or any of a day. */
function momentOf(published: string): { readonly first: number; readonly last: number } {
  const time = Date.parse(published);
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(published);
  return { first: time, last: isDay ? time + 86_400_000 : time };
}

/** A text that was shortened has no words of its own within the passages where the other has some. */
function byContainment(passages: readonly Passage[]): Direction | undefined {
  const own = { a: 0, b: 0 };
  for (const passage of passages) {
    own.a += passage.own.a;
    own.b += passage.own.b;
  }
  if (own.a >= FULLER && own.b === 0)
    return { from: 'a', reason: `b drops ${own.a} words of the passage and adds none` };
  if (own.b >= FULLER && own.a === 0)
    return { from: 'b', reason: `a drops ${own.b} words of the passage and adds none` };
  return undefined;
}

function unknown(a: CopyText, b: CopyText): Direction {
  if (a.published === undefined || b.published === undefined)
    return { from: 'unknown', reason: 'one has no date, and neither names the other' };
  return { from: 'unknown', reason: 'published at about the same time, and neither names the other' };
}
