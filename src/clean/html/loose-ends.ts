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
  for (const block of looseTail(blocks)) found.set(block, 'loose-heading');
  return found;
}

/**
 * What stands under the last paragraph when headings stand there too: sections, key words and titles of other pages. Captions
 * stay; so does the end of an article whose last lines are short.
 */
function looseTail(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const last = blocks.findLastIndex(
    ({ text, role }) => text.length >= PARAGRAPH && role !== 'caption' && CLOSED.test(text),
  );
  const tail = blocks.slice(last + 1);
  if (last < 0 || lengthOf(tail) > lengthOf(blocks) * MOST_LOOSE) return [];
  return tail.some(({ role }) => role === 'subheading') ? tail.filter(({ role }) => role !== 'caption') : [];
}

/** A tail that is a larger share of the article is a part of it. */
const MOST_LOOSE = 0.2;

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((all, { text }) => all + text.length, 0);
}

/** A sentence ends here, closing marks aside. */
const CLOSED = /[.!?\u061f\u2026\u06d4]["'\u00bb\u201d\u2019)\]\s]{0,4}$/;

function isLinkedTitle({ role, text, linkShare }: PageBlock): boolean {
  if (linkShare < LINKED || text.length > LONGEST_TITLE || role === 'headline' || role === 'caption' || role === 'item')
    return false;
  return role !== 'quotation' || text.length < PARAGRAPH;
}

/** Why such lines are no part of the article, for `isnad explain`. */
export const LOOSE_REASONS: ReadonlyMap<string, string> = new Map([
  ['linked-line', 'a line that is one link from end to end: the title of another page'],
  ['loose-heading', 'under the last paragraph, where headings stand that head no text'],
]);
