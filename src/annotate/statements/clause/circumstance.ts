import { isToThem } from '../../../arabic/around-speech.ts';
import { isMeeting } from '../../../arabic/deeds.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { TO } from '../../../arabic/lexicons/attribution.ts';
import { TIME_HEADS } from '../../../arabic/lexicons/occasions.ts';
import {
  isCalendarWord,
  isCommonWord,
  isElative,
  isOccasion,
  isPublishing,
  isRelational,
} from '../../../arabic/names.ts';
import { holdsPronoun, isDirection, isPlaceNoun, tellsObtained, tellsWherein } from '../../../arabic/phrases.ts';
import { verbGender } from '../../../arabic/verb-shape.ts';
import { goesOnDate, isSameTime } from '../../../arabic/when-words.ts';
import { isWithPronoun } from '../../../arabic/with-pronoun.ts';
import { is } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { behalfEnd, mannerEnd } from './manner.ts';
import { opensObject } from './object-noun.ts';
import { partnersEnd } from './occasion.ts';
import { attributionEnd } from './opens-attribution.ts';
import { isOccasionVerb, phraseEnd } from './phrase-end.ts';
import { formAt, isComma, isWord, quoteAt, quoteLength, type Scene, skipInsertion, wordAt } from './scene.ts';
import { isUnitOfTime } from './time-unit.ts';

/** A comma-framed or plain circumstance right after the subject: «، الثلاثاء،», «اليوم», «أيضا». */
export function skipCircumstance(scene: Scene, from: number): number {
  let i = from;
  let timeOnly = true;
  for (;;) {
    const plain = plainEnd(scene, i);
    const attributed = plain === i && timeOnly ? attributionEnd(scene, i) : i;
    if (plain > i) i = plain;
    else if (attributed > i) i = attributed + 1;
    else {
      const close = isComma(scene, i) ? commaFrame(scene, i) : undefined;
      if (close === undefined || framesObject(scene, i + 1) || framesThing(scene, i + 1, close)) return i;
      timeOnly &&= isTime(scene, i + 1);
      i = behindName(scene, close + 1);
    }
  }
}

/** End of a circumstance that opens at `i` without a comma; `i` where none does. */
export function plainEnd(scene: Scene, i: number): number {
  const inserted = Math.max(skipInsertion(scene, i), mannerEnd(scene, i), behalfEnd(scene, i));
  if (inserted > i) return inserted;
  if (tellsWherein(formAt(scene, i)) && !tellsWhen(scene, i)) return i + 1; // «أدانوا | خلالها | الهجوم»
  const during = is(wordAt(scene, i), 'inOrDuring');
  if (during && isOccasion(formAt(scene, i + 1))) return occasionEnd(scene, i + 2);
  if (during && isSameTime(formAt(scene, i + 1), formAt(scene, i + 2))) return i + 3;
  const place = is(wordAt(scene, i), 'locative') ? placeEnd(scene, i + 1) : i;
  if (place > i + 1) return place;
  const dated = during ? datedEnd(scene, i + 1) : i;
  if (dated > i + 1) return dated;
  const told = toldEnd(scene, i);
  if (told > i) return told;
  const day = isDayNumber(scene, i) && isCalendarWord(formAt(scene, i - 1)) ? datedEnd(scene, i) : i; // «الاثنين | 10 أغسطس», not «حركة 10 أغسطس»
  if (day > i) return day;
  return isTime(scene, i) ? i + 1 : i;
}

/** «في الوقت الذي أكد | فيه فلان»، «في وقت أعلنت | فيه الشركة»: the pronoun means a time, and whoever speaks follows. */
function tellsWhen(scene: Scene, i: number): boolean {
  const at = is(wordAt(scene, i - 2), 'relative') ? i - 3 : i - 2;
  return TIMES.has(formAt(scene, at)) || quoteAt(scene, i + 1) !== undefined;
}

const TIMES = new Set(TIME_HEADS.map(foldArabic));

