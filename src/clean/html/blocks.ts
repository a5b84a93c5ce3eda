import type { BlockRole } from '../../model.ts';
import { isBlock } from './block-tags.ts';
import { type DomElement, isElement, isText, tagOf, visit } from './dom.ts';
import { nameWords } from './name-words.ts';
import { collapse } from './printed.ts';

/** One line of a page as it is shown, and where it stands in the tree. */
export interface PageBlock {
  readonly text: string;
  readonly role: BlockRole;
  /** The innermost block element around it. */
  readonly element: DomElement;
  /** Share of its characters inside links. */
  readonly linkShare: number;
}

/** The text of one line while it is read. */
interface Run {
  readonly parts: string[];
  linked: number;
  chars: number;
  /** Characters in bold. */
  bold: number;
}

const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const CAPTIONS = new Set(['caption', 'captions', 'wpcaption', 'imgcaption', 'photocaption', 'credit']);
/** A line all in bold that is no longer than this is a sub-heading. */
const LONGEST_BOLD = 90;

/** The lines of a tree in order: block elements and line breaks part them. One visit. */
export function blocksOf(root: DomElement): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const around: DomElement[] = [root];
  let run = emptyRun();
  let links = 0;
  let bolds = 0;
  const flush = () => {
    const text = collapse(run.parts.join(''));
    const element = around.at(-1) ?? root;
    if (text !== '')
      blocks.push({
        text,
        role: roleOf(element, text, run, around),
        element,
        linkShare: run.chars === 0 ? 0 : run.linked / run.chars,
      });
    run = emptyRun();
  };
  visit(root, {
    enter: (node) => {
      if (isText(node)) {
        const { length } = node.textContent.trim();
        run.parts.push(node.textContent);
        run.chars += length;
        if (links > 0) run.linked += length;
        if (bolds > 0) run.bold += length;
        return false;
      }
      if (!isElement(node)) return false;
      const tag = tagOf(node);
      if (tag === 'a') links++;
      if (isBold(tag)) bolds++;
      if (tag === 'br' || tag === 'hr') flush();
      else if (isBlock(tag)) {
        flush();
        if (node !== root) around.push(node);
      }
      return true;
    },
    leave: (element) => {
      const tag = tagOf(element);
      if (tag === 'a') links--;
      if (isBold(tag)) bolds--;
      if (!isBlock(tag) || tag === 'hr') return;
      flush();
      if (element !== root) around.pop();
    },
  });
  flush();
  return blocks;
}

function emptyRun(): Run {
  return { parts: [], linked: 0, chars: 0, bold: 0 };
}

function isBold(tag: string): boolean {
  return tag === 'b' || tag === 'strong';
}

function roleOf(element: DomElement, text: string, run: Run, around: readonly DomElement[]): BlockRole {
  for (let i = around.length - 1; i >= 0 && i > around.length - 4; i--) {
    const one = around[i];
    if (one !== undefined && isCaption(one)) return 'caption';
  }
  const tag = tagOf(element);
  if (tag === 'h1') return 'headline';
  if (HEADINGS.has(tag)) return 'subheading';
  if (run.chars > 0 && run.bold >= run.chars && text.length <= LONGEST_BOLD && !/[.،,:؛]$/.test(text))
    return 'subheading';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item';
  return around.some((one) => tagOf(one) === 'blockquote') ? 'quotation' : 'paragraph';
}

function isCaption(element: DomElement): boolean {
  if (tagOf(element) === 'figcaption') return true;
  const name = element.getAttribute('class');
  return name !== null && nameWords(name).some((word) => CAPTIONS.has(word));
}
