import { type CommonForm, formAt, formOf } from './common-forms.ts';
import type { Folded } from './fold.ts';
import { offset, type Span } from './spans.ts';

/** What a token is. Codes are stored in a typed array; use the names. */
export const TokenKind = { word: 0, number: 1, mark: 2, break: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of a text, as parallel arrays (a reading walks them many times): a `word` is a run of letters, a `number`
 * a run of digits (with inner separators: 3.5, 1,200), a `mark` one other visible character, a `break` the white
 * space between two lines, however many. Two apostrophes side by side are one mark, a quotation mark. Other white space is a gap between tokens.
 */
export interface Tokens {
  readonly length: number;
  readonly kind: Uint8Array;
  /** Source offsets, UTF-16. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Folded form; for a break, one `\n` for each line feed (an empty line shows as two). */
  readonly form: readonly string[];
  /** The same with what is kept of each form. */
  readonly common: readonly CommonForm[];
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const SPACE = /[\s\u0085]/u;

const CLASS = { other: 0, letter: 1, digit: 2, space: 3, line: 4 } as const;
const classes = unitClasses();

/** Splits a folded text into tokens. Linear; every token's span slices the source to what was printed. */
export function tokenise(folded: Folded): Tokens {
  const { units } = folded;
  const kinds: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: CommonForm[] = [];
  const push = (kind: TokenKind, from: number, to: number, form: CommonForm) => {
    kinds.push(kind);
    starts.push(folded.startInSource(from));
    ends.push(folded.endInSource(to));
    forms.push(form);
  };
  let i = 0;
  while (i < units.length) {
    const from = i;
    switch (classAt(units, i)) {
      case CLASS.letter:
        i = runEnd(units, i, CLASS.letter);
        push(TokenKind.word, from, i, formAt(units, from, i));
        break;
      case CLASS.digit:
        i = numberEnd(units, i);
        push(TokenKind.number, from, i, formAt(units, from, i));
        break;
      case CLASS.space:
      case CLASS.line: {
        i = spaceEnd(units, i);
        const lines = countLines(units, from, i);
        if (lines > 0) push(TokenKind.break, from, i, lines > 1 ? TWO_LINES : ONE_LINE);
        break;
      }
      default:
        i += isPair(units, i) ? 2 : 1;
        if (isDoubled(units, folded, from)) push(TokenKind.mark, from, ++i, QUOTATION_MARK);
        else push(TokenKind.mark, from, i, formAt(units, from, i));
    }
  }
  return {
    length: kinds.length,
    kind: new Uint8Array(kinds),
    start: new Int32Array(starts),
    end: new Int32Array(ends),
    form: forms.map(({ form }) => form),
    common: forms,
  };
}

const ONE_LINE = formOf('\n');
/** What all quotation marks fold to. */
const QUOTATION_MARK = formOf('"');
const APOSTROPHE = 0x27;
const TWO_LINES = formOf('\n\n');

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

/** Two apostrophes side by side, with which some papers print a quotation mark. */
function isDoubled(units: Uint16Array, folded: Folded, at: number): boolean {
  if (units[at] !== APOSTROPHE || units[at + 1] !== APOSTROPHE) return false;
  return folded.startInSource(at + 1) === folded.startInSource(at) + 1;
}

/** The bits that tell the halves of a pair, and what they are then. */
const SURROGATE = 0xfc00;
const HIGH = 0xd800;
const LOW = 0xdc00;

function isPair(units: Uint16Array, i: number): boolean {
  if (((units[i] as number) & SURROGATE) !== HIGH || i + 1 >= units.length) return false;
  return ((units[i + 1] as number) & SURROGATE) === LOW;
}

function classAt(units: Uint16Array, i: number): number {
  const unit = units[i] as number;
  if ((unit & SURROGATE) !== HIGH) return classes[unit] ?? CLASS.other;
  if (isPair(units, i))
    return LETTER.test(String.fromCharCode(units[i] as number, units[i + 1] as number)) ? CLASS.letter : CLASS.other;
  return classes[unit] ?? CLASS.other;
}

function runEnd(units: Uint16Array, from: number, wanted: number): number {
  let i = from;
  for (;;) {
    while (i < units.length && classes[units[i] as number] === wanted) i++;
    // Halves of pairs are of no class by themselves.
    if (i >= units.length || !isPair(units, i) || classAt(units, i) !== wanted) return i;
    i += 2;
  }
}

/** Digits with single separators between digits: 3.5, 1,200, 20:30 stays three tokens. */
function numberEnd(units: Uint16Array, from: number): number {
  let i = runEnd(units, from, CLASS.digit);
  while (i + 1 < units.length && isNumberSeparator(units[i] as number) && classAt(units, i + 1) === CLASS.digit) {
    i = runEnd(units, i + 1, CLASS.digit);
  }
  return i;
}

function isNumberSeparator(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0x66b || unit === 0x66c;
}

function spaceEnd(units: Uint16Array, from: number): number {
  let i = from;
  while (i < units.length) {
    const c = classes[units[i] as number];
    if (c !== CLASS.space && c !== CLASS.line) break;
    i++;
  }
  return i;
}

function countLines(units: Uint16Array, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) {
    if (classes[units[i] as number] !== CLASS.line) continue;
    if (units[i] === 0x0d && units[i + 1] === 0x0a) continue;
    lines++;
  }
  return lines;
}
