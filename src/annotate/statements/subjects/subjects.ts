import { isComing, isPerfective, isWhat } from '../../../arabic/around-speech.ts';
import {
  type Agreement,
  endsFeminine,
  isFemininePlural,
  isPeopleAsSubject,
  mayHoldParticle,
  splits,
} from '../../../arabic/clitics.ts';
import { isKnownAdjective } from '../../../arabic/definite-words.ts';
import { IN, TO } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { isCommonWord, isFemaleName, isOccasion, isRelational, isSpeakingDocument } from '../../../arabic/names.ts';
import { bareOfPronoun, holdsPronoun, isMeanwhile, isOneOf, tellsWherein } from '../../../arabic/phrases.ts';
import { isPassedWord, sourceTurn } from '../../../arabic/relaying.ts';
import { isDoing, isDoingOfHer, isReflexive } from '../../../arabic/verb-kinds.ts';
import { auxiliaryGender, isPastOfHer, isPresent, verbGender } from '../../../arabic/verb-shape.ts';
import { isSpanOfTime } from '../../../arabic/when-words.ts';
import { is, tellsTwo, type Word, wordOf } from '../../../arabic/words.ts';
import { kept } from '../../../text/common-forms.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { isStrong } from '../clause/agreement.ts';
import { behindDateline } from '../clause/dateline.ts';
import { formAt, isComma, isCountedObject, isWord, type Scene, wordAt } from '../clause/scene.ts';
import { apposedBody } from './apposed-body.ts';
import { skipTimes } from './object-behind.ts';
import { isSomebody } from './somebody.ts';
import { broughtOut, toldIn } from './told-in.ts';

/** Somebody whom a clause of a sentence is about, with what its verb tells of them. */
export interface ClauseSubject {
  readonly subject: Subject;
  /** Token of the verb; of a subject that stands before its verb, that of the verb behind. */
  readonly verb: number;
  readonly gender: 'm' | 'f' | undefined;
  /** It stands in a relative clause of another. */
  readonly inner?: true;
}

/**
 * The subjects of the clauses between two tokens, in text order: noun phrases right behind a finite verb that opens a
 * clause, speech verb or not («ونشر المحامي بيانا»), and phrases that open the sentence before their verb. Each is looked for
 * when it is asked for.
 */
export function* clauseSubjects(scene: Scene, from: number, to: number): Generator<ClauseSubject> {
  for (let i = Math.max(from, to - REACH); i < to; i++) {
    const opens =
      i === from ||
      is(wordAt(scene, i - 1), 'topic') ||
      is(wordAt(scene, i - 1), 'contrast') ||
      is(wordAt(scene, i - 1), 'subordinator') ||
      (wordAt(scene, i - 1).complementiser !== undefined &&
        (is(wordAt(scene, i - 2), 'beforeFactualClause') || isRemark(scene, i - 1))); // «رغم أن»
    const one =
      behindWords(scene, i, to) ??
      behindVerb(scene, i, to) ??
      behindTongue(scene, i, to) ??
      toldIn(scene, i, to) ??
      broughtOut(scene, i, to) ??
      (opens ? openingPhrase(scene, i, to) : undefined);
    if (!one) continue;
    yield one;
    i = Math.max(i, one.subject.end - 1);
  }
}

/** «ويذكر أن»، «وتجدر الإشارة إلى أن»: a formula at the opening of the sentence before «that» at `that`: what follows is the outlet's own. */
function isRemark(scene: Scene, that: number): boolean {
  const { first } = scene.sentence;
  if (that - first > REMARK) return false;
  for (let i = first; i < that; i++) if (is(wordAt(scene, i), 'formula') || is(wordAt(scene, i), 'worth')) return true;
  return false;
}

/** Words of a formula before its «that», at most. */
const REMARK = 4;

/** How far back, in tokens, the clause of a subject may open. */
const REACH = 80;

