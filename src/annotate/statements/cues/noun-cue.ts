import { isAlong } from '../../../arabic/around-speech.ts';
import { ARTICLE, isFemininePlural, isObliquePlural, isSoundPlural } from '../../../arabic/clitics.ts';
import { isKnownAdjective, isKnownNoun } from '../../../arabic/definite-words.ts';
import { TO } from '../../../arabic/lexicons/attribution.ts';
import type { Complement, ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { ASKED_OF, CALLING, TO_SAY } from '../../../arabic/lexicons/stances.ts';
import { isCalendarWord, isCommonWord, opensLexically } from '../../../arabic/names.ts';
import { isAsWhatHeIs, isDeciding, leavesUnsaid, tellsThing } from '../../../arabic/not-speech.ts';
import { bareOfPronoun, holdsPronoun, isSurely } from '../../../arabic/phrases.ts';
import { isAskedWord } from '../../../arabic/relaying.ts';
import { isSending } from '../../../arabic/verb-kinds.ts';
import { isPastOfHer, isVerbalNoun, showsPerson } from '../../../arabic/verb-shape.ts';
import { isSpanOfTime, isTimeUnit } from '../../../arabic/when-words.ts';
import { is, type SpeechNounSense } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { isStrong } from '../clause/agreement.ts';
import { skipCircumstance } from '../clause/circumstance.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import { formAt, isComma, isLive, isWord, type Scene, wordAt } from '../clause/scene.ts';
import { AIMED, type Found, findComplement } from '../contents/complement.ts';
import { findNoun } from '../contents/governed-noun.ts';
import { saidToEnd } from '../contents/said-to.ts';
import type { Cue } from '../rule.ts';
import { subjectAfter } from '../subjects/subject-after.ts';
import { ledBy } from './led-noun.ts';
import { tellsNoSpeech } from './no-speech.ts';

/** قوله إن، بالقول «»، إعلانه أن: the content must open close behind. */
export function nounCue(scene: Scene, token: number): Cue | undefined {
  const sense = wordAt(scene, token).speechNoun;
  if (!sense || is(wordAt(scene, token - 1), 'worth')) return undefined;
  if (sense.doer && isNominative(scene, token + 1)) return undefined;
  if (isAskedAbout(scene, token) || isDecidedOn(scene, token) || isOnlyDescribed(scene, token)) return undefined;
  if (tellsThing(formAt(scene, token), formAt(scene, token + 1))) return undefined;
  if (leavesUnsaid(formAt(scene, token - 1)) || isAsWhatHeIs(formAt(scene, token))) return undefined;
  const by = ledBy(scene, token);
  const doer = by ? undefined : sense.doer;
  if (!by && isCertainly(scene, token)) return undefined;
  const agent = doer ? undefined : (by?.subject ?? agentAfter(scene, token));
  const owner = by || sense.doer || sense.article ? undefined : subjectAfter(scene, token, undefined);
  const subject = agent ?? (isStrong(owner) ? owner : (stateBehind(scene, token) ?? owner));
  const toward = is(wordAt(scene, token - 1), 'toward') && sense.entry.past === TO_SAY; // «إلى القول إن»
  const along = isAlong(formAt(scene, token - 1)) && isComma(scene, token - 2) && sense.entry.act === 'confirm'; // «، مع التأكيد على كذا»
  const led = sense.article && (sense.preposition !== '' || toward || along);
  if (!doer && !isStrong(subject) && !led) return undefined;
  const end = by ? token + 1 : (subject?.end ?? token + 1);
  const clause = findComplement(scene, token, end, { ...sense.entry, takes: sense.entry.takes.filter(isUtterance) });
  const found =
    clause && clause.at - (by ? token : (subject?.end ?? token)) <= NOUN_REACH
      ? clause
      : nominalContent(scene, token, end, by ? { ...sense, article: false } : sense, {
          byAgent: agent !== undefined,
          strong: isStrong(subject),
          definite: subject !== undefined && isDefinite(scene, subject),
        });
  if (!found || tellsNoSpeech(scene, token, sense.entry, subject, found)) return undefined;
  if (found.kind === 'noun' && isPartedFrom(scene, end, found.at, sense.entry)) return undefined;
  if (found.kind !== 'noun' && is(wordAt(scene, token - 1), 'locative') && anotherSpeaks(scene, token + 1, found.at))
    return undefined;
  const base = { token, kind: 'noun' as const, entry: sense.entry, passive: false, found };
  return { ...base, ...(doer && { agreement: doer }), ...(subject && { subject }) };
}

/** «رقم رفضه | المدافعون عن كذا»: a plural in the nominative is the subject of a verb, and no noun with a pronoun governs it. */
function isNominative(scene: Scene, i: number): boolean {
  const { role, article, form } = wordAt(scene, i);
  return role?.number === 'plural' && article && isSoundPlural(form) && !isObliquePlural(form);
}

/** «ساد اعتقاد | كبير بأن»، «قدم اقتراحا | مشتركا»: an adjective printed like a calling tells of the noun of speech without article, and nobody of who speaks. */
function isOnlyDescribed(scene: Scene, token: number): boolean {
  const { article, form } = wordAt(scene, token);
  const next = wordAt(scene, token + 1);
  if (article || holdsPronoun(form) || next.article || next.bits !== 0 || !next.role || next.role.number !== 'singular')
    return false;
  if (isSending(formAt(scene, token + 2))) return true; // «اقتراح | مطور قدمته الجامعة»
  return (
    isKnownAdjective(next.form) && !wordAt(scene, token + 2).article && scene.context.taggedOf[token + 2] === undefined
  );
}

/** «قررت اللجنة | دعوة المجلس إلى كذا»: the noun is the deed that somebody decides on, and whoever stands behind it is called upon. */
function isDecidedOn(scene: Scene, token: number): boolean {
  const { speechNoun } = wordAt(scene, token);
  if (!speechNoun || speechNoun.article || speechNoun.doer || speechNoun.preposition !== '') return false;
  if (speechNoun.entry.toward !== 'object') return false;
  for (let i = token - 1; i >= Math.max(scene.sentence.first, token - DECIDED); i--) {
    const led = is(wordAt(scene, i), 'preposition') && !is(wordAt(scene, i), 'adverb'); // «قررت اللجنة أمس | دعوة كذا»
    if (isComma(scene, i) || led) return false;
    if (!isDeciding(formAt(scene, i))) continue;
    const subject = parseSubject(scene.context, i + 1, token);
    return skipCircumstance(scene, subject?.end ?? i + 1) === token; // not «قرر الحزب قبول | دعوة الرئيس»
  }
  return false;
}

/** Words from a verb of deciding to the deed, at most. */
const DECIDED = 7;

/** «ردا على سؤال | يتعلق بحديثهما عن كذا»، «سؤال عن دعوته إلى كذا»: what a question is about is not said here. */
function isAskedAbout(scene: Scene, token: number): boolean {
  for (let i = token - 1; i >= Math.max(scene.sentence.first, token - ASKED_ABOUT); i--) {
    if (isComma(scene, i)) return false;
    if (isAskedWord(formAt(scene, i))) return true;
  }
  return false;
}

/** Words from a question to what it is about, at most. */
const ASKED_ABOUT = 5;

/**
 * «وبناء على طلب الرئيس فلان، | صعدت القوات»، «تلبية لدعوة فلان، وصل الوفد | إلى كذا»: behind a comma stands what is said, at most behind
 * whoever it is said to («مطالبة الحزب، الحكومة | بكذا») or when; what is asked for is a deed or has its preposition.
 */
function isPartedFrom(scene: Scene, end: number, at: number, entry: ReportingVerb): boolean {
  let from = at;
  while (from > end && !isComma(scene, from - 1)) from--;
  if (from <= end && !isComma(scene, end)) return false;
  if (from === at)
    return TOWARD_SOMEBODY.has(entry.act) && !isVerbalNoun(formAt(scene, at)) && !opensAsSaid(scene, at, entry);
  const whom = parsePhrase(scene.context, from, at, { preposition: true });
  return (
    !opensAsSaid(scene, at, entry) || (!(isStrong(whom) && whom?.end === at) && skipCircumstance(scene, from) !== at)
  );
}

function opensAsSaid(scene: Scene, at: number, entry: ReportingVerb): boolean {
  return [...prepositionsOf(entry), TO].some((c) => opensWith(scene, at, c));
}

/** «وفي تعليقها على القرار | كتبت فلانة أن»: the noun only tells the occasion of the verb of speech that stands before the clause. */
function anotherSpeaks(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { verb, role, bodyNoun, article } = wordAt(scene, i);
    if (verb && !role && !bodyNoun && !article && isLive(scene, i)) return true;
  }
  return false;
}

