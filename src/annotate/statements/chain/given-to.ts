import { foldArabic } from '../../../arabic/fold-table.ts';
import { IN, ON, PASSING_ON, TO } from '../../../arabic/lexicons/attribution.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import {
  getsCopy,
  getsWords,
  interviews,
  isAired,
  isAskedWord,
  isCopy,
  isGivenToOne,
  isMediaOffice,
  isOnAir,
} from '../../../arabic/relaying.ts';
import { isTowardSomebody } from '../../../arabic/stances.ts';
import { isOnPages, isPutUp, isWordsInMedia } from '../../../arabic/through.ts';
import { is } from '../../../arabic/words.ts';
import { linkAt, linkInMarks } from '../clause/links.ts';
import { formAt, isComma, type Scene, skipInsertion, wordAt } from '../clause/scene.ts';

const ON_FORM = foldArabic(ON);
const PASSED_ON = new Set(PASSING_ON.map(foldArabic));

/**
 * The words before token `i` tell that whoever opens there got the words: «لرويترز»، «في مقابلة مع | القناة»، «ردا على أسئلة | الوكالة»،
 * «في تصريح خص به | الصحيفة»، «في مقابلة أجرتها معه | القناة»، «في برنامج على | قناة كذا»، «في بيان تلقت | الوكالة نسخة منه».
 * What tells of the words begins at `from`.
 */
export function isGivenTo(scene: Scene, i: number, from: number): boolean {
  const before = formAt(scene, i - 1);
  if (isMeant(scene, i)) return false;
  if (carriesTo(scene, i, from) || isOnPages(before) || PASSED_ON.has(before) || isBroadcast(scene, i, from))
    return true;
  if (isAskedWord(before)) return !is(wordAt(scene, i), 'partitive');
  if (is(wordAt(scene, i - 1), 'partitive') && isAskedWord(formAt(scene, i - 2))) return true; // «ردا على سؤال من | الوكالة»
  if (isGivenToOne(formAt(scene, i - 2), before)) return true;
  if (holdsPronoun(before) && interviews(formAt(scene, i - 2))) return true;
  return getsWords(before) || getsCopyOf(scene, i) || isPutUpIn(scene, i, from);
}

/** «في تصريحات نشرت على | موقع كذا»، «في مقابلة نشرت اليوم في | صحيفة كذا»: behind the passive of publishing. */
function isPutUpIn(scene: Scene, i: number, from: number): boolean {
  if (!is(wordAt(scene, i - 1), 'locative') && formAt(scene, i - 1) !== ON_FORM) return false;
  const word = wordAt(scene, i);
  let k = i - 2;
  while (k > from && is(wordAt(scene, k), 'adverb') && k > i - PUT_UP_REACH) k--;
  for (let back = k - 2; back >= from; back--) if (is(wordAt(scene, back), 'relative')) return false; // «التي أعدت تقريرا نشر في | مجلة كذا»
  return k > from && isPutUp(formAt(scene, k)) && (!word.article || isOnAir(ON_FORM, word.bodyNoun?.entry.noun ?? ''));
}

/** Words from the medium back to the verb of publishing, at most. */
const PUT_UP_REACH = 5;

/** «وجه نقده اللاذع | لوسائل الإعلام»، «عبر عن شكره | لقناة كذا»: somebody's stance is towards the medium. */
function isMeant(scene: Scene, i: number): boolean {
  const at = wordAt(scene, i - 1).article ? i - 2 : i - 1;
  const form = formAt(scene, at);
  return holdsPronoun(form) && isTowardSomebody(form);
}

/** «قال فلان على | قناة كذا», «في برنامج المساء على | قناة كذا»; not «بعد الهجوم على | محطة كذا»: words are on the air, or an occasion for them. */
function isBroadcast(scene: Scene, i: number, from: number): boolean {
  if (!isOnAir(formAt(scene, i - 1), formAt(scene, i))) return false;
  for (let k = i - 2; k >= Math.max(from, i - OCCASION_REACH); k--) {
    const word = wordAt(scene, k);
    if (isAired(formAt(scene, k))) return true;
    const opens = !is(word, 'adverb') && (is(word, 'preposition') || is(word, 'locative'));
    if (opens || (word.verb && !interviews(word.form))) return false;
  }
  return i - 1 === from;
}

/** Words from an occasion to where it is on the air, at most: لبرنامج «صباح الخير» على قناة كذا. */
const OCCASION_REACH = 8;

/** «تلقت | الوكالة نسخة منه»، «حصلت | الوكالة على نسخة منه». */
function getsCopyOf(scene: Scene, i: number): boolean {
  const marked = isOpeningMark(formAt(scene, i - 1));
  if (!getsCopy(formAt(scene, marked ? i - 2 : i - 1))) return false;
  const link = (marked ? linkInMarks(scene, i - 1, scene.end) : undefined) ?? linkAt(scene, i, scene.end);
  if (!link) return false;
  const end = skipInsertion(scene, link.end); // «الوكالة | (و. أ) | نسخة منه»
  return isCopy(formAt(scene, is(wordAt(scene, end), 'preposition') ? end + 1 : end));
}

/**
 * ل in front of a known name or of a noun of a medium, the opening mark between them allowed: «لـ"فرانس برس"»; «in» only where something is
 * said or written there: «في برنامج المساء بقناة كذا», not «مدير الأخبار بقناة كذا».
 */
function carriesTo(scene: Scene, i: number, from: number): boolean {
  const before = isOpeningMark(formAt(scene, i - 1)) ? i - 2 : i - 1;
  if (formAt(scene, before) === TO) return true;
  const hit = scene.context.hitOf[i];
  const preposition = (hit?.first === i ? hit.preposition : '') || (wordAt(scene, i).bodyNoun?.preposition ?? '');
  if (preposition === IN) return isAiredBefore(scene, i, from);
  return preposition !== '' && !isOfOffice(scene, i);
}

/** «فلان، المدير العام | للقناة»: where somebody just named, or told between commas, holds an office of media. */
function isOfOffice(scene: Scene, i: number): boolean {
  const at = wordAt(scene, i - 1).role?.article ? i - 1 : i - 2;
  const { role } = wordAt(scene, at);
  if (!role?.article || !isMediaOffice(role.entry.masculine)) return false;
  return isComma(scene, at - 1) || scene.context.taggedOf[at - 1]?.kind === 'person';
}

/** What is aired, told a few words before. */
function isAiredBefore(scene: Scene, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - OCCASION_REACH); k--) {
    if (wordAt(scene, k).role) return false;
    if (isAired(formAt(scene, k)) || isWordsInMedia(formAt(scene, k))) return true;
  }
  return false;
}

function isOpeningMark(form: string): boolean {
  return form === '"' || form === '(';
}
