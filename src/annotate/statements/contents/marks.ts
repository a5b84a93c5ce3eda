import { opensMainClause, saysBare, speaksOfSelf } from '../../../arabic/bare-clauses.ts';
import { ARTICLE } from '../../../arabic/clitics.ts';
import { isDefiniteNoun } from '../../../arabic/definite-words.ts';
import { IN } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { AROUND_SPEAKING } from '../../../arabic/lexicons/manner-phrases.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { memberOf } from '../../../arabic/member.ts';
import { isCalendarWord, isCommonWord, opensLexically } from '../../../arabic/names.ts';
import { goesWithClause, opensNominal, takesTitle } from '../../../arabic/phrases.ts';
import { isStance } from '../../../arabic/stances.ts';
import { says } from '../../../arabic/verb-kinds.ts';
import { isVerbalNoun, showsPerson } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import type { Quote } from '../../../text/quotes.ts';
import { isAdjectiveOfName } from '../../mentions/marks.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import {
  formAt,
  isComma,
  isNameInMarks,
  isOtherCue,
  isPersonInMarks,
  isWord,
  opensClause,
  quoteAt,
  quoteLength,
  type Scene,
  wordAt,
} from '../clause/scene.ts';
import type { Found } from './complement.ts';

/**
 * A quotation as content: speech when its marks hold a whole utterance; a noun phrase wholly in marks when it opens with
 * a preposition that the verb takes; nothing when only a few words of the outlet's own clause stand in marks.
 */
export function contentInMarks(
  scene: Scene,
  quote: Quote,
  subjectEnd: number,
  entry: ReportingVerb,
): Found | undefined {
  if (quote.open <= subjectEnd && isPersonInMarks(scene, quote)) return undefined;
  if (isNameInMarks(scene, quote) || isNameBeforeClause(scene, quote) || namesBody(scene, quote, subjectEnd))
    return undefined;
  if (isObjectInMarks(scene, quote, subjectEnd, entry) && !clauseGoesOn(scene, quote))
    return { kind: 'noun', at: quote.first, quote };
  if (isApposition(scene, quote)) return undefined;
  const wanted = prepositionsOf(entry);
  if (
    !entry.weak &&
    quote.close >= 0 &&
    wanted.some((c) => opensWith(scene, quote.first, c) || joins(scene, quote, c))
  ) {
    return clauseGoesOn(scene, quote) ? { kind: 'noun', at: quote.open } : { kind: 'noun', at: quote.first, quote };
  }
  if (isAskedInMarks(scene, quote, subjectEnd, entry)) return { kind: 'noun', at: quote.close + 1 };
  if (namesSubject(scene, quote, subjectEnd)) return undefined;
  const inner = behindAddressee(scene, quote, subjectEnd, entry);
  if (inner !== undefined) return { kind: 'noun', at: inner, quote: { ...quote, first: inner } };
  if (isNominal(scene, quote, subjectEnd, entry)) return { kind: 'noun', at: quote.first, quote };
  if (!entry.takes.includes('quote') || isLabel(scene, quote, entry)) return undefined;
  if (isUtterance(scene, quote, entry)) return { kind: 'quote', at: quote.open, quote };
  const close = quote.open <= subjectEnd || formAt(scene, quote.open - 1) === ':' || isComma(scene, quote.open - 1);
  const goesOn = clauseGoesOn(scene, quote) && (entry.weak || quoteLength(scene, quote) < UTTERANCE);
  if (quote.close >= 0 && !close && !isAllSaid(scene, quote, entry) && (quoteLength(scene, quote) <= 3 || goesOn))
    return undefined;
  if (quote.close >= 0 && close && quoteLength(scene, quote) <= 2 && clauseGoesOn(scene, quote)) return undefined;
  return { kind: 'quote', at: quote.open, quote };
}

/**
 * «وقال لعدد من الصحافيين في كولبارا "حوصرنا"», «قالت المتحدثة "سنواصل التعاون" معهم»: behind a verb of saying marks that open with a
 * verb, a negation or the first person hold what is said, however few words they are; not behind a noun that such marks name.
 */