/** «طلب فلسطيني»، «الاتهامات الروسية»: the adjective of a state names who speaks. */
function stateBehind(scene: Scene, token: number): Subject | undefined {
  const { speechNoun } = wordAt(scene, token);
  const { adjective } = wordAt(scene, token + 1);
  if (!speechNoun || speechNoun.article || !adjective || adjective.plural || adjective.article) return undefined;
  return { kind: 'nation', first: token + 1, end: token + 2, others: [] };
}

function isUtterance(complement: Complement): boolean {
  return complement === 'clause' || complement === 'quote';
}

const NOUN_REACH = 8;

/** Acts whose noun is followed by whom they are done to rather than by who does them: اتهام فلان بـ، مطالبة الحكومة بـ. */
const TOWARD_SOMEBODY: ReadonlySet<Act> = new Set<Act>(['accuse', 'demand', 'ask']);

/** «مطالبات من الأمم المتحدة بـ…»: whoever speaks stands behind «من», «من قبل», «من جانب». */
function agentAfter(scene: Scene, token: number): Subject | undefined {
  if (!is(wordAt(scene, token + 1), 'partitive')) return undefined;
  const { speechNoun } = wordAt(scene, token);
  if (speechNoun?.article && speechNoun.entry.toward === ASKED_OF && !is(wordAt(scene, token + 2), 'agent'))
    return undefined; // «والطلب | من الأعضاء تقديم كذا»
  const at = is(wordAt(scene, token + 2), 'agent') ? token + 3 : token + 2;
  const phrase = parseSubject(scene.context, at, scene.end);
  return isStrong(phrase) ? phrase : undefined;
}

