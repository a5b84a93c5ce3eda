import { callsPeople } from '../../../arabic/around-speech.ts';
import { isFemininePlural, isObliquePlural, isPeopleInOblique, isSoundPlural } from '../../../arabic/clitics.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { IN, TO } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import type { Complement } from '../../../arabic/lexicons/reporting-verbs.ts';
import { isCalendarWord, isOccasion } from '../../../arabic/names.ts';
import { holdsPronoun, isPrayedTo, isTurnedTo, isWriting } from '../../../arabic/phrases.ts';
import { isStance } from '../../../arabic/stances.ts';
import { needsObject } from '../../../arabic/verb-kinds.ts';
import { showsPerson, verbGender } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { objectBehindAdjuncts } from '../clause/adjuncts.ts';
import { isStrong } from '../clause/agreement.ts';
import { isWholeContent, opensWith, prepositionsOf } from '../clause/opens-with.ts';
import {
  formAt,
  isColon,
  isComma,
  isLive,
  isWord,
  opensClause,
  quoteAt,
  quoteLength,
  quoteOver,
  type Scene,
  skipInsertion,
  wordAt,
} from '../clause/scene.ts';
import { isUnitOfTime } from '../clause/time-unit.ts';
import { opensSecondNoun } from './second-noun.ts';
import type { SubjectBefore } from './subject-before.ts';

/**
 * True when the phrase behind the verb is its object: a subject or a pronoun stands before it («فلان يدعو الحزب», «كما
 * أنه طالب الحزب»), or the verb cannot do without an object and has no other («واتهم الحزب بأنه»).
 */
export function isObject(scene: Scene, token: number, behind: Subject, before: SubjectBefore | undefined): boolean {
  if (isPrayer(scene, token, behind) || isAskedInWriting(scene, token, behind)) return true;
  if (isPrintedObject(scene, behind) || isWhoeverDoes(scene, token, behind) || isSpokenTo(scene, token, behind))
    return true;
  if (!isStrong(behind))
    return (
      isThingCalled(scene, token, behind) ||
      isAddressed(scene, token, behind) ||
      isRepeated(scene, token, behind) ||
      isWished(scene, token, behind)
    );
  if (before && (!before.relative || isToldByRelative(scene, token, behind))) return true;
  if (carriesSubject(scene, token - 1)) return true;
  const verb = wordAt(scene, token).verb;
  if (verb && !verb.object && isAddressed(scene, token, behind)) return true;
  if (!verb || verb.object || !needsObject(verb.entry.past)) return false;
  const next = skipTimes(scene, skipInsertion(scene, behind.end)); // «ويصف فلان (81 عاما) الخطة بأنها»
  if (opensRelativeClause(scene, behind, isComma(scene, next) ? next + 1 : next)) return false; // «وصفت الحكومة التي …، الخطوة بأنها»
  if (verb.entry.takes.some((c) => isWholeContent(c) && opensWith(scene, next, c))) return true; // «وحملت الجماعة | المسؤولية»
  if (is(wordAt(scene, next), 'partitive') && callsPeople(formAt(scene, next + 1))) return false; // «واتهم المتحدث | من سماهم أعداء البلاد بكذا»
  if (is(wordAt(scene, next), 'demonstrative')) return false; // «وصفت كولبارا | هذه الاتهامات بأنها»
  if (quoteAt(scene, next) && scene.context.hitOf[next + 1]?.known.kind === 'medium') return false; // «أبلغت مصادر «كذا» أن»
  const takes = prepositionsOf(verb.entry);
  if (objectBehindAdjuncts(scene, next, takes) !== undefined) return false; // «واتهم الوزير في تصريح لصحيفة كذا | حكومة كولبارا بكذا»
  const behindComma = isComma(scene, next) ? behindFrames(scene, next) : next; // «ووصف الوزير، فلان، الاتهامات بأنها»
  if (parseSubject(scene.context, behindComma, scene.end) || opensSecondNoun(scene, behind, behindComma, takes))
    return false;
  if (!is(wordAt(scene, next), 'preposition')) return true;
  return !isNamedBehind(scene, next) && !isToldAtOccasion(scene, next, verb.entry.takes);
}

