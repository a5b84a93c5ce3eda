import { isFamilyForm, isRelational } from '../../arabic/names.ts';
import type { Context } from '../context.ts';
import { knownPart } from './variants/known.ts';

/**
 * «الوزير | الهادي الزرماني»، «الأمين العام للحزب | الطاهر الزرماني»: a given name that carries the article, where the tagger saw a full
 * name open with it or the form of a family name stands behind it.
 */
export function opensArticledName(context: Context, i: number): boolean {
  const word = context.words[i];
  if (!word?.article || word.lead !== '' || word.bits !== 0 || context.hitOf[i]) return false;
  if (word.role || word.bodyNoun || knownPart(word.form)?.arabic !== true) return false;
  const name = context.taggedOf[i];
  if (name) return name.kind === 'person' && name.first === i && name.last > i && !word.adjective;
  return !word.adjective && isFamily(context, i + 1);
}

/** «الزرماني»: an adjective of relation of no state and of no place that the text names. */
function isFamily(context: Context, i: number): boolean {
  const word = context.words[i];
  if (!word?.article || word.lead !== '' || word.adjective || word.role || word.bodyNoun || context.hitOf[i])
    return false;
  return isFamilyForm(word.form) && isRelational(word.form) && !context.isNisba(word.form);
}
