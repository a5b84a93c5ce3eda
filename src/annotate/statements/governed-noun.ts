import { ARTICLE, endsFeminine, isSoundPlural, splits } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { FROM, TO, WHAT } from '../../arabic/lexicons/attribution.ts';
import type { Complement, ReportingVerb } from '../../arabic/lexicons/reporting-verbs.ts';
import { ASKED_OF, CALLING, WHOLE_CONTENTS } from '../../arabic/lexicons/stances.ts';
import {
  endsAccusative,
  isCalendarWord,
  isCommonWord,
  isOccasion,
  isPublishing,
  isRelational,
  opensLexically,
} from '../../arabic/names.ts';
import {
  bareOfPronoun,
  goesOnDate,
  holdsPronoun,
  isDirection,
  isPlaceNoun,
  isSameTime,
  opensNominal,
  tellsObtained,
  tellsPlaceOfSpeech,
} from '../../arabic/phrases.ts';
import { isVerbalNoun, verbGender } from '../../arabic/verb-shape.ts';
import { carriesManner, is, wordOf } from '../../arabic/words.ts';
import type { Act } from '../../model.ts';
import { TokenKind } from '../../text/tokens.ts';
import { parsePhrase } from '../mentions/phrase.ts';
import { attributionEnd } from './boundary.ts';
import { sourcesAt } from './links.ts';
import { clauseGoesOn } from './marks.ts';
import {
  formAt,
  isColon,
  isComma,
  isDots,
  isOtherCue,
  isWord,
  quoteAt,
  quoteLength,
  type Scene,
  skipInsertion,
  wordAt,
} from './scene.ts';
import { isUnitOfTime } from './time-unit.ts';

/** The token where a noun phrase opens that the verb takes as its content. */
export function findNoun(scene: Scene, cue: number, subjectEnd: number, entry: ReportingVerb): number | undefined {
  const wanted = entry.takes.filter((c) => c !== 'clause' && c !== 'quote');
  if (wanted.length === 0) return undefined;
  const afterSubject = skipCircumstance(scene, subjectEnd);
  const plain = entry.toward === undefined || entry.toward === ASKED_OF; // «طلب الوزير | تعميم المذكرة»
  const takesObject = (wanted.includes('object') && plain) || wanted.includes('predicate');
  if (wanted.includes('object') && entry.toward === ASKED_OF) {
    const behind = behindAsked(scene, afterSubject);
    if (behind !== undefined) return behind;
  }
  if (wanted.includes('object') && entry.toward === 'object') {
    const deed = deedAsked(scene, afterSubject);
    if (deed !== undefined) return deed;
  }
  if (takesObject) {
    const somebody = subjectEnd === cue + 1 && MAY_BE_SOMEBODY.has(entry.act);
    const state = MAY_BE_SOMEBODY.has(entry.act) && subjectEnd > cue + 1 && isKnownObject(scene, afterSubject);
    if (state) return afterSubject; // «شكر الوزير كولبارا على كذا»
    const object = wordAt(scene, afterSubject).adjective ? undefined : objectAt(scene, afterSubject, somebody);
    if (object !== undefined) return object;
  }
  const found = prepositionAt(scene, cue, subjectEnd, wanted);
  return found === undefined ? undefined : (behindApposition(scene, subjectEnd, found) ?? found);
}

/** «ناشد الوزير دول الجوار | تنسيق مواقفها»، «مناشدا | إرسال قطارات»: the deed asked for, behind whoever is asked where told. */
function deedAsked(scene: Scene, i: number): number | undefined {
  const asked = parsePhrase(scene.context, i, scene.end);
  const at = asked && asked.first === i ? asked.end : i;
  const { form, lead } = wordAt(scene, at);
  return lead === '' && isVerbalNoun(form) && opensObject(scene, at) ? at : undefined;
}

/** «طلب الوزير من المحكمة التحقيق في كذا»: the object behind whoever is asked. */
function behindAsked(scene: Scene, i: number): number | undefined {
  if (!is(wordAt(scene, i), 'partitive')) return undefined;
  const asked = parsePhrase(scene.context, i + 1, scene.end);
  if (!asked) return undefined;
  const place = is(wordAt(scene, asked.end), 'locative') ? scene.context.hitOf[asked.end + 1] : undefined;
  const end = place ? place.last + 1 : asked.end;
  return opensObject(scene, end) ? end : undefined;
}