/** «في تصريح | صحفي لـ"ساحل برس"»: end of what belongs to the noun of an occasion before `from`. */
function occasionEnd(scene: Scene, from: number): number {
  let i = from;
  if (isMeeting(formAt(scene, i - 1))) return phraseEnd(scene, i - 1, i + OCCASION, []); // «لقائه | وفدا من كذا»
  if (isOccasionVerb(scene, i)) {
    const told = phraseEnd(scene, i - 1, i + OCCASION, []); // «كلمة | ألقاها أمام أنصاره»
    return isPublishing(formAt(scene, i)) ? Math.max(told, partnersEnd(scene, i)) : told; // «مقابلة | نشرتها صحيفة كذا»
  }
  if (isJoinedOccasion(scene, i)) i = Math.max(i, clauseOfOccasion(scene, i + 1) ?? i);
  while (wordAt(scene, i).adjective || is(wordAt(scene, i), 'occasionAdjective')) i++;
  if (isToThem(formAt(scene, i))) i++; // «في بيان | له»
  const told = isDirection(formAt(scene, i)) ? markedEnd(scene, i) : toldEnd(scene, i);
  const partners = partnersEnd(scene, told);
  const at = skipInsertion(scene, partners);
  return partners > told && opensObject(scene, at) ? at : Math.max(partners, behindObtained(scene, told));
}

/** «خلال جلسة | حوار»، «في مؤتمر | صحافة»: behind the noun of an occasion without article what it is of. */
function isJoinedOccasion(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  const bare = !wordAt(scene, i - 1).article && !holdsPronoun(formAt(scene, i - 1));
  return (
    bare &&
    isWord(scene, i) &&
    word.lead === '' &&
    word.bits === 0 &&
    !word.adjective &&
    !word.complementiser &&
    isCommonWord(word.form)
  );
}

/** «عقدت أمس في كولبارا، | أن»: behind the verb of an occasion up to the comma before the clause. */
function clauseOfOccasion(scene: Scene, i: number): number | undefined {
  if (verbGender(formAt(scene, i)) === undefined || wordAt(scene, i).article) return undefined;
  for (let k = i; k < Math.min(scene.end, i + OCCASION); k++) {
    if (wordAt(scene, k).complementiser) return k;
    if (isComma(scene, k) && wordAt(scene, k + 1).complementiser) return k + 1;
  }
  return undefined;
}

/** Tokens of the clause that tells where an occasion was held, at most. */
const OCCASION = 20;

/** «في ليدوريا»، «في إقليم ليدوريا»: end of the name of a place that opens at `from`. */
function placeEnd(scene: Scene, from: number): number {
  const at = isPlaceNoun(formAt(scene, from)) ? from + 1 : from;
  const hit = scene.context.hitOf[at];
  const known = hit?.first === at && hit.taken === 0 && (hit.known.kind === 'state' || hit.known.kind === 'place');
  if (known) return hit.last + 1;
  return at > from && isWord(scene, at) && wordAt(scene, at).bits === 0 ? at + 1 : from;
}

/** «في تصريح صحفي | وصل معنا | أن»: behind the clause that tells how the words came to the outlet. */
function behindObtained(scene: Scene, from: number): number {
  const relational = isRelational(formAt(scene, from)) ? from + 1 : from;
  const form = formAt(scene, relational);
  if (!tellsObtained(form) && !isPublishing(form)) return from;
  const limit = Math.min(scene.end, relational + OBTAINING);
  let i = relational + 1;
  while (i < limit && !isComma(scene, i) && !wordAt(scene, i).complementiser) i++;
  return i < limit ? i : whenceEnd(scene, relational + 1, limit);
}

/** «في بيان صدر | عنها مساء الأحد | الهجوم على كذا»: behind when and from whom the words came, where no mark nor clause shows it; `limit` where neither is told. */
function whenceEnd(scene: Scene, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    if (isTime(scene, i) || isWithPronoun(formAt(scene, i))) i++;
    else if (is(wordAt(scene, i), 'preposition')) i = Math.max(i + 1, phraseEnd(scene, i + 1, limit, []));
    else break;
  }
  return i > from ? i : limit;
}

/** Words of a clause that tells how words came to the outlet, at most. */
const OBTAINING = 8;

