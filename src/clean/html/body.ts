import { Readability } from '@mozilla/readability';
import type { PageBlock } from './blocks.ts';
import { contains, type DomDocument, type DomElement, type DomNode, isElement, isText, tagOf, visit } from './dom.ts';
import { isBody, type Measures } from './measure.ts';

/** Where the article stands among the lines of a page. */
export interface Body {
  /** Indices of its lines, in order. */
  readonly lines: readonly number[];
  /** How it was found, for those that lie outside. */
  readonly step: 'outside-marked' | 'outside-prose';
}

const MARK = 'data-isnad-line';
/** A marked body holds so many characters, and such a share of the prose of the page. */
const LEAST_MARKED = 200;
const MARKED_SHARE = 0.5;
/** A line with so many characters and few links is prose. */
const PROSE = 80;
const MOST_LINKED = 0.3;

/** The lines that are the article. `document` is the page that the lines were read from; it is changed. */
export function findBody(document: DomDocument, blocks: readonly PageBlock[], measures: Measures): Body {
  const marked = markedBody(document, blocks, measures);
  if (marked !== undefined) return { lines: withCaptions(blocks, within(blocks, marked)), step: 'outside-marked' };
  const lines = isOrdinary(document) ? readableLines(document, blocks) : densest(blocks);
  return { lines: withCaptions(blocks, lines), step: 'outside-prose' };
}

/** Captions of pictures right above the article belong to it, also where the picture stands in a part of its own. */
function withCaptions(blocks: readonly PageBlock[], lines: readonly number[]): readonly number[] {
  let first = lines[0] ?? 0;
  while (first > 0 && blocks[first - 1]?.role === 'caption') first--;
  const above = Array.from({ length: (lines[0] ?? 0) - first }, (_, i) => first + i);
  return [...above, ...lines];
}

/** The part that the page itself names the body of its article, where it is one and holds most of the prose. */
function markedBody(document: DomDocument, blocks: readonly PageBlock[], measures: Measures): DomElement | undefined {
  const root = document.body;
  if (root === null || (measures.get(root)?.bodies ?? 0) === 0) return undefined;
  const prose = blocks.filter(isProse);
  const all = sum(prose);
  let best: DomElement | undefined;
  let most = 0;
  for (const element of marksIn(root)) {
    const held = sum(prose.filter((block) => contains(element, block.element)));
    if (held > most) [best, most] = [element, held];
  }
  return most >= LEAST_MARKED && most >= all * MARKED_SHARE ? best : undefined;
}

const MOST_MARKS = 20;

/** The outermost marked parts. */
function marksIn(root: DomElement): readonly DomElement[] {
  const found: DomElement[] = [];
  visit(root, {
    enter: (node) => {
      if (!isElement(node)) return false;
      if (!isBody(node)) return true;
      found.push(node);
      return true;
    },
    leave: () => {},
  });
  return found.slice(0, MOST_MARKS);
}

/** What Readability keeps, with the lines of prose between that it dropped. */
function readableLines(document: DomDocument, blocks: readonly PageBlock[]): readonly number[] {
  const byElement = new Map<DomElement, number[]>();
  blocks.forEach(({ element }, i) => {
    const own = byElement.get(element);
    if (own === undefined) byElement.set(element, [i]);
    else own.push(i);
  });
  const elements = [...byElement.keys()];
  elements.forEach((element, n) => {
    element.setAttribute(MARK, String(n));
    markText(document, element, n);
  });
  const paths = blocks.map(({ element }) => ancestors(element));
  const kept = new Set<number>();
  for (const n of keptMarks(document)) for (const i of byElement.get(elements[n] as DomElement) ?? []) kept.add(i);
  if (kept.size === 0) return densest(blocks);
  return filled(blocks, paths, kept);
}

/** Readability puts a paragraph of its own in the place of a `div` that holds only text: the text carries the mark as well. */
function markText(document: DomDocument, element: DomElement, n: number): void {
  if (tagOf(element) !== 'div') return;
  const text = [...element.childNodes].find((node) => isText(node) && (node.textContent ?? '').trim() !== '');
  if (text === undefined) return;
  const span = document.createElement('span');
  span.setAttribute(MARK, String(n));
  element.replaceChild(span, text);
  span.appendChild(text);
}