/** Acts that are done to a person as well as to a deed: انتقد نائب الرئيس. */
const MAY_BE_SOMEBODY: ReadonlySet<Act> = new Set<Act>(['criticise', 'praise', 'thank', 'support', 'condemn']);

/** A state or a body of the lexicons without particle in front. */
function isKnownObject(scene: Scene, i: number): boolean {
  const hit = scene.context.hitOf[i];
  return hit?.first === i && hit.taken === 0 && (hit.known.kind === 'state' || hit.known.kind === 'body');
}

function opensOffice(scene: Scene, i: number): boolean {
  const { role } = wordAt(scene, i);
  return role?.entry.kind === 'office' && role.preposition === '' && role.conjunction === '';
}

/** The object at `i`, or behind the comma that closes an apposition of the subject. */
function objectAt(scene: Scene, i: number, somebody: boolean): number | undefined {
  for (const at of isComma(scene, i) ? [i, i + 1] : [i])
    if (opensObject(scene, at) || (somebody && opensOffice(scene, at)) || opensWithMarks(scene, at)) return at;
  return undefined;
}

/** «أعلن فلان، النائب عن الحزب، عن كذا»: the same preposition right behind the comma that closes the insertion. */
function behindApposition(scene: Scene, from: number, found: number): number | undefined {
  const form = formAt(scene, found);
  if (!is(wordAt(scene, found), 'preposition')) return undefined;
  for (let k = found + 2; k < Math.min(scene.end, found + 12); k++)
    if (isComma(scene, k)) return formAt(scene, k + 1) === form && found - from < 12 ? k + 1 : undefined;
  return undefined;
}

/** The first preposition that the verb takes, outside insertions and relative clauses. */
function prepositionAt(
  scene: Scene,
  cue: number,
  subjectEnd: number,
  wanted: readonly Complement[],
): number | undefined {
  let inRelative = false;
  for (let i = subjectEnd; i < scene.end && i < cue + 30; i++) {
    const after = skipInsertion(scene, i);
    if (after > i) {
      i = after - 1;
      continue;
    }
    const passed = wordAt(scene, i).relayNoun ? sourcesAt(scene, i).at(-1) : undefined;
    if (passed) {
      i = passed.end - 1;
      continue;
    }
    if (isDots(scene, i) || isColon(scene, i)) return undefined;
    if (i > subjectEnd && isOtherCue(scene, i)) return undefined;
    const word = wordAt(scene, i);
    if (is(word, 'relative') && word.form.length > 2) inRelative = true;
    const behindComma = isComma(scene, i - 1);
    const own = wanted.find((c) => opensWith(scene, i, c));
    if (own === TO && wanted.includes(CALLING) && (behindComma || i > subjectEnd + NEAR_CALL)) continue; // «دعا الجانب، بوصفه ضامنا للاتفاق، إلى»
    if (own !== undefined && (!inRelative || behindComma || own === RARE)) return i;
    if (inRelative && behindComma && word.verb) return undefined;
  }
  return undefined;
}

/** Tokens between a caller and «to» of one letter, at most. */
const NEAR_CALL = 3;

/** A preposition that few verbs but those of speech take, so that it is theirs even behind a relative clause. */
const RARE: Complement = FROM;