/** The subject of the last clause that agrees with the verb of a cue. */
export function lastSubject(
  scene: Scene,
  from: number,
  to: number,
  agreement: Agreement | undefined,
): Subject | undefined {
  const found = [...clauseSubjects(scene, from, to)].filter((one) => agreesWith(scene, one, agreement));
  const wherein = tellsWherein(formAt(scene, to + 1)); // «تصريحات أدلى بها الوزير | ودعا فيها»
  const outer = found.findLast(({ inner, verb }) => !inner || (wherein && tellsOfWords(scene, verb)));
  return (outer ?? found.at(-1))?.subject;
}

/** The one person or body that a clause of its own between two tokens is about, the last that agrees: no relative clause, none behind «that». */
export function mainSubject(
  scene: Scene,
  from: number,
  to: number,
  agreement: Agreement | undefined,
): Subject | undefined {
  if (agreement?.number !== 'singular') return undefined;
  return [...clauseSubjects(scene, from, to)].findLast(
    (one) =>
      !one.inner &&
      !wordAt(scene, one.verb - 1).complementiser &&
      isOne(scene, one.subject) &&
      agreesWith(scene, one, agreement),
  )?.subject;
}

/** One by its noun: not «عملاء المصرف». */
function isOne(scene: Scene, { kind, first }: Subject): boolean {
  const { role } = wordAt(scene, first);
  return kind !== 'nation' && kind !== 'other' && (role === undefined || role.number === 'singular');
}

function agreesWith(scene: Scene, { subject, gender }: ClauseSubject, agreement: Agreement | undefined): boolean {
  if (!agreement) return true;
  const plural = subject.others.length > 0;
  if (agreement.number === 'dual') return subject.others.length === 1 || isTwo(scene, subject);
  if (agreement.number === 'plural')
    return plural || isPeople(scene, subject) || subject.kind === 'nation' || isPluralBody(scene, subject);
  return (
    !plural && !isSeveralMen(scene, subject, agreement) && (!agreement.gender || !gender || agreement.gender === gender)
  );
}

/** «المتظاهرون»، «بعض الوزراء»، «الجمهور», not «الوزير» nor «أحد المسعفين». */
function isPeople(scene: Scene, { kind, first }: Subject): boolean {
  const { role, form } = wordAt(scene, first);
  return kind === 'role' && !isOneOf(form) && (role?.number !== 'singular' || role.entry.kind === 'group');
}

/** «عاد الوزراء من كذا، | مؤكدا»: whoever is told by the plural of an office does not go on in the singular. */
export function isSeveralMen(scene: Scene, { kind, first, name }: Phrase, { gender, number }: Agreement): boolean {
  if (kind !== 'role' || name || gender !== 'm' || number !== 'singular') return false;
  return wordAt(scene, first).role?.number === 'plural' || isSeveralCounted(scene, first);
}

/** «بعض الوزراء»، «كثير من التجار», not «أحد الوزراء». */
function isSeveralCounted(scene: Scene, first: number): boolean {
  const { form } = wordAt(scene, first);
  if (!is(wordAt(scene, first), 'quantifier') || isOneOf(form)) return false;
  const counted = is(wordAt(scene, first + 1), 'partitive') ? first + 2 : first + 1;
  return wordAt(scene, counted).role?.number === 'plural';
}

/** «الوزيران»، «الجانبان»: two told by one word. */
function isTwo(scene: Scene, { kind, first, others }: Subject): boolean {
  return kind === 'role' && others.length === 0 && tellsTwo(wordAt(scene, first).role);
}

/** «الحوثيون»: a body whose name is a plural of people. */
function isPluralBody(scene: Scene, { kind, first }: Subject): boolean {
  return kind === 'known' && isPeopleAsSubject(formAt(scene, first));
}

