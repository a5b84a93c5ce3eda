import { TokenKind, type Tokens } from './tokens.ts';

/** A stretch in quotation marks, in token indices. */
export interface Quote {
  /** Token of the opening mark; equal to `first` when only the closing mark was printed. */
  readonly open: number;
  /** Token of the closing mark; -1 when it was not printed. */
  readonly close: number;
  /** First and last token inside; `last < first` when empty. */
  readonly first: number;
  readonly last: number;
  /** 0 for an outermost pair, 1 inside another one, … */
  readonly depth: number;
}

export interface Quotes {
  /** In order of their opening marks. */
  readonly all: readonly Quote[];
  /** For each token: index in `all` of the outermost closed quote around it (marks included), or -1. */
  readonly outer: Int32Array;
  /** Index in `all` of the quote that opens at a token. */
  opening(token: number): Quote | undefined;
}

const OPENERS = new Set(['«', '“', '„']);
const CLOSERS = new Set(['»', '”']);

type Side = 'open' | 'close' | 'either';

/**
 * Pairs quotation marks within each paragraph. Marks that show their direction («», “”) are believed, unless the
 * spaces around » and « and what is open tell that one was typed for the other; a straight mark is told by the spaces
 * around it, and by what is open where the spaces do not tell. When the straight marks of a
 * paragraph do not pair that way, or none does («وقال فلان" كل الكلام"»), but are even in number, they simply alternate.
 */
export function findQuotes(source: string, tokens: Tokens): Quotes {
  const all: Quote[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && tokens.kind[i] !== TokenKind.break) continue;
    all.push(...pairParagraph(source, tokens, from, i));
    from = i + 1;
  }
  all.sort((a, b) => a.open - b.open || b.close - a.close);
  const outer = new Int32Array(tokens.length).fill(-1);
  const byOpening = new Map<number, Quote>();
  all.forEach((quote, index) => {
    if (quote.first > quote.open) byOpening.set(quote.open, quote);
    if (quote.depth > 0 || quote.close < 0) return;
    for (let t = quote.open; t <= quote.close; t++) if (outer[t] === -1) outer[t] = index;
  });
  return { all, outer, opening: (token) => byOpening.get(token) };
}

function pairParagraph(source: string, tokens: Tokens, from: number, to: number): Quote[] {
  const marks: number[] = [];
  for (let i = from; i < to; i++) if (tokens.kind[i] === TokenKind.mark && tokens.form[i] === '"') marks.push(i);
  if (marks.length === 0) return [];
  const turned = isTurned(source, tokens, marks);
  const bySpace = withoutStray(
    source,
    tokens,
    pair(marks, (token, around) => sideOf(source, tokens, token, { turned, ...around }), to),
    to,
  );
  if (marks.length % 2 === 1) return bySpace;
  if (bySpace.every((quote) => quote.close >= 0) && (bySpace.length > 0 || !opensWords(tokens, marks))) return bySpace;
  if (!marks.every((token) => isStraight(source, tokens, token))) return bySpace;
  let open = false;
  const turn = (): Side => {
    open = !open;
    return open ? 'open' : 'close';
  };
  return pair(marks, turn, to);
}

/** Words stand behind every other mark, beginning with the first: behind a mark that closes a comma or a stop may follow. */
function opensWords(tokens: Tokens, marks: readonly number[]): boolean {
  return marks.every((token, k) => k % 2 === 1 || tokens.kind[token + 1] === TokenKind.word);
}

/** What is around a mark: whether one before it is open, and the token of the next in the paragraph. */
interface Around {
  readonly open: boolean;
  readonly next: number | undefined;
}

function pair(marks: readonly number[], side: (token: number, around: Around) => Side, paragraphEnd: number): Quote[] {
  const found: Quote[] = [];
  const stack: number[] = [];
  for (const [k, token] of marks.entries()) {
    const told = side(token, { open: stack.length > 0, next: marks[k + 1] });
    const closes = told === 'close' || (told === 'either' && stack.length > 0);
    if (!closes) {
      stack.push(token);
      continue;
    }
    const open = stack.pop();
    if (open === undefined) continue; // a closing mark whose opening was not printed: the reader looks for its cue
    found.push({ open, close: token, first: open + 1, last: token - 1, depth: stack.length });
  }
  stack.forEach((open, depth) => {
    found.push({ open, close: -1, first: open + 1, last: paragraphEnd - 1, depth });
  });
  return found;
}

