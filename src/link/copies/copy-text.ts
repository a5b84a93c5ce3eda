import { foldArabic } from '../../arabic/fold-table.ts';
import { outletByUrl, outlets } from '../../arabic/outlets.ts';
import type { Article, Reading } from '../../model.ts';
import type { Span } from '../../text/spans.ts';
import { type CopyWords, copyWordsOf, wordAt } from './words.ts';

/** Words of a speaker that an article gives verbatim: the first word and the one behind the last. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
  readonly speakers: readonly string[];
}

/** An article as copies are looked for in it: plain data, about 10 bytes for each word. */
export interface CopyText {
  readonly words: CopyWords;
  readonly outlet?: string;
  /** Folded names under which others quote its outlet. */
  readonly outletNames: readonly string[];
  /** ISO day or instant. */
  readonly published?: string;
  /** Agencies and media that the article names as its sources: its own, and those in chains of its statements. */
  readonly sources: readonly string[];
  readonly quotations: readonly Quotation[];
}

/** Article `index` of a reading, for finding copies. Throws RangeError when there is none. */
export function copyTextOf(reading: Reading, index: number): CopyText {
  const { document, statements, mentions } = reading;
  const article = document.articles[index];
  if (!article) throw new RangeError(`article ${index} of ${document.articles.length} in ${document.id}`);
  const named = mentions.filter(({ start, end }) => start >= article.start && end <= article.end);
  const words = copyWordsOf(document.text, stretchesOf(reading, article), named);
  const own = statements.filter((statement) => statement.article === index);
  const published = article.published ?? (index === 0 ? document.published : undefined);
  const outlet = index === 0 ? document.outlet : undefined;
  return {
    words,
    ...(outlet !== undefined && { outlet }),
    outletNames: outletNames(outlet, index === 0 ? document.url : undefined),
    ...(published !== undefined && { published }),
    sources: sourceNames([...article.agencies, ...own.flatMap(({ via }) => via.map(({ name }) => name))]),
    quotations: own
      .filter(({ type }) => type === 'direct')
      .map(({ start, end, speakers }) => ({
        from: wordAt(words, start),
        to: wordAt(words, end),
        speakers: speakers.map(({ name }) => name),
      }))
      .filter(({ from, to }) => to > from),
  };
}

/** Names of sources, each once and by itself: agencies side by side are two. */
export function sourceNames(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => name.split(' / ')))];
}

function stretchesOf({ document }: Reading, article: Article): Span[] {
  return document.segments.filter(
    ({ kind, start, end }) => kind.endsWith('article') && start >= article.start && end <= article.end,
  );
}

function outletNames(outlet: string | undefined, url: string | undefined): string[] {
  const known =
    (url === undefined ? undefined : outletByUrl(url)) ??
    (outlet === undefined ? undefined : outlets().find(({ quotedAs }) => quotedAs.includes(outlet)));
  return [...new Set([...(known?.quotedAs ?? []), ...(outlet === undefined ? [] : [outlet])].map(foldArabic))];
}
