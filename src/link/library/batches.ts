import type { PlacedArticle } from '../../store/links/pending.ts';
import type { StoryGroup } from '../stories/components.ts';

/** A story to be written. */
export interface Planned {
  readonly group: StoryGroup;
  readonly articles: readonly PlacedArticle[];
  /** The story that it continues; undefined for a new one. */
  readonly keeps: number | undefined;
  /** Stories that end in it. */
  readonly ended: readonly number[];
}

/** Articles of which the stories are written in one transaction, where no exchange asks for more. */
const TOGETHER = 150;

/**
 * Stories in the batches in which they are written, a transaction each. Stories that exchange articles come in one batch,
 * so that a process that is killed between two batches leaves no statement in two stories. Those with nothing new come
 * first: what is pending is written last, and tells the next process what is still to be done.
 */
export function batchesOf(planned: readonly Planned[]): Planned[][] {
  const exchanges = exchangesOf(planned).sort((a, b) => Number(isPending(a)) - Number(isPending(b)));
  const batches: Planned[][] = [];
  let size = TOGETHER;
  for (const exchange of exchanges) {
    if (size >= TOGETHER) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(...exchange);
    size += exchange.reduce((count, { articles }) => count + articles.length, 0);
  }
  return batches;
}

function isPending(exchange: readonly Planned[]): boolean {
  return exchange.some(({ articles }) => articles.some(({ pending }) => pending));
}

/** Groups of stories of which no two share a story that stood before; in the order of their first. */
function exchangesOf(planned: readonly Planned[]): Planned[][] {
  const exchangeOf = new Map<number, Planned[]>();
  for (const one of planned) {
    const met = new Set(storiesBefore(one).flatMap((story) => exchangeOf.get(story) ?? []));
    const exchange = [...met, one];
    for (const member of exchange) for (const story of storiesBefore(member)) exchangeOf.set(story, exchange);
  }
  return [
    ...new Set(
      planned.map((one) => {
        const [before] = storiesBefore(one);
        return (before === undefined ? undefined : exchangeOf.get(before)) ?? [one];
      }),
    ),
  ];
}

/** The stories that stood before and give it articles, or their id. */
function storiesBefore({ keeps, ended, articles }: Planned): number[] {
  const all = [keeps, ...ended, ...articles.map(({ story }) => story)];
  return [...new Set(all.filter((story) => story !== undefined && story !== null))];
}
