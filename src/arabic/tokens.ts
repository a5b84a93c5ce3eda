import { fold } from '../text/fold.ts';
import { type Tokens, tokenise } from '../text/tokens.ts';
import { ARABIC_FOLD } from './fold-table.ts';

/** The text that was split last: a document is read right after it was cleaned. */
let last: { readonly text: string; readonly tokens: Tokens } | undefined;

/** The tokens of a text, folded. */
export function tokensOf(text: string): Tokens {
  if (last?.text !== text) last = { text, tokens: tokenise(fold(text, ARABIC_FOLD)) };
  return last.tokens;
}