/** «، خلال لقائه نظيره، فلان الفلاني، | عمق كذا»: behind a name that the next comma closes. */
function behindName(scene: Scene, i: number): number {
  const name = scene.context.taggedOf[i];
  return name?.kind === 'person' && name.first === i && isComma(scene, name.last + 1) ? name.last + 2 : i;
}

/** «لـ"ساحل برس"»: behind the medium that was told, in marks or known. */
function toldEnd(scene: Scene, i: number): number {
  const hit = scene.context.hitOf[i];
  if (hit?.first === i && hit.preposition === TO && hit.known.kind === 'medium') return hit.last + 1;
  return formAt(scene, i) === TO ? markedEnd(scene, i) : i;
}

/** «لـ | "ساحل برس"»، «إلى | "ساحل برس"»: behind a few words in marks that the particle at `i` governs; `i` where none do. */
function markedEnd(scene: Scene, i: number): number {
  const quote = quoteAt(scene, i + 1);
  return quote && quote.close >= 0 && quoteLength(scene, quote) <= 4 ? quote.close + 1 : i;
}

function isTime(scene: Scene, i: number): boolean {
  return isCalendarWord(formAt(scene, i)) || is(wordAt(scene, i), 'adverb') || isUnitOfTime(scene, i);
}

/** «في كانون الثاني/يناير الماضي»، «في 3 مارس 2015»: end of the words of a date that opens at `from`. */
function datedEnd(scene: Scene, from: number): number {
  let i = from;
  let dated = false;
  while (i < scene.end && i < from + LONGEST_DATE) {
    const pair = isCalendarWord(`${formAt(scene, i)} ${formAt(scene, i + 1)}`);
    const one =
      isCalendarWord(formAt(scene, i)) || scene.context.tokens.kind[i] === TokenKind.number || isDayOf(scene, i);
    const twin =
      dated && formAt(scene, i) === '(' && isCalendarWord(formAt(scene, i + 1)) ? skipInsertion(scene, i) : i; // «13 مايو (أيار)»
    if (!pair && !one && twin === i && !(dated && goesOnDate(formAt(scene, i)))) break;
    dated ||= pair || one;
    i = twin > i ? twin : i + (pair ? 2 : 1);
  }
  return dated ? i : from;
}

const LONGEST_DATE = 8;

/** «10 | أغسطس»: a number right before a month. */
function isDayNumber(scene: Scene, i: number): boolean {
  return scene.context.tokens.kind[i] === TokenKind.number && isCalendarWord(formAt(scene, i + 1));
}

/** «التاسع | من مايو»: which day of a month, told by a word. */
function isDayOf(scene: Scene, i: number): boolean {
  return wordAt(scene, i).article && is(wordAt(scene, i + 1), 'partitive') && isCalendarWord(formAt(scene, i + 2));
}

/** «وأدان الناطق، جرائم الجماعة، محملا»: behind the comma a plain noun or a verbal noun is the object, no circumstance. */
function framesObject(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word.bits !== 0 || word.role || word.bodyNoun || word.article || word.participle || word.verb) return false;
  if (scene.context.hitOf[i] || scene.context.taggedOf[i] || isCalendarWord(word.form)) return false;
  if (isElative(word.form)) return false; // «، أكبر حلفاء البلاد، | حدوث كذا»
  return isCommonWord(word.form) && opensObject(scene, i);
}

/** «واستنكر فلان، | العمل الإرهابي، وقال»: a noun with article before the comma that another verb of speech or a participle follows. */
function framesThing(scene: Scene, i: number, close: number): boolean {
  const { article, lead, role, bodyNoun, adjective, form } = wordAt(scene, i);
  if (!article || lead !== '' || role || bodyNoun || adjective || isCalendarWord(form) || isTime(scene, i))
    return false;
  if (scene.context.hitOf[i] || scene.context.taggedOf[i] || is(wordAt(scene, i), 'relative')) return false;
  const next = wordAt(scene, close + 1);
  return next.participle !== undefined || (next.verb !== undefined && next.verb.conjunction !== '');
}

function commaFrame(scene: Scene, comma: number): number | undefined {
  for (let k = comma + 1; k < Math.min(scene.end, comma + 10); k++) if (isComma(scene, k)) return k;
  return undefined;
}
