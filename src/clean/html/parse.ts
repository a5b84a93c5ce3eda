import { parseHTML } from 'linkedom';
import { boundDepth } from './depth.ts';
import { type DomDocument, type DomNode, isElement, isText, tagOf, visit } from './dom.ts';

/**
 * The tree of a page, whatever is wrong with its markup: it has an `html` and a `body` that holds all there is to see,
 * attribute names in small letters, and no element nested deeper than DEEPEST. Nothing in it runs or is fetched.
 */
export function parsePage(html: string): DomDocument {
  const parsed = documentOf(boundDepth(html.replace(STRAY, LESS)));
  const document = isWhole(parsed) ? parsed : gathered(parsed);
  normalise(document);
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

/** More signs in a row that open nothing say no more, and each would be a piece of text of its own. */
const STRAY = /<{17,}/g;
const LESS = '<'.repeat(16);

const FRAMES = new Set(['html', 'head', 'body']);
const DOCTYPE = 10;

function documentOf(html: string): DomDocument {
  return parseHTML(html).document as unknown as DomDocument;
}

/** False for comments and for white space between elements. */
function isTelling(node: DomNode): boolean {
  return isElement(node) || (isText(node) && node.textContent.trim() !== '');
}

/**
 * Attribute names become small, which the parser leaves as written; neighbouring pieces of text, of which it makes one for
 * each sign that might have been markup, become one, and runs of white space a single space.
 */
function normalise(document: DomDocument): void {
  const root = document.documentElement;
  if (root === null) return;
  const capital = /[A-Z]/;
  const spare: DomNode[] = [];
  let run: { readonly node: DomNode; readonly parts: string[] } | undefined;
  const endRun = () => {
    if (run !== undefined)
      run.node.textContent = run.parts.length === 1 ? spaced(run.parts[0] ?? '') : spaced(run.parts.join(''));
    run = undefined;
  };
  visit(root, {
    enter: (node) => {
      if (isText(node)) {
        const raw = RAW.has(tagOf(node.parentNode ?? node));
        if (run !== undefined) {
          run.parts.push(node.textContent);
          spare.push(node);
        } else if (!raw) run = { node, parts: [node.textContent] };
        return false;
      }
      endRun();
      if (!isElement(node)) return false;
      for (const { name, value } of [...node.attributes]) {
        if (!capital.test(name)) continue;
        node.removeAttribute(name);
        node.setAttribute(name.toLowerCase(), value);
      }
      return true;
    },
    leave: endRun,
  });
  for (const node of spare) node.remove();
}

/** Elements whose white space means something. */
const RAW = new Set(['pre', 'script', 'style', 'textarea']);

function spaced(text: string): string {
  return text.length < LONG_SPACE ? text : text.replace(/[ \t\n\f\r]{3,}/g, ' ');
}

const LONG_SPACE = 64;