export function isUtterance(scene: Scene, quote: Quote, { past }: ReportingVerb): boolean {
  if (quote.close < 0 || !saysBare(past) || quoteLength(scene, quote) < 2 || isNamedBy(scene, quote.open - 1))
    return false;
  if (is(wordAt(scene, quote.close + 1), 'relative') || scene.context.taggedOf[quote.first]) return false; // «"ستارا لاين" | التي تعد كذا»
  const [form, next] = [formAt(scene, quote.first), formAt(scene, quote.first + 1)];
  return speaksOfSelf(form) || opensMainClause(form, next) || showsPerson(form) || TELLS_US.test(form);
}

/** «قال الوزير الذي زار القرية "كل الكلام".»: behind a verb of saying the marks that close the sentence hold what is said, when they name nothing. */
export function isAllSaid(scene: Scene, quote: Quote, { past }: ReportingVerb): boolean {
  if (!says(past) || quote.close < scene.end - LAST_MARKS || quoteLength(scene, quote) < SHORT) return false;
  const before = wordAt(scene, quote.open - 1);
  return !before.bodyNoun && !takesTitle(before.form) && (before.article || !isCommonWord(before.form));
}

/** Marks behind the last word of a sentence, at most: «".». */
const LAST_MARKS = 2;

/** Words that can be a sentence, at least. */
const SHORT = 3;

/** «حوصرنا»، «عائلاتنا»: a word with the ending of «we». */
const TELLS_US = /^.{3,}نا$/u;

/** «في برنامج | "يسعد صباحكم"»: a noun without article that no name is, right before marks. */
function isNamedBy(scene: Scene, i: number): boolean {
  const { article, form, participle, verb } = wordAt(scene, i);
  const { hitOf, taggedOf } = scene.context;
  return !article && !participle && !verb && isCommonWord(form) && !hitOf[i] && !taggedOf[i] && !isCalendarWord(form);
}

/** «تعهد "بنزع السلاح"»: right behind the mark the preposition of the verb in front of any noun that is no word of its own. */
function joins(scene: Scene, quote: Quote, preposition: string): boolean {
  const word = wordAt(scene, quote.first);
  if (
    preposition.length > 1 ||
    quoteLength(scene, quote) < 2 ||
    word.bits !== 0 ||
    word.verb ||
    opensLexically(word.form)
  )
    return false;
  return word.form.startsWith(preposition) && word.form.length > SHORTEST_JOINED && !showsPerson(word.form);
}

const SHORTEST_JOINED = 2;

/** «تعد "العولة"»: a word or two in marks behind a verb that reports only sometimes, without a colon. */
function isLabel(scene: Scene, quote: Quote, entry: ReportingVerb): boolean {
  return (
    entry.weak === true && quote.close >= 0 && quoteLength(scene, quote) <= 2 && formAt(scene, quote.open - 1) !== ':'
  );
}

/** So many words in marks behind a verb of speech are an utterance, also where the clause goes on behind them. */
const UTTERANCE = 8;

/** «ودعا فلان | "الرئيس وكل قادة الدول" | إلى كذا»: marks hold whoever is asked, with the preposition of what is asked right behind. */
function isAskedInMarks(
  scene: Scene,
  quote: Quote,
  subjectEnd: number,
  { act, toward, takes }: ReportingVerb,
): boolean {
  if (act !== 'demand' || toward !== 'object' || quote.close < 0) return false;
  if (quote.open > subjectEnd && !(isComma(scene, quote.open - 1) && quote.open - subjectEnd <= INSERTED)) return false; // «الوزراء، الخميس، | "المجلس"»
  if (!takes.some((c) => c !== 'clause' && c !== 'quote' && opensWith(scene, quote.close + 1, c))) return false;
  for (let i = quote.first; i <= quote.last; i++) if (wordAt(scene, i).complementiser) return false;
  return !showsPerson(formAt(scene, quote.first)) && quoteLength(scene, quote) <= ASKED;
}

/** Words that name whoever is asked, at most. */
const ASKED = 16;

/** «داعيا "دول المنطقة إلى …"»: the addressee opens the marks, the content follows inside them. */
function behindAddressee(scene: Scene, quote: Quote, subjectEnd: number, entry: ReportingVerb): number | undefined {
  if (entry.act !== 'demand' || entry.toward !== 'object' || entry.weak || quote.close < 0 || quote.open > subjectEnd)
    return undefined;
  for (let i = quote.first + 1; i < quote.last && i < quote.first + 16; i++) {
    if (showsPerson(formAt(scene, i)) || wordAt(scene, i).complementiser) return undefined;
    if (entry.takes.some((c) => c !== 'clause' && c !== 'quote' && opensWith(scene, i, c))) return i;
  }
  return undefined;
}

