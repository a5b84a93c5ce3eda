import { goesOnWith } from '../../../arabic/around-speech.ts';
import { claimsDeed } from '../../../arabic/ascribing.ts';
import { ARTICLE } from '../../../arabic/clitics.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { IN, TO } from '../../../arabic/lexicons/attribution.ts';
import { PREPOSITIONS_OF_NOUNS } from '../../../arabic/lexicons/content-words.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { endsAccusative, isCalendarWord, isCommonWord, isSpeakingDocument } from '../../../arabic/names.ts';
import { bareOfPronoun, holdsPronoun, isDirection, isSameBehind } from '../../../arabic/phrases.ts';
import { isClaim } from '../../../arabic/relaying.ts';
import { isGreeting, isRenewed, isStance, isWarmStance, isWarning, tellsNeed } from '../../../arabic/stances.ts';
import {
  holdsInText,
  isAdding,
  isDocumentVerb,
  isMention,
  isReminding,
  isReturning,
  leadsWithTo,
  letsOutActs,
  needsObject,
  reportsAtOnce,
  showsInText,
  writes,
} from '../../../arabic/verb-kinds.ts';
import { isVerbalNoun, verbGender } from '../../../arabic/verb-shape.ts';
import { isTimeUnit } from '../../../arabic/when-words.ts';
import { isWithPronoun } from '../../../arabic/with-pronoun.ts';
import { is, wordOf } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import type { Quote } from '../../../text/quotes.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { parseSubject } from '../../mentions/coordination.ts';
import { behindAdjuncts, objectBehindAdjuncts } from '../clause/adjuncts.ts';
import { skipCircumstance } from '../clause/circumstance.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import { formAt, isComma, opensClause, quoteAt, quoteLength, type Scene, wordAt } from '../clause/scene.ts';
import { ascribedNoun } from './ascribed.ts';
import { opensNounOfContent } from './content-noun.ts';
import { reasonBehind } from './explained.ts';
import { findClause } from './governed-clause.ts';
import { findNoun } from './governed-noun.ts';
import { isSaidBesides } from './said-besides.ts';
import { seenIn } from './seen-in.ts';
import { isThatOfSpeech } from './that-of-speech.ts';

/** What a word of speech governs, with the token it opens at. */
export type Found =
  | { readonly kind: 'clause'; readonly at: number }
  | { readonly kind: 'quote'; readonly at: number; readonly quote: Quote }
  | { readonly kind: 'colon'; readonly at: number }
  | { readonly kind: 'bare'; readonly at: number }
  | { readonly kind: 'noun'; readonly at: number; readonly quote?: Quote; readonly predicate?: true };

/**
 * Finds what the word of speech at `cue` governs: a clause behind a complementiser, a quotation, text behind a colon, or
 * a noun phrase the verb takes. `subjectEnd` is the end of the subject behind it (cue + 1 when there is none).
 */
export function findComplement(scene: Scene, cue: number, subjectEnd: number, entry: ReportingVerb): Found | undefined {
  const reason = reasonBehind(scene, cue, subjectEnd, entry);
  if (reason !== undefined) return { kind: 'noun', at: reason };
  const seen = seenIn(scene, subjectEnd, entry);
  if (seen !== undefined) return { kind: 'noun', at: seen, predicate: true };
  const noun =
    ascribedNoun(scene, cue, subjectEnd, entry) ??
    (entry.weak ? stanceNoun(scene, cue, subjectEnd, entry) : findNoun(scene, cue, subjectEnd, entry));
  const clause = near(scene, cue, findClause(scene, cue, subjectEnd, entry), subjectEnd, entry);
  if (noun === undefined) return clause ?? remindedOf(scene, cue, subjectEnd, entry);
  const again = clauseOfStance(scene, noun);
  if (again !== undefined && entry.weak) return { kind: 'clause', at: again };
  if (clause?.kind === 'clause' && noun === subjectEnd && describesSubject(scene, noun)) return clause;
  if (entry.takes.includes('predicate') && !(clause?.kind === 'clause' && clause.at - noun < PREDICATE))
    return { kind: 'noun', at: noun, predicate: true };
  if (clause === undefined || clause.at < noun) return clause ?? { kind: 'noun', at: noun };
  if (isSaidBesides(scene, noun, clause.at, entry)) return { kind: 'noun', at: noun };
  return governs(scene, noun, clause, entry) ? clause : { kind: 'noun', at: noun };
}