/**
 * «المحتجون الذين يطالبون | الوزير بالرحيل»، «الدعوى التي تطالب | المملكة بتعويضات»: what is asked stands right behind whoever is asked
 * and points back at nothing, so that the relative clause is about whoever asks.
 */
function isToldByRelative(scene: Scene, token: number, { end }: Subject): boolean {
  const { verb } = wordAt(scene, token);
  if (!verb || verb.object || verb.entry.toward !== 'object' || !wordAt(scene, token - 1).article) return false;
  const back = holdsPronoun(formAt(scene, end)) || holdsPronoun(formAt(scene, end + 1));
  return !back && verb.entry.takes.some((c) => opensWith(scene, end, c));
}

/** «وقع نواب رسالة تطالب | الحكومة بكذا»: a verb right behind a letter or a slogan without article tells what is in it, and of whom it is asked. */
function isAskedInWriting(scene: Scene, token: number, { first, end }: Subject): boolean {
  const { verb } = wordAt(scene, token);
  if (verb?.tense !== 'present' || verb.object || verb.conjunction !== '' || verb.entry.toward !== 'object')
    return false;
  if (token === scene.sentence.first || first !== token + 1 || !isWriting(formAt(scene, token - 1))) return false;
  return verb.subject.gender === 'f' && verb.entry.takes.some((c) => opensWith(scene, end, c));
}

/** «ودعا | الله أن يحفظ البلاد»: whom one prays to asks nobody. */
function isPrayer(scene: Scene, token: number, { first }: Subject): boolean {
  const entry = wordAt(scene, token).verb?.entry;
  const asks = entry?.toward === 'object' && (entry.act === 'demand' || entry.act === 'ask');
  return asks && isPrayedTo(formAt(scene, first));
}

/** «ودعا | الشبابَ الليدوري إلى كذا»: printed with the vowel of an object. */
function isPrintedObject({ context: { text, tokens } }: Scene, { first }: Subject): boolean {
  return text[(tokens.end[first] ?? 0) - 1] === FATHA;
}

const FATHA = '\u064e';

/** «ودعا | جميع من شاركوا إلى كذا»: all those who did something, where the verb calls upon somebody. */
function isWhoeverDoes(scene: Scene, token: number, { first }: Subject): boolean {
  if (wordAt(scene, token).verb?.entry.toward !== 'object' || !is(wordAt(scene, first), 'quantifier')) return false;
  const doing = wordAt(scene, first + 2);
  const does = doing.verb !== undefined || is(doing, 'auxiliary') || verbGender(doing.form) !== undefined;
  return is(wordAt(scene, first + 1), 'partitive') && does && !doing.role;
}

/** «قبل أن يخاطب | الجميع: "…"»: the one noun behind a verb that needs an object, with the words right behind it. */
function isSpokenTo(scene: Scene, token: number, { end, others }: Subject): boolean {
  const { verb } = wordAt(scene, token);
  if (!verb || verb.object || others.length > 0 || !needsObject(verb.entry.past)) return false;
  const quote = quoteAt(scene, end);
  return (
    verb.entry.takes.includes('quote') &&
    (isColon(scene, end) || (quote !== undefined && quoteLength(scene, quote) > LONGEST_NAME))
  );
}

/** Words of a name in marks, at most. */
const LONGEST_NAME = 4;

/** «كما تمنى | الشفاء العاجل للمصابين»: what is wished, with those to whom it is wished right behind it. */
function isWished(scene: Scene, token: number, { kind, first, end }: Subject): boolean {
  const entry = wordAt(scene, token).verb?.entry;
  if (kind !== 'other' || entry?.act !== 'expect' || !entry.takes.includes(TO) || !entry.takes.includes('object'))
    return false;
  return !isSoundPlural(formAt(scene, first)) && opensWith(scene, end, TO);
}

/** «وجدد | التأكيد على أن»: a stance behind a verb that reports seldom is what is said again. */
function isRepeated(scene: Scene, token: number, { first }: Subject): boolean {
  const entry = wordAt(scene, token).verb?.entry;
  return entry?.weak === true && entry.takes.includes('object') && isStance(formAt(scene, first));
}

