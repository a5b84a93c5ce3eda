import { goesThrough, isPlatform, tellsThrough } from '../../../arabic/around-speech.ts';
import { isDuringWord } from '../../../arabic/attached.ts';
import { isHeldWord, meets } from '../../../arabic/deeds.ts';
import { isCalendarWord, isOccasion } from '../../../arabic/names.ts';
import { bareOfPronoun, holdsPronoun, tellsPlaceOfSpeech } from '../../../arabic/phrases.ts';
import { isPassedWord, isPosted } from '../../../arabic/relaying.ts';
import { isVerbalNoun, verbGender } from '../../../arabic/verb-shape.ts';
import { is, type Word } from '../../../arabic/words.ts';
import { formAt, isComma, type Scene, wordAt } from '../clause/scene.ts';
import { holdsVerb } from './holds-verb.ts';

/** What opens at `i`, without a comma, behind a nominal content that opened at `from`: where or how it was said. */
export function opensOccasion(scene: Scene, from: number, i: number): boolean {
  return i > from && (opensIn(scene, i) || opensDuring(scene, from, i) || opensThrough(scene, from, i));
}

/** «بالقانون | في بيان أصدره الجمعة»، «مسؤوليته عن التفجير | في بيان على الموقع»: where it was said, told without article. */
function opensIn(scene: Scene, i: number): boolean {
  const [before, noun] = [wordAt(scene, i - 1), wordAt(scene, i + 1)];
  if (!is(wordAt(scene, i), 'inOrDuring') || noun.article || noun.lead !== '') return false;
  if (before.verb || before.participle || before.speechNoun || is(before, 'relative')) return false; // «ما ورد | في بيان»
  if (!isPassedWord(noun.form) && !isPosted(noun.form)) return false;
  const next = wordAt(scene, i + 2);
  if (i + 2 >= scene.end || isComma(scene, i + 2) || is(next, 'occasionAdjective')) return true;
  return is(next, 'preposition') ? !is(next, 'partitive') : isCalendarWord(next.form) || isHeld(next);
}

/** «بالقرار | خلال لقائه السفير»، «بالدفع | خلال مؤتمر عقد في سيراف»; not «الكلام الذي أدلى به | خلال اجتماع», which tells when he did. */
function opensDuring(scene: Scene, from: number, i: number): boolean {
  const { form, article, lead } = wordAt(scene, i + 1);
  if (!isDuringWord(formAt(scene, i)) || article || lead !== '') return false;
  if (holdsVerb(scene, from, i)) return false;
  return holdsPronoun(form)
    ? meets(form) || isOccasion(bareOfPronoun(form))
    : isOccasion(form) && isToldApart(scene, i + 2);
}

/** «القرار | عبر حسابه على تويتر»، «بالهجوم | عبر تويتر»: through what it was said. */
function opensThrough(scene: Scene, from: number, i: number): boolean {
  const next = formAt(scene, i + 1);
  if (!tellsThrough(formAt(scene, i)) || !tellsPlaceOfSpeech(next) || isPlatform(next)) return false; // «التسجيل | عبر منصة رقمية»
  return !holdsVerb(scene, from, i) && !isDeed(scene, from);
}

/** «بيع المخدرات | عبر تويتر»، «نشر الصور | عبر حسابه»: a deed that goes through such a place itself. */
function isDeed(scene: Scene, from: number): boolean {
  const { form } = wordAt(scene, is(wordAt(scene, from), 'preposition') ? from + 1 : from);
  return [form, form.slice(1)].some((noun) => isVerbalNoun(noun) || goesThrough(noun));
}

/** «مؤتمر | صحفي»، «اجتماع | عقده في سيراف»: what tells of the occasion, or the end of it. */
function isToldApart(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return i >= scene.end || isComma(scene, i) || is(word, 'occasionAdjective') || isHeld(word) || isHeldWord(word.form);
}

/** «أصدره»، «نشرته»: a verb of the past with the pronoun of what it made known. */
function isHeld({ form, article, lead }: Word): boolean {
  return !article && lead === '' && holdsPronoun(form) && verbGender(bareOfPronoun(form)) !== undefined;
}
