import { ARTICLE, endsFeminine } from '../../../arabic/clitics.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { CLAIM_NOUNS } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import {
  HOW_MANY,
  IN_OWN_NAME,
  MANNER_HEADS,
  MANNER_PHRASES,
  ON_BEHALF,
  ONE_STRETCH,
  STRETCHES,
  TIME_BEFORE,
  VOTES,
} from '../../../arabic/lexicons/manner-phrases.ts';
import { HIJRI_MONTHS, MONTHS } from '../../../arabic/lexicons/months.generated.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { memberOf } from '../../../arabic/member.ts';
import { endsAccusative, isOccasion } from '../../../arabic/names.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { turnsOf } from '../../../arabic/turns.ts';
import { weightyIn } from '../../../arabic/weighty.ts';
import { is } from '../../../arabic/words.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { formAt, isWord, type Scene, wordAt } from './scene.ts';
import { turnEnd } from './turns-of-words.ts';

const MANNERS = turnsOf(MANNER_PHRASES);
const BEHALF = turnsOf(ON_BEHALF);
const JOINED_BEHALF = turnsOf(ON_BEHALF.map((turn) => COORDINATION + turn));
const isVote = memberOf(VOTES);
const OWN_NAME = new Set(IN_OWN_NAME.map(foldArabic));

/** «أدان | بأشد العبارات | الهجوم»: end of a turn that tells how something is said; `i` where none opens. */
export function mannerEnd(scene: Scene, i: number): number {
  const turn = turnEnd(scene, i, MANNERS);
  if (turn > i) return isVote(formAt(scene, i)) && !leavesObject(scene, turn) ? i : turn;
  return tellsHow(scene, i) ? i + 2 : stretchEnd(scene, i);
}

/** «أقر المجلس بالإجماع | خطة جديدة»: a word without article behind how a house voted; not «أشاد بالإجماع | العربي»، «رحب بالإجماع | على القرار», what is praised. */
function leavesObject(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return isWord(scene, i) && !word.article && !is(word, 'preposition') && !is(word, 'locative');
}

/** «بشكل متكرر»، «بلهجة حاسمة»: a word without article behind one that asks for it. */
function tellsHow(scene: Scene, i: number): boolean {
  if (!opensManner(formAt(scene, i))) return false;
  const { article, lead, bits, complementiser, verb } = wordAt(scene, i + 1);
  return isWord(scene, i + 1) && !article && lead === '' && bits === 0 && !complementiser && !verb?.conjunction;
}

/** «منذ سنوات»، «قبل أيام قليلة»: end of the words that tell since when or how long ago; «قبل أيام | من القمة» goes on. */
function stretchEnd(scene: Scene, i: number): number {
  if (!opensTime(formAt(scene, i)) || !isStretch(formAt(scene, i + 1))) return i;
  const end = tellsHowMany(formAt(scene, i + 2)) ? i + 3 : i + 2;
  return is(wordAt(scene, end), 'partitive') || (end === i + 2 && isToldWhich(scene, end)) ? i : end;
}

/** «بعد أيام من إعلان كذا»، «بعد نحو أسبوعين من تأكيد الوزير كذا»: how long behind other words or a meeting it was said. */
export function opensSince(scene: Scene, i: number): boolean {
  if (!opensTime(formAt(scene, i))) return false;
  const at = weightyIn(formAt(scene, i + 1))?.weight === 'hedge' ? i + 2 : i + 1;
  if (!isStretch(formAt(scene, at)) || !is(wordAt(scene, at + 1), 'partitive')) return false;
  const { form, speechNoun } = wordAt(scene, at + 2);
  if (holdsPronoun(form)) return false; // «انهيار الهدنة بعد ساعات من | إعلانها»
  return speechNoun !== undefined || isOccasion(form);
}

/** «منذ عام | الثورة»، «بعد شهر | رمضان»، «بعد ساعات | انتظار طويلة»: the noun at `at` tells which stretch it is. */
function isToldWhich(scene: Scene, at: number): boolean {
  if (tellsHowMany(formAt(scene, at + 1))) return true;
  if (!isOneStretch(formAt(scene, at - 1)) || !isWord(scene, at)) return false;
  const { article, lead, form } = wordAt(scene, at);
  const ofClaims = CLAIM_NOUNS.some((noun) => form === foldArabic(ARTICLE + noun)); // «منذ شهر | الاتهامات»
  return lead === '' && ((article && !ofClaims) || isMonth(form));
}

const opensManner = memberOf(MANNER_HEADS);
export const opensTime = memberOf(TIME_BEFORE);
const isStretch = memberOf(STRETCHES);
const isMonth = memberOf([...MONTHS, ...HIJRI_MONTHS].map(({ surface }) => surface.split(' ', 1)[0] ?? surface));
const isOneStretch = memberOf(ONE_STRETCH);
const tellsHowMany = memberOf(HOW_MANY);

/** «وقدم | باسم الحكومة | التعازي»، «باسمه وباسم زملائه»: end of whoever somebody speaks for; `i` where none opens. */
export function behalfEnd(scene: Scene, i: number): number {
  const at = OWN_NAME.has(formAt(scene, i)) ? i + 1 : i;
  const behind = Math.max(turnEnd(scene, at, BEHALF), at > i ? turnEnd(scene, at, JOINED_BEHALF) : at);
  if (behind === at) return at;
  const phrase = parsePhrase(scene.context, behind, scene.end);
  return phrase?.first === behind ? phrase.end : behind + 1;
}

/** «نفى | نفيا قاطعا | الأنباء»: end of the noun of the verb itself, in the accusative with what it is like. */
export function cognateEnd(scene: Scene, i: number, entry: ReportingVerb): number {
  const nouns = entry.noun ?? [];
  const { form, article, bits } = wordAt(scene, i + 1);
  if (article || bits !== 0) return i;
  const masculine = nouns.some((noun) => formAt(scene, i) === foldArabic(`${noun}ا`)) && endsAccusative(form);
  const feminine = nouns.some((noun) => formAt(scene, i) === foldArabic(noun)) && endsFeminine(form);
  return masculine || (feminine && endsFeminine(formAt(scene, i))) ? i + 2 : i;
}
