import type { Span } from '../../text/spans.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Context } from '../context.ts';

/**
 * For each sentence of a document, what of `all` shares a character with it, in the order of `all`; a sentence that
 * shares none has no list. Each item is handed to the few sentences it touches, so the time is linear in the text.
 */
export function bySentence<T extends Span>({ sentences, tokens }: Context, all: readonly T[]): (T[] | undefined)[] {
  const found: (T[] | undefined)[] = new Array(sentences.length);
  for (const one of all) {
    const token = tokenAt(tokens, one.start);
    for (let index = firstEndingAt(sentences, token); index < sentences.length; index++) {
      const sentence = sentences[index];
      if (!sentence || (tokens.start[sentence.first] ?? one.end) >= one.end) break;
      found[index] ??= [];
      found[index]?.push(one);
    }
  }
  return found;
}

/** Index of the first sentence whose last token is `token` or stands behind it. */
function firstEndingAt(sentences: Context['sentences'], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.last ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
