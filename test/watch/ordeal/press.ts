/** What a page of the scripted press does beside being there. */
export type Fate =
  | 'plain'
  /** Edited once, after it was first fetched; `told` in the feed as well. */
  | 'edited'
  | 'edited-told'
  /** Taken down after it was first fetched. */
  | 'vanishes'
  /** Never there, although its feed names it. */
  | 'missing'
  /** Answers with an error, or cuts the connection, before it can be had. */
  | 'stumbles'
  | 'cut-off'
  /** Leads to another address from the beginning, or after it was first fetched. */
  | 'elsewhere'
  | 'moves';

export type FeedFate = 'plain' | 'fails-a-while' | 'moves' | 'redirects' | 'hangs-once' | 'asks-to-wait';

/** A page that the script publishes. */
export interface Page {
  readonly number: number;
  readonly feed: number;
  /** Another feed that names it too. */
  readonly also: number | undefined;
  /** Milliseconds after the start. */
  readonly at: number;
  readonly fate: Fate;
  /** It says by an ETag what it holds; the others are sent again each time, with another advertisement. */
  readonly tagged: boolean;
  /** Milliseconds after it was first fetched, of an edit or its end. */
  readonly after: number;
}

export interface Script {
  readonly pages: readonly Page[];
  readonly feeds: readonly FeedFate[];
}

export interface ScriptOptions {
  readonly feeds: number;
  readonly pages: number;
  /** Milliseconds within which everything is published. */
  readonly within: number;
  /** Longest time between the first fetch of a page and what becomes of it, in milliseconds. */
  readonly after: number;
}

/** The script: always the same for the same numbers. */
export function scriptOf({ feeds, pages, within, after }: ScriptOptions): Script {
  const chance = chanceFrom(4761);
  return {
    feeds: Array.from({ length: feeds }, () => pick(FEEDS, chance())),
    pages: Array.from({ length: pages }, (_, number) => {
      const feed = number < feeds ? number : Math.floor(chance() * feeds);
      const also = chance() < 0.05 ? (feed + 1) % feeds : undefined;
      const at = number < feeds ? 0 : Math.floor(chance() * within);
      const fate = pick(PAGES, chance());
      return {
        number,
        feed,
        also,
        at,
        fate,
        tagged: chance() < 0.5,
        after: Math.floor((0.2 + chance() * 0.8) * after),
      };
    }),
  };
}

const PAGES: readonly (readonly [Fate, number])[] = [
  ['edited', 0.08],
  ['edited-told', 0.04],
  ['vanishes', 0.03],
  ['missing', 0.01],
  ['stumbles', 0.04],
  ['cut-off', 0.02],
  ['elsewhere', 0.02],
  ['moves', 0.02],
  ['plain', 1],
];
const FEEDS: readonly (readonly [FeedFate, number])[] = [
  ['fails-a-while', 0.08],
  ['moves', 0.03],
  ['redirects', 0.03],
  ['hangs-once', 0.02],
  ['asks-to-wait', 0.03],
  ['plain', 1],
];

function pick<T>(shares: readonly (readonly [T, number])[], chance: number): T {
  let sum = 0;
  for (const [what, share] of shares) {
    sum += share;
    if (chance < sum) return what;
  }
  return (shares.at(-1) as readonly [T, number])[0];
}

/** Numbers from 0 to 1, always the same from one seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How many versions of a page a follower can have seen. */
export function versionsOf({ fate }: Page): number {
  if (fate === 'missing') return 0;
  return fate === 'edited' || fate === 'edited-told' ? 2 : 1;
}
