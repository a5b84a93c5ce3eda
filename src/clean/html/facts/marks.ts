import { type DomElement, isElement, tagOf, visit } from '../dom.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';

/** A date that an element of the page carries. */
export interface MarkedTime {
  readonly value: string;
  readonly of: 'publication' | 'update' | 'unsaid';
  /** It stands in a headline's surroundings or within the article, not in a list of other pages. */
  readonly text: string;
}

/** What a page tells of itself for machines, gathered in one visit before anything is taken out. */
export interface Marks {
  readonly jsonLd: JsonLd | undefined;
  /** By name, property or itemprop in small letters; the first value of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | undefined;
  readonly base: string | undefined;
  /** The content of `title`. */
  readonly title: string | undefined;
  readonly headlines: readonly DomElement[];
  readonly times: readonly MarkedTime[];
}

const MOST = 50;

export function marksOf(root: DomElement): Marks {
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  const headlines: DomElement[] = [];
  const times: MarkedTime[] = [];
  let canonical: string | undefined;
  let base: string | undefined;
  let title: string | undefined;
  visit(root, {
    enter: (node) => {
      if (!isElement(node)) return false;
      const tag = tagOf(node);
      if (tag === 'meta') addMeta(node, meta);
      else if (tag === 'script' && node.getAttribute('type')?.toLowerCase().includes('ld+json'))
        scripts.push(node.textContent);
      else if (tag === 'link' && node.getAttribute('rel')?.toLowerCase() === 'canonical')
        canonical ??= node.getAttribute('href') ?? undefined;
      else if (tag === 'base') base ??= node.getAttribute('href') ?? undefined;
      else if (tag === 'title') title ??= node.textContent;
      else if (tag === 'h1' && headlines.length < MOST) headlines.push(node);
      if (times.length < MOST) times.push(...timeOf(node, tag));
      return tag !== 'script' && tag !== 'style';
    },
    leave: () => {},
  });
  return { jsonLd: readJsonLd(scripts), meta, canonical, base, title, headlines, times };
}

function addMeta(element: DomElement, meta: Map<string, string>): void {
  const content = element.getAttribute('content')?.trim();
  if (content === undefined || content === '') return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    for (const name of element.getAttribute(key)?.toLowerCase().trim().split(/\s+/) ?? []) {
      if (name !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
}

function timeOf(element: DomElement, tag: string): readonly MarkedTime[] {
  const property = element.getAttribute('itemprop')?.toLowerCase() ?? '';
  const value =
    element.getAttribute('datetime') ?? (property.startsWith('date') ? element.getAttribute('content') : null);
  if (value === null || (tag !== 'time' && property === '')) return [];
  const names = `${property} ${element.getAttribute('class') ?? ''}`.toLowerCase();
  const update = names.includes('modif') || names.includes('updat');
  const publication = names.includes('publish') || element.getAttribute('pubdate') !== null;
  return [{ value, of: update ? 'update' : publication ? 'publication' : 'unsaid', text: element.textContent }];
}
