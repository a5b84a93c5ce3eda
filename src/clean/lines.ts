import { type Span, span } from '../text/spans.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** One printed line of a page, without the white space around it. Lines of white space alone are no lines. */
export interface Line extends Span {
  /** Tokens of the line, half-open; empty when the line holds only invisible characters. */
  readonly first: number;
  readonly last: number;
  /** Words and numbers; a hashtag or an abbreviation counts its parts. */
  readonly words: number;
  /** How the line ends, closing quotation marks and brackets aside. */
  readonly ending: Ending;
}

export type Ending = 'stop' | 'question' | 'colon' | 'comma' | 'open';

const WHITE = /[\s\u0085]/;
const CLOSERS = new Set(['"', "'", ')', ']', '}', '»', '>', '*']);
const ENDINGS: ReadonlyMap<string, Ending> = new Map([
  ['.', 'stop'],
  ['۔', 'stop'],
  ['…', 'open'],
  ['!', 'question'],
  ['?', 'question'],
  ['؟', 'question'],
  [':', 'colon'],
  ['،', 'comma'],
  [',', 'comma'],
  ['؛', 'comma'],
]);

/** The lines of a text in order. `tokens` are the tokens of the same text. Linear. */
export function splitLines(text: string, tokens: Tokens): readonly Line[] {
  const lines: Line[] = [];
  let token = 0;
  for (let start = 0; start < text.length; ) {
    let stop = start;
    while (stop < text.length && !isBreak(text.charCodeAt(stop))) stop++;
    const at = trimmed(text, start, stop);
    if (at !== undefined) {
      while (token < tokens.length && (tokens.start[token] ?? 0) < at.start) token++;
      const first = token;
      while (token < tokens.length && (tokens.end[token] ?? 0) <= at.end) token++;
      lines.push({
        ...at,
        first,
        last: token,
        words: countWords(tokens, first, token),
        ending: endingOf(tokens, first, token),
      });
    }
    start = stop + 1;
  }
  return lines;
}

function isBreak(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

function trimmed(text: string, start: number, stop: number): Span | undefined {
  let from = start;
  let to = stop;
  while (from < to && WHITE.test(text.charAt(from))) from++;
  while (to > from && WHITE.test(text.charAt(to - 1))) to--;
  return from === to ? undefined : span(from, to);
}

function countWords(tokens: Tokens, first: number, last: number): number {
  let words = 0;
  for (let i = first; i < last; i++) if ((tokens.kind[i] ?? TokenKind.mark) <= TokenKind.number) words++;
  return words;
}

function endingOf(tokens: Tokens, first: number, last: number): Ending {
  let i = last - 1;
  while (i > first && CLOSERS.has(tokens.form[i] ?? '')) i--;
  if (i < first) return 'open';
  const ending = ENDINGS.get(tokens.form[i] ?? '') ?? 'open';
  return ending === 'stop' && tokens.form[i - 1] === '.' ? 'open' : ending;
}