/** «ومن المتوقع أن يؤكد على إصرار بلاده على …»: what is only expected to be said. */
function isExpected(scene: Scene, token: number): boolean {
  for (let i = token - 1; i > token - EXPECTED && i >= scene.sentence.first; i--) {
    const word = wordAt(scene, i);
    if (is(word, 'irrealis') && word.article) return true;
  }
  return false;
}

const EXPECTED = 20;

/**
 * «اتهام لندن لموسكو بالوقوف وراءه»: a noun of speech with whoever speaks and a content behind a preposition. A pronoun may
 * be whom the act is done to («اتهامه بالفساد»), unless somebody else stands between it and the content.
 */
function nominalContent(
  scene: Scene,
  token: number,
  end: number,
  sense: SpeechNounSense,
  { byAgent, strong, definite }: { readonly byAgent: boolean; readonly strong: boolean; readonly definite: boolean },
): Found | undefined {
  const { entry } = sense;
  const weak = entry.weak && !(entry.bySomebody && strong); // «تلويح الرئيس باستخدام القوة»
  if (weak || (sense.article && sense.preposition !== '') || isExpected(scene, token)) return undefined;
  const takes = entry.takes.filter((c) => c !== 'predicate' && c !== 'clause' && c !== 'quote');
  const led = is(wordAt(scene, token - 1), 'preposition') || is(wordAt(scene, token - 1), 'afterwards'); // not «انتقاد الوزير للقرار | أثار جدلا»
  const aimed = led && !sense.article && (definite || sense.doer) && isAimedAt(scene, entry, end) ? end : undefined;
  const found = aimed ?? findNoun(scene, token, behindAddressee(scene, end, takes), { ...entry, takes });
  const told = found === undefined ? undefined : behindAdjective(scene, token, found, takes);
  const at = told === undefined ? undefined : (behindInvited(scene, told) ?? told);
  if (at === undefined || at - end > NOUN_REACH || isVerb(formAt(scene, at))) return undefined;
  if (isTimeUnit(formAt(scene, at)) || isSpanOfTime(formAt(scene, at)) || isCalendarWord(formAt(scene, at)))
    return undefined; // «إدانة فلان | عام 2009»
  if (
    (at === end || !isSomebodyElse(scene, end, at)) &&
    !(byAgent || isMany(scene, token)) &&
    entry.toward === 'object' &&
    (sense.doer || (!takes.includes(CALLING) && TOWARD_SOMEBODY.has(entry.act)))
  )
    return undefined;
  return { kind: 'noun', at };
}

/** «دعوة من الملك إلى الرئيس الليدوري | لزيارة المملكة»: behind whoever is invited, the deed that «to» leads to. */
function behindInvited(scene: Scene, at: number): number | undefined {
  if (!is(wordAt(scene, at), 'toward')) return undefined;
  const whom = parseSubject(scene.context, at + 1, scene.end);
  if (whom?.first !== at + 1 || !isStrong(whom)) return undefined;
  const { form, verb } = wordAt(scene, whom.end);
  const rest = form.slice(TO.length);
  const deed = form.startsWith(TO) && (isVerbalNoun(rest) || isKnownNoun(rest) || isVerbalNoun(withArticleOf(rest)));
  return deed && !verb ? whom.end : undefined;
}

