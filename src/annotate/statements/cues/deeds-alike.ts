import type { Agreement } from '../../../arabic/clitics.ts';
import { countsSeveral } from '../../../arabic/counting.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import {
  isKeptOutOf,
  isLeftOutNoun,
  isLeftUnnamed,
  isNeeded,
  isSignedThing,
  isTightened,
  keepsOut,
  mayBeSigned,
  mayMeanSigning,
  tightens,
} from '../../../arabic/not-speech.ts';
import { is } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { fits } from '../clause/agreement.ts';
import { formAt, isComma, opensClause, type Scene, wordAt } from '../clause/scene.ts';
import { skipTimes } from '../subjects/object-behind.ts';

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
  const [telling, next, behindNext] = [formAt(scene, at + 1), formAt(scene, at + 2), formAt(scene, at + 3)];
  if (is(wordAt(scene, at), 'negation') && isLeftUnnamed(telling, next, behindNext)) return true;
  if (tightens(past)) return holdsTightened(scene, subject && subject.first > token ? subject.end : token + 1, at);
  if (keepsOut(past)) return isKeptOut(scene, token, subject, at) || isLeftOut(scene, at);
  if (isNeeded(formAt(scene, token), formAt(scene, token + 1))) return true;
  return mayMeanSigning(past) && isSigning(scene, token, subject, at);
}

/** «الوزارة توقع | اتفاقية»: the form of «she signs» with a woman or a feminine body as its subject, or nobody. */
function isSigning(scene: Scene, token: number, subject: Phrase | undefined, at: number): boolean {
  const { verb } = wordAt(scene, token);
  if (verb?.tense !== 'past' || verb.subject.gender !== 'm' || verb.subject.number !== 'singular') return false;
  if (isSignedThing(formAt(scene, token + 1))) return true; // «البلدية توقع | مذكرة»
  if (subject && (!fits(scene, subject, HERS) || fits(scene, subject, verb.subject))) return false;
  const thing = formAt(scene, at);
  return isSignedThing(thing) || (subject !== undefined && subject.first < token && mayBeSigned(thing));
}

const HERS: Agreement = { person: 3, gender: 'f', number: 'singular' };

/** «شدد الجيش | حصاره على المدينة»: an object stands before the preposition of the verb, right behind whoever does it and the time. */
function holdsTightened(scene: Scene, from: number, at: number): boolean {
  const object = skipTimes(scene, from);
  return object < at && isTightened(formAt(scene, object));
}

/** «استبعد المدرب | اللاعب من القائمة»، «استبعد من عضويتها | الأحزاب»: definite people or a body beside «of»; not «استبعد | انسحاب بلاده من الاتفاق». */
function isKeptOut(scene: Scene, token: number, subject: Phrase | undefined, at: number): boolean {
  const { article, role, bodyNoun } = wordAt(scene, at);
  if (!article || !(role || bodyNoun)) return false; // «استبعد الخبراء | الخروج من الأزمة»
  for (let i = Math.max(token + 1, subject?.end ?? 0); i < at; i++) if (is(wordAt(scene, i), 'partitive')) return true;
  return is(wordAt(scene, at + 1), 'partitive');
}

/** «استبعد | ثلاثة لاعبين من قائمته»: somebody, and what of; not «استبعد | خروج لاعبه من القائمة». */
function isLeftOut(scene: Scene, at: number): boolean {
  const counted =
    scene.context.tokens.kind[at] === TokenKind.number ||
    is(wordAt(scene, at), 'quantifier') ||
    countsSeveral(formAt(scene, at))
      ? at + 1
      : at;
  const somebody = wordAt(scene, counted).role !== undefined || scene.context.taggedOf[counted]?.kind === 'person';
  if (!somebody && !isLeftOutNoun(formAt(scene, counted)) && !isLeftOutNoun(formAt(scene, at))) return false;
  for (let i = at; i < Math.min(scene.end, at + LEFT_OUT); i++) {
    if (isComma(scene, i) || opensClause(scene, i)) return false;
    if (is(wordAt(scene, i), 'partitive') && isKeptOutOf(formAt(scene, i + 1))) return true;
  }
  return false;
}

/** Tokens from somebody who is left out to what of, at most. */
const LEFT_OUT = 12;
