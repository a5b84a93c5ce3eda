import type { Document, Source } from '../model.ts';
import { sanitise } from '../text/sanitise.ts';
import { articlesOf, factsOf } from './articles.ts';
import { type Draft, isText } from './draft.ts';
import { type Page, readPage } from './page.ts';
import { segmentsOf } from './segments.ts';
import { attachSeparators } from './separators.ts';
import { PAGE_STEPS } from './steps/page-steps.ts';
import { walk } from './walk.ts';

/**
 * Makes a document of a text: the text as it is, divided into segments, with what the page tells of itself. Nothing is
 * cut and nothing is taken from anywhere but the text and the source. Linear in the text.
 */
export function cleanText(source: Source): Document {
  const given = sanitised(source);
  const text = withTitle(given);
  const page = readPage(text);
  const draft = classify(page, given.title !== undefined);
  const facts = factsOf(given, page, draft);
  return { id: source.id, text, ...facts, segments: segmentsOf(page, draft), articles: articlesOf(page, draft, facts) };
}

function sanitised(source: Source): Source {
  const text = sanitise(source.text);
  return source.title === undefined ? { ...source, text } : { ...source, text, title: sanitise(source.title) };
}

/** What each line of the page is. A page without any text is all article: there is nothing it could be residue of. */
function classify(page: Page, titled: boolean): Draft {
  const walked = walk(page, titled);
  const draft = PAGE_STEPS.reduce((sofar, step) => step.run(page, sofar), walked);
  if (draft.some(isText)) return attachSeparators(page, draft);
  return page.lines.map(() => ({ kind: 'article', reason: 'nothing-else', article: 0 }));
}

function withTitle({ text, title }: Source): string {
  return title === undefined || text.startsWith(title) ? text : `${title}\n\n${text}`;
}
