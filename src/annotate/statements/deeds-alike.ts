import type { ReportingVerb } from '../../arabic/lexicons/reporting-verbs.ts';
import {
  isKeptOutOf,
  isLeftUnnamed,
  isNeeded,
  isRuledOut,
  isSigned,
  isTightened,
  keepsOut,
  tightens,
} from '../../arabic/not-speech.ts';
import { is } from '../../arabic/words.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { formAt, isComma, opensClause, type Scene, wordAt } from './scene.ts';

/**
 * True where a verb of speech tells a deed that has its letters, as what stands behind it shows: «استبعد المدرب | لاعبين من القائمة»,
 * «الوزارة توقع | اتفاقية», «شددت الحكومة | القيود على السفر»; «تطلب | الأمر كذا»; or asks for silence: «طلب | عدم ذكر اسمه». `at`: where its content would open.
 */
export function tellsDeedAlike(
  scene: Scene,
  token: number,
  { past }: ReportingVerb,
  subject: Phrase | undefined,
  at: number,
): boolean {
  if (is(wordAt(scene, at), 'negation') && isLeftUnnamed(formAt(scene, at + 1), formAt(scene, at + 2))) return true;
  const behind = subject && subject.first > token ? subject.end : token + 1;
  if (tightens(past)) return holdsTightened(scene, token, at);
  if (keepsOut(past)) return isLeftOut(scene, at);
  if (isNeeded(formAt(scene, token), formAt(scene, token + 1))) return true;
  const ahead = subject !== undefined && subject.first < token && behind === token + 1;
  return isSigned(past, formAt(scene, token + 1), ahead) || isSigned(past, formAt(scene, at), ahead);
}

/** «شدد الجيش | حصاره على المدينة»: an object stands before the preposition of the verb. */
function holdsTightened(scene: Scene, token: number, at: number): boolean {
  for (let i = token + 1; i < at; i++) {
    const before = wordAt(scene, i - 1);
    if (isTightened(formAt(scene, i)) && !is(before, 'preposition') && !is(before, 'inOrDuring') && !before.role)
      return true;
  }
  return false;
}

/** «استبعد | ثلاثة لاعبين من قائمته»; not «استبعد | خروج لاعبه من القائمة». */
function isLeftOut(scene: Scene, at: number): boolean {
  if (isRuledOut(formAt(scene, at))) return false;
  for (let i = at; i < Math.min(scene.end, at + LEFT_OUT); i++) {
    if (isComma(scene, i) || opensClause(scene, i)) return false;
    if (is(wordAt(scene, i), 'partitive') && isKeptOutOf(formAt(scene, i + 1))) return true;
  }
  return false;
}

/** Tokens from somebody who is left out to what of, at most. */
const LEFT_OUT = 12;
