import { goesOnWith, isPerfective, isPretext, isWhat } from '../../../arabic/around-speech.ts';
import { endsFeminine, isObliquePlural } from '../../../arabic/clitics.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { FROM, IN } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION, RESUMPTION } from '../../../arabic/lexicons/comments.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { ASKED_OF } from '../../../arabic/lexicons/stances.ts';
import { endsAccusative, isCommonWord, isPublishing } from '../../../arabic/names.ts';
import { bareOfPronoun, holdsPronoun, isNaming, isOpinion } from '../../../arabic/phrases.ts';
import { isClosedWords, isLearning } from '../../../arabic/relaying.ts';
import { hasVowelOfPassive, needsObject } from '../../../arabic/verb-kinds.ts';
import { isPrintedPassive } from '../../../arabic/verb-shape.ts';
import { isOfThem } from '../../../arabic/with-pronoun.ts';
import { is } from '../../../arabic/words.ts';
import { kept } from '../../../text/common-forms.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { isStrong } from '../clause/agreement.ts';
import {
  formAt,
  isComma,
  isLive,
  isParticiple,
  isWord,
  opensClause,
  type Scene,
  skipInsertion,
  wordAt,
} from '../clause/scene.ts';
import { isUnitOfTime } from '../clause/time-unit.ts';
import { orBareClause } from '../contents/bare-clause.ts';
import { findBehindTold, findGoverned } from '../contents/governed.ts';
import { findNoun } from '../contents/governed-noun.ts';
import { heldSo, opensJoinedHeld } from '../contents/held-so.ts';
import { isThatOfRumour, mayGoRound, rumourCue } from '../contents/rumoured.ts';
import type { Cue } from '../rule.ts';
import { whomSheAsks } from '../subjects/asked-by-her.ts';
import { givingBack } from '../subjects/giving-back.ts';
import { headlineSubject, isAskedInHeadline } from '../subjects/headline-subject.ts';
import { carriesSubject, isObject, skipTimes } from '../subjects/object-behind.ts';
import { ownBody } from '../subjects/own-body.ts';
import { subjectAfter } from '../subjects/subject-after.ts';
import { subjectBefore } from '../subjects/subject-before.ts';
import { withoutTakenIn } from '../subjects/taken-in.ts';
import { withoutThing } from '../subjects/thing-behind.ts';
import { unseenSubject } from '../subjects/unseen-subject.ts';
import { behindNoun, leavesSubject } from './behind-noun.ts';
import { isByline } from './byline.ts';
import { colonCue } from './colon-cue.ts';
import { behindGesture } from './gesture.ts';
import { learnedCue } from './learned.ts';
import { ledSubject } from './led-verb.ts';
import { hasNoSpeaker } from './no-speaker.ts';
import { isBarePredicate, tellsNoSpeech } from './no-speech.ts';
import { nounCue } from './noun-cue.ts';
import { withoutOtherClause } from './own-verb-between.ts';
import { participleCue } from './participle-cue.ts';
import { passesFor } from './passes-for.ts';
import { pretextCue } from './pretext.ts';

/** Looks at the word of speech at token `i`, if it is one in this sentence: its subject and what it governs. */
export function cueAt(scene: Scene, i: number): Cue | undefined {
  const cue = wordOfSpeech(scene, i);
  const at = cue?.found?.at ?? 0;
  if (cue?.found?.kind === 'clause' && at > i + 1 && isThatOfRumour(scene, at)) return undefined;
  const colon = formAt(scene, at) === ':' ? at : at - 1;
  return cue && formAt(scene, colon) === ':' && isByline(scene, colon) ? undefined : cue;
}

const tellsOtherwise = kept((form) => isLearning(form) || isPretext(form) || mayGoRound(form));

/** Most tokens are no verb, noun or participle of speech, no other word that leads to somebody's words, and no colon. */
function mayTell(scene: Scene, i: number): boolean {
  const { verb, speechNoun, participle, form } = wordAt(scene, i);
  const of = scene.context.tokens.common[i];
  return !!(verb || speechNoun || participle) || form === ':' || (of !== undefined && tellsOtherwise(of));
}