/**
 * «أكد "عزمه على …"», «تعهدت فيها كولبارا "نزع السلاح"»: marks close behind a verb that takes a noun, opening with a bare
 * verbal noun and holding no finite verb near its head, are a noun phrase, no utterance.
 */
function isNominal(scene: Scene, quote: Quote, subjectEnd: number, entry: ReportingVerb): boolean {
  const takesNoun = entry.takes.includes('object') || entry.takes.includes(IN);
  if (!takesNoun || entry.weak || quote.close < 0 || quote.open - subjectEnd > NEAR) return false;
  if (!entry.takes.includes('object') && quoteLength(scene, quote) < 2) return false;
  const { form, article } = wordAt(scene, quote.first);
  const deed = isVerbalNoun(article ? form.slice(ARTICLE.length) : form); // «طلب | "الإسراع بكذا"»
  const object = article && OF_A_THING.has(entry.act) && isDefiniteNoun(form); // «رفض | "الحديث عن كذا"»
  if (!deed && !object && !isStance(form) && !opensNominal(form)) return false;
  for (let i = quote.first + 1; i <= Math.min(quote.last, quote.first + HEAD) && !isComma(scene, i); i++)
    if (showsPerson(formAt(scene, i))) return false;
  return !clauseGoesOn(scene, quote);
}

/** Acts whose object is a thing: marks behind their verb that open with a definite noun hold it, no sentence about it. */
const OF_A_THING: ReadonlySet<Act> = new Set<Act>(['oppose', 'criticise', 'condemn', 'deny', 'ask', 'propose']);

/** «وأدان الوزير[، في بيان،] "الجريمة"»: behind the subject of a verb that takes nothing else, marks hold its object. */
function isObjectInMarks(scene: Scene, quote: Quote, subjectEnd: number, entry: ReportingVerb): boolean {
  if (quote.close < 0 || entry.weak || entry.takes.some((one) => one !== 'object')) return false;
  return quote.open === subjectEnd || (isComma(scene, quote.open - 1) && quote.open - subjectEnd <= INSERTED);
}

/** Tokens of a circumstance between a subject and such marks, at most. */
const INSERTED = 8;

/** Words between the subject, or the verb, and such marks. */
const NEAR = 4;
/** So many words at the head of marks show whether they hold a clause. */
const HEAD = 6;

/** «مع نظيره الروسي، "فلان"، أن»: a few words in marks between two commas are an apposition. */
function isApposition(scene: Scene, quote: Quote): boolean {
  return quote.close - quote.open <= 4 && isComma(scene, quote.open - 1) && isComma(scene, quote.close + 1);
}

/** «وأعلنت "النخيل" أكبر شركات البلاد | أنها»: right behind the verb marks name who speaks, whose own clause follows behind what tells of him. */
function namesSubject(scene: Scene, quote: Quote, subjectEnd: number): boolean {
  if (quote.open !== subjectEnd || quote.close < 0 || quoteLength(scene, quote) > TITLE) return false;
  const next = wordAt(scene, quote.close + 1);
  if (next.form.startsWith(COORDINATION) && !is(next, 'subordinator')) return false; // «يقول "لا جديد" ومن شأن كذا أن»
  for (let i = quote.first; i <= quote.last; i++)
    if (wordAt(scene, i).verb || wordAt(scene, i).complementiser || showsPerson(formAt(scene, i))) return false;
  for (let i = quote.close + 1; i < Math.min(scene.end, quote.close + TOLD_OF); i++) {
    if (quoteAt(scene, i) || isOtherCue(scene, i)) return false;
    if (opensClause(scene, i)) return true;
  }
  return false;
}

/** Words of a name in marks, at most. */
const TITLE = 7;

/** Tokens that tell of somebody between the name and the clause, at most. */
const TOLD_OF = 25;

/** «قالت شبكة "كذا" إن …»: a few words in marks with the governed clause right behind them name somebody. */
function isNameBeforeClause(scene: Scene, quote: Quote): boolean {
  if (quote.close < 0 || quote.close - quote.open > 8) return false;
  const behind = behindComma(scene, nameEnd(scene, quote));
  const opens = opensClause(scene, quote.close + 1) ? quote.close + 1 : behind;
  return opensClause(scene, opens) && wordAt(scene, opens).complementiser?.conjunction !== COORDINATION; // not «قال "الجسر آمن"، | وأنه»
}

