import { ARTICLE, splits } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import { MADE_DOCUMENTS } from './lexicons/body-speech.ts';
import {
  ADDING_VERBS,
  APPEALING_VERBS,
  CLAUSE_AT_ONCE,
  CLAUSE_BEHIND_TO,
  DEEDS_TOO,
  DOCUMENT_VERBS,
  DOING_VERBS,
  FINDING_VERBS,
  GOING_VERBS,
  GOVERNING_ON,
  IDENTITIES,
  ISSUED_PARTICIPLES,
  ISSUED_VERBS,
  LETTING_OUT_ACTS,
  MAKING_VERBS,
  MENTIONS,
  PUT_FORWARD,
  REFLEXIVE_VERBS,
  REFUSING_VERBS,
  REMINDING_VERBS,
  RETURNING_VERBS,
  RULING_TEXTS,
  SAYING_VERBS,
  SEEING_VERBS,
  SENDING_VERBS,
  SHOWING_IN_TEXT,
  TEXT_HOLDING_VERBS,
  TEXT_VERBS,
  VERBS_WITH_OBJECT,
  VOWELLED_IN_MIDDLE,
  WRITING_VERBS,
} from './lexicons/verb-kinds.ts';
import { memberOf } from './member.ts';

const SENDING = new Set(SENDING_VERBS.map(foldArabic));

const REFUSING = new Set(REFUSING_VERBS.map(foldArabic));

const IDENTITY = new Set(IDENTITIES.map(foldArabic));

/** True for a verb with the pronoun of the document that its subject sends: وجهها. */
export function isSending(form: string): boolean {
  return SENDING.has(form);
}

/** True for a verb by which a source refuses to be named. */
export function refuses(form: string): boolean {
  return REFUSING.has(form);
}

/** True for هويته، اسمه: what a source that refuses to be named hides. */
function isIdentity(form: string): boolean {
  return IDENTITY.has(form);
}

/**
 * Where the clause ends by which a source refuses to be named, when it opens at `at`: «مسؤول | طلب عدم الكشف عن هويته |».
 * Index of the form behind it.
 */
export function refusalEnd(forms: readonly string[], at: number, limit: number): number | undefined {
  if (!refuses(forms[at] ?? '')) return undefined;
  for (let i = at + 1; i < Math.min(limit, at + REFUSAL); i++) if (isIdentity(forms[i] ?? '')) return i + 1;
  return undefined;
}

const REFUSAL = 8;

const TRANSITIVE = new Set(VERBS_WITH_OBJECT);

/** True for a verb of speech, by its past, that cannot do without an object: اتهم، وصف. */
export function needsObject(past: string): boolean {
  return TRANSITIVE.has(past);
}

/** True for a verb, by its past, whose middle letter has in the active the vowel that makes others passive: خلُص. */
export function hasVowelOfPassive(past: string): boolean {
  return VOWELLED_IN_MIDDLE.includes(past);
}

const DOCUMENTARY = new Set(DOCUMENT_VERBS);

/** True for a verb, by its past, that says what stands in a text: جاء في البيان. */
export function isDocumentVerb(past: string): boolean {
  return DOCUMENTARY.has(past);
}

/** True for a verb, by its past, whose act of speech stands right behind whoever speaks: أصدر. */
export function letsOutActs(past: string): boolean {
  return LETTING_OUT_ACTS.includes(past);
}

/** True for a verb, by its past, of passing on or noting down that tells of a deed as well: نقل، سجل. */
export const isDeedToo = memberOf(DEEDS_TOO);

/** True for a verb, by its past, that reports with a deed which a text shows: أظهر. */
export function showsInText(past: string): boolean {
  return SHOWING_IN_TEXT.includes(past);
}

/** True for a verb, by its past, that tells what a text holds: تضمن. */
export function holdsInText(past: string): boolean {
  return TEXT_HOLDING_VERBS.includes(past);
}

/** True for a verb, by its past, that only a text has as its subject: نص. */
export const isTextVerb = memberOf(TEXT_VERBS);

const isBareText = memberOf(RULING_TEXTS);

/** True for a text that rules something, «the» or «to» in front allowed: المادة، للاتفاق. */
export function isRulingText(form: string): boolean {
  return isBareText(form) || splits(form).some(({ rest }) => isBareText(rest) || isBareText(bareOfArticle(rest)));
}

