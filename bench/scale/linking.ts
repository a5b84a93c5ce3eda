import type { Library } from '../../src/library.ts';
import { contentOf } from '../../src/link/library/content.ts';
import { readingOf } from '../../src/link/library/reading.ts';
import type { StoryGroup } from '../../src/link/stories/components.ts';
import { profileOf } from '../../src/link/stories/profile.ts';
import { StoryStream } from '../../src/link/stories/stream.ts';
import { NUMBERS } from '../../src/store/identity.ts';
import { type DocumentMaterial, materialOf } from '../../src/store/links/material.ts';
import { allDays, articlesOfDays, type PlacedArticle } from '../../src/store/links/pending.ts';
import { mostMemory, processorTime } from './clock.ts';
import { originalKey, resampled } from './resampled.ts';

/** What linking has cost so far. */
export interface Linking {
  readonly articles: number;
  readonly stories: number;
  /** Processor time for each article, in milliseconds: of all so far, and of those since the mark before. */
  readonly each: number;
  readonly eachSince: number;
  /** Memory of the process at most, in MiB. */
  readonly memory: number;
}

export interface LinkingOptions {
  /** First day. */
  readonly from?: string | undefined;
  /** How often the coverage is linked, each time later and of others (resampled.ts). */
  readonly copies: number;
  /** Numbers of articles at which the cost is told. */
  readonly marks: readonly number[];
}

const DAY = 86_400_000;
/** Documents read from the library at once. */
const AT_ONCE = 100;

/**
 * Links all articles of a library in the order of their days, as from an empty library: profiles, stories, utterances,
 * copies and titles. Reading the articles from the library and writing the links is left out of the time. Yields at each
 * mark, and at the end.
 */
export async function* linking(library: Library, options: LinkingOptions): AsyncGenerator<Linking> {
  const [stretch] = await allDays(library.read);
  if (!stretch) throw new Error('the library holds nothing');
  const placed = await articlesOfDays(library.read, options.from ?? stretch.from, stretch.to);
  const run = new Run(library, placed);
  const days = daysOf(placed);
  const span = (days.at(-1)?.number ?? 0) - (days[0]?.number ?? 0);
  for (let copy = 0; copy < options.copies; copy++) {
    for (const { number, articles } of days) {
      await run.addDay(number, articles, resampled(copy, span));
      if (options.marks.some((mark) => run.passed(mark))) yield run.told();
    }
  }
  await run.end();
  yield run.told();
}

interface DayOfArticles {
  readonly number: number;
  readonly articles: readonly PlacedArticle[];
}

/** Days by number, ascending; what has none of its own comes on the day behind the one before. */
function daysOf(placed: readonly PlacedArticle[]): DayOfArticles[] {
  let last = Number.NEGATIVE_INFINITY;
  return [...Map.groupBy(placed, (article) => article.day)].map(([day, articles]) => {
    last = Math.max(Math.floor(Date.parse(day) / DAY) || 0, last + 1);
    return { number: last, articles };
  });
}

class Run {
  readonly #library: Library;
  readonly #articles: ReadonlyMap<number, PlacedArticle>;
  readonly #stream = new StoryStream();
  #milliseconds = 0;
  #linked = 0;
  #stories = 0;
  /** At the mark before. */
  #before = { milliseconds: 0, linked: 0 };

  constructor(library: Library, placed: readonly PlacedArticle[]) {
    this.#library = library;
    this.#articles = new Map(placed.map((article) => [article.key, article]));
  }

  async addDay(day: number, articles: readonly PlacedArticle[], other: ReturnType<typeof resampled>): Promise<void> {
    const found = await this.#materials(articles.map(({ document }) => document));
    const groups = this.#timed(() =>
      this.#stream.addDay(
        other.day(day),
        articles.flatMap(({ key, document }) => {
          const material = found.get(document);
          if (!material) return [];
          return [{ key: other.key(key), profile: other.profile(profileOf(readingOf(material), key % NUMBERS)) }];
        }),
      ),
    );
    await this.#take(groups);
  }

  async end(): Promise<void> {
    await this.#take(this.#timed(() => this.#stream.end()));
  }

  /** Is this number of articles linked, and was it not at the mark before? */
  passed(mark: number): boolean {
    return this.#linked >= mark && this.#before.linked < mark;
  }

  told(): Linking {
    const since = this.#linked - this.#before.linked;
    const eachSince = (this.#milliseconds - this.#before.milliseconds) / Math.max(1, since);
    this.#before = { milliseconds: this.#milliseconds, linked: this.#linked };
    return {
      articles: this.#linked,
      stories: this.#stories,
      each: this.#milliseconds / this.#linked,
      eachSince,
      memory: mostMemory(),
    };
  }

  async #take(groups: readonly StoryGroup[]): Promise<void> {
    for (const { members } of groups) {
      const own = members.flatMap((key) => this.#articles.get(originalKey(key)) ?? []);
      const found = await this.#materials(own.map(({ document }) => document));
      this.#timed(() => contentOf(own, found));
      this.#linked += own.length;
      this.#stories++;
    }
  }

  async #materials(documents: readonly number[]): Promise<Map<number, DocumentMaterial>> {
    const wanted = [...new Set(documents)];
    const found = new Map<number, DocumentMaterial>();
    for (let at = 0; at < wanted.length; at += AT_ONCE)
      for (const one of await materialOf(this.#library.read, wanted.slice(at, at + AT_ONCE))) found.set(one.key, one);
    return found;
  }

  #timed<T>(work: () => T): T {
    const before = processorTime();
    const result = work();
    this.#milliseconds += processorTime() - before;
    return result;
  }
}
