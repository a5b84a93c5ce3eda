import { isBlock } from './block-tags.ts';
import { type DomElement, type DomNode, isElement, isText, tagOf, visit } from './dom.ts';
import { isBody, type Measures } from './measure.ts';
import { printedText } from './printed.ts';
import { type RemovalStep, viewOf } from './steps/removal-step.ts';
import { REMOVAL_STEPS } from './steps/removal-steps.ts';

/** An element that was taken out, with what stood there. */
export interface Pruned {
  readonly step: RemovalStep;
  readonly text: string;
}

const NOTHING = { chars: 0, linked: 0, links: 0, headlines: 0, bodies: 0 };

/** Takes out what the steps of removal know, outermost first, in one visit. The tree is changed. */
export function prune(root: DomElement, measures: Measures): readonly Pruned[] {
  const total = measures.get(root)?.chars ?? 0;
  const found: { readonly element: DomElement; readonly step: RemovalStep }[] = [];
  const comments: DomNode[] = [];
  let articles = 0;
  visit(root, {
    enter: (node) => {
      if (!isElement(node)) {
        if (!isText(node)) comments.push(node);
        return false;
      }
      const place = { total, inArticle: articles > 0, inline: isInline(node, measures) };
      const view = viewOf(node, measures.get(node) ?? NOTHING, place);
      const step = node === root ? undefined : REMOVAL_STEPS.find((one) => one.when(view));
      if (step !== undefined) {
        found.push({ element: node, step });
        return false;
      }
      if (opensArticle(node)) articles++;
      return true;
    },
    leave: (element) => {
      if (opensArticle(element)) articles--;
    },
  });
  for (const comment of comments) comment.remove();
  return found.map(({ element, step }) => {
    const text = step.silent === true ? '' : printedText(element);
    element.remove();
    return { step, text };
  });
}

function opensArticle(element: DomElement): boolean {
  return tagOf(element) === 'article' || isBody(element);
}

/** True for an element that stands among other words of its line. */
function isInline(element: DomElement, measures: Measures): boolean {
  if (isBlock(tagOf(element))) return false;
  let parent = element.parentNode;
  while (parent !== null && !isBlock(tagOf(parent))) parent = parent.parentNode;
  if (parent === null || !RUNNING.has(tagOf(parent))) return false;
  return (measures.get(parent)?.chars ?? 0) > (measures.get(element)?.chars ?? 0);
}

/** Elements that hold a line of running text. */
const RUNNING = new Set(['p', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption', 'dd', 'td']);
