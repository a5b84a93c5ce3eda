import type { Document, Time } from '../../model.ts';
import type { Context } from '../context.ts';
import { annotateTimes } from './index.ts';

/** The times of a document, segment by segment: residue has none, a glued article has its own anchor or none. */
export function timesOf({ document, text, tokens }: Context): Time[] {
  const spans = document.segments
    .filter(({ kind }) => kind === 'article' || kind === 'other-article')
    .map(({ kind, start, end }) => ({
      start,
      end,
      published: kind === 'article' ? document.published : publishedOf(document, start),
    }));
  return annotateTimes({ text, tokens, spans });
}

function publishedOf(document: Document, start: number): string | undefined {
  return document.articles.find((article, index) => index > 0 && start >= article.start && start < article.end)
    ?.published;
}
