import { type Figures, f1, precisionRecall, ratio } from '../figures.ts';
import type { ById } from '../gold.ts';
import { type Reading, type Readings, readingOf } from '../readings.ts';

/** Which documents tell the same story: pairs and BCubed. */
export function scoreStories(gold: ById<string>, readings: Readings): Figures {
  const documents = Object.entries(gold).map(([id, story]) => ({
    gold: story,
    read: readingOf(readings, id).story ?? `none:${id}`,
  }));
  const inGold = sizes(documents.map((d) => d.gold));
  const inRead = sizes(documents.map((d) => d.read));
  const inBoth = sizes(documents.map((d) => both(d)));
  const share = (of: (d: (typeof documents)[number]) => number | undefined) =>
    ratio(
      documents.reduce((sum, d) => sum + (inBoth.get(both(d)) ?? 0) / (of(d) ?? 1), 0),
      documents.length,
    );
  const p = share((d) => inRead.get(d.read));
  const r = share((d) => inGold.get(d.gold));
  return {
    ...precisionRecall('pairs', pairs(inBoth), pairs(inRead), pairs(inGold)),
    'bcubed.precision': p,
    'bcubed.recall': r,
    'bcubed.f1': f1(p, r),
    documents: documents.length,
    'reference.stories': inGold.size,
    'predicted.stories': inRead.size,
  };
}

/** Does the reading carry a story? */
export function carriesStory(reading: Reading): boolean {
  return reading.story !== undefined;
}

function both(d: { readonly gold: string; readonly read: string }): string {
  return JSON.stringify([d.gold, d.read]);
}

function sizes(groups: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

/** How many pairs of documents stand in one group. */
function pairs(groups: ReadonlyMap<string, number>): number {
  return [...groups.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}