/** A comma-framed or plain circumstance right after the subject: «، الثلاثاء،», «اليوم», «أيضا». */
function skipCircumstance(scene: Scene, from: number): number {
  let i = from;
  let timeOnly = true;
  for (let moved = true; moved; ) {
    moved = false;
    const after = skipInsertion(scene, i);
    if (after > i) {
      i = after;
      moved = true;
    } else if (is(wordAt(scene, i), 'inOrDuring') && isOccasion(formAt(scene, i + 1))) {
      i += 2;
      while (wordAt(scene, i).adjective || is(wordAt(scene, i), 'occasionAdjective')) i++;
      i = behindObtained(scene, isDirection(formAt(scene, i)) ? markedEnd(scene, i) : toldEnd(scene, i));
      moved = true;
    } else if (is(wordAt(scene, i), 'inOrDuring') && isSameTime(formAt(scene, i + 1), formAt(scene, i + 2))) {
      i += 3;
      moved = true;
    } else if (is(wordAt(scene, i), 'locative') && placeEnd(scene, i + 1) > i + 1) {
      i = placeEnd(scene, i + 1);
      moved = true;
    } else if (is(wordAt(scene, i), 'inOrDuring') && datedEnd(scene, i + 1) > i + 1) {
      i = datedEnd(scene, i + 1);
      moved = true;
    } else if (toldEnd(scene, i) > i) {
      i = toldEnd(scene, i);
      moved = true;
    } else if (isTime(scene, i)) {
      i++;
      moved = true;
    } else if (timeOnly && attributionEnd(scene, i) > i) {
      i = attributionEnd(scene, i) + 1;
      moved = true;
    } else if (isComma(scene, i)) {
      const close = commaFrame(scene, i);
      if (close !== undefined && !framesObject(scene, i + 1)) {
        timeOnly &&= isTime(scene, i + 1);
        i = behindName(scene, close + 1);
        moved = true;
      }
    }
  }
  return i;
}

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
  let i = relational + 1;
  while (i < Math.min(scene.end, relational + OBTAINING) && !isComma(scene, i) && !wordAt(scene, i).complementiser) i++;
  return i;
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
    const one = isCalendarWord(formAt(scene, i)) || scene.context.tokens.kind[i] === TokenKind.number;
    if (!pair && !one && !(dated && goesOnDate(formAt(scene, i)))) break;
    dated ||= pair || one;
    i += pair ? 2 : 1;
  }
  return dated ? i : from;
}

const LONGEST_DATE = 8;

/** «وأدان الناطق، جرائم الجماعة، محملا»: behind the comma a plain noun or a verbal noun is the object, no circumstance. */
function framesObject(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word.bits !== 0 || word.role || word.bodyNoun || word.article || word.participle || word.verb) return false;
  if (scene.context.hitOf[i] || scene.context.taggedOf[i] || isCalendarWord(word.form)) return false;
  return isCommonWord(word.form) && opensObject(scene, i);
}

function commaFrame(scene: Scene, comma: number): number | undefined {
  for (let k = comma + 1; k < Math.min(scene.end, comma + 10); k++) if (isComma(scene, k)) return k;
  return undefined;
}

/** «"قيادة" الوزير»: an object whose first words stand in marks. */
function opensWithMarks(scene: Scene, i: number): boolean {
  const quote = quoteAt(scene, i);
  return quote !== undefined && quote.close >= 0 && quoteLength(scene, quote) <= 4 && clauseGoesOn(scene, quote);
}

function opensObject(scene: Scene, i: number): boolean {
  if (!isWord(scene, i)) return false;
  const word = wordAt(scene, i);
  if (word.form === WHAT) return verbGender(formAt(scene, i + 1)) !== undefined; // «نفى ما تردد عن كذا»
  if (word.complementiser || word.participle || word.attribution || word.verb?.conjunction) return false;
  if (
    is(word, 'preposition') ||
    is(word, 'subordinator') ||
    is(word, 'relative') ||
    is(word, 'auxiliary') ||
    is(word, 'pronoun') ||
    is(word, 'negator')
  )
    return false;
  if (word.role && !word.role.article && !word.speechNoun) return false; // «كشف فلان مدرب النادي أنه»: an apposition
  if (isCalendarWord(word.form) || carriesManner(word.lead) || isGoverned(scene, i)) return false;
  return (
    word.article ||
    word.speechNoun !== undefined ||
    isCommonWord(word.form) ||
    (endsAccusative(word.form) && isCommonWord(word.form.slice(0, -1))) ||
    (isSoundPlural(word.form) && isCommonWord(word.form.slice(0, -2))) ||
    (holdsPronoun(word.form) && isCommonWord(bareOfPronoun(word.form))) ||
    isVerbalNoun(word.form) ||
    opensNominal(word.form) ||
    is(word, 'quantifier') ||
    is(word, 'negation') ||
    is(word, 'demonstrative')
  );
}