function bareOfArticle(form: string): string {
  return form.startsWith(ARTICLE) ? form.slice(ARTICLE.length) : form;
}

/** True for a verb, by its past, whose clause only «to» leads in: ذهب فلان إلى أن. */
export function leadsWithTo(past: string): boolean {
  return CLAUSE_BEHIND_TO.includes(past);
}

/** True for a verb, by its past, that reports with a clause only right behind whoever speaks: زاد الوزير أن. */
export function reportsAtOnce(past: string): boolean {
  return CLAUSE_AT_ONCE.includes(past);
}

/** True for a verb of saying, behind which «that» is printed «إن», by its past: قال. */
export function says(past: string): boolean {
  return SAYING_VERBS.includes(past);
}

/** True for a verb of writing, by its past: كتب، غرد. */
export function writes(past: string): boolean {
  return WRITING_VERBS.includes(past);
}

const ADDING = new Set(ADDING_VERBS);

/** True for the past of a verb that adds to what was said: أضاف، تابع. */
export function isAdding(past: string): boolean {
  return ADDING.has(past);
}

const ON_GOVERNORS = new Set(GOVERNING_ON.map(foldArabic));

/** True for a verb that «على ما» with its own verb follows as what it is about: علق، رد. «And» in front allowed. */
export function governsOn(form: string): boolean {
  return ON_GOVERNORS.has(form) || (form.length > 2 && /^[وف]/u.test(form) && ON_GOVERNORS.has(form.slice(1)));
}

/** True for a verb by which a document is issued: صدر. */
export const isIssued = memberOf(ISSUED_VERBS);

/** True for a document told by who made it, its article and a particle apart: تقرير، الدراسة، لتقرير. */
export function isMadeDocument(form: string): boolean {
  return splits(form).some(({ rest }) => MADE.has(rest) || MADE.has(ARTICLE + rest));
}

const MADE = new Set(MADE_DOCUMENTS.map(foldArabic));

/** True for its participle: صادر، الصادرة. */
export const isIssuedParticiple = memberOf(ISSUED_PARTICIPLES);

/** True for «with it» behind a verb of putting forward: به. */
export const isPutForward = memberOf(PUT_FORWARD);

/** True for a verb with the pronoun of what somebody made: أجرته، أعدها. */
export const isMaking = memberOf(MAKING_VERBS);

/** True for a past that the shapes of verbs do not tell from a noun or from «and» with another verb: التقى، وصل. */
export const isDoing = memberOf(DOING_VERBS);

/** True for a past of him that may as well be a present of her: تمكن، تعرض. */
export const isReflexive = memberOf(REFLEXIVE_VERBS);

/** True for the same in the feminine, where it may look like a noun with the article: التقت، ألقت. */
export function isDoingOfHer(form: string): boolean {
  return form.endsWith(PAST_OF_HER) && isDoing(form.slice(0, -1) + LAST_WEAK);
}

const PAST_OF_HER = 'ت';
/** The weak last letter of a past, as folding leaves it: التقى. */
const LAST_WEAK = 'ي';

/** True for a verb that goes by something: تسير | وفق القانون. */
export const isGoing = memberOf(GOING_VERBS);

/** True for a verb, by its past, of finding: وجد. */
export const isFinding = memberOf(FINDING_VERBS);

/** True for a verb, by its past, of seeing and holding: رأى. */
export const isSeeing = memberOf(SEEING_VERBS);

/** True for the verb, by its past, of mentioning and reminding: ذكر الوزير بكذا. */
export const isReminding = memberOf(REMINDING_VERBS);

/** True for how something is mentioned, which nobody is reminded of: ذكر | بالاسم. */
export const isMention = memberOf(MENTIONS);

const RETURNING = new Set(RETURNING_VERBS);

/** True for the verb, by its past, of doing again: أعاد. */
export function isReturning(past: string): boolean {
  return RETURNING.has(past);
}

/** True for أهاب, with «ب» before whom it calls upon. */
export function isAppealing(past: string): boolean {
  return APPEALING.has(past);
}

const APPEALING = new Set(APPEALING_VERBS);
