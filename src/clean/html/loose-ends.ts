import type { PageBlock } from './blocks.ts';

/** A line of nothing but a link is no longer than this when it is the title of another page. */
const LONGEST_TITLE = 220;
const LINKED = 0.9;
/** A line with so many characters is a paragraph. */
const PARAGRAPH = 80;

/**
 * Lines of a page's article that its markup gives away, with the step that says so: titles of other pages, which are one
 * link from end to end, and headings under the last paragraph that head nothing.
 */
export function looseEnds(blocks: readonly PageBlock[]): ReadonlyMap<PageBlock | undefined, string> {
  const found = new Map<PageBlock | undefined, string>();
  for (const block of blocks) if (isLinkedTitle(block)) found.set(block, 'linked-line');
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block === undefined || found.has(block)) continue;
    if (block.role !== 'subheading') break;
    found.set(block, 'loose-heading');
  }
  return found;
}

function isLinkedTitle({ role, text, linkShare }: PageBlock): boolean {
  if (linkShare < LINKED || text.length > LONGEST_TITLE || role === 'headline' || role === 'caption') return false;
  return role !== 'quotation' || text.length < PARAGRAPH;
}

/** Why such lines are no part of the article, for `isnad explain`. */
export const LOOSE_REASONS: ReadonlyMap<string, string> = new Map([
  ['linked-line', 'a line that is one link from end to end: the title of another page'],
  ['loose-heading', 'a heading under the last paragraph that heads nothing'],
]);
