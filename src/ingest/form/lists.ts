import { allBytes } from '../bytes.ts';
import { decode } from '../decode.ts';
import { InputProblem } from '../problem.ts';
import { readOpml } from '../sources/opml.ts';
import { follow } from './follow.ts';
import { type Opener, PAGE_LIMIT } from './form.ts';
import { allNamed, childText, parseXml } from './xml.ts';

const URLS = new Set(['url']);
const MAPS = new Set(['sitemap']);
/** Lists that name lists are followed so deep. */
const DEEPEST = 3;

/** A page that a sitemap names. */
export interface Listed {
  readonly url: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
}

/** A further map that a sitemap names. */
export interface ListedMap {
  readonly url: string;
  /** As written. */
  readonly changed?: string;
}

/** The pages, or the further maps, that a sitemap names. A news sitemap tells title, outlet and date of each. */
export async function readSitemap(
  text: string,
): Promise<{ readonly pages: readonly Listed[]; readonly maps: readonly ListedMap[] }> {
  const roots = await parseXml(text);
  const pages = allNamed(roots, URLS).flatMap((element) => {
    const url = childText(element, 'loc');
    const news = [...element.children].find((child) => /(?:^|:)news$/i.test(child.localName));
    const published = (news && childText(news, 'publication_date')) ?? childText(element, 'lastmod');
    const title = news && childText(news, 'title');
    const publication = news && [...news.children].find((child) => /publication$/i.test(child.localName));
    const outlet = publication && childText(publication, 'name');
    return url === undefined
      ? []
      : [{ url, ...(title && { title }), ...(outlet && { outlet }), ...(published && { published }) }];
  });
  const maps = allNamed(roots, MAPS).flatMap((element) => {
    const url = childText(element, 'loc');
    const changed = childText(element, 'lastmod');
    return url === undefined ? [] : [{ url, ...(changed !== undefined && { changed }) }];
  });
  return { pages, maps };
}

/** A sitemap: with `follow` its pages are fetched. */
export const openSitemap: Opener = async function* (arrival) {
  const { pages, maps } = await readSitemap(decode(await allBytes(arrival.opened, PAGE_LIMIT), arrival.charset).text);
  if (pages.length + maps.length === 0) throw new InputProblem('a sitemap without addresses');
  if (arrival.options.follow !== true) {
    throw new InputProblem(
      `it names ${pages.length} pages and ${maps.length} further maps; with --follow they are fetched`,
    );
  }
  for (const [index, { url, ...facts }] of pages.entries()) yield* follow(arrival, url, index + 1, facts);
  yield* arrival.options.open(
    maps.map(({ url }) => url),
    (arrival.options.depth ?? 0) + 1,
  );
};

/** An OPML file: with `follow` its feeds are fetched. */
export const openOpml: Opener = async function* (arrival) {
  const outlines = await readOpml(decode(await allBytes(arrival.opened, PAGE_LIMIT), arrival.charset).text);
  const feeds = outlines.map(({ url }) => url);
  if (feeds.length === 0) throw new InputProblem('an OPML file without feeds');
  if (arrival.options.follow !== true)
    throw new InputProblem(`it names ${feeds.length} feeds; with --follow they are fetched`);
  if ((arrival.options.depth ?? 0) >= DEEPEST)
    throw new InputProblem(`lists that name lists, more than ${DEEPEST} deep`);
  yield* arrival.options.open(feeds, (arrival.options.depth ?? 0) + 1);
};
