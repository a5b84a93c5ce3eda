import { ARTICLE, DEFINITE_PREPOSITION } from '../../../arabic/clitics.ts';
import { isCommonWord, isFamilyForm } from '../../../arabic/names.ts';
import { isOwnStance, isStance } from '../../../arabic/stances.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import type { Quote } from '../../../text/quotes.ts';
import { parseSubject } from '../../mentions/coordination.ts';
import { knownPart } from '../../mentions/variants/known.ts';
import { formAt, isPersonInMarks, quoteAt, type Scene, wordAt } from '../clause/scene.ts';

/**
 * «أكد "الحرص الشديد" على»، «أعلن "تراجعه" عن»، «كشف "تفاصيل جديدة" عن»: the few words in marks open with an ordinary noun, so that they
 * are said and name nobody; not where a person, a body or people stand there («"حركة كذا"»، «"نعمان الكسواني"»).
 */
export function holdsThing(scene: Scene, quote: Quote): boolean {
  const form = formAt(scene, quote.first);
  const bare = wordAt(scene, quote.first).article ? form.slice(ARTICLE.length) : form;
  const deed = isStance(form) || isStance(bare) || isOwnStance(form) || isVerbalNoun(bare);
  if (!deed && (!isCommonWord(bare) || mayBeName(scene, quote, bare !== form))) return false;
  return !isPersonInMarks(scene, quote) && !holdsParty(scene, quote);
}

/** «"المرفأ للطيران"», «"الأفق" "لن نقبل كذا"», «"نعمان الكسواني"»: an ordinary word that others make a name. */
function mayBeName(scene: Scene, { first, last, close }: Quote, article: boolean): boolean {
  if (!article)
    return first < last && isFamilyForm(formAt(scene, last)) && knownPart(formAt(scene, first)) !== undefined;
  return formAt(scene, first + 1).startsWith(DEFINITE_PREPOSITION) || quoteAt(scene, close + 1) !== undefined;
}

/** Somebody whom the words tell by more than a noun. */
function holdsParty({ context }: Scene, { first, close }: Quote): boolean {
  const inner = parseSubject(context, first, close);
  return inner?.end === close && inner.kind !== 'other' && inner.kind !== 'pronoun';
}
