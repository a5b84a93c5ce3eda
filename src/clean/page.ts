import { tokensOf } from '../arabic/tokens.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { type Line, splitLines } from './lines.ts';
import { goesOn, subjectWords } from './words.ts';

/** A text as cleaning reads it: lines, and what each looks like. */
export interface Page {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lines: readonly Line[];
  /** For each line: a paragraph of prose, not a headline, a caption or a row of names. */
  readonly prose: readonly boolean[];
  /** For each line: its text, so that copies are found. */
  readonly printed: readonly string[];
}

/** From this many words on, a line without a full stop is prose all the same. */
const LONG = 25;
/** A sentence closed by a full stop has at least so many words. */
const SENTENCE = 6;
/** A line that goes on from the one before (وأضاف …) has at least so many, or, before a colon, these. */
const GOING_ON = 12;
const ANNOUNCING = 4;
const LONGEST_CAPTION = 45;
const LONGEST_CREDIT = 6;

/** Reads the layout of a text. Linear. */
export function readPage(text: string): Page {
  const tokens = tokensOf(text);
  const lines = splitLines(text, tokens);
  return {
    text,
    tokens,
    lines,
    prose: lines.map((line) => isProse(tokens, line)),
    printed: lines.map((line) => text.slice(line.start, line.end)),
  };
}

/** The subject words of several lines together. */
export function subjectsOf(page: Page, lines: readonly number[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const i of lines) {
    const line = page.lines[i];
    if (line === undefined) continue;
    for (const word of subjectWords(page.tokens, line.first, line.last)) all.add(word);
  }
  return all;
}

/** True when the line goes on with what stands before it. */
export function lineGoesOn(page: Page, i: number): boolean {
  const line = page.lines[i];
  return line !== undefined && goesOn(page.tokens, line.first, line.last);
}

/** The start of the credit in brackets that closes a caption, «… (رويترز)»; −1 without one. */
export function creditAt(tokens: Tokens, line: Line): number {
  if (tokens.form[line.last - 1] !== ')') return -1;
  for (let i = line.last - 2, words = 0; i >= line.first && words <= LONGEST_CREDIT; i--) {
    if (tokens.form[i] === '(') return words > 0 ? i : -1;
    if (tokens.kind[i] !== TokenKind.mark) words++;
  }
  return -1;
}

function isProse(tokens: Tokens, line: Line): boolean {
  if (line.words <= LONGEST_CAPTION && isCaption(tokens, line)) return false;
  if (line.words >= LONG) return true;
  if (line.ending === 'stop') return line.words >= SENTENCE;
  return line.words >= (line.ending === 'colon' ? ANNOUNCING : GOING_ON) && goesOn(tokens, line.first, line.last);
}

/** A credit in brackets follows words that are no finished sentence. */
function isCaption(tokens: Tokens, line: Line): boolean {
  const at = creditAt(tokens, line);
  return at > line.first && tokens.form[at - 1] !== '.';
}