/**
 * A curly mark that was never closed pairs with the last of the paragraph and swallows what lies between: where two or more
 * quotations of the same marks and the end of a sentence stand inside, it counts as unclosed, and those inside as outermost.
 */
function withoutStray(source: string, tokens: Tokens, quotes: readonly Quote[], paragraphEnd: number): Quote[] {
  const stray = quotes.find(
    (quote) => quote.depth === 0 && quote.close >= 0 && swallows(source, tokens, quotes, quote),
  );
  if (!stray) return [...quotes];
  const freed = quotes.map((quote) => {
    if (quote === stray) return { ...quote, close: -1, last: paragraphEnd - 1 };
    const inside = quote.open > stray.open && quote.open < stray.close;
    return inside ? { ...quote, depth: quote.depth - 1 } : quote;
  });
  return withoutStray(source, tokens, freed, paragraphEnd);
}

function swallows(source: string, tokens: Tokens, quotes: readonly Quote[], outer: Quote): boolean {
  if (!isCurly(source[tokens.start[outer.open] ?? 0])) return false;
  const inner = quotes.filter(
    ({ depth, open, close }) => depth === 1 && close >= 0 && open > outer.open && close < outer.close,
  );
  if (inner.length < SWALLOWED) return false;
  for (let i = outer.first; i < outer.last; i++)
    if (tokens.form[i] === '.' && tokens.form[i + 1] !== '.' && !inner.some(({ open, close }) => i > open && i < close))
      return true;
  return false;
}

/** Quotations inside another of the same marks from which on the outer is taken for unclosed. */
const SWALLOWED = 2;

function isStraight(source: string, tokens: Tokens, token: number): boolean {
  const char = source[tokens.start[token] ?? 0] ?? '';
  return !OPENERS.has(char) && !CLOSERS.has(char);
}

/** ”…“: some desks open with the mark that others close with, as the first of a paragraph shows by the spaces around it. */
function isTurned(source: string, tokens: Tokens, marks: readonly number[]): boolean {
  const first = marks.find((token) => isCurly(source[tokens.start[token] ?? 0]));
  const at = tokens.start[first ?? -1];
  return at !== undefined && source[at] === '”' && spaceSide(source, at, at + 1) === 'open';
}

function isCurly(char: string | undefined): boolean {
  return char === '“' || char === '”';
}

function sideOf(
  source: string,
  tokens: Tokens,
  token: number,
  { turned, open, next }: Around & { readonly turned: boolean },
): Side {
  const at = tokens.start[token] ?? 0;
  const char = source[at] ?? '';
  if (isLedIn(source, at) && !isOuter(source[at + 1], '.,،؛:')) return 'open'; // بـ”كذا”، ب”كذا”
  const spaces = spaceSide(source, at, tokens.end[token] ?? at + 1);
  if (turned && isCurly(char)) return spaces;
  // the marks of a language written from the left, typed as they look: »كذا« and «كذا«
  if (OPENERS.has(char)) return open && char === '«' && spaces === 'close' ? 'close' : 'open';
  if (!CLOSERS.has(char)) return spaces;
  if (open || char !== '»') return 'close';
  const second = source[tokens.start[next ?? -1] ?? -1];
  return spaces === 'open' || (spaces === 'either' && second !== undefined && second !== '«') ? 'open' : 'close';
}

/** A mark right behind a particle of one letter, printed with a stroke or alone. */
function isLedIn(source: string, at: number): boolean {
  const before = source[at - 1] ?? '';
  return before === TATWEEL || (PARTICLES.has(before) && isOuter(source[at - 2], '([{،.؛'));
}

const PARTICLES = new Set(['ب', 'ل', 'ك']);

const TATWEEL = '\u0640';

function spaceSide(source: string, start: number, end: number): Side {
  const before = isOuter(source[start - 1], '([{:-/،.؛');
  const after = isOuter(source[end], ')]}.,،؛:!?؟…-/');
  if (before === after) return 'either';
  return before ? 'open' : 'close';
}

/** True for the edge of the text, white space, and marks that stand outside a quotation on that side. */
function isOuter(char: string | undefined, marks: string): boolean {
  return char === undefined || /\s/.test(char) || marks.includes(char);
}