function wordOfSpeech(scene: Scene, i: number): Cue | undefined {
  if (!mayTell(scene, i)) return undefined;
  const word = wordAt(scene, i);
  if (isPublishing(word.form) || (isNaming(word.form) && !isClaiming(scene, i))) return undefined; // «محام يدعى فلان»
  if (isOpinion(word.form) && i === scene.sentence.first && formAt(scene, i + 1) === ':') return undefined; // «رأي: …»
  if (isNamedBehindVerb(scene, i) || endsName(scene, i)) return undefined; // «قالت | فورد إنه»
  if (word.speechNoun?.doer && is(wordAt(scene, i - 1), 'preposition')) return nounCue(scene, i); // «عن وصفه لفلان بأنه»
  const promised = word.verb && word.speechNoun && isNounBehindTime(scene, i) ? nounCue(scene, i) : undefined;
  if (promised) return promised;
  const rumour = rumourCue(scene, i);
  if (rumour) return rumour;
  if (isNoDual(scene, i)) return participleCue(scene, i);
  if (word.verb && !word.bodyNoun && (isLive(scene, i) || tellsClause(scene, i)) && !isCovered(scene, i)) {
    const cue = verbCue(scene, i);
    return cue?.found || !word.speechNoun ? cue : (nounCue(scene, i) ?? cue); // طلب, printed like the verb
  }
  const told = learnedCue(scene, i) ?? pretextCue(scene, i);
  if (told) return told;
  if (isSpeakingPeople(scene, i)) return undefined; // «لكن منتقدين | يقولون إن»
  if (isDemandNoun(scene, i)) return nounCue(scene, i);
  if (isParticiple(word)) return isAttribute(scene, i) ? undefined : participleCue(scene, i);
  if (word.speechNoun && !word.role && !tellsWhichBody(scene, i)) return nounCue(scene, i);
  if (formAt(scene, i) === ':') return colonCue(scene, i);
  return undefined;
}

/** «، طالبا من الحكومة الاعتذار»، «، طالبا منهم العودة»: the participle, not the dual of a past that is printed like it. */
function isNoDual(scene: Scene, i: number): boolean {
  const { participle, verb } = wordAt(scene, i);
  if (participle?.entry.toward !== ASKED_OF || verb?.subject.number !== 'dual' || !isComma(scene, i - 1)) return false;
  return is(wordAt(scene, i + 1), 'partitive') || isOfThem(formAt(scene, i + 1));
}

/** «وتدعي كولبارا أن»، «فلان الذي يدعي أن»: folding leaves the verb of claiming like «is called»; its dots and a clause behind its subject tell, or a name before it. */
function isClaiming(scene: Scene, i: number): boolean {
  if (!wordAt(scene, i).verb || !isDotted(scene, i)) return false;
  const named = scene.context.taggedOf[i - 2] ?? scene.context.hitOf[i - 2];
  if (opensClause(scene, i + 1)) return named !== undefined && is(wordAt(scene, i - 1), 'relative');
  const subject = parseSubject(scene.context, i + 1, scene.end);
  return subject !== undefined && opensClause(scene, skipTimes(scene, subject.end));
}

/** «بعد | تعهد منظمات دولية بكذا»، «بعد أيام من | رفض الحزب القرار»: behind a time the noun that is printed like the verb. */
function isNounBehindTime(scene: Scene, i: number): boolean {
  const before = wordAt(scene, i - 1);
  if (is(before, 'preposition') && (is(before, 'afterwards') || is(before, 'beforeFactualClause')))
    return !is(wordAt(scene, i - 2), 'partitive') && !is(wordAt(scene, i - 2), 'subordinator'); // «ومن قبل | تعهد الوزير»، «وفيما بعد | رفض الحزب»
  return is(before, 'partitive') && isUnitOfTime(scene, i - 2);
}

/** «عقب | مطالبة الحزب بكذا»: behind a preposition the feminine participle is the noun that is printed like it. */
function isDemandNoun(scene: Scene, i: number): boolean {
  const { speechNoun, participle } = wordAt(scene, i);
  const before = wordAt(scene, i - 1);
  return (
    speechNoun !== undefined && participle !== undefined && (is(before, 'preposition') || is(before, 'afterwards'))
  );
}

/** «كرة | واعدة»، «رسالة | وداعية»: a participle that agrees with an ordinary noun without article right before it. */
function isAttribute(scene: Scene, i: number): boolean {
  const [before, word] = [wordAt(scene, i - 1), wordAt(scene, i)];
  if (tellsWhichBody(scene, i)) return true;
  if (!isWord(scene, i - 1) || before.article || before.role || before.bodyNoun || before.verb || before.bits !== 0)
    return false;
  const noun = isCommonWord(before.form) && endsFeminine(before.form) && !scene.context.taggedOf[i - 1];
  return noun && endsFeminine(word.form) && !holdsPronoun(before.form);
}

