import { allNamed, parseXml, type XmlElement } from '../form/xml.ts';

/** A feed as lists of subscriptions tell it. */
export interface Outline {
  readonly url: string;
  readonly title?: string;
  /** Address of the site. */
  readonly site?: string;
  readonly language?: string;
  /** Names of the groups it stands in, from the outside in, joined by ` / `. */
  readonly category?: string;
  /** What other programs call the kind (`rss`, `HTML+XPath`); `rss` when absent. */
  readonly type?: string;
}

const OUTLINES = new Set(['outline']);
const JOINT = ' / ';

/** The feeds of an OPML file in its order, with the groups they stand in. */
export async function readOpml(text: string): Promise<readonly Outline[]> {
  const found: Outline[] = [];
  const waiting = [...allNamed(await parseXml(text), OUTLINES)].reverse().map((element) => ({ element, within: '' }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element, within } = next;
    const url = attribute(element, 'xmlUrl');
    if (url !== undefined) found.push(outlineOf(element, url, within));
    const name = attribute(element, 'title') ?? attribute(element, 'text');
    const group = url !== undefined || name === undefined ? within : within === '' ? name : `${within}${JOINT}${name}`;
    for (const inner of [...element.children].reverse()) waiting.push({ element: inner, within: group });
  }
  return found;
}

function outlineOf(element: XmlElement, url: string, within: string): Outline {
  const told = {
    title: attribute(element, 'title') ?? attribute(element, 'text'),
    site: attribute(element, 'htmlUrl'),
    language: attribute(element, 'language'),
    category: within === '' ? attribute(element, 'category')?.replace(/^\//, '') : within,
    type: attribute(element, 'type'),
  };
  return { url, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) };
}

/** An attribute in any of the spellings in which programs write it; undefined when absent or empty. */
function attribute(element: XmlElement, name: string): string | undefined {
  const value =
    element.getAttribute(name) ?? element.getAttribute(name.toLowerCase()) ?? element.getAttribute(name.toUpperCase());
  return value === null || value.trim() === '' ? undefined : unescaped(value.trim());
}

/** The parser leaves entities in attributes as they are written. */
function unescaped(value: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return value.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|quot|apos|amp));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * An OPML 2.0 file as FreshRSS, Miniflux and others read it: groups as outlines around their feeds, in the order of
 * first appearance; what stands in no group comes last.
 */
export function writeOpml(outlines: readonly Outline[], title: string): string {
  const groups = Map.groupBy(outlines, ({ category = '' }) => category);
  const lines = [...groups]
    .filter(([category]) => category !== '')
    .flatMap(([category, members]) => nested(category.split(JOINT), members.map(outlineLine), 2));
  const loose = (groups.get('') ?? []).map((one) => `    ${outlineLine(one)}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head>\n    <title>${escaped(title)}</title>\n  </head>`,
    '  <body>',
    ...lines,
    ...loose,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function nested(names: readonly string[], members: readonly string[], depth: number): string[] {
  const pad = '  '.repeat(depth);
  const [name, ...deeper] = names;
  if (name === undefined) return members.map((line) => `${pad}${line}`);
  const label = escaped(name);
  return [
    `${pad}<outline text="${label}" title="${label}">`,
    ...nested(deeper, members, depth + 1),
    `${pad}</outline>`,
  ];
}

function outlineLine({ url, title = url, site, language }: Outline): string {
  const label = escaped(title);
  const more = [
    site === undefined ? '' : ` htmlUrl="${escaped(site)}"`,
    language === undefined ? '' : ` language="${escaped(language)}"`,
  ];
  return `<outline type="rss" text="${label}" title="${label}" xmlUrl="${escaped(url)}"${more.join('')}/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