/** «واتهمت الدولتان في بيان مشترك | موسكو بأنها»: whom the verb is about stands behind a circumstance. */
function isNamedBehind(scene: Scene, from: number): boolean {
  for (let i = from + 1; i < Math.min(scene.end, from + CIRCUMSTANCE); i++) {
    if (isComma(scene, i) || wordAt(scene, i).complementiser || wordAt(scene, i).verb) return false;
    if (is(wordAt(scene, i - 1), 'preposition')) continue;
    const phrase = parseSubject(scene.context, i, scene.end);
    if (phrase && isStrong(phrase) && (phrase.kind === 'known' || phrase.name !== undefined)) return true;
  }
  return false;
}

/** «اتهم الوزير في مؤتمر صحافي | الحكومة بالفشل»: behind an occasion of speech a definite phrase with the content right behind it. */
function isToldAtOccasion(scene: Scene, from: number, takes: readonly Complement[]): boolean {
  if (!isOccasion(formAt(scene, from + 1))) return false;
  for (let i = from + 2; i < Math.min(scene.end, from + CIRCUMSTANCE); i++) {
    const word = wordAt(scene, i);
    if (isComma(scene, i) || word.complementiser) return false;
    if (!word.article && !scene.context.hitOf[i]) continue; // «في مؤتمر | صحافي عقده أمس»
    const phrase = is(wordAt(scene, i - 1), 'preposition') ? undefined : parseSubject(scene.context, i, scene.end);
    const end = phrase?.end;
    if (end !== undefined && isStrong(phrase) && takes.some((c) => opensWith(scene, end, c))) return true;
  }
  return false;
}

/** Words of a circumstance between a subject and the object of its verb, at most. */
const CIRCUMSTANCE = 7;

/** «الطبيب فلان، | الذي وصل أمس»، «لاجئون | فروا من المخيم»: a relative clause behind whoever speaks. */
function opensRelativeClause(scene: Scene, behind: Subject, i: number): boolean {
  const word = wordAt(scene, i);
  if (is(word, 'relative') && word.article) return true;
  return behind.kind === 'role' && !wordAt(scene, behind.end - 1).article && word.lead === '' && showsPerson(word.form);
}

/** «ويصف الرد بغير المقنع»، «ووصفت مشروع القانون بأنه»: a thing with what it is called right behind it. */
function isThingCalled(scene: Scene, token: number, behind: Subject): boolean {
  const verb = wordAt(scene, token).verb;
  if (behind.kind !== 'other' || !verb || verb.object || !needsObject(verb.entry.past)) return false;
  const at = behindComplement(
    scene,
    isObliquePlural(formAt(scene, behind.first)) ? behindJoined(scene, behind.end) : behind.end,
  );
  const next = wordAt(scene, at);
  const form = formAt(scene, behind.first);
  if ((isSoundPlural(form) && !isObliquePlural(form)) || verb.entry.toward !== 'object') return false;
  const takes = prepositionsOf(verb.entry);
  return next.complementiser !== undefined || takes.some((c) => opensWith(scene, at, c));
}

/** «أعلن، الاثنين، …», «قال اليوم …»: words of time before the subject. */
export function skipTimes(scene: Scene, from: number): number {
  let i = from;
  while (
    i < scene.end &&
    (is(wordAt(scene, i), 'adverb') || isCalendarWord(formAt(scene, i)) || isUnitOfTime(scene, i))
  )
    i++;
  if (!isComma(scene, i)) return i;
  return behindTimes(scene, i) ?? i;
}

/** «قالت، عصر أول من أمس الخميس، | الوزارة»: behind a time between commas that opens at `comma`. */
function behindTimes(scene: Scene, comma: number): number | undefined {
  let timed = false;
  for (let k = comma + 1; k < Math.min(scene.end, comma + TIMES); k++) {
    if (isComma(scene, k)) return timed && k > comma + 1 ? k + 1 : undefined;
    const word = wordAt(scene, k);
    if (word.complementiser || word.verb || word.role || word.bodyNoun || scene.context.hitOf[k]) return undefined;
    timed ||= is(word, 'adverb') || isCalendarWord(word.form);
  }
  return undefined;
}

