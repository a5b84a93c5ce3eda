import type { Folded } from './fold.ts';
import { offset, type Span, span } from './spans.ts';

/** What a token is. Codes are stored in a typed array; use the names. */
export const TokenKind = { word: 0, number: 1, mark: 2, break: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of a text, as parallel arrays (a reading walks them many times): a `word` is a run of letters, a `number`
 * a run of digits (with inner separators: 3.5, 1,200), a `mark` one other visible character, a `break` the white
 * space between two lines, however many. Other white space is a gap between tokens.
 */
export interface Tokens {
  readonly length: number;
  readonly kind: Uint8Array;
  /** Source offsets, UTF-16. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Folded form; for a break, one `\n` for each line feed (an empty line shows as two). */
  readonly form: readonly string[];
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const SPACE = /[\s\u0085]/u;

const CLASS = { other: 0, letter: 1, digit: 2, space: 3, line: 4 } as const;
const classes = unitClasses();

/** Splits a folded text into tokens. Linear; every token's span slices the source to what was printed. */
export function tokenise(folded: Folded): Tokens {
  const text = folded.text;
  const kinds: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: string[] = [];
  const push = (kind: TokenKind, from: number, to: number, form: string) => {
    const at = folded.toSource(span<'folded'>(from, to));
    kinds.push(kind);
    starts.push(at.start);
    ends.push(at.end);
    forms.push(form);
  };
  let i = 0;
  while (i < text.length) {
    const from = i;
    switch (classAt(text, i)) {
      case CLASS.letter:
        i = runEnd(text, i, CLASS.letter);
        push(TokenKind.word, from, i, text.slice(from, i));
        break;
      case CLASS.digit:
        i = numberEnd(text, i);
        push(TokenKind.number, from, i, text.slice(from, i));
        break;
      case CLASS.space:
      case CLASS.line: {
        i = spaceEnd(text, i);
        const lines = countLines(text, from, i);
        if (lines > 0) push(TokenKind.break, from, i, '\n'.repeat(Math.min(lines, 2)));
        break;
      }
      default:
        i += isPair(text, i) ? 2 : 1;
        push(TokenKind.mark, from, i, text.slice(from, i));
    }
  }
  return {
    length: kinds.length,
    kind: Uint8Array.from(kinds),
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    form: forms,
  };
}

/** The source span from the first token's start to the last token's end (`last` included). */
export function tokenSpan(tokens: Tokens, first: number, last = first): Span {
  const start = tokens.start[first];
  const end = tokens.end[last];
  if (start === undefined || end === undefined) throw new RangeError(`tokens ${first}..${last} of ${tokens.length}`);
  return { start: offset(start), end: offset(end) };
}

/** Index of the first token that ends after the source position `at`; `tokens.length` when there is none. */
export function tokenAt(tokens: Tokens, at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function unitClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const char = String.fromCharCode(unit);
    if (unit === 0x0a || unit === 0x0d || unit === 0x0b || unit === 0x0c || unit === 0x85) table[unit] = CLASS.line;
    else if (unit === 0x2028 || unit === 0x2029) table[unit] = CLASS.line;
    else if (SPACE.test(char)) table[unit] = CLASS.space;
    else if (DIGIT.test(char)) table[unit] = CLASS.digit;
    else if (LETTER.test(char)) table[unit] = CLASS.letter;
  }
  return table;
}

/** The bits that tell the first half of a pair, and what they are then. */
const SURROGATE = 0xfc00;
const HIGH = 0xd800;

function isPair(text: string, i: number): boolean {
  const high = text.charCodeAt(i);
  const low = text.charCodeAt(i + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

function classAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if ((unit & SURROGATE) !== HIGH) return classes[unit] ?? CLASS.other;
  if (isPair(text, i)) return LETTER.test(text.slice(i, i + 2)) ? CLASS.letter : CLASS.other;
  return classes[unit] ?? CLASS.other;
}

function runEnd(text: string, from: number, wanted: number): number {
  let i = from;
  for (;;) {
    while (i < text.length && classes[text.charCodeAt(i)] === wanted) i++;
    // Halves of pairs are of no class by themselves.
    if (i >= text.length || !isPair(text, i) || classAt(text, i) !== wanted) return i;
    i += 2;
  }
}

/** Digits with single separators between digits: 3.5, 1,200, 20:30 stays three tokens. */
function numberEnd(text: string, from: number): number {
  let i = runEnd(text, from, CLASS.digit);
  while (i + 1 < text.length && isNumberSeparator(text.charCodeAt(i)) && classAt(text, i + 1) === CLASS.digit) {
    i = runEnd(text, i + 1, CLASS.digit);
  }
  return i;
}

function isNumberSeparator(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0x66b || unit === 0x66c;
}

function spaceEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const c = classes[text.charCodeAt(i)];
    if (c !== CLASS.space && c !== CLASS.line) break;
    i++;
  }
  return i;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) {
    if (classes[text.charCodeAt(i)] !== CLASS.line) continue;
    if (text.charCodeAt(i) === 0x0d && text.charCodeAt(i + 1) === 0x0a) continue;
    lines++;
  }
  return lines;
}
