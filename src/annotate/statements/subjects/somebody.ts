import { isBoundOblique, isSoundPlural } from '../../../arabic/clitics.ts';
import { isOneOf } from '../../../arabic/phrases.ts';
import { is } from '../../../arabic/words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { isStrong } from '../clause/agreement.ts';
import { type Scene, wordAt } from '../clause/scene.ts';

/**
 * True for a phrase that is somebody even where no word of speech stands beside it: a name that the tagger saw, an office, a
 * body, a people; not «موجة الثورة» or «مليارات الريالات», which may be an object, nor «جميع الأخبار».
 */
export function isSomebody(scene: Scene, phrase: Phrase): boolean {
  if (!isStrong(phrase)) return false;
  if (phrase.kind === 'person' && phrase.role === undefined) return isTagged(scene, phrase);
  return !is(wordAt(scene, phrase.first), 'quantifier') || countsSomebody(scene, phrase);
}

/** Seen by the tagger here, or a word of a name that it saw elsewhere («هيكس»); without a tagger every name by its shape is one. */
function isTagged({ context }: Scene, { first, end }: Phrase): boolean {
  if (context.taggedOf.length === 0) return true;
  for (let i = first; i < end; i++)
    if (context.taggedOf[i] || context.isPersonWord(context.tokens.form[i] ?? '')) return true;
  return false;
}

/** «بعض الناشطين»، «عدد من الوزارات», not «عدد العمليات». */
function countsSomebody(scene: Scene, { first, end }: Phrase): boolean {
  const head = wordAt(scene, first);
  if (isSoundPlural(head.form)) return true; // «آخرون»
  if (end - first === 1) return head.article || wordAt(scene, first - 1).verb !== undefined; // «البعض»، «قال آخر», not «عدد (10) بنادق»
  if (isOneOf(wordAt(scene, first).form) && isBoundOblique(wordAt(scene, first + 1).form)) return true; // «أحد متابعي فلان»
  for (let i = first + 1; i < end; i++) {
    const { form, role, bodyNoun, adjective } = wordAt(scene, i);
    if (role || bodyNoun || adjective?.plural || scene.context.hitOf[i] || scene.context.taggedOf[i]) return true;
    if (isSoundPlural(form)) return true;
  }
  return false;
}