/** «ذكر الوزير | بقرار المجلس»: the verb of mentioning is that of reminding where «of» and a noun stand right behind whoever speaks; not «الأزمة تذكر السكان | بالجفاف». */
function remindedOf(scene: Scene, cue: number, subjectEnd: number, entry: ReportingVerb): Found | undefined {
  if (!isReminding(entry.past) || wordAt(scene, cue).verb?.tense !== 'past') return undefined;
  const at = skipCircumstance(scene, subjectEnd);
  if (isMention(formAt(scene, at)) || !opensWith(scene, at, IN) || scene.context.taggedOf[at]) return undefined;
  return mentionsBehind(scene, at) ? undefined : { kind: 'noun', at };
}

/** «ذكر الجيش بموقعه الإلكتروني | سقوط جنود»، «ذكر شهود بالمدينة | وقوع انفجار»: behind a definite noun with «in» a deed or an accusative is what is mentioned. */
function mentionsBehind(scene: Scene, at: number): boolean {
  const noun = formAt(scene, at).slice(IN.length);
  const owned = holdsPronoun(noun) ? bareOfPronoun(noun) : undefined;
  if (!noun.startsWith(ARTICLE) && (owned === undefined || isVerbalNoun(noun) || isStance(owned))) return false; // «بدعوته | رئيس الحزب إلى كذا»
  let i = at + 1;
  while (wordAt(scene, i).article && !is(wordAt(scene, i), 'relative')) i++;
  const { form, lead, bits, verb } = wordAt(scene, i);
  return !verb && lead === '' && bits === 0 && isCommonWord(form) && !isCalendarWord(form) && !isTimeUnit(form);
}

/** «جدد التأكيد على | أن»: the clause right behind the noun of speech that a verb of repeating has. */
function clauseOfStance(scene: Scene, noun: number): number | undefined {
  const { form, speechNoun } = wordAt(scene, noun);
  const at = is(wordAt(scene, noun + 1), 'preposition') ? noun + 2 : noun + 1;
  if (speechNoun && wordAt(scene, at).complementiser) return at;
  const given = isWarning(form) && is(wordAt(scene, noun + 1), 'toward');
  return given ? clauseBehindWhom(scene, noun + 2) : undefined;
}

/** «وجه تحذيرا إلى الدول | من أن»، «وجه رسالة إلى الدول | بأن»: the clause of such a noun behind whoever it goes to; not «… للمشاركة في | أن». */
function clauseBehindWhom(scene: Scene, from: number): number | undefined {
  for (let i = from; i < Math.min(scene.end, from + WHOM); i++) {
    const word = wordAt(scene, i);
    const led = is(wordAt(scene, i - 1), 'partitive') || word.form.startsWith(IN);
    if (word.complementiser) return led && opensClause(scene, i) ? i : undefined;
    if (isComma(scene, i) || word.verb || word.speechNoun || (is(word, 'relative') && word.article)) return undefined;
  }
  return undefined;
}

/** Tokens of whoever it goes to, at most. */
const WHOM = 9;

/** «وكشف ديبلوماسي غربي | شارك في المفاوضات أن»: a verb of the past behind an indefinite subject describes it. */
function describesSubject(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word.article || wordAt(scene, i - 1).article || word.lead !== '' || isVerbalNoun(word.form)) return false;
  return verbGender(word.form) === 'm' && is(wordAt(scene, i + 1), 'preposition') && !word.speechNoun;
}

