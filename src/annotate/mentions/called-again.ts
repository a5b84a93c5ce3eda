import { ARTICLE } from '../../arabic/clitics.ts';
import { isKnownAdjective } from '../../arabic/definite-words.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { TO } from '../../arabic/lexicons/attribution.ts';
import { CALLED_AGAIN_NOUNS, NAMING_QUALITIES } from '../../arabic/lexicons/body-speech.ts';
import { isAdjectival } from '../../arabic/names.ts';
import type { Context } from '../context.ts';
import type { Phrase } from './phrase.ts';

/** «الصحيفة الليدورية»، «الشركة العملاقة»: the noun of a body that has a name of its own, with nothing but adjectives, is no name. */
export function isCalledAgain(context: Context, { kind, first, end, label }: Phrase): boolean {
  const noun = context.words[first]?.bodyNoun;
  if (kind !== 'body' || !noun?.article || !(noun.preposition === '' || noun.preposition === TO) || label !== undefined)
    return false;
  if (end - first < 2 || end - first > LONGEST || !NOUNS.has(foldArabic(noun.entry.noun))) return false;
  if (!context.tokens.form[first]?.endsWith(foldArabic(noun.entry.noun))) return false; // «الصحف الليدورية» are many
  for (let i = first + 1; i < end; i++) {
    const nation = context.nationAt(i);
    if (nation)
      i = nation.last; // «الكورية الشمالية»
    else if (!isQuality(context, i)) return false;
  }
  return true;
}

const LONGEST = 4;
const NOUNS = new Set(CALLED_AGAIN_NOUNS.map(foldArabic));
const NAMING = new Set(NAMING_QUALITIES.map(foldArabic));

function isQuality(context: Context, i: number): boolean {
  const word = context.words[i];
  if (!word?.article || word.lead !== '' || (word.bodyNoun && !isAdjectival(word.form))) return false; // «المجلة الليدورية | الأسبوعية»
  if (NAMING.has(word.form.slice(ARTICLE.length))) return false;
  return isKnownAdjective(word.form.slice(ARTICLE.length));
}
