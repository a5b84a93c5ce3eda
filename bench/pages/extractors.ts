import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { cleanPage } from '../../src/pages.ts';

/** What a program makes of a page. */
export interface Extracted {
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
}

export interface Extractor {
  readonly name: string;
  extract(html: string, url: string): Promise<Extracted> | Extracted;
}

function given(title: string | null | undefined, published: string | null | undefined): Omit<Extracted, 'text'> {
  return { ...(title && { title }), ...(published && { published }) };
}

/** The text of HTML, with a line for each block. */
function textOf(html: string): string {
  const { document } = parseHTML(
    `<html><body>${html.replace(/<(?:\/?(?:p|div|li|h[1-6]|tr|td|blockquote|figcaption|section)|br)\b/gi, '\n$&')}</body></html>`,
  );
  return document.body.textContent ?? '';
}

export const ISNAD: Extractor = {
  name: 'isnad',
  extract: (html, url) => {
    const { document, empty } = cleanPage({ id: url, html, url });
    if (empty !== undefined) return { text: '', ...given(document.title, document.published) };
    const own = document.segments.filter(({ kind }) => kind === 'article');
    const text = own.map(({ start, end }) => document.text.slice(start, end)).join('\n');
    const body =
      document.title !== undefined && text.startsWith(document.title) ? text.slice(document.title.length) : text;
    return { text: body, ...given(document.title, document.published) };
  },
};

export const READABILITY: Extractor = {
  name: 'Readability',
  extract: (html) => {
    const { document } = parseHTML(html);
    const article = new Readability(document as never).parse();
    return { text: textOf(article?.content ?? ''), ...given(article?.title, article?.publishedTime) };
  },
};

export const DEFUDDLE: Extractor = {
  name: 'Defuddle',
  extract: async (html, url) => {
    const { document } = parseHTML(html);
    const result = await Defuddle(document as never, url, { useAsync: false } as never);
    return { text: textOf(result.content ?? ''), ...given(result.title, result.published) };
  },
};

export const EXTRACTUS: Extractor = {
  name: 'article-extractor',
  extract: async (html, url) => {
    const article = await extractFromHtml(html, url);
    return { text: textOf(article?.content ?? ''), ...given(article?.title, article?.published) };
  },
};

export const EXTRACTORS: readonly Extractor[] = [ISNAD, READABILITY, DEFUDDLE, EXTRACTUS];
