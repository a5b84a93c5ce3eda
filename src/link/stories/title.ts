import { termsOf } from './profile.ts';

/** The title of an article of a story. */
export interface TitledArticle {
  readonly title: string;
  /** ISO day or instant. */
  readonly published?: string;
  /** Decides between equals. */
  readonly id: string;
}

/** Terms of a good title: fewer tell too little, more are a sentence. */
const SHORTEST = 4;
const LONGEST = 14;
const PENALTY = 0.08;
/** A question, a quotation or a series tells the happening less well than a plain sentence. */
const NOT_PLAIN = /[؟?"“”«»:…|]|\.\./u;
const PLAIN = 0.15;

/**
 * The title for a story, chosen from those of its articles: the one whose words most of the others have, plain and of
 * middle length; of equals the earliest. Does not depend on the order. Undefined when no article has one.
 */
export function storyTitle(articles: readonly TitledArticle[]): string | undefined {
  const titled = articles.filter(({ title }) => title.trim() !== '');
  const using = new Map<string, number>();
  const terms = titled.map(({ title }) => [...new Set(termsOf(title))]);
  for (const list of terms) for (const term of list) using.set(term, (using.get(term) ?? 0) + 1);
  const scored = titled.map((article, at) => ({
    article,
    score: scoreOf(article.title, terms[at] ?? [], using, titled.length),
  }));
  scored.sort((a, b) => {
    if (Math.abs(b.score - a.score) > 1e-9) return b.score - a.score;
    const [x, y] = [a.article, b.article];
    return compare(x.published ?? '9', y.published ?? '9') || compare(x.id, y.id);
  });
  return scored[0]?.article.title;
}

/** How much of what all titles speak of this one has, less what makes it a bad title. */
function scoreOf(title: string, terms: readonly string[], using: ReadonlyMap<string, number>, count: number): number {
  let shared = 0;
  for (const term of terms) shared += ((using.get(term) ?? 1) - 1) / Math.max(1, count - 1);
  const length = terms.length;
  const off = length < SHORTEST ? SHORTEST - length : Math.max(0, length - LONGEST);
  return shared / Math.sqrt(Math.max(length, SHORTEST)) - off * PENALTY - (NOT_PLAIN.test(title) ? PLAIN : 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
