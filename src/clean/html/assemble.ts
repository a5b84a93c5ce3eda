import type { Article, Block, PageSource, Segment } from '../../model.ts';
import { type Span, span } from '../../text/spans.ts';
import { cleanText } from '../clean.ts';
import type { PageBlock } from './blocks.ts';
import { cut } from './cut.ts';
import { printedDate } from './facts/instant.ts';
import { looseEnds } from './loose-ends.ts';

/** The text of a page's article, with what its lines tell. */
export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  readonly articles: readonly Article[];
  /** The outlet and the date that the text itself prints. */
  readonly outlet?: string;
  readonly printed?: string;
  /** Lines that the cleaning of text takes for residue, with the step that says so. */
  readonly removed: readonly { readonly step: string; readonly text: string }[];
}

/** A line of the draft: of the article, or about it. */
interface DraftLine extends Span {
  readonly block: PageBlock | undefined;
}

/** A line with so many characters is a paragraph; a date above it is the date of the page. */
const PARAGRAPH = 80;

/**
 * Puts title, lines about the article and lines of the article together, cleans them as plain text is cleaned, and cuts
 * out what is residue or about the article.
 */
export function assemble(
  source: PageSource,
  title: string | undefined,
  about: readonly string[],
  blocks: readonly PageBlock[],
): Assembled {
  const { text, lines } = draftOf(title, about, blocks);
  const loose = looseEnds(blocks);
  const draft = cleanText({ id: source.id, text, ...(title !== undefined && { title }) });
  const lead = lines.findIndex(({ block }) => block !== undefined && block.text.length >= PARAGRAPH);
  const removed: { step: string; text: string }[] = [];
  const kept: DraftLine[] = [];
  let at = 0;
  lines.forEach((line, i) => {
    while (at < draft.segments.length && (draft.segments[at]?.end ?? 0) <= line.start) at++;
    const step = loose.get(line.block) ?? residueStep(line, draft.segments[at], i < lead);
    if (step === undefined) kept.push(line);
    else if (line.block !== undefined) removed.push({ step, text: line.block.text });
  });
  const shortened = cut(text, gaps(text, title, lines, kept));
  const movedTo = (one: Span) => trimmed(shortened.text, span(shortened.at(one.start), shortened.at(one.end)));
  const headline = title === undefined ? [] : [{ role: 'headline', ...span(0, title.length) } as const];
  return {
    text: shortened.text,
    blocks: [
      ...headline,
      ...kept.map(({ start, end, block }) => ({ role: block?.role ?? 'paragraph', ...movedTo({ start, end }) })),
    ],
    segments: joined(draft.segments.filter(isKept).map((segment) => ({ ...segment, ...movedTo(segment) }))),
    articles: draft.articles.map((article) => ({ ...article, ...movedTo(article) })).filter(isSomething),
    ...(draft.outlet !== undefined && { outlet: draft.outlet }),
    ...(draft.published !== undefined && { printed: draft.published }),
    removed,
  };
}

function draftOf(
  title: string | undefined,
  about: readonly string[],
  blocks: readonly PageBlock[],
): { readonly text: string; readonly lines: readonly DraftLine[] } {
  let text = title === undefined ? '' : `${title}\n\n`;
  const lines: DraftLine[] = [];
  const add = (line: string, block: PageBlock | undefined) => {
    lines.push({ ...span(text.length, text.length + line.length), block });
    text += `${line}\n`;
  };
  for (const line of about) add(line, undefined);
  for (const block of blocks) add(block.text, block);
  return { text, lines };
}

/** The step by which a line is no part of the document's text; undefined for one that is. */
function residueStep(line: DraftLine, segment: Segment | undefined, aboveLead: boolean): string | undefined {
  if (line.block === undefined) return 'byline';
  if (segment === undefined || segment.start > line.start) return 'blank';
  if (segment.kind !== 'article' && segment.kind !== 'other-article') return segment.reason;
  const dated = aboveLead && line.block.role !== 'headline' && line.block.text.length < PARAGRAPH;
  return dated && printedDate(line.block.text) !== undefined ? 'byline' : undefined;
}

/** What lies between the kept lines, the line feed behind each aside. */
function gaps(
  text: string,
  title: string | undefined,
  lines: readonly DraftLine[],
  kept: readonly DraftLine[],
): readonly Span[] {
  const found: Span[] = [];
  let from = kept.length === 0 ? (title?.length ?? 0) : (lines[0]?.start ?? 0);
  for (const { start, end } of kept) {
    if (start > from) found.push(span(from, start));
    from = end + 1;
  }
  if (kept.length > 0) from--; // no line feed behind the last line
  if (from < text.length) found.push(span(from, text.length));
  return found;
}

function isKept({ kind }: Segment): boolean {
  return kind === 'article' || kind === 'other-article';
}

function isSomething({ start, end }: Span): boolean {
  return end > start;
}

/** Segments of the article between which residue was cut out become one. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const found: Segment[] = [];
  for (const segment of segments.filter(isSomething)) {
    const open = found.at(-1);
    if (open?.kind === 'article' && segment.kind === 'article') found[found.length - 1] = { ...open, end: segment.end };
    else found.push(segment);
  }
  return found;
}

/** The span without white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  let from: number = start;
  let to: number = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return span(from, to);
}
