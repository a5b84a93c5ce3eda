import { InputProblem } from '../problem.ts';

/** What is used of an element of XML, whatever its prefix. */
export interface XmlElement {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string;
  readonly innerHTML: string;
  readonly children: Iterable<XmlElement>;
  getAttribute(name: string): string | null;
}

const DEEPEST = 100;

/**
 * The root elements of a text that is XML or would be: unclosed elements, stray signs and bare ampersands are taken as
 * they come. Throws InputProblem for a document type that defines entities, and for nesting that no feed needs.
 */
export async function parseXml(text: string): Promise<readonly XmlElement[]> {
  guardXml(text);
  const { DOMParser } = await import('linkedom');
  const document = new DOMParser().parseFromString(text, 'text/xml') as unknown as XmlElement;
  return [...document.children];
}

/** Throws InputProblem for what no parser of XML should be given. */
export function guardXml(text: string): void {
  if (/<!ENTITY/i.test(text.slice(0, text.search(/<(?:rss|feed|rdf|opml|urlset|sitemapindex)/i) + 1 || 65_536))) {
    throw new InputProblem('its document type defines entities of its own, which are not read');
  }
  if (depthOf(text) > DEEPEST) throw new InputProblem(`elements nested more than ${DEEPEST} deep`);
}

/** The text without its document type, which nothing in it needs. */
export function withoutDoctype(text: string): string {
  const at = text.slice(0, 4096).search(/<!DOCTYPE/i);
  const end = at < 0 ? -1 : text.indexOf('>', at);
  return end < 0 ? text : text.slice(0, at) + text.slice(end + 1);
}

/** How deep elements nest at most, up to the first place that is too deep. CDATA sections and comments are passed over. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (let at = text.indexOf('<'); at >= 0 && most <= DEEPEST; at = text.indexOf('<', at + 1)) {
    if (text.startsWith('<![CDATA[', at)) at = endOf(text, ']]>', at);
    else if (text.startsWith('<!--', at)) at = endOf(text, '-->', at);
    else if (text[at + 1] === '/') depth = Math.max(0, depth - 1);
    else if (/[A-Za-z_]/.test(text.charAt(at + 1))) {
      const close = text.indexOf('>', at);
      if (close < 0) break;
      if (text[close - 1] !== '/') most = Math.max(most, ++depth);
      at = close;
    }
    if (at < 0) break;
  }
  return most;
}

function endOf(text: string, sign: string, from: number): number {
  return text.indexOf(sign, from);
}

/** The elements under these, whatever their depth, with a local name; what they hold is not searched again. */
export function allNamed(roots: Iterable<XmlElement>, names: ReadonlySet<string>): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...roots].reverse();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (names.has(localName(element))) found.push(element);
    else for (const child of [...element.children].reverse()) waiting.push(child);
  }
  return found;
}

/** The name of an element without its prefix, in small letters. */
export function localName(element: XmlElement): string {
  return element.localName.replace(/^.*:/, '').toLowerCase();
}

/** The text of the first child with one of these local names, in the order of the names; undefined when empty. */
export function childText(element: XmlElement, ...names: readonly string[]): string | undefined {
  const children = [...element.children];
  for (const name of names) {
    for (const child of children) {
      const text = localName(child) === name ? child.textContent.trim() : '';
      if (text !== '') return text;
    }
  }
  return undefined;
}