/** Words of a time between commas, at most. */
const TIMES = 8;

/** A pronoun, alone or on a particle, right before the verb: أنه، لكنها، وهو. */
export function carriesSubject(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word.complementiser?.pronoun || is(word, 'pronoun')) return true;
  return (is(word, 'contrast') || is(word, 'consequence') || is(word, 'subordinator')) && holdsPronoun(word.form);
}

/** «التدريبات | بين ليدوريا وكولبارا | بأنها»: behind what belongs to a thing, up to the clause that calls it something. */
function behindComplement(scene: Scene, from: number): number {
  if (!is(wordAt(scene, from), 'preposition') || wordAt(scene, from).complementiser) return from;
  let relative = false;
  for (let i = from; i < Math.min(scene.end, from + COMPLEMENT); i++) {
    const word = wordAt(scene, i);
    if (word.complementiser) return i;
    relative ||= is(word, 'relative') && word.article; // «الوضع في المناطق التي تضم كذا | بأنه»
    if (isComma(scene, i) || (word.verb && !relative) || quoteAt(scene, i)) return from;
  }
  return from;
}

/** Tokens of what belongs to a thing, at most. */
const COMPLEMENT = 14;

/**
 * «ودعا المواطنين إلى كذا»، «وطالب جميع الأطراف بكذا»، «كما دعا النواب إلى كذا»: people in the accusative, those whom one mostly turns to, all of them,
 * and several behind «also» are asked by somebody told before, where the content stands right behind them.
 */
function isAddressed(scene: Scene, token: number, { kind, first, end }: Subject): boolean {
  const entry = wordAt(scene, token).verb?.entry;
  const { role, adjective, form, article } = wordAt(scene, first);
  const behind = behindWhere(scene, behindJoined(scene, end));
  if (entry?.toward !== 'object' || !isAskedBehind(scene, behind, entry.takes)) return false;
  if (entry.act === 'promise' && is(wordAt(scene, first), 'quantifier')) return true; // «الذي يعد | أحد المعالم بالبلاد»
  if (isTurnedTo(form) && !is(wordAt(scene, first + 1), 'partitive')) return true; // not «دعا | كل من فلان وفلان إلى»
  if (goesOnInHeadline(scene, token)) return true;
  if ((kind === 'body' || kind === 'known') && article && behind === end && joinsSpeech(scene, token)) return true;
  if (isPeopleInOblique(form) && kind !== 'person') return true;
  if (kind === 'role' && isMenBehindHer(scene, token, first)) return true;
  const several = role?.number === 'plural' || adjective?.plural === true;
  if ((kind !== 'role' && kind !== 'nation') || !several || !article) return false;
  if (isObliquePlural(form)) return true;
  if (entry.act === 'warn' && role?.entry.kind === 'profession') return false; // «وحذر | الأطباء من أن»: those who know better
  return !isSoundPlural(form) && (is(wordAt(scene, token - 1), 'asTold') || joinsClause(scene, token));
}

/** «ودعت | السكان إلى كذا»، «وتدعو | التجار إلى كذا»: many men with article are no subject of a verb in the feminine. */
function isMenBehindHer(scene: Scene, token: number, first: number): boolean {
  const { role, form } = wordAt(scene, first);
  const subject = wordAt(scene, token).verb?.subject;
  const definite = role?.article || (role?.number === 'plural' && wordAt(scene, first + 1).article); // «علماء الدين»
  if (subject?.gender !== 'f' || subject.number !== 'singular' || !role || !definite || role.gender !== 'm')
    return false;
  if (role.entry.kind === 'group') return role.number === 'singular' && role.entry.plural.length === 0;
  return role.entry.kind === 'profession' && role.number === 'plural' && !isFemininePlural(form);
}

