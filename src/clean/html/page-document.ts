import type { Document, PageSource, Removal } from '../../model.ts';
import { sanitise } from '../../text/sanitise.ts';
import { assemble } from './assemble.ts';
import { blocksOf } from './blocks.ts';
import { findBody } from './body.ts';
import { type DateSource, datesOf } from './facts/dates.ts';
import { marksOf } from './facts/marks.ts';
import { outletOf, pageUrl, siteNames, zoneOf } from './facts/outlet.ts';
import { pageTitle, sameWords } from './facts/title.ts';
import { measure } from './measure.ts';
import { saysNotFound } from './not-found.ts';
import { parsePage } from './parse.ts';
import { prune } from './prune.ts';

/** What came of a page. */
export interface CleanPage {
  readonly document: Document;
  /** Where the date of publication was found. */
  readonly dated?: DateSource;
  /** Why the page holds no article, where it holds none: the document is then what little there is. */
  readonly empty?: 'no-text' | 'not-found';
}

/** Characters of a removed text that are told. */
const TOLD = 160;
/** Lines outside the article that are looked at for a printed date, and lines about it that its facts are read from. */
const NEAR = 40;
const ABOUT = 6;
/** An article has so many characters below its headline. */
const SHORTEST = 60;

/**
 * Makes a document of a page: the lines of its article with their roles, what it tells of itself, and a list of what was
 * taken out. The text that is left is cleaned as plain text is, and what that takes for residue is taken out too.
 * Nothing on the page makes it throw; time is linear in the page.
 */
export function cleanPage(source: PageSource): CleanPage {
  const page = parsePage(sanitise(source.html));
  const root = page.body ?? page;
  const marks = marksOf(page.documentElement ?? root);
  const measures = measure(root);
  const pruned = prune(root, measures);
  const blocks = blocksOf(root);
  const sites = siteNames(marks);
  const title = oneLine(source.title ?? pageTitle(marks, sites) ?? source.feed?.title);
  const url = pageUrl(marks, source.url);
  const headlines = [title, ...marks.headlines.map(({ textContent }) => textContent), marks.title];
  const body = findBody(page, blocks, measures); // changes the tree: what is read from it is read before
  const inside = new Set(body.lines);
  const about = pruned.flatMap(({ step, text }) => (step.about === true && text !== '' ? [text] : []));
  const lines = body.lines
    .flatMap((i) => blocks[i] ?? [])
    .filter(({ text }) => title === undefined || !sameWords(text, title));
  const made = assemble(source, title, about.slice(0, ABOUT), lines);
  const outside = blocks.filter((_, i) => !inside.has(i));
  const dates = datesOf(marks, {
    given: source.published,
    feed: source.feed?.published,
    url,
    zone: zoneOf(url),
    lines: [...about.slice(0, NEAR), ...outside.slice(0, NEAR).map(({ text }) => text)],
    printed: made.printed,
  });
  const removed: readonly Removal[] = [
    ...pruned
      .filter(({ step, text }) => step.silent !== true && text !== '')
      .map(({ step, text }) => told(step.id, text)),
    ...outside
      .filter(({ text }) => title === undefined || !sameWords(text, title))
      .map(({ text }) => told(body.step, text)),
    ...made.removed.map(({ step, text }) => told(step, text)),
  ];
  const outlet = source.outlet ?? outletOf(url, sites) ?? made.outlet ?? source.feed?.outlet;
  const facts = {
    ...(title !== undefined && { title }),
    ...(dates.published !== undefined && { published: dates.published }),
  };
  const document: Document = {
    id: source.id,
    text: made.text,
    ...facts,
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(dates.modified !== undefined && { modified: dates.modified }),
    blocks: made.blocks,
    removed,
    segments: made.segments,
    articles: made.articles.map((article, n) => ({
      ...article,
      ...(n === 0 && facts),
      agencies: article.agencies.filter((name) => name !== outlet),
    })),
  };
  const empty = saysNotFound(headlines)
    ? 'not-found'
    : made.text.length - (title?.length ?? 0) < SHORTEST
      ? 'no-text'
      : undefined;
  return { document, ...(dates.source && { dated: dates.source }), ...(empty && { empty }) };
}

function told(step: string, text: string): Removal {
  return { step, text: text.length <= TOLD ? text : `${text.slice(0, TOLD).toWellFormed()}…` };
}

function oneLine(title: string | undefined): string | undefined {
  const line = title === undefined ? '' : sanitise(title).replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}
