import { ARTICLE } from '../../arabic/clitics.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { Context } from '../context.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

/**
 * The last description in the article before a word with article that it is short for, whether or not it stood beside a cue:
 * «المصادر» after «علمت الصحيفة من مصادر مشاركة في الاجتماع», «البيان» after «وفقا للبيان الختامي للقمة».
 */
export function toldBefore(context: Context, { first, end, kind }: Phrase): Phrase | undefined {
  const word = context.words[first];
  if (!word?.article || end - first > 1) return undefined;
  const noun = word.form.slice(word.form.lastIndexOf(ARTICLE, 2) + ARTICLE.length);
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (!context.tokens.form[i]?.endsWith(noun)) continue;
    const found = parsePhrase(context, i, sentenceEnd(context, i), { preposition: true });
    if (found?.kind === kind && found.first === i && found.end - i > 1 && isSame(context, i, first, kind)) return found;
  }
  return undefined;
}

/** How far back, in tokens. */
const REACH = 400;

/** The same source without article in front, or the same document with or without it. */
function isSame(context: Context, before: number, at: number, kind: Phrase['kind']): boolean {
  const [told, asked] = [context.words[before], context.words[at]];
  if (context.articleOf[sentenceAt(context.sentences, before)] !== context.articleOf[sentenceAt(context.sentences, at)])
    return false;
  if (kind !== 'role') return told?.article === true;
  const [one, other] = [told?.role, asked?.role];
  return one?.entry === other?.entry && one?.number === other?.number && one?.article === false;
}

function sentenceEnd(context: Context, token: number): number {
  return (context.sentences[sentenceAt(context.sentences, token)]?.last ?? token) + 1;
}