/** Readability takes more than linear time in the number of elements and in their depth; no news page has as many. */
const MOST_ELEMENTS = 5000;
const MOST_DEEP = 60;

function isOrdinary(document: DomDocument): boolean {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  if (document.documentElement === null) return true;
  visit(document.documentElement, {
    enter: (node) => {
      if (!isElement(node)) return false;
      elements++;
      depth++;
      deepest = Math.max(deepest, depth);
      return elements <= MOST_ELEMENTS;
    },
    leave: () => {
      depth--;
    },
  });
  return elements <= MOST_ELEMENTS && deepest <= MOST_DEEP;
}

/** The lines of the element with the most prose right inside: what stands deeper counts half as much for each step. */
function densest(blocks: readonly PageBlock[]): readonly number[] {
  const weights = new Map<DomElement, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    let weight = block.text.length;
    let element: DomElement | null = block.element;
    for (let step = 0; step < STEPS && element !== null; step++) {
      weights.set(element, (weights.get(element) ?? 0) + weight);
      weight /= 2;
      element = element.parentNode;
    }
  }
  let best: DomElement | undefined;
  for (const [element, weight] of weights) if (best === undefined || weight > (weights.get(best) ?? 0)) best = element;
  if (best === undefined) return blocks.map((_, i) => i);
  return within(blocks, best);
}

const STEPS = 5;

/** The marks in what Readability takes for the article. */
function keptMarks(document: DomDocument): ReadonlySet<number> {
  const found = new Set<number>();
  const readability = new Readability<unknown>(document as never, {
    charThreshold: SHORTEST_ARTICLE,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = parsed(readability);
  if (content == null) return found;
  visit(content, {
    enter: (node) => {
      const mark = isElement(node) ? node.getAttribute(MARK) : null;
      if (mark !== null) found.add(Number(mark));
      return true;
    },
    leave: () => {},
  });
  return found;
}

/** What Readability finds; nothing where a damaged page makes it throw. */
function parsed(readability: Readability<unknown>): DomElement | null | undefined {
  try {
    return readability.parse()?.content as DomElement | null | undefined;
  } catch {
    return undefined;
  }
}

/** Readability tries again, with less strict rules, below so many characters. */
const SHORTEST_ARTICLE = 140;

/** The kept lines and the prose between them that stands in the same part of the page. */
function filled(
  blocks: readonly PageBlock[],
  paths: readonly ReadonlySet<DomNode>[],
  kept: ReadonlySet<number>,
): readonly number[] {
  const prose = [...kept].filter((i) => isProse(blocks[i])).sort((a, b) => a - b);
  const container = commonOf(prose.map((i) => paths[i]).filter((path) => path !== undefined));
  const first = prose[0] ?? 0;
  const last = prose.at(-1) ?? -1;
  return blocks.flatMap((block, i) => {
    const between =
      i > first && i < last && isProse(block) && container !== undefined && paths[i]?.has(container) === true;
    return kept.has(i) || between ? [i] : [];
  });
}

/** The innermost node of all paths, which run from the element up. */
function commonOf(paths: readonly ReadonlySet<DomNode>[]): DomNode | undefined {
  const [first, ...others] = paths;
  if (first === undefined) return undefined;
  return [...first].find((node) => others.every((path) => path.has(node)));
}

function ancestors(element: DomElement): ReadonlySet<DomNode> {
  const path = new Set<DomNode>();
  for (let node: DomNode | null = element; node !== null; node = node.parentNode) path.add(node);
  return path;
}

function within(blocks: readonly PageBlock[], element: DomElement): readonly number[] {
  return blocks.flatMap((block, i) => (contains(element, block.element) ? [i] : []));
}

function isProse(block: PageBlock | undefined): boolean {
  return block !== undefined && block.text.length >= PROSE && block.linkShare <= MOST_LINKED;
}

function sum(blocks: readonly PageBlock[]): number {
  return blocks.reduce((all, { text }) => all + text.length, 0);
}
