import { type DomElement, type DomNode, isElement, isText, tagOf, visit } from './dom.ts';
import { nameWords } from './name-words.ts';

/** What an element holds, counted once for the whole page. */
export interface Measure {
  /** Characters of text that are no white space. */
  chars: number;
  /** Of these, inside links. */
  linked: number;
  links: number;
  /** Headlines of the first order inside. */
  headlines: number;
  /** Parts inside that name themselves the body of an article. */
  bodies: number;
}

export type Measures = ReadonlyMap<DomNode, Measure>;

/** Elements whose text nobody sees. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'head', 'title']);

/** Counts every element of a tree in one visit. */
export function measure(root: DomElement): Measures {
  const measures = new Map<DomNode, Measure>();
  let links = 0;
  visit(root, {
    enter: (node) => {
      if (isText(node)) {
        const own = measures.get(node.parentNode as DomNode);
        const chars = visibleUnits(node.textContent);
        if (own !== undefined) own.chars += chars;
        if (own !== undefined && links > 0) own.linked += chars;
        return false;
      }
      if (!isElement(node) || SILENT.has(tagOf(node))) return false;
      if (tagOf(node) === 'a') links++;
      measures.set(node, { chars: 0, linked: 0, links: 0, headlines: 0, bodies: 0 });
      return true;
    },
    leave: (element) => {
      const own = measures.get(element);
      if (own === undefined) return;
      const tag = tagOf(element);
      if (tag === 'a') {
        links--;
        own.links++;
      } else if (tag === 'h1') own.headlines++;
      if (isBody(element)) own.bodies++;
      const parent = element.parentNode === null ? undefined : measures.get(element.parentNode);
      if (parent === undefined) return;
      parent.chars += own.chars;
      parent.linked += own.linked;
      parent.links += own.links;
      parent.headlines += own.headlines;
      parent.bodies += own.bodies;
    },
  });
  return measures;
}

/** Class names, joined from their words, by which pages call the part that holds the text of the article. */
const BODY_NAMES = new Set([
  ...['articlebody', 'articlecontent', 'articletext', 'entrycontent', 'postcontent', 'storybody', 'storycontent'],
  ...['newsbody', 'newscontent', 'newstext', 'bodytext', 'contentbody', 'postbody', 'singlecontent', 'storytext'],
  ...['articlebodytext', 'articledetails', 'newsdetails', 'ampbody', 'textbody', 'maintext', 'maincontent'],
  ...['fieldnamebody', 'tdpostcontent', 'detailbody', 'wysiwyg', 'richtext', 'longtext', 'thecontent'],
]);

/** True for an element that says of itself that it holds the text of an article. */
export function isBody(element: DomElement): boolean {
  if (element.getAttribute('itemprop')?.toLowerCase().includes('articlebody')) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.length > LONGEST_NAMES) return false;
  return names.split(/\s+/).some((name) => BODY_NAMES.has(nameWords(name).join('')));
}

const LONGEST_NAMES = 400;

function visibleUnits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > SPACE && text.charCodeAt(i) !== NBSP) count++;
  return count;
}

const SPACE = 0x20;
const NBSP = 0xa0;
