import { sentenceAt } from '../../text/sentences.ts';
import type { Context } from '../context.ts';

/** How often at least the article must name the state, and how many times as often as any other. */
const LEAST = 3;
const TIMES = 2;

const KEPT = new WeakMap<Context, Map<number, ReadonlyMap<string, number>>>();

/**
 * The code of the state that the narration of an article is about: outside quotations it is named, or told by its adjective, at
 * least twice as often as any other. «الحكومة» alone is its government.
 */
export function prevailingState(context: Context, token: number): string | undefined {
  const [most, second] = [...statesTold(context, token)].sort(([, a], [, b]) => b - a);
  return most && most[1] >= Math.max(LEAST, TIMES * (second?.[1] ?? 0)) ? most[0] : undefined;
}

/** How often the narration of the article that a token stands in names each state, by its code: outside quotations, adjectives counted. */
export function statesTold(context: Context, token: number): ReadonlyMap<string, number> {
  const article = context.articleOf[sentenceAt(context.sentences, token)] ?? -1;
  const kept = KEPT.get(context) ?? new Map<number, ReadonlyMap<string, number>>();
  KEPT.set(context, kept);
  const counts = kept.get(article) ?? countStates(context, article);
  kept.set(article, counts);
  return counts;
}

function countStates(context: Context, article: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  context.sentences.forEach(({ first, last }, index) => {
    if (context.articleOf[index] !== article) return;
    for (let i = first; i <= last; i++) {
      const code = (context.quotes.outer[i] ?? -1) < 0 ? context.nationAt(i)?.code : undefined;
      if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  });
  return counts;
}