/** What is asked stands right behind whoever is asked, behind a time, or behind which of them: «الشعب | بمختلف مكوناته | إلى». */
function isAskedBehind(scene: Scene, end: number, takes: readonly Complement[]): boolean {
  const places = new Set([end, skipTimes(scene, end), behindAll(scene, end)]);
  return takes.some((c) => [...places].some((at) => opensWith(scene, at, c) || opensAskedClause(scene, at, c)));
}

/** «الشعب | بمختلف مكوناته الوطنية | إلى»: behind all of whom is asked. */
function behindAll(scene: Scene, end: number): number {
  if (!formAt(scene, end).startsWith(IN) || !holdsPronoun(formAt(scene, end + 1))) return end;
  return wordAt(scene, end + 2).article ? end + 3 : end + 2;
}

/** «الأطراف | إلى أن تقرر»: the preposition of a verb of asking before a clause. */
function opensAskedClause(scene: Scene, at: number, complement: Complement): boolean {
  return complement.length > 1 && formAt(scene, at) === foldArabic(complement) && opensClause(scene, at + 1);
}

/** «قالت فلانة كذا، | وطالبت الحكومة بكذا»: «and» joins the verb to another verb of speech of its sentence with the same gender. */
function joinsSpeech(scene: Scene, token: number): boolean {
  const own = wordAt(scene, token).verb;
  if (own?.conjunction !== COORDINATION || token === scene.sentence.first) return false;
  for (let i = token - 1; i >= scene.sentence.first; i--) {
    const { verb } = wordAt(scene, i);
    if (!verb || verb.entry.weak || !isLive(scene, i) || quoteOver(scene, i)) continue;
    return !verb.passive && verb.subject.gender === own.subject.gender && verb.subject.number === own.subject.number;
  }
  return false;
}

/** «الوسطاء | وصناع القرار | إلى»: behind a second group that «and» joins. */
function behindJoined(scene: Scene, end: number): number {
  if (!formAt(scene, end).startsWith(COORDINATION) || wordAt(scene, end).verb) return end;
  let i = end + 1;
  while (i < end + JOINED && isWord(scene, i) && wordAt(scene, i).bits === 0 && !wordAt(scene, i).verb) i++;
  return i;
}

/** «الأطراف | في المفاوضات | إلى كذا»: behind where whoever is asked is told to be, of a few words. */
function behindWhere(scene: Scene, end: number): number {
  if (!is(wordAt(scene, end), 'locative')) return end;
  let i = end + 1;
  while (i - end <= JOINED && isWord(scene, i) && (wordAt(scene, i).article || i === end + 1)) i++;
  return i;
}

/** Words of a joined group, at most. */
const JOINED = 5;

/** «المعارضة ترفض الخطة | وتطالب الحكومة بكذا»: in a headline a second verb in the present has the subject of the first. */
function goesOnInHeadline(scene: Scene, token: number): boolean {
  const { verb } = wordAt(scene, token);
  return scene.sentence.first === 0 && verb?.tense === 'present' && joinsClause(scene, token);
}

/** «قالت الحركة كذا، | ودعت الوسطاء إلى»: a verb behind «and» in the midst of a sentence. */
function joinsClause(scene: Scene, token: number): boolean {
  return token > scene.sentence.first && wordAt(scene, token).verb?.conjunction !== '';
}

/** «حث المجلس، عقب جلسة مغلقة، | الطرفين على كذا»: behind an insertion that a preposition opens, else behind the comma. */
function behindFrame(scene: Scene, comma: number): number {
  const opens = is(wordAt(scene, comma + 1), 'preposition') || is(wordAt(scene, comma + 1), 'afterwards');
  for (let i = comma + 2; opens && i < Math.min(scene.end, comma + FRAME); i++) if (isComma(scene, i)) return i + 1;
  return comma + 1;
}

/** «…، الأربعاء، | الوزير بكذا»: behind a time between commas as well. */
function behindFrames(scene: Scene, comma: number): number {
  const framed = behindFrame(scene, comma);
  const timed = skipTimes(scene, framed);
  return timed > framed && isComma(scene, timed) ? timed + 1 : framed;
}

/** Tokens of an insertion, at most. */
const FRAME = 10;
