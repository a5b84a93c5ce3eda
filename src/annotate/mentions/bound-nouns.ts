import { isEdgeOfOccasion } from '../../arabic/around-speech.ts';
import { ARTICLE } from '../../arabic/clitics.ts';
import { isKnownNoun } from '../../arabic/definite-words.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { endsAccusative, isCalendarWord, isRelational } from '../../arabic/names.ts';
import { holdsPronoun } from '../../arabic/phrases.ts';
import { wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { descriptionEnd } from './description.ts';
import { knownEnd } from './description-parts.ts';

const NONE = wordOf('');

/** «مطلع على | مفاوضات السلام»، «المحققون في | حادث سقوط الطائرة»: one to three nouns without article that ask for the definite one behind them. */
export function boundNounsEnd(context: Context, at: number, limit: number): number | undefined {
  if (isEdgeOfOccasion(context.tokens.form[at] ?? '')) return undefined; // «المشاركون في | ختام الملتقى»
  let i = at;
  while (i < Math.min(limit, at + MOST_BOUND) && isBoundNoun(context, i)) i++;
  if (i === at || i >= limit) return undefined;
  const word = context.words[i] ?? NONE;
  const known = knownEnd(context, i, limit);
  if (known !== undefined) return behindPlace(context, known, limit);
  if (!word.article || word.lead !== '' || word.bits !== 0) return undefined;
  const end = descriptionEnd(context, i + 1, limit);
  return end < limit && context.tokens.form[end]?.startsWith(COORDINATION + ARTICLE) ? end + 1 : end; // «في مختلف الدوائر | والمؤسسات»
}

/** «في ريف كولبارا | الشرقي»: the adjective with article that tells which part of a place. */
export function behindPlace({ words }: Context, at: number, limit: number): number {
  const { article, lead, form } = words[at] ?? NONE;
  return at < limit && article && lead === '' && isRelational(form) ? at + 1 : at;
}

const MOST_BOUND = 3;

function isBoundNoun({ words, tokens, taggedOf, hitOf }: Context, i: number): boolean {
  const { form, article, lead, bits, verb, complementiser, adjective } = words[i] ?? NONE;
  if (tokens.kind[i] !== TokenKind.word || article || lead !== '' || bits !== 0 || complementiser || adjective)
    return false;
  return (
    !taggedOf[i] &&
    !hitOf[i] &&
    !isCalendarWord(form) &&
    !holdsPronoun(form) &&
    !endsAccusative(form) &&
    (!verb || isKnownNoun(form))
  );
}