/** Whoever is told by a participle in the plural, right before their own verb of speech. */
function isSpeakingPeople(scene: Scene, i: number): boolean {
  const { participle, role } = wordAt(scene, i);
  const { verb } = wordAt(scene, i + 1);
  return (
    participle !== undefined && role?.number === 'plural' && verb?.subject.number === 'plural' && isLive(scene, i + 1)
  );
}

/** «مريم | يحيى»: the last word of a person's name whose shape is that of a verb, before a comma or an office. */
function endsName(scene: Scene, i: number): boolean {
  const name = scene.context.taggedOf[i];
  if (name?.kind !== 'person' || name.last !== i || name.first === i || !wordAt(scene, i).verb) return false;
  return isComma(scene, i + 1) && !opensClause(scene, i + 1);
}

/** «جماعات | معارضة سورية»: behind the indefinite noun of a body a feminine with the adjective of a state tells which one. */
function tellsWhichBody(scene: Scene, i: number): boolean {
  const before = wordAt(scene, i - 1);
  const indefinite = before.bodyNoun !== undefined && !before.article;
  return indefinite && endsFeminine(formAt(scene, i)) && scene.context.nationAt(i + 1) !== undefined;
}

/** A name that opens with the letter of «so», right behind another verb of speech. */
function isNamedBehindVerb(scene: Scene, i: number): boolean {
  const { verb } = wordAt(scene, i);
  const name = scene.context.taggedOf[i];
  return verb?.conjunction === RESUMPTION && name?.kind === 'person' && wordAt(scene, i - 1).verb !== undefined;
}

/** «وبين الوزير أن»: a verb printed like a preposition opens the sentence, with its subject and a clause close behind. */
function tellsClause(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  const joined = formAt(scene, i - 1) === COORDINATION; // «و بين فلان أن»
  const before = wordAt(scene, i - 1);
  const opens =
    i === scene.sentence.first || isComma(scene, i - 1) || joined || is(before, 'asTold') || goesOnWith(before.form);
  if (!is(word, 'preposition') || is(word, 'adverb') || word.verb?.tense !== 'past' || !opens) return false;
  if ((word.verb.conjunction !== '' || joined) && opensClause(scene, i + 1)) return true; // «وبين أن القرار مهم»
  const subject = parseSubject(scene.context, i + 1, scene.end);
  if (!subject || !(isStrong(subject) || subject.document) || subject.others.length > 0) return false;
  if (isObliquePlural(formAt(scene, subject.first))) return false; // «وشاع، بين | الناخبين، أن»
  const { entry } = word.verb;
  const parted = isComma(scene, subject.end) ? subject.end + 1 : subject.end;
  if (i > scene.sentence.first && !entry.takes.includes(FROM)) return opensClause(scene, parted); // «من جهته، بين الوزير أن»
  if (entry.takes.includes(FROM) && findNoun(scene, i, subject.end, { ...entry, takes: [FROM] }) !== undefined)
    return true; // «وعبر الوزير عن قلقه»
  const from = skipInsertion(scene, subject.end); // «وبين فلان -خلال لقائه كذا- أن»
  for (let at = from; at < Math.min(scene.end, from + REACH) && !wordAt(scene, at).verb; at++)
    if (opensClause(scene, at)) return true;
  return false;
}

/** Tokens between a subject and the clause that its verb governs, at most. */
const REACH = 12;

/** Inside a known name (a newspaper called «قال»): no verb. */
function isCovered(scene: Scene, i: number): boolean {
  return scene.context.hitOf[i] !== undefined;
}

