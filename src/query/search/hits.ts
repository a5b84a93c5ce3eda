import { ARABIC_FOLD } from '../../arabic/fold-table.ts';
import { searchTerms } from '../../arabic/search-terms.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/spans.ts';
import { TokenKind, tokenise, tokenSpan } from '../../text/tokens.ts';
import type { Query } from './query.ts';

/**
 * The stretches of `text` that the words of a query found, in order, without overlap: UTF-16 offsets of `text`. A phrase
 * is one stretch; words that stand side by side stay apart.
 */
export function hitsIn(text: string, query: Query): readonly Span[] {
  const wanted = query.clauses.flatMap((clause) => (clause.kind === 'words' && !clause.not ? [clause.words] : []));
  if (wanted.length === 0) return [];
  const tokens = tokenise(fold(text, ARABIC_FOLD));
  const words: number[] = [];
  for (let i = 0; i < tokens.length; i++)
    if (tokens.kind[i] !== TokenKind.mark && tokens.kind[i] !== TokenKind.break) words.push(i);
  const found: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const length = Math.max(0, ...wanted.map((phrase) => (standsAt(phrase, at) ? phrase.length : 0)));
    if (length > 0) found.push(tokenSpan(tokens, words[at] ?? 0, words[at + length - 1] ?? 0));
    at += Math.max(1, length);
  }
  return found;

  function standsAt(phrase: readonly string[], at: number): boolean {
    const exact = phrase.length > 1;
    return phrase.every((word, k) => {
      const token = words[at + k];
      return token !== undefined && matches(tokens.form[token] ?? '', word, exact);
    });
  }
}

/** True when a folded word of the text is what a folded word of the query asks for; in a phrase endings count. */
function matches(printed: string, asked: string, exact: boolean): boolean {
  if (printed === asked) return true;
  const text = searchTerms(printed);
  const query = searchTerms(asked);
  if (text.term === query.term || text.others.includes(query.term)) return true;
  return !exact && (query.others.includes(text.term) || query.others.some((other) => text.others.includes(other)));
}
