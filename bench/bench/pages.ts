import { DEFUDDLE, type Extractor, ISNAD, READABILITY } from '../pages/extractors.ts';
import { ownSets } from '../pages/sets.ts';
import type { Contestant } from './measure.ts';

/** Cleaning the project's own pages, beside Readability and Defuddle on the same DOM; a token of theirs is a page. */
export function pageContestants(): readonly Contestant[] {
  const pages = ownSets().flatMap((set) => set.pages);
  return [ISNAD, READABILITY, DEFUDDLE].map((extractor) => ({
    name: extractor.name,
    tokens: pages.length,
    articles: pages.length,
    run: async () => {
      let letters = 0;
      for (const { html, url } of pages) letters += await lengthOf(extractor, html, url);
      return letters;
    },
  }));
}

/** Letters of what a program takes for the article; none where it throws. */
async function lengthOf(extractor: Extractor, html: string, url: string): Promise<number> {
  try {
    return (await extractor.extract(html, url)).text.length;
  } catch {
    return 0;
  }
}
