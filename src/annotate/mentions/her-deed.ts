import { isKnownAdjective, isKnownNoun } from '../../arabic/definite-words.ts';
import { isRelational } from '../../arabic/names.ts';
import { isNaming } from '../../arabic/phrases.ts';
import { isPastOfHer, showsPerson } from '../../arabic/verb-shape.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';

const NONE = wordOf('');

/**
 * «30 دولة | اجتمعت | في كذا»، «جماعة | انشقت | عن الحزب»: a description of whoever is told without article ends in what they did, by its
 * shape, with a preposition behind: the words before it tell whom it means. Their end, or undefined where it does not.
 */
export function beforeHerDeed({ words, hitOf, taggedOf }: Context, first: number, end: number): number | undefined {
  const [word, next] = [words[end - 1] ?? NONE, words[end] ?? NONE];
  if (end - 1 <= first || words[first]?.article || word.article || word.lead !== '' || !isPastOfHer(word.form))
    return undefined;
  if (hitOf[end - 1] || taggedOf[end - 1] || word.role || word.bodyNoun) return undefined;
  if (isKnownNoun(word.form) || isKnownAdjective(word.form)) return undefined;
  return is(next, 'preposition') || is(next, 'locative') || is(next, 'partitive') ? end - 1 : undefined;
}

/** «رجل | يحرس المتجر ليلا»: whoever is told without article, before what he does, by its shape a verb that shows its person. */
export function beforeHisDeed(
  { words, tokens, hitOf, taggedOf }: Context,
  first: number,
  end: number,
): number | undefined {
  if (words[first]?.role?.number !== 'singular' || words[first]?.article) return undefined;
  for (let i = first + 1; i < end; i++) {
    const { form, article, lead, role, bodyNoun, adjective, bits } = words[i] ?? NONE;
    if (article || lead !== '' || role || bodyNoun || adjective || bits !== 0 || !showsPerson(form)) continue;
    if (hitOf[i] || taggedOf[i] || isRelational(form) || isKnownNoun(form) || isKnownAdjective(form)) continue;
    return isNaming(tokens.form[i] ?? '') ? undefined : i;
  }
  return undefined;
}
