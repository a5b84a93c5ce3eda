import { foldArabic } from '../../arabic/fold-table.ts';
import { PASSING_ON, TO } from '../../arabic/lexicons/attribution.ts';
import { holdsPronoun } from '../../arabic/phrases.ts';
import {
  getsCopy,
  getsWords,
  interviews,
  isAired,
  isAskedWord,
  isCopy,
  isGivenToOne,
  isOnAir,
} from '../../arabic/relaying.ts';
import { is } from '../../arabic/words.ts';
import { linkAt } from './links.ts';
import { formAt, type Scene, wordAt } from './scene.ts';

const PASSED_ON = new Set(PASSING_ON.map(foldArabic));

/**
 * The words before token `i` tell that whoever opens there got the words: «لرويترز»، «في مقابلة مع | القناة»، «ردا على أسئلة | الوكالة»،
 * «في تصريح خص به | الصحيفة»، «في مقابلة أجرتها معه | القناة»، «في برنامج على | قناة كذا»، «في بيان تلقت | الوكالة نسخة منه».
 * What tells of the words begins at `from`.
 */
export function isGivenTo(scene: Scene, i: number, from: number): boolean {
  const before = formAt(scene, i - 1);
  if (carriesTo(scene, i) || PASSED_ON.has(before) || isAskedWord(before) || isBroadcast(scene, i, from)) return true;
  if (isGivenToOne(formAt(scene, i - 2), before)) return true;
  if (holdsPronoun(before) && interviews(formAt(scene, i - 2))) return true;
  return getsWords(before) || getsCopyOf(scene, i);
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
  if (!getsCopy(formAt(scene, i - 1))) return false;
  const end = linkAt(scene, i, scene.end)?.end;
  if (end === undefined) return false;
  return isCopy(formAt(scene, is(wordAt(scene, end), 'preposition') ? end + 1 : end));
}

/** ل in front of a known name or of a noun of a medium, the opening mark between them allowed: «لـ"فرانس برس"». */
function carriesTo(scene: Scene, i: number): boolean {
  const before = isOpeningMark(formAt(scene, i - 1)) ? i - 2 : i - 1;
  if (formAt(scene, before) === TO) return true;
  const hit = scene.context.hitOf[i];
  if (hit?.first === i && hit.preposition !== '') return true;
  return (wordAt(scene, i).bodyNoun?.preposition ?? '') !== '';
}

function isOpeningMark(form: string): boolean {
  return form === '"' || form === '(';
}