function verbCue(scene: Scene, token: number): Cue | undefined {
  const verb = wordAt(scene, token).verb;
  if (!verb) return undefined;
  const behind =
    ownBody(scene, token, verb.subject) ?? withoutThing(scene, token, subjectAfter(scene, token, verb.subject));
  const led = ledSubject(scene, token);
  const before = led ? { subject: led, relative: false } : subjectBefore(scene, token, verb.subject);
  const object = behind && (isObject(scene, token, behind, before) || isAskedInHeadline(scene, token));
  const beside = object ? undefined : behind;
  const after = beside && givingBack(scene, token, beside, verb.entry);
  const whole = isStrong(after) ? after : (before?.subject ?? after);
  const asked = behind ? undefined : whomSheAsks(scene, token)?.end; // «ودعت الأمين العام لكذا فلانا | إلى كذا»
  const wholeEnd = whole && whole === after ? whole.end : (asked ?? token + 1);
  const held = heldSo(scene, verb, token, wholeEnd);
  if (verb.entry.weak && verb.object && !held) return undefined;
  const entry = verb.object ? withoutObject(verb.entry) : verb.entry;
  const near = held ?? findGoverned(scene, token, wholeEnd, entry);
  const less = near || !whole || whole !== after ? undefined : withoutTakenIn(scene, whole, verb.entry);
  const subject = less ?? whole;
  const subjectEnd = less?.end ?? wholeEnd;
  const close = less ? findGoverned(scene, token, less.end, entry) : near;
  const governed = close ?? (subjectEnd > token + 1 ? findBehindTold(scene, token, subjectEnd, entry) : undefined);
  const said = orBareClause(scene, token, subjectEnd, verb.entry, subject, governed);
  const told = said ?? behindGesture(scene, token, subject);
  const back = told?.kind === 'noun' && leadsBackToIt(scene, token, verb.entry);
  const found =
    back || tellsNoSpeech(scene, token, verb.entry, subject, told)
      ? undefined
      : withoutOtherClause(scene, token, subjectEnd, told);
  if (isFormula(scene, token, subject, found)) return undefined;
  const accused = behind !== undefined && !isStrong(before?.subject) && isAccusedPassively(scene, token, behind, found);
  const passive =
    verb.passive ||
    accused ||
    lacksObject(scene, token, subject, found) ||
    ((!subject || subject.first < token) && isBarePassive(scene, token, found)) ||
    (!subject && isVowelled(scene, token));
  const missing = !subject && !passive && !verb.object && verb.entry.toward !== 'object';
  const clause = missing ? behindNoun(scene, token, skipTimes(scene, token + 1), found, verb.entry) : found;
  const unseen = missing ? unseenBehind(scene, token, clause) : undefined;
  const base = { token, kind: 'verb' as const, entry: verb.entry, agreement: verb.subject, passive };
  const own =
    subject ?? unseen ?? (passive || found?.kind !== 'noun' ? undefined : headlineSubject(scene, token, verb.subject));
  if (hasNoSpeaker(scene, token, own, found)) return undefined;
  return {
    ...base,
    ...(own && !passive && { subject: own }),
    ...(unseen && clause ? { found: clause } : found && { found }),
  };
}

/** «وهو ما | طالب به فلان»، «الخطة التي | نادى بها الوزير»: in a relative clause the preposition that the verb takes holds the pronoun of what stands before it. */
function leadsBackToIt(scene: Scene, token: number, { takes }: ReportingVerb): boolean {
  const form = formAt(scene, token + 1);
  if (!holdsPronoun(form) || wordAt(scene, token).verb?.object) return false;
  const led = takes.some((one) => one.length < LONGEST_PREPOSITION && bareOfPronoun(form) === foldArabic(one));
  const before = wordAt(scene, token - 1);
  return led && ((is(before, 'relative') && before.article) || isWhat(before.form));
}

/** Letters of a preposition, less than. */
const LONGEST_PREPOSITION = 4;

/** The subject behind the verb that only its place shows; none where a pronoun before the verb is its subject. */
function unseenBehind(scene: Scene, token: number, found: Cue['found']): Subject | undefined {
  const verb = wordAt(scene, token).verb;
  if (!verb || carriesSubject(scene, token - 1) || is(wordAt(scene, token - 1), 'relative')) return undefined;
  if (verb.subject.number !== 'singular') return undefined; // «ورفضوا | التنازل»: before its subject a verb stands in the singular
  const from = skipTimes(scene, token + 1);
  if (isClosedWords(verb.entry.past, formAt(scene, from))) return undefined;
  return found && leavesSubject(scene, token, from, found)
    ? unseenSubject(scene, from, found, verb.subject)
    : undefined;
}

/** «أعلنتها الحكومة»: the pronoun is the object already; that of «طالبها بـ» is the addressee. */
function withoutObject(entry: ReportingVerb): ReportingVerb {
  return entry.toward === undefined ? { ...entry, takes: entry.takes.filter((c) => c !== 'object') } : entry;
}

/** «ويتوقع أن»، «وتعتبر الخطوة مخالفة»: a present without anybody beside it that stands for what people think. */
function isFormula(scene: Scene, token: number, subject: Subject | undefined, found: Cue['found']): boolean {
  const verb = wordAt(scene, token).verb;
  if (!found || verb?.tense !== 'present') return false;
  if (passesFor(scene, token, subject, found)) return true;
  if (subject && !verb.object && subject.first > token && isBarePredicate(scene, subject, found)) return true;
  if (found.kind === 'noun' && found.predicate && isCalledSo(scene, token, found.at)) return true;
  if (isStrong(subject)) return false;
  if (!subject && opensJoinedHeld(scene, token)) return false; // «… القرار، | وتعتبره انقلابا»
  if (found.kind === 'noun' && (found.predicate || (!subject && is(wordAt(scene, token - 1), 'relative')))) return true; // «الجائزة التي | تعلن نتائجها»
  return found.kind === 'clause' && subject === undefined && is(wordAt(scene, token), 'formula');
}