/** «إلى "أن الجسر …"»: marks that open with a complementiser hold a clause. */
function opensInMarks(scene: Scene, i: number): boolean {
  const quote = quoteAt(scene, i);
  return quote !== undefined && wordAt(scene, quote.first).complementiser !== undefined;
}

/** «باتهامات»: an ordinary noun with a preposition of one letter in front. */
function carriesPreposition(form: string): boolean {
  if (opensLexically(form)) return false;
  return splits(form).some(
    ({ conjunction, preposition, rest }) =>
      conjunction === '' && preposition !== '' && !isVerbalNoun(form) && (isVerbalNoun(rest) || isCommonWord(rest)),
  );
}

/** «لوكالة»، «لموسكو»: a name or body with a preposition in front is no object; nor is a finite verb of speech. */
function isGoverned(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  const hit = scene.context.hitOf[i];
  if (hit?.first === i && hit.preposition !== '') return true;
  if ((word.bodyNoun?.preposition ?? '') !== '' || carriesPreposition(word.form)) return true;
  return word.verb !== undefined && !word.speechNoun && word.verb.subject.gender === 'f' && word.verb.tense === 'past';
}

const WHOLE_NOUNS = new Map(WHOLE_CONTENTS.map(({ takes, forms }) => [takes, new Set(forms.map(foldArabic))]));

/** True for a noun that alone makes a verb report: مسؤولية. */
export function isWholeContent(complement: Complement): boolean {
  return WHOLE_NOUNS.has(complement);
}

/** True when token `i` is the preposition, or carries it in front of a noun (بالهجوم). */
export function opensWith(scene: Scene, i: number, preposition: Complement): boolean {
  if (preposition === 'object' || preposition === 'predicate') return false;
  const form = formAt(scene, i);
  const wanted = foldArabic(preposition);
  const forms = WHOLE_NOUNS.get(preposition);
  if (forms) return forms.has(form);
  if (wanted.length > 1)
    return (
      form === wanted &&
      !tellsPlaceOfSpeech(formAt(scene, i + 1)) &&
      !opensInMarks(scene, i + 1) &&
      !wordAt(scene, i + 1).complementiser &&
      !is(wordAt(scene, i + 1), 'beforeFactualClause')
    );
  if (form === wanted) return quoteAt(scene, i + 1) !== undefined;
  if (form === wanted + WHAT) return opensRelative(scene, i + 1);
  return form.startsWith(wanted) && carries(scene, i, wanted);
}

/** «بما | تشهده العلاقات»: behind «what» a verb, not «بما في ذلك», «بما أن». */
function opensRelative(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return isWord(scene, i) && !word.complementiser && !is(word, 'preposition') && !word.article && !word.role;
}

function carries(scene: Scene, i: number, preposition: string): boolean {
  const word = wordAt(scene, i);
  if (
    !isWord(scene, i) ||
    is(word, 'preposition') ||
    is(word, 'quantifier') ||
    is(word, 'officeLink') ||
    is(word, 'adverb') ||
    word.attribution
  )
    return false;
  if (word.complementiser) return false;
  const hit = scene.context.hitOf[i];
  if (hit?.first === i) return hit.preposition === preposition;
  return splits(word.form).some(
    ({ preposition: p, rest, conjunction }) =>
      conjunction === '' &&
      p === preposition &&
      (hasArticle(rest) || (!opensLexically(word.form) && isNounForm(scene, i, rest, preposition))),
  );
}

/** What is left behind the preposition is a noun: an ordinary word, a verbal noun, a feminine, a demonstrative, a body. */
function isNounForm(scene: Scene, i: number, rest: string, preposition: string): boolean {
  const word = wordAt(scene, i);
  return (
    isCommonWord(rest) ||
    isVerbalNoun(rest) ||
    endsFeminine(rest) ||
    is(wordOf(rest), 'demonstrative') ||
    word.bodyNoun?.preposition === preposition ||
    word.speechNoun?.preposition === preposition
  );
}

/** Rests that begin with the article. The letters come from the clitic module's convention. */
function hasArticle(rest: string): boolean {
  return rest.length > 3 && rest.startsWith(ARTICLE);
}