/** So few words before أن are a circumstance, no object with its predicate: «اعتبر في رسالته أن». */
const PREDICATE = 5;

/**
 * Verbs that report only sometimes do so with an object that is itself a stance or an act of speech, near or behind what tells
 * where it was said: «جدد دعوته إلى»، «جدد المجلس في بيانه | دعمه للخطة»; not «اللاعب الذي وجه إليه | إنذار».
 */
function stanceNoun(scene: Scene, cue: number, subjectEnd: number, entry: ReportingVerb): number | undefined {
  if (!entry.takes.includes('object')) return undefined;
  if (showsInText(entry.past)) return shownDeed(scene, cue, subjectEnd);
  const near = findNoun(scene, cue, subjectEnd, { ...entry, takes: ['object'] });
  const far = near === undefined || near > skipCircumstance(scene, subjectEnd);
  if (letsOutActs(entry.past) && (far || !isLetOut(scene, near))) return undefined; // «أصدر أمرا بكذا على خلفية | اتهامه بكذا»
  const at =
    near ?? (isWithPronoun(formAt(scene, subjectEnd)) ? undefined : objectBehindAdjuncts(scene, subjectEnd, []));
  if (at === undefined) return undefined;
  const form = formAt(scene, at);
  if (isReturning(entry.past) && !wordAt(scene, at).speechNoun && !holdsPronoun(form)) return undefined; // «أعادت الأزمة | مطلب كذا»
  if (isReturning(entry.past) && wordAt(scene, at).speechNoun?.article) return at; // «أعاد الحزب | التعبير عن رفضه»
  if (holdsInText(entry.past) && !isSpeakingDocument(formAt(scene, cue + 1))) return undefined; // «تضمن الحفل | تحية للضيوف»
  const pointed = is(wordAt(scene, at), 'demonstrative') ? formAt(scene, at + 1) : form;
  if (is(wordAt(scene, at), 'quantifier') && isStance(formAt(scene, at + 1))) return at; // «وجه | عدة دعوات إلى كذا»
  if (claimsDeed(entry.past, pointed)) return at;
  if (entry.act === 'thank' && !isGreeting(form, formAt(scene, at + 1))) return undefined; // «رفع توصياته»
  if (isWarmStance(form, formAt(scene, at + 1), formAt(scene, at + 2))) return at;
  return isStance(form) || isRenewed(entry.past, form) || (tellsNeed(form) && at === subjectEnd) ? at : undefined;
}

/** «أظهرت الدراسة | ارتفاع الأسعار»: the deed right behind a text that shows it; not «كما أظهرت الدراسة، | ارتفاع الأسعار يضر». */
function shownDeed(scene: Scene, cue: number, subjectEnd: number): number | undefined {
  if (!wordAt(scene, cue).verb || subjectEnd === cue + 1 || !isSpeakingDocument(formAt(scene, cue + 1)))
    return undefined;
  const at = skipCircumstance(scene, subjectEnd);
  const closed = isComma(scene, at - 1);
  const before = wordAt(scene, cue - 1);
  const told = is(before, 'asTold');
  const subordinate = is(before, 'subordinator') && !told && !is(before, 'contrast') && !goesOnWith(before.form); // «حيث أظهرت», «فيما أظهرت»
  if (subordinate || (closed && told)) return undefined; // the main clause stands behind the comma
  return opensNounOfContent(scene, at, closed) ? at : undefined; // not «استطلاع | شمل ألف طالب أن»
}

/** «أصدر | تحذيرا من كذا»، «كثف | انتقاداته للقرار»: an act of words with its own preposition right behind; not «أصدر الحكم | إنذارا للاعب». */
function isLetOut(scene: Scene, at: number): boolean {
  const { form, article } = wordAt(scene, at);
  const { speechNoun } = wordOf(endsAccusative(form) ? form.slice(0, -1) : form); // «تحذيرا»
  if (!speechNoun || article || !LET_OUT.has(speechNoun.entry.act)) return false;
  const aimed = AIMED.has(speechNoun.entry.act) && formAt(scene, at + 1).startsWith(TO);
  return aimed || prepositionsOf(speechNoun.entry).some((c) => opensWith(scene, at + 1, c));
}