/** «انتقاد الوزير | لقرار الحزب»، «إدانته | للهجوم»: behind the noun «to» leads to what its verb has for its object. */
function isAimedAt(scene: Scene, { act, takes }: ReportingVerb, at: number): boolean {
  if (!AIMED.has(act) || !takes.includes('object') || !isWord(scene, at)) return false;
  const hit = scene.context.hitOf[at];
  if (hit?.first === at) return hit.preposition === TO && hit.known.kind !== 'medium';
  const { bodyNoun, role, form } = wordAt(scene, at);
  if (bodyNoun?.preposition === TO || role?.preposition === TO) return true;
  const rest = form.slice(TO.length);
  return (
    form.startsWith(TO) &&
    !opensLexically(form) &&
    (isCommonWord(rest) || isCommonWord(withArticleOf(rest)) || isVerbalNoun(rest))
  );
}

/** A name, somebody known or a definite description: «انتقاد | الوزير»; not «إدانة | مساعد مقرب لفلان». */
function isDefinite(scene: Scene, { kind, name, first, end }: Subject): boolean {
  return name !== undefined || kind === 'known' || wordAt(scene, first).article || wordAt(scene, end - 1).article;
}

/** The noun behind «to» and its article, which print leaves one letter of: للقرار → القرار. */
function withArticleOf(rest: string): string {
  return rest.startsWith(TO) ? rest.slice(TO.length) : rest;
}

/** «شكره الكبير | لكل من ساعد»: behind what tells more of the noun with its pronoun; undefined where nothing is said («انتقاداته اليومية»). */
function behindAdjective(scene: Scene, token: number, at: number, takes: readonly Complement[]): number | undefined {
  if (!isItsAdjective(scene, token, at)) return at;
  return [...takes, TO].some((c) => c !== 'object' && opensWith(scene, at + 1, c)) ? at + 1 : undefined;
}

/** «انتقاداته | اليومية»، «طلبها | الموجه إلى كذا»; not «رفضه | العودة». */
function isItsAdjective(scene: Scene, token: number, at: number): boolean {
  const { form, article } = wordAt(scene, at);
  if (at !== token + 1 || !article || !holdsPronoun(formAt(scene, token))) return false;
  const bare = form.slice(ARTICLE.length);
  return isFemininePlural(bareOfPronoun(formAt(scene, token))) || (isKnownAdjective(bare) && !isKnownNoun(bare));
}

/** «إدانة المتهم | ستفتح بابا»، «إدانة المتهمين | اكتسبت قوة القانون»: the verb of the clause, whose subject the noun of speech is. */
function isVerb(form: string): boolean {
  return showsPerson(form) || (isPastOfHer(form) && !isCommonWord(form) && !isVerbalNoun(form));
}

/** «دعوة الحزب | للحكومة | إلى كذا»: whoever is called upon stands before the content. */
function behindAddressee(scene: Scene, end: number, takes: readonly Complement[]): number {
  const behind = saidToEnd(scene, end);
  return behind > end && takes.some((c) => opensWith(scene, behind, c)) ? behind : end;
}

/** «مطالبات السكان بكذا»: behind the noun in the plural without article stands whoever does it. */
function isMany(scene: Scene, token: number): boolean {
  const { form, article } = wordAt(scene, token);
  const next = formAt(scene, token + 1);
  const hit = scene.context.hitOf[token + 1];
  const toward = hit ? hit.preposition !== '' : next.startsWith(TO) && !isCommonWord(next); // «اتهامات لفلان بكذا»
  return isFemininePlural(form) && !article && !toward;
}

/** «اتهام لندن | موسكو بكذا»: somebody else stands before the content; words of a name or its age do not count. */
function isSomebodyElse(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const phrase = parsePhrase(scene.context, i, to, { preposition: true });
    if (phrase && isStrong(phrase) && (phrase.kind !== 'person' || phrase.role !== undefined)) return true;
    if (i > from && phrase?.kind === 'person') return true;
  }
  return false;
}

/** «وبالتأكيد أنها الأخيرة»: certainly, unless a verb stands close before («تابع بالتأكيد على»). */
function isCertainly(scene: Scene, token: number): boolean {
  if (!isSurely(formAt(scene, token))) return false;
  for (let i = token - 1; i >= Math.max(scene.sentence.first, token - NEAR_VERB); i--)
    if (wordAt(scene, i).verb || wordAt(scene, i).participle) return false;
  return true;
}

/** Words between a verb and its noun of speech, at most. */
const NEAR_VERB = 4;