/** «المتحف الذي | يعتبر واجهة للمدينة»: in a relative clause a bare noun right behind the verb is what something passes for. */
function isCalledSo(scene: Scene, token: number, at: number): boolean {
  const { article, role, bodyNoun } = wordAt(scene, at);
  const bare = !article && !role && !bodyNoun && !scene.context.hitOf[at] && !scene.context.taggedOf[at];
  return bare && at === token + 1 && is(wordAt(scene, token - 1), 'relative') && !wordAt(scene, token).verb?.object;
}

/** «وأُعلن عن»، «ذُكر أن»: printed with the vowel of the passive. */
function isVowelled({ context }: Scene, token: number): boolean {
  const verb = context.words[token]?.verb;
  if (!verb || hasVowelOfPassive(verb.entry.past)) return false;
  const from = (context.tokens.start[token] ?? 0) + verb.conjunction.length;
  return isPrintedPassive(context.text.slice(from, context.tokens.end[token]), verb.tense, verb.entry.past);
}

/** «الفندق الذي وصف بأنه سجن»: a verb that needs an object and has none, in a relative clause, is passive. */
function isBarePassive(scene: Scene, token: number, found: Cue['found']): boolean {
  const verb = wordAt(scene, token).verb;
  if (!verb || verb.object || !needsObject(verb.entry.past) || found?.at !== token + 1) return false;
  if (isObjectBehind(scene, found.at)) return false;
  return is(wordAt(scene, token - 1), 'relative');
}

/** «كما اتهم | بأنه سرق كذا»، «وكان فلان قد اتهم | بالسرقة»: so is a verb of accusing with nothing behind it but of what somebody is accused. */
function lacksObject(scene: Scene, token: number, subject: Subject | undefined, found: Cue['found']): boolean {
  const { verb, bits } = wordAt(scene, token);
  if (!verb || verb.object || bits !== 0 || verb.entry.act !== 'accuse') return false;
  if (verb.entry.toward !== 'object' && (verb.tense === 'present' || !isDotted(scene, token))) return false; // «وألقى | باللوم على كذا»
  if (found?.at !== token + 1 || (subject && subject.first > token)) return false;
  return (
    formAt(scene, found.at).startsWith(IN) && !scene.context.taggedOf[found.at] && !isObjectBehind(scene, found.at)
  );
}

/** «تتهم بدعم المتمردين | دولا مجاورة»، «تتهم بالإرهاب | جماعات معارضة»: whom somebody accuses stands behind the charge. */
function isObjectBehind(scene: Scene, charge: number): boolean {
  for (let i = charge + 1; i < Math.min(scene.end, charge + CHARGE) && isWord(scene, i); i++) {
    const { form, article, bodyNoun, adjective } = wordAt(scene, i);
    if (is(wordAt(scene, i), 'preposition') || is(wordAt(scene, i), 'adverb') || wordAt(scene, i).complementiser)
      return false;
    if (article || adjective || !wordAt(scene, i - 1).article) continue;
    if (bodyNoun || (endsAccusative(form) && isCommonWord(form))) return true;
  }
  return false;
}

/** Words of a charge before whoever is accused, at most. */
const CHARGE = 6;

/** «ألقي»: printed with the dots that the active «ألقى» has not. */
function isDotted({ context: { text, tokens } }: Scene, token: number): boolean {
  return text[(tokens.end[token] ?? 0) - 1] === YAA;
}

const YAA = '\u064a';

/** «وقد اتهم فلان | باستخدام كذا»: behind «has» a verb that needs an object, with one person and nothing but its content, is passive. */
function isAccusedPassively(scene: Scene, token: number, behind: Subject, found: Cue['found']): boolean {
  const verb = wordAt(scene, token).verb;
  if (!verb || verb.object || verb.tense !== 'past' || !needsObject(verb.entry.past) || found?.kind !== 'noun')
    return false;
  if (!isPerfective(formAt(scene, token - 1)) || behind.name === undefined || behind.others.length > 0) return false;
  const next = skipTimes(scene, behind.end);
  return found.at === next;
}