const LET_OUT: ReadonlySet<Act> = new Set<Act>(['demand', 'warn', 'criticise', 'condemn', 'threaten']);
/** Acts whose noun has its object behind «to»: انتقاده لكذا، إدانة الهجوم. */
export const AIMED: ReadonlySet<Act> = new Set<Act>(['criticise', 'condemn']);

/** Verbs that report only sometimes must have their content close by. */
function near(
  scene: Scene,
  cue: number,
  found: Found | undefined,
  subjectEnd: number,
  entry: ReportingVerb,
): Found | undefined {
  if (!found || !entry.weak) return found;
  if (found.kind === 'clause' && leadsWithTo(entry.past) && !isLedByTo(scene, found.at)) return undefined; // «ذهب الوزير … أن»
  if (found.kind === 'clause' && reportsAtOnce(entry.past) && !isSaidAtOnce(scene, cue, subjectEnd, found.at))
    return undefined;
  const wide = found.kind === 'clause' && writes(entry.past) && isThatOfSpeech(scene, found.at); // «كتب فلان على حسابه في موقع كذا | إن»
  const written =
    found.kind === 'clause' && isDocumentVerb(entry.past) && standsInDocument(scene, subjectEnd, found.at);
  if (found.at - subjectEnd <= (wide || written ? WIDE_REACH : WEAK_REACH)) return found;
  if (found.kind === 'colon' && subjectEnd > cue + 1 && leadsToQuotation(scene, found.at, entry)) return found;
  const adjunct = entry.takes.includes('clause') && behindAdjuncts(scene, subjectEnd, []) === found.at; // «وتابعت | خلال جلسة للجنة في كذا | أن»
  return adjunct ? found : undefined;
}

/** «وزاد | أن»، «وزاد الوزير، في تصريح لصحيفة كذا، | أن»: right behind the verb or somebody who speaks; not «زاد الأمر سوءا | أن». */
function isSaidAtOnce(scene: Scene, cue: number, subjectEnd: number, clause: number): boolean {
  const end = isSameBehind(formAt(scene, subjectEnd)) ? subjectEnd + 1 : subjectEnd; // «وزادت المتحدثة | ذاتها»
  if (skipCircumstance(scene, end) !== clause) return false;
  if (subjectEnd === cue + 1) return true;
  const subject = parseSubject(scene.context, cue + 1, scene.end);
  return subject !== undefined && (subject.kind !== 'other' || subject.document === true);
}

/** «جاء في البيان الصادر عن الوزارة بشأن اللقاء | أن»: no other verb stands between the document and the clause. */
function standsInDocument(scene: Scene, from: number, to: number): boolean {
  if (!is(wordAt(scene, from), 'locative') || !isSpeakingDocument(formAt(scene, from + 1))) return false;
  for (let i = from + 2; i < to; i++) if (wordAt(scene, i).verb && !wordAt(scene, i).article) return false;
  return true;
}

/** «كتبت فلانة، التي عادت أمس، على صفحتها: "…"»: what somebody writes or adds opens in marks right behind a colon, however far. */
function leadsToQuotation(scene: Scene, colon: number, { past }: ReportingVerb): boolean {
  const quote = writes(past) || isAdding(past) ? quoteAt(scene, colon + 1) : undefined;
  return quote !== undefined && quoteLength(scene, quote) > NAME;
}

/** Words in marks that are a name or a title, at most. */
const NAME = 4;

/** «إلى | أن»، «إلى القول | إن»، «للقول | إن». */
function isLedByTo(scene: Scene, at: number): boolean {
  return isDirection(formAt(scene, at - 1)) || wordAt(scene, at - 1).speechNoun !== undefined;
}

