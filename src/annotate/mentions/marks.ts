import type { Context } from '../context.ts';

/** Index behind the marks that open a name at `from`: a hash, or quotation marks around a few words. */
export function skipOpeningMarks(context: Context, from: number, limit: number): number {
  let i = from;
  while (i < limit && (context.tokens.form[i] === '#' || opensShortQuote(context, i))) i++;
  return i;
}

/** Marks around a name: at most four tokens, closed. A longer quotation is speech, and no name is looked for in it. */
function opensShortQuote(context: Context, i: number): boolean {
  if (context.tokens.form[i] !== '"') return false;
  const quote = context.quotes.opening(i);
  return quote !== undefined && quote.close >= 0 && quote.last - quote.first < 4;
}

/** Index behind a closing mark at `from`. */
export function skipClosingMarks(context: Context, from: number, limit: number): number {
  return from < limit && context.tokens.form[from] === '"' && !context.quotes.opening(from) ? from + 1 : from;
}
