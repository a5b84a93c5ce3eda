import { isBlock } from './block-tags.ts';
import { type DomElement, isElement, isText, tagOf, visit } from './dom.ts';

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object']);

/** The text of an element in one line, as a reader sees it: words of different blocks stay apart. */
export function printedText(element: DomElement): string {
  const parts: string[] = [];
  visit(element, {
    enter: (node) => {
      if (isText(node)) parts.push(node.textContent);
      if (!isElement(node) || SILENT.has(tagOf(node))) return false;
      if (isBlock(tagOf(node)) || tagOf(node) === 'br') parts.push(' ');
      return true;
    },
    leave: (inner) => {
      if (isBlock(tagOf(inner))) parts.push(' ');
    },
  });
  return collapse(parts.join(''));
}

/** White space as a page shows it: one space, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ').trim();
}