const WEAK_REACH = 8;
const WIDE_REACH = 16;

/** True when the clause after a possible noun is governed by the verb itself, the noun being a circumstance or addressee. */
function governs(scene: Scene, noun: number, found: Found, entry: ReportingVerb): boolean {
  if (found.kind === 'colon') return quoteAt(scene, found.at + 1) !== undefined || found.at - noun <= 3;
  if (found.at - noun === 2 && wordAt(scene, noun + 1).speechNoun) return true;
  if (found.kind !== 'clause') {
    const one = prepositions(entry).some((p) => p.length === 1 && formAt(scene, noun).startsWith(p));
    const joined = noun < found.at && one; // «تعهد | باتخاذ "تدابير"»
    return found.at - noun <= 1 && !joined && !prepositions(entry).includes(formAt(scene, noun));
  }
  const before = found.at - 1;
  const claimed = ANSWERING.has(entry.act) && isClaim(formAt(scene, before)) && formAt(scene, found.at).startsWith(IN);
  if (claimed) return false; // «نفى | الاتهامات بأن»
  if (before <= noun || isComma(scene, before) || formAt(scene, before) === ')') return true;
  const form = formAt(scene, before);
  const joined = formAt(scene, found.at);
  const repeats = prepositions(entry).some((p) => p.length === 1 && joined.startsWith(p));
  if (repeats && (entry.toward === 'object' || isWhereSaid(scene, noun))) return true; // «وصفه | بأنه»، «أفاد مراسلون بالمدينة | بأن»
  if (prepositions(entry).some((p) => p === form)) return true;
  if (needsObject(entry.past) && entry.takes.includes('clause') && wordAt(scene, noun).bodyNoun) return true; // «أبلغ الوزير أعضاء | بمجلس النواب | أن»
  if (GOVERNED_BY_NOUN.has(form) && prepositions(entry).length > 0) return false; // «عن أمله في أن»
  if (entry.takes.includes('clause') && !tellsContent(scene, noun, found.at)) return true;
  return is(wordAt(scene, before), 'preposition') || scene.context.tokens.kind[before] === TokenKind.number;
}

/** «بالأراضي»، «بالمنطقة»: a definite noun behind «in» that is no deed and no stance. */
function isWhereSaid(scene: Scene, i: number): boolean {
  const { form } = wordAt(scene, i);
  const noun = form.slice(IN.length);
  const bare = noun.slice(ARTICLE.length);
  return form.startsWith(IN) && noun.startsWith(ARTICLE) && !isVerbalNoun(bare) && !isStance(bare);
}

/**
 * True when what stands between a verb and a clause can itself be what is said: a stance, a verbal noun, or a word that the
 * clause belongs to. «كشف فلان مدرب النادي أنه», «أكد في بيان نشره على موقعه أنه»: a pronoun on the complementiser takes up
 * whoever speaks, and nothing before it does.
 */
function tellsContent(scene: Scene, noun: number, clause: number): boolean {
  if (wordAt(scene, clause).complementiser?.pronoun === undefined) return true;
  for (let i = noun; i < clause; i++) {
    const { form, speechNoun, verb, participle } = wordAt(scene, i);
    if (isStance(form) || isVerbalNoun(form) || speechNoun || verb || participle || is(wordAt(scene, i), 'relative'))
      return true;
  }
  return false;
}

/** Acts that answer what others claim: the claim is what they have for their content, with its clause. */
const ANSWERING: ReadonlySet<Act> = new Set<Act>(['deny', 'oppose', 'criticise', 'condemn']);

const GOVERNED_BY_NOUN = new Set(PREPOSITIONS_OF_NOUNS.map(foldArabic));

function prepositions(entry: ReportingVerb): readonly string[] {
  return prepositionsOf(entry).map(foldArabic);
}
