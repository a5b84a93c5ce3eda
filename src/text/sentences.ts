import type { Quotes } from './quotes.ts';
import { TokenKind, type Tokens } from './tokens.ts';

/** A sentence in token indices, `last` included; a final full stop belongs to it. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  /** True when it is the first of its paragraph. */
  readonly opensParagraph: boolean;
}

const FINAL = new Set(['.', '!', '?', '؟', '۔']);

/** The index of the sentence of a token, by halving; between two sentences that of the later one. */
export function sentenceAt(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.last ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Sentences of a text: they end at a line break, behind the time that opens an entry of a running report, and at a final
 * mark that stands in no closed quotation, is not the dot of an abbreviation (أ.ف.ب, د. فلان) or of a name in brackets, not part of a row of dots,
 * and is followed by another sentence.
 */
export function findSentences(tokens: Tokens, quotes: Quotes): readonly Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  let opensParagraph = true;
  const close = (last: number) => {
    if (last >= first) found.push({ first, last, opensParagraph });
  };
  for (let i = 0; i < tokens.length; i++) {
    const stamp = i === first && opensParagraph ? stampEnd(tokens, i) : i;
    if (stamp > i) {
      close(stamp - 1);
      first = stamp;
      i = stamp - 1;
    } else if (tokens.kind[i] === TokenKind.break) {
      close(i - 1);
      first = i + 1;
      opensParagraph = true;
    } else if (endsSentence(tokens, quotes, i)) {
      close(i);
      first = i + 1;
      opensParagraph = false;
    }
  }
  close(tokens.length - 1);
  return found;
}

/** The time of an entry in a running report («10:32 …»، «11:05 - …») stands apart: index behind it; `i` where there is none. */
function stampEnd(tokens: Tokens, i: number): number {
  const digits = (at: number) => (tokens.kind[at] === TokenKind.number ? (tokens.form[at] ?? '').length : 0);
  if (digits(i) === 0 || digits(i) > 2 || tokens.form[i + 1] !== ':' || digits(i + 2) !== 2) return i;
  const close = (tokens.start[i + 1] ?? 0) === tokens.end[i] && tokens.start[i + 2] === tokens.end[i + 1];
  if (!close) return i;
  const end = STAMP_ENDS.has(tokens.form[i + 3] ?? '') ? i + 4 : i + 3;
  return end < tokens.length && tokens.kind[end] === TokenKind.word ? end : i;
}

const STAMP_ENDS = new Set(['-', '|', ':', '،']);

function endsSentence(tokens: Tokens, quotes: Quotes, i: number): boolean {
  const form = tokens.form[i] ?? '';
  if (tokens.kind[i] !== TokenKind.mark || !FINAL.has(form)) return false;
  if ((quotes.outer[i] ?? -1) >= 0) return false;
  if (form !== '.') return true;
  if (tokens.form[i + 1] === '.' || tokens.form[i - 1] === '.') return false;
  return !isAbbreviation(tokens, i) && !isInBrackets(tokens, i);
}

/** A dot after a single letter that stands alone (د.) or next to other dotted letters (أ.ف.ب), or in a row of short syllables (سي.بي.سي) or before the number of a model. */
function isAbbreviation(tokens: Tokens, dot: number): boolean {
  if (tokens.kind[dot - 1] !== TokenKind.word || tokens.kind[dot + 1] !== TokenKind.word) return false;
  if ((tokens.form[dot - 1] ?? '').length <= 1 || isOfModel(tokens, dot)) return true;
  return isTightDot(tokens, dot) && (isTightDot(tokens, dot - 2) || isTightDot(tokens, dot + 2));
}

/** «إيه.إس350»: between two syllables right before the number of a model. */
function isOfModel(tokens: Tokens, dot: number): boolean {
  const close = tokens.end[dot + 1] === tokens.start[dot + 2];
  return isTightDot(tokens, dot) && close && tokens.kind[dot + 2] === TokenKind.number;
}

/** «(الساحل. نت)»: a dot inside a name of few words in brackets. */
function isInBrackets({ form, kind }: Tokens, dot: number): boolean {
  const inside = (i: number) => kind[i] === TokenKind.word || kind[i] === TokenKind.number || i === dot;
  let [open, close] = [dot, dot + 1];
  while (inside(open)) open--;
  while (inside(close)) close++;
  const short = dot - open <= IN_BRACKETS && close - dot <= IN_BRACKETS && close > dot + 1;
  return short && form[open] === '(' && form[close] === ')';
}

/** Tokens from a dot to the bracket on either side, at most. */
const IN_BRACKETS = 4;

/** A dot between two words of at most three letters, no space around it. */
function isTightDot({ form, start, end }: Tokens, dot: number): boolean {
  const short = (i: number) => (form[i] ?? '').length <= SYLLABLE;
  const tight = end[dot - 1] === start[dot] && end[dot] === start[dot + 1];
  return form[dot] === '.' && tight && short(dot - 1) && short(dot + 1);
}

const SYLLABLE = 3;
