import { parseHTML } from 'linkedom';
import { boundDepth } from './depth.ts';
import { type DomDocument, type DomNode, isElement, isText, tagOf, visit } from './dom.ts';

/**
 * The tree of a page, whatever is wrong with its markup: it has an `html` and a `body` that holds all there is to see,
 * attribute names in small letters, and no element nested deeper than DEEPEST. Nothing in it runs or is fetched.
 */
export function parsePage(html: string): DomDocument {
  const parsed = documentOf(boundDepth(html));
  const document = isWhole(parsed) ? parsed : gathered(parsed);
  lowerAttributes(document);
  return document;
}

/** True when all there is stands in the one `head` and the one `body` of the one `html`. */
function isWhole(document: DomDocument): boolean {
  const outer = [...document.childNodes].filter((node) => node.nodeType !== DOCTYPE);
  const root = outer.find(isElement);
  if (outer.filter(isTelling).length !== 1 || root === undefined || tagOf(root) !== 'html') return false;
  const inner = [...root.childNodes].filter(isTelling).map(tagOf);
  return inner.filter((tag) => tag === 'body').length === 1 && inner.every((tag) => tag === 'body' || tag === 'head');
}

/** Without `html` or `body`, or with something behind them, the parser takes the first element for the whole page. */
function gathered(document: DomDocument): DomDocument {
  const whole = documentOf('<html><head></head><body></body></html>');
  const body = whole.body ?? whole;
  const frames: DomNode[] = [...document.childNodes].reverse();
  for (let node = frames.pop(); node !== undefined; node = frames.pop()) {
    if (isElement(node) && FRAMES.has(tagOf(node)))
      for (const child of [...node.childNodes].reverse()) frames.push(child);
    else if (node.nodeType !== DOCTYPE) body.append(node);
  }
  return whole;
}

const FRAMES = new Set(['html', 'head', 'body']);
const DOCTYPE = 10;

function documentOf(html: string): DomDocument {
  return parseHTML(html).document as unknown as DomDocument;
}

/** False for comments and for white space between elements. */
function isTelling(node: DomNode): boolean {
  return isElement(node) || (isText(node) && node.textContent.trim() !== '');
}

/** The parser keeps `CLASS=` as written, where HTML knows no difference. */
function lowerAttributes(document: DomDocument): void {
  const root = document.documentElement;
  if (root === null) return;
  const capital = /[A-Z]/;
  visit(root, {
    enter: (node) => {
      if (!isElement(node)) return false;
      for (const { name, value } of [...node.attributes]) {
        if (!capital.test(name)) continue;
        node.removeAttribute(name);
        node.setAttribute(name.toLowerCase(), value);
      }
      return true;
    },
    leave: () => {},
  });
}