function behindVerb(scene: Scene, i: number, to: number): ClauseSubject | undefined {
  const gender = verbAt(scene, i);
  if (gender === undefined || !opensClause(scene, i)) return undefined;
  let at = i + 1;
  if (leadsBack(formAt(scene, at)) || isThatAlone(scene, at)) at++; // «فرضت فيه واشنطن عقوبات»، «ذكر ذلك رئيس البلدية»
  at = Math.min(to, skipTimes(scene, at));
  if (isComma(scene, at) && scene.context.taggedOf[at + 1]?.kind === 'person') at++; // «وكان، فلان، مدير كذا، صرح»
  if (isCountedObject(scene, at)) return undefined;
  const subject = parseSubject(scene.context, at, to);
  const body = subject && isStrong(subject) ? undefined : apposedBody(scene, at, to);
  if (body) return { subject: body, verb: i, gender: genderOf(scene, body, 'either') };
  if (!subject || !isSomebody(scene, subject) || !fitsGender(scene, subject, gender)) return undefined;
  const before = wordAt(scene, i - 1);
  const inner = (is(before, 'relative') && before.article) || isWhat(before.form) || tellsOfWords(scene, i); // «التي تنتمي إليها فلانة»، «ما ذكرته القناة»
  return { subject, verb: i, gender: genderOf(scene, subject, gender), ...(inner && { inner: true as const }) };
}

/** «ذلك» that points at no noun with article: what was told before, as an object. */
function isThatAlone(scene: Scene, i: number): boolean {
  return is(wordAt(scene, i), 'demonstrative') && !wordAt(scene, i + 1).article;
}

function isDenied(word: Word): boolean {
  return is(word, 'negator') || is(word, 'negation');
}

/** «وجاءت أقوال | فلان ردا على كذا»: whose words came. */
function behindWords(scene: Scene, i: number, to: number): ClauseSubject | undefined {
  if (!isComing(formAt(scene, i)) || !isPassedWord(formAt(scene, i + 1))) return undefined;
  const subject = parseSubject(scene.context, i + 2, to);
  return subject && isSomebody(scene, subject) ? { subject, verb: i, gender: undefined } : undefined;
}

/** A preposition with the pronoun of what a relative clause tells of: فيه، عليها. */
function leadsBack(form: string): boolean {
  const bare = bareOfPronoun(form);
  return holdsPronoun(form) && (bare === IN || bare === TO || is(wordOf(bare), 'preposition')); // «نددت بها المعارضة»
}

/** «جاء ذلك على لسان الوزير، حيث قال»: whoever words are told to come from. */
function behindTongue(scene: Scene, i: number, to: number): ClauseSubject | undefined {
  const turn = sourceTurn(formAt(scene, i), formAt(scene, i + 1));
  if (turn?.length !== 2 || turn.pronoun) return undefined;
  const subject = parseSubject(scene.context, i + 2, to);
  return subject && isSomebody(scene, subject) ? { subject, verb: i, gender: undefined } : undefined;
}

/** «الوزير التقى نظيره»: a phrase at the opening of the sentence with a verb right behind it. */
function openingPhrase(scene: Scene, i: number, to: number): ClauseSubject | undefined {
  const subject = parseSubject(scene.context, i, to);
  if (!subject || !isSomebody(scene, subject) || subject.end >= to) return undefined;
  const before = wordAt(scene, i - 1);
  const opens = before.complementiser !== undefined || is(before, 'contrast');
  const denied = opens && isDenied(wordAt(scene, subject.end));
  const had = isPerfective(formAt(scene, subject.end)) && !isPresentAt(scene, subject.end + 1); // «رغم أن الوزير قد أشار»
  const verb = denied || had ? subject.end + 1 : subject.end; // «رغم أن الوزير لم يشر»
  const gender = denied ? verbGender(formAt(scene, verb)) : verbAt(scene, verb);
  return gender === undefined ? undefined : { subject, verb, gender: genderOf(scene, subject, gender) };
}

/** «قد | يشير»: it may happen; behind the same particle a past tells what had happened. */
function isPresentAt(scene: Scene, i: number): boolean {
  const { verb, form } = wordAt(scene, i);
  return verb ? verb.tense === 'present' : isPresent(form);
}

