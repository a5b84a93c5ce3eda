import { searchTermsOf } from '../../arabic/search-terms.ts';
import type { Article, Reading } from '../../model.ts';

/** How often an article uses each term, weighted by where. */
export type Counts = ReadonlyMap<string, number>;

/** What an article is about, for telling whether two articles tell one happening. */
export interface Profile {
  readonly title: Counts;
  /** Title and opening: what happened, before the background that all articles of a crisis share. */
  readonly lead: Counts;
  readonly body: Counts;
  /** Of title and opening, what names somebody or some place, … */
  readonly names: Counts;
  /** … and the other words: what was done. */
  readonly deeds: Counts;
  /** Places that the opening names, by canonical name. */
  readonly places: readonly string[];
  /** Days since 1970 with the time of day as a fraction; undefined where no date is told. */
  readonly day: number | undefined;
}

/** Words of the opening, and of the body; what stands further back is background. */
const LEAD = 60;
const OPENING = 80;
const BODY = 350;
/** Characters of the article in which places tell where the happening is. */
const SCENE = 1200;
const MILLISECONDS = 86_400_000;

/** The profile of article `index` of a reading. Throws RangeError when there is none. */
export function profileOf(reading: Reading, index: number): Profile {
  const { document } = reading;
  const article = document.articles[index];
  if (!article) throw new RangeError(`article ${index} of ${document.articles.length} in ${document.id}`);
  const title = termsOf(article.title ?? '');
  const body = bodyOf(reading, article);
  const named = namedTerms(reading, article);
  const opening: readonly Weighted[] = [
    [title, 3],
    [body.slice(0, OPENING), 1],
  ];
  return {
    title: counted([[title, 1]]),
    lead: counted([
      [title, 3],
      [body.slice(0, LEAD), 1.5],
    ]),
    body: counted([
      [title, 1],
      [body.slice(0, BODY), 1],
    ]),
    names: counted(opening, (term) => named.has(term)),
    deeds: counted(opening, (term) => !named.has(term)),
    places: placesOf(reading, article),
    day: dayOf(article.published ?? (index === 0 ? document.published : undefined)),
  };
}

/** The terms of a text, in order. */
export function termsOf(text: string): string[] {
  return searchTermsOf(text).map(({ term }) => term);
}

/** Days since 1970 of an ISO day or instant; a day without a time counts as its noon. */
export function dayOf(published: string | undefined): number | undefined {
  if (published === undefined) return undefined;
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/u.test(published) ? `${published}T12:00Z` : published);
  return Number.isNaN(time) ? undefined : time / MILLISECONDS;
}

function bodyOf({ document }: Reading, article: Article): string[] {
  return document.segments
    .filter(({ kind, start, end }) => kind.endsWith('article') && start >= article.start && end <= article.end)
    .flatMap(({ start, end }) => termsOf(document.text.slice(start, end)));
}

function namedTerms({ document, mentions }: Reading, article: Article): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { start, end, kind } of mentions) {
    if (start < article.start || end > article.end || kind === 'role') continue;
    for (const term of termsOf(document.text.slice(start, end))) named.add(term);
  }
  return named;
}

function placesOf({ mentions }: Reading, { start, end }: Article): string[] {
  const last = Math.min(end, start + SCENE);
  const scene = mentions.filter(
    (mention) => mention.kind === 'place' && mention.start >= start && mention.start < last,
  );
  return [...new Set(scene.map(({ name }) => name))];
}

type Weighted = readonly [terms: readonly string[], weight: number];

function counted(parts: readonly Weighted[], keep: (term: string) => boolean = () => true): Counts {
  const counts = new Map<string, number>();
  for (const [terms, weight] of parts) {
    for (const term of terms) if (keep(term)) counts.set(term, (counts.get(term) ?? 0) + weight);
  }
  return counts;
}
