import { type DomElement, tagOf } from '../dom.ts';
import type { Measure } from '../measure.ts';
import { nameWords } from '../name-words.ts';

/** One element as a step of removal sees it. */
export interface ElementView extends Measure {
  readonly element: DomElement;
  readonly tag: string;
  /** Words of its class and id. */
  readonly names: ReadonlySet<string>;
  readonly role: string;
  /** Characters of text on the whole page. */
  readonly total: number;
  /** It lies within an `article` or a part that names itself the body of one. */
  readonly inArticle: boolean;
  /** It stands in a line of text among other words. */
  readonly inline: boolean;
}

/**
 * A step that takes an element of a page out, with everything in it. Steps are data; their examples, pieces of pages,
 * are run by test/clean/html-steps.test.ts.
 */
export interface RemovalStep {
  /** Told with the removal and shown by `isnad explain`. */
  readonly id: string;
  readonly because: string;
  /** Nobody sees the content, so that it is no loss worth telling. */
  readonly silent?: boolean;
  /** The text is no part of the article, and tells about it: who wrote it, when. */
  readonly about?: boolean;
  when(view: ElementView): boolean;
  /** Pieces of pages of which the element with `class="x …"`, or the first one, is taken out… */
  readonly yes: readonly string[];
  /** …and pieces that look similar and stay. */
  readonly no: readonly string[];
}

export function viewOf(
  element: DomElement,
  measure: Measure,
  place: Pick<ElementView, 'total' | 'inArticle' | 'inline'>,
): ElementView {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return {
    ...measure,
    ...place,
    element,
    tag: tagOf(element),
    names: names === ' ' ? NONE : new Set(nameWords(names)),
    role: element.getAttribute('role')?.toLowerCase() ?? '',
  };
}

const NONE: ReadonlySet<string> = new Set();

export function named(view: ElementView, words: ReadonlySet<string>): boolean {
  for (const name of view.names) if (words.has(name)) return true;
  return false;
}

/** Share of the text that stands in links; 0 without text. */
export function linkShare({ chars, linked }: Measure): number {
  return chars === 0 ? 0 : linked / chars;
}

/** True for a part that may be taken for furniture by its name: not the frame of the page, nor what holds the article. */
export function isPart({ tag, chars, total, headlines, bodies }: ElementView, most = 0.5): boolean {
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article') return false;
  return headlines === 0 && bodies === 0 && chars <= total * most;
}
