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

/**
 * Sentences of a text: they end at a line break, and at a final mark that stands in no closed quotation, is not the
 * dot of an abbreviation (أ.ف.ب, د. فلان), not part of a row of dots, and is followed by another sentence.
 */
export function findSentences(tokens: Tokens, quotes: Quotes): readonly Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  let opensParagraph = true;
  const close = (last: number) => {
    if (last >= first) found.push({ first, last, opensParagraph });
  };
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] === TokenKind.break) {
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

function endsSentence(tokens: Tokens, quotes: Quotes, i: number): boolean {
  const form = tokens.form[i] ?? '';
  if (tokens.kind[i] !== TokenKind.mark || !FINAL.has(form)) return false;
  if ((quotes.outer[i] ?? -1) >= 0) return false;
  if (form !== '.') return true;
  if (tokens.form[i + 1] === '.' || tokens.form[i - 1] === '.') return false;
  return !isAbbreviation(tokens, i);
}

/** A dot after a single letter that stands alone (د.) or next to other dotted letters (أ.ف.ب). */
function isAbbreviation(tokens: Tokens, dot: number): boolean {
  const letter = tokens.form[dot - 1] ?? '';
  if (tokens.kind[dot - 1] !== TokenKind.word || letter.length > 1) return false;
  return tokens.kind[dot + 1] === TokenKind.word;
}
