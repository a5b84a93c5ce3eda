import { type Copy, copyBetween } from './copies.ts';
import type { CopyText } from './copy-text.ts';
import { Habits } from './habits.ts';
import { pairsOf } from './runs.ts';
import { shinglesOf, winnow } from './shingles.ts';

export interface CopyIndexOptions {
  /** Days for which an article is held. */
  readonly days?: number;
  /** A shingle that more articles have tells nothing, and is not looked at. */
  readonly most?: number;
  /** Shingles that two articles must share to be compared. */
  readonly least?: number;
}

/** An article held, and a copy found with it. */
export interface FoundCopy<K> {
  readonly key: K;
  /** `a` is the article that was added, `b` the one held. */
  readonly copy: Copy;
}

interface Held<K> {
  readonly key: K;
  readonly day: number;
  readonly text: CopyText;
  readonly kept: Int32Array;
}

/**
 * Finds copies while articles come in: each is compared with those of the days before that share shingles with it. What is
 * held is bounded by the articles of some days. Habits of outlets are learnt on the way.
 */
export class CopyIndex<K> {
  private readonly held = new Map<number, Held<K>>();
  private readonly articlesWith = new Map<number, number[]>();
  private readonly habits: Habits;
  private readonly days: number;
  private readonly most: number;
  private readonly least: number;
  private next = 0;
  private oldest = 0;

  constructor({ days = 7, most = 40, least = 2 }: CopyIndexOptions = {}) {
    [this.days, this.most, this.least] = [days, most, least];
    this.habits = new Habits(days);
  }

  /** Articles held. */
  get size(): number {
    return this.held.size;
  }

  /** Keys of articles held that share enough with this text to be compared, without adding it. */
  candidates(text: CopyText): K[] {
    return this.sharing(winnow(shinglesOf(text.words))).map(({ key }) => key);
  }

  /** Adds an article of a day (days since 1970, in about ascending order); gives the copies with those held. */
  add(key: K, day: number, text: CopyText): FoundCopy<K>[] {
    this.dropBefore(day - this.days);
    const shingles = shinglesOf(text.words);
    const kept = winnow(shingles);
    this.habits.add(text.outlet, day, kept);
    const pairs = { a: pairsOf(text.words) };
    const isHabit = (outlet: string | undefined, shingle: number) => this.habits.has(outlet, shingle);
    const articlesWith = (shingle: number) => (this.articlesWith.get(shingle)?.length ?? 0) + 1;
    const found = this.sharing(kept).flatMap((other) => {
      const copy = copyBetween(text, other.text, { pairs, isHabit, articlesWith });
      return copy ? [{ key: other.key, copy }] : [];
    });
    this.hold({ key, day, text, kept });
    return found;
  }

  private sharing(kept: Int32Array): Held<K>[] {
    const shared = new Map<number, number>();
    for (const shingle of kept) {
      const articles = this.articlesWith.get(shingle) ?? [];
      if (articles.length > this.most) continue;
      for (const article of articles) shared.set(article, (shared.get(article) ?? 0) + 1);
    }
    return [...shared]
      .filter(([, count]) => count >= this.least)
      .sort(([a], [b]) => a - b)
      .flatMap(([article]) => this.held.get(article) ?? []);
  }

  private hold(article: Held<K>): void {
    const number = this.next++;
    this.held.set(number, article);
    for (const shingle of article.kept) {
      const articles = this.articlesWith.get(shingle);
      if (articles) articles.push(number);
      else this.articlesWith.set(shingle, [number]);
    }
  }

  private dropBefore(day: number): void {
    for (; this.oldest < this.next; this.oldest++) {
      const article = this.held.get(this.oldest);
      if (!article || article.day >= day) break;
      for (const shingle of article.kept) {
        const left = (this.articlesWith.get(shingle) ?? []).filter((other) => other !== this.oldest);
        if (left.length === 0) this.articlesWith.delete(shingle);
        else this.articlesWith.set(shingle, left);
      }
      this.held.delete(this.oldest);
    }
  }
}
