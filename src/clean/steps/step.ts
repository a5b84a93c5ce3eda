import type { SegmentKind } from '../../model.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Line } from '../lines.ts';
import type { Phrases } from '../phrases.ts';

/** What stands around an article on its page. */
export type ResidueKind = Exclude<SegmentKind, 'article' | 'other-article'>;

/** Where in the page a line stands, as far as the lines before it tell. */
export interface Place {
  /** Paragraphs of the article have been read before this line. */
  readonly afterBody: boolean;
  /** The first line of the page, or a copy of it: the headline. */
  readonly headline: boolean;
  /** No paragraph follows on the page. */
  readonly afterLast: boolean;
}

/** One line as a step sees it. */
export interface View extends Place {
  readonly tokens: Tokens;
  readonly line: Line;
  /** The first word of the line: bullets, stars and opening quotation marks are passed over. */
  readonly head: number;
}

/**
 * A step of cleaning that knows a line by its own words. Steps are data: their examples are run by
 * test/clean/steps.test.ts. Where two steps hold, the one that yields to the other by name stands back.
 */
export interface LineStep {
  /** Stored as the segment's reason and shown by `isnad explain`. */
  readonly id: string;
  readonly kind: ResidueKind;
  /** What the step goes by, in a sentence. */
  readonly because: string;
  readonly yields?: readonly string[];
  /** After such a line the article is over, unless the text plainly goes on. */
  readonly closes?: boolean;
  /** A label without anything after it: so many short lines under it belong to it. */
  readonly carries?: number;
  when(view: View): boolean;
  /** Lines, each printed between two paragraphs of an article, that the step marks… */
  readonly yes: readonly string[];
  /** …and lines that look similar and that it leaves alone. */
  readonly no: readonly string[];
}

/** A label at the head of a line and what follows it. */
export interface Label {
  /** First token after the label and its marks. */
  readonly rest: number;
  /** Words after the label. */
  readonly words: number;
  /** What stands between label and rest: a colon, a dash, a slash, a bar or two dots; a comma; neither. */
  readonly marked: boolean;
  readonly comma: boolean;
}

const SEPARATORS = new Set([':', '/', '|', '-', '…', '<', '>', '\\', '؛', '•', '←']);

/** The label that the line begins with, if it is one of `phrases`. */
export function label(
  { tokens, line, head }: Pick<View, 'tokens' | 'line' | 'head'>,
  phrases: Phrases,
): Label | undefined {
  const end = phrases.matchAt(tokens, head, line.last);
  if (end < 0) return undefined;
  let rest = end;
  let dots = 0;
  let marked = false;
  let comma = false;
  while (rest < line.last && tokens.kind[rest] === TokenKind.mark) {
    const mark = tokens.form[rest] ?? '';
    if (mark === '.') dots++;
    else if (mark === '،' || mark === ',') comma = true;
    else if (SEPARATORS.has(mark)) marked = true;
    rest++;
  }
  return { rest, words: wordsIn(tokens, rest, line.last), marked: marked || dots > 1, comma };
}

/** True when the line is one of `phrases` and nothing else but marks and numbers. */
export function alone(view: View, phrases: Phrases): boolean {
  const at = label(view, phrases);
  if (at === undefined) return false;
  for (let i = at.rest; i < view.line.last; i++) if (view.tokens.kind[i] === TokenKind.word) return false;
  return view.line.words < 16;
}

/** True when every word of the line belongs to one of `phrases` or is a number, and one does. */
export function onlyOf(view: View, phrases: Phrases): boolean {
  const { tokens, line } = view;
  let found = false;
  for (let i = line.first; i < line.last; ) {
    if (tokens.kind[i] !== TokenKind.word) {
      i++;
      continue;
    }
    const end = phrases.matchAt(tokens, i, line.last);
    if (end < 0) return false;
    found = true;
    i = end;
  }
  return found;
}

/** True when one of `phrases` stands somewhere in the line. */
export function holds({ tokens, line }: View, phrases: Phrases): boolean {
  return phrases.in(tokens, line.first, line.last);
}

/** True when a star stands before the first word, as before notes and items of lists. */
export function starred({ tokens, line, head }: View): boolean {
  for (let i = line.first; i < head; i++) if (tokens.form[i] === '*') return true;
  return false;
}

/** The first word of a line, marks passed over; `line.last` when it has none. */
export function headOf(tokens: Tokens, line: Line): number {
  let i = line.first;
  while (i < line.last && tokens.kind[i] === TokenKind.mark) i++;
  return i;
}

function wordsIn(tokens: Tokens, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kind[i] !== TokenKind.mark) words++;
  return words;
}