/** The gender that a finite verb asks for; «either» where the same letters are a past of him and a present of her. */
function verbAt(scene: Scene, i: number): VerbGender | undefined {
  if (!isWord(scene, i)) return undefined;
  const word = wordAt(scene, i);
  if (is(word, 'auxiliary')) return auxiliaryGender(word.form);
  if (scene.context.hitOf[i] || scene.context.taggedOf[i]) return undefined;
  const of = scene.context.tokens.common[i];
  const hidden = of && hiddenVerbAt(of);
  if (hidden) return hidden;
  if (of && isReflexiveAt(of)) return isBehindThat(scene, i) ? undefined : 'either';
  if (word.article || word.role || word.bodyNoun || word.adjective || word.complementiser) return undefined;
  if (word.participle || word.attribution) return undefined;
  if (word.verb) return word.verb.passive ? undefined : (word.verb.subject.gender ?? 'm');
  if (word.bits !== 0 || word.speechNoun) return undefined;
  return holdsPronoun(word.form) && isPastOfHer(bareOfPronoun(word.form)) ? 'f' : verbGender(word.form); // «برأته | المحكمة»
}

function bareOfAnd(form: string): string {
  return form.startsWith(COORDINATION) ? form.slice(COORDINATION.length) : form;
}

const isReflexiveAt = kept((form) => isReflexive(bareOfAnd(form)));

/** «أن | تدخل الشرطة أنقذ كذا»: a noun; behind «after» it is a verb («بعد أن تمكن الوزير»). */
function isBehindThat(scene: Scene, i: number): boolean {
  return wordAt(scene, i - 1).complementiser !== undefined && !is(wordAt(scene, i - 2), 'beforeFactualClause');
}

/** Verbs whose shape nouns have too or that open with a letter like «and» or with the article, told by the strong subject behind them: التقى، وصل، التقت. */
function hiddenVerb(form: string): 'm' | 'f' | undefined {
  if (isDoing(form)) return 'm';
  if (!mayHoldParticle(form)) return isDoingOfHer(form) ? 'f' : undefined;
  const behind = splits(form).filter(({ conjunction }) => conjunction !== '');
  if (behind.some(({ rest }) => isDoing(rest))) return 'm';
  return isDoingOfHer(form) || behind.some(({ rest }) => isDoingOfHer(rest)) ? 'f' : undefined;
}

const hiddenVerbAt = kept((form) => hiddenVerb(form) ?? false);

const mayCarryConjunction = kept((form) => splits(form).some(({ conjunction }) => conjunction !== ''));

/** A clause opens at the sentence, behind a comma, behind «and», behind an auxiliary or a conjunction. */
function opensClause(scene: Scene, i: number): boolean {
  if (i === scene.sentence.first || isComma(scene, i - 1) || formAt(scene, i - 1) === ')') return true;
  const of = scene.context.tokens.common[i];
  if (of && mayCarryConjunction(of)) return true;
  const before = wordAt(scene, i - 1);
  return (
    is(before, 'auxiliary') ||
    is(before, 'subordinator') ||
    is(before, 'relative') ||
    isDenied(before) ||
    before.complementiser !== undefined ||
    i === behindDateline(scene) ||
    (formAt(scene, i - 1) === ':' && i - scene.sentence.first <= LABEL) || // «بغداد – أ ف ب: | شن»
    (isMeanwhile(before.form) && is(wordAt(scene, i - 2), 'locative')) ||
    tellsOfWords(scene, i) ||
    behindCircumstance(scene, i)
  );
}

/** «تصريحات | أدلى بها الوزير»، «بيان | أصدرته الحركة»: right behind words without article the verb that tells whose they are points back at them. */
function tellsOfWords(scene: Scene, i: number): boolean {
  const before = wordAt(scene, i - 1);
  if (before.article || !(isOccasion(before.form) || isSpeakingDocument(before.form) || isLedWords(before.form)))
    return false;
  return leadsBack(formAt(scene, i + 1)) || holdsPronoun(formAt(scene, i));
}

