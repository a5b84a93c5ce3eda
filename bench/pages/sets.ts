import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { ownPages } from './corpus.ts';

/** One page to be measured. */
export interface SetPage {
  readonly id: string;
  readonly html: string;
  readonly url: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
}

export interface PageSet {
  readonly name: string;
  readonly pages: readonly SetPage[];
}

/** The project's own pages, those that were looked at while tuning and those kept aside apart. */
export function ownSets(): readonly PageSet[] {
  return [false, true].map((aside) => ({
    name: aside ? 'own, kept aside' : 'own, tuning',
    pages: ownPages()
      .filter((page) => page.aside === aside)
      .map((page, i) => ({ ...page, url: `https://marsa.example/news/${i}`, text: page.text.join('\n') })),
  }));
}

/** The Arabic pages of the shared folder with full texts; undefined where it is absent. */
export function sharedSet(shared: string): PageSet | undefined {
  const folder = join(shared, 'html');
  if (!existsSync(folder)) return undefined;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const lbci = JSON.parse(read('fundus_lbcgroup.expected.json')) as {
    V1: { title: string; publishing_date: string; body: { sections: { paragraphs: string[] }[] } };
  };
  const cnn = JSON.parse(read('newspaper4k_arabic_article.json')) as { title: string; url: string; text: string };
  return {
    name: 'shared, Arabic',
    pages: [
      {
        id: 'lbci',
        html: read('fundus_lbcgroup_2026-01-08.html'),
        url: 'https://www.lbcgroup.tv/news/lifestyle/898682/x/ar',
        text: lbci.V1.body.sections.flatMap(({ paragraphs }) => paragraphs).join('\n'),
        title: lbci.V1.title,
        published: lbci.V1.publishing_date.replace(' ', 'T'),
      },
      { id: 'cnn', html: read('newspaper4k_arabic_article.html'), url: cnn.url, text: cnn.text, title: cnn.title },
    ],
  };
}

/** scrapinghub/article-extraction-benchmark or Readability's test pages, by what lies in the folder. */
export function publicSet(folder: string): PageSet {
  return existsSync(join(folder, 'ground-truth.json')) ? scrapinghub(folder) : readabilityPages(folder);
}

function scrapinghub(folder: string): PageSet {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string; url: string }
  >;
  const pages = Object.entries(truth).flatMap(([id, { articleBody, url }]) => {
    const path = join(folder, 'html', `${id}.html.gz`);
    return existsSync(path)
      ? [{ id, html: gunzipSync(readFileSync(path)).toString('utf8'), url, text: articleBody }]
      : [];
  });
  return { name: 'article-extraction-benchmark', pages };
}

function readabilityPages(folder: string): PageSet {
  const root = existsSync(join(folder, 'test', 'test-pages')) ? join(folder, 'test', 'test-pages') : folder;
  const pages = readdirSync(root)
    .sort()
    .flatMap((id) => {
      const at = (name: string) => join(root, id, name);
      if (!existsSync(at('source.html')) || !existsSync(at('expected.html'))) return [];
      const expected = readFileSync(at('expected.html'), 'utf8').replace(
        /<(?:\/?(?:p|div|li|h[1-6]|tr|td|blockquote|figcaption|section)|br)\b/gi,
        '\n$&',
      );
      const text = parseHTML(`<html><body>${expected}</body></html>`).document.body.textContent ?? '';
      return [{ id, html: readFileSync(at('source.html'), 'utf8'), url: 'http://fakehost/test/page.html', text }];
    });
  return { name: "Readability's test pages", pages };
}
