import { ARABIC_FOLD } from '../../arabic/fold-table.ts';
import { PAGE_WORDS } from '../../arabic/lexicons/page-words.ts';
import { fold } from '../../text/fold.ts';
import { TokenKind, tokenise } from '../../text/tokens.ts';
import { Phrases } from '../phrases.ts';

const NOT_FOUND = new Phrases(PAGE_WORDS.notFound);
/** A headline with more words is one about pages that are missing. */
const LONGEST = 6;

/** True when a headline says that there is no such page, though it was sent as if there were. */
export function saysNotFound(headlines: readonly (string | undefined)[]): boolean {
  return headlines.some((headline) => headline !== undefined && headline.length < 200 && isNotFound(headline));
}

function isNotFound(headline: string): boolean {
  const tokens = tokenise(fold(headline, ARABIC_FOLD));
  let first = 0;
  while (first < tokens.length && tokens.kind[first] === TokenKind.mark) first++;
  const end = NOT_FOUND.matchAt(tokens, first, tokens.length);
  let words = 0;
  for (let i = end; i >= 0 && i < tokens.length; i++) if (tokens.kind[i] === TokenKind.word) words++;
  return end >= 0 && words <= LONGEST;
}