/** «استشهد | بتصريحات أدلى بها الوزير»: words that others speak, led by a preposition of one letter. */
function isLedWords(form: string): boolean {
  return form.startsWith(IN) && isPassedWord(form.slice(IN.length));
}

/**
 * «وفي ختام الزيارة | ودع الوزير السكان»، «ومن جهته | استقبل الوزير»: a circumstance opens the sentence, and what stands right
 * before the verb is definite, so that no noun can be governed by it.
 */
function behindCircumstance(scene: Scene, i: number): boolean {
  const { first } = scene.sentence;
  if (i - first < 2 || i - first > CIRCUMSTANCE || !opensCircumstance(wordAt(scene, first))) return false;
  for (let k = first + 1; k < i; k++) {
    const word = wordAt(scene, k);
    if (word.verb || word.complementiser || is(word, 'relative') || !isWord(scene, k)) return false;
  }
  const { form, article } = wordAt(scene, i - 1);
  if (article || holdsPronoun(form) || scene.context.hitOf[i - 1]?.last === i - 1) return true;
  return isSpanOfTime(form) || (i - first > 2 && isKnownAdjective(form) && isCommonWord(formAt(scene, i - 2))); // «وبعد سبعة أشهر | برأته المحكمة»، «وفي تحول كبير | استضاف فلان»
}

function opensCircumstance(word: Word): boolean {
  return is(word, 'preposition') || is(word, 'partitive') || is(word, 'beforeFactualClause');
}

/** Tokens of a place and an agency before a colon, at most. */
const LABEL = 8;
/** Words of a circumstance at most. */
const CIRCUMSTANCE = 8;

type VerbGender = 'm' | 'f' | 'either';

/** Of a verb that may be a past of him or a present of her, the gender of its subject. */
function genderOf(scene: Scene, { kind, first, hit }: Subject, gender: VerbGender): 'm' | 'f' {
  if (gender !== 'either') return gender;
  const { role, bodyNoun, form } = wordAt(scene, first);
  const known = kind === 'known' ? scene.context.hitOf[hit ?? first]?.known : undefined;
  if (known?.kind === 'state') return 'f';
  if (known?.kind === 'body') return known.entry.gender;
  if (kind === 'body') return bodyNoun?.entry.gender ?? 'f';
  return role?.gender ?? (isFemaleName(form) ? 'f' : 'm');
}

/** The gender of a head noun that tells it; names without a title fit either. */
function fitsGender(scene: Scene, subject: Subject, gender: VerbGender): boolean {
  if (gender === 'either') return true;
  const role = wordAt(scene, subject.first).role;
  if (subject.kind === 'known') {
    const known = scene.context.hitOf[subject.hit ?? subject.first]?.known;
    if (known?.kind === 'state') return gender === 'f';
    if (known?.kind === 'body') return known.entry.gender === gender || known.entry.kind === 'company'; // «رفض تويتر»
  }
  if (subject.kind === 'body') return wordAt(scene, subject.first).bodyNoun?.entry.gender === gender;
  if (role?.number !== 'singular' || role.gender === gender) return true;
  if (!subject.name) return gender === 'f' && isFigures(scene, subject);
  // «والتقت | النائب فلانا»: her object; «وترأست الوزير فلانة»: a woman by her name
  return gender === 'm' || endsFeminine(role.entry.masculine) || isFemaleName(formAt(scene, subject.name.first));
}

/** «عقدت | شخصيات عشائرية مؤتمرا»: people told by a plural of the feminine, with its adjective; not «فعاليات المهرجان». */
function isFigures(scene: Scene, { first }: Subject): boolean {
  const { role } = wordAt(scene, first);
  return (
    role?.entry.kind === 'group' &&
    isFemininePlural(role.entry.masculine) &&
    isRelational(formAt(scene, first + 1)) &&
    endsFeminine(formAt(scene, first + 1))
  );
}