/** «"مكتب كذا" | المعارض»: where a name in marks ends, with one adjective of it behind the marks. */
export function nameEnd(scene: Scene, quote: Quote): number {
  const at = quote.close + 1;
  return isAdjectiveOfName(scene.context, at) ? at + 1 : at;
}

/** Behind a comma at `i`, or behind one word between two («، أمس،»). */
export function behindComma(scene: Scene, i: number): number {
  if (!isComma(scene, i)) return i;
  return isComma(scene, i + 2) ? i + 3 : i + 1;
}

/**
 * «قال فلان "لن نقبل تغييرا من شأنه أن يقوض" الاتفاق الموقع»: right behind the closing mark the speaker's own clause goes on with a
 * noun or «مع»; circumstances of speaking, offices and days stand there as well and are no part of it.
 */
export function saysMoreBehind(scene: Scene, quote: Quote): boolean {
  if (quote.close < 0 || !clauseGoesOn(scene, quote)) return false;
  const at = quote.close + 1;
  const word = wordAt(scene, at);
  if (goesWithClause(word.form)) return true;
  if (word.bits !== 0 || word.role || word.bodyNoun || word.speechNoun || isCalendarWord(word.form)) return false;
  return word.article && word.lead === '' && scene.context.hitOf[at] === undefined;
}

/** «فلان: "بلا قناع" سيغير المسرح»: behind the colon of a headline a name of a few words in marks, with what is said of it behind them. */
export function namesInHeadline(scene: Scene, quote: Quote): boolean {
  if (quote.close < 0 || quoteLength(scene, quote) > HEADLINE_NAME || !isWord(scene, quote.close + 1)) return false;
  for (let i = quote.first; i <= quote.last; i++) {
    const { verb, form } = wordAt(scene, i);
    if (verb || showsPerson(form) || speaksOfSelf(form)) return false;
  }
  const next = quote.close + 1;
  return !isOtherCue(scene, next) && !wordAt(scene, next).attribution && wordsTo(scene, next) >= SAID_OF_IT;
}

/** Words of a name in marks behind the colon of a headline, at most. */
const HEADLINE_NAME = 3;
/** Words that are said of it, at least. */
const SAID_OF_IT = 2;

function wordsTo(scene: Scene, from: number): number {
  let words = 0;
  for (let i = from; i < scene.end && words < SAID_OF_IT; i++) if (isWord(scene, i)) words++;
  return words;
}

/** «وأكدت "لجنة القرى" الزرمانية | تورط كذا»: right behind the verb marks hold the whole name of a body, with words of the clause behind them. */
export function namesBody(scene: Scene, quote: Quote, subjectEnd: number): boolean {
  if (!wordAt(scene, subjectEnd - 1).verb) return false; // not «رفض الوزير "حكومة كذا"»
  const { bodyNoun } = wordAt(scene, quote.first);
  if (quote.close < 0 || quote.open !== subjectEnd || !bodyNoun || bodyNoun.preposition !== '') return false;
  if (quoteLength(scene, quote) > TITLE || quoteLength(scene, quote) < 2) return false;
  for (let i = quote.first; i <= quote.last; i++) {
    const { verb, complementiser, form, article } = wordAt(scene, i);
    if (complementiser || (verb && !article) || showsPerson(form)) return false;
  }
  const next = quote.close + 1;
  return (isWord(scene, next) && !isOtherCue(scene, next)) || formAt(scene, next) === '(';
}

/** True when the outlet's clause goes on right behind the closing mark: «وصفه بـ"الكبير" في المنطقة», not «… "بالتعازي" بعد الهجوم». */
export function clauseGoesOn(scene: Scene, quote: Quote): boolean {
  const next = wordAt(scene, quote.close + 1);
  if (!isWord(scene, quote.close + 1)) return false;
  return (
    !next.participle &&
    !next.attribution &&
    !is(next, 'contrast') &&
    !is(next, 'subordinator') &&
    !is(next, 'afterwards') &&
    !isAfter(next.form) &&
    !next.verb &&
    !next.complementiser
  );
}

/** «تقدم "بالتعازي لأهالي الضحايا" | بعد الهجوم»: when it was said. */
export const isAfter = memberOf(AROUND_SPEAKING);
