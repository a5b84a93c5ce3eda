import { isComing, isWhat } from '../../../arabic/around-speech.ts';
import { ARTICLE, endsFeminine, splits } from '../../../arabic/clitics.ts';
import { IN, TO } from '../../../arabic/lexicons/attribution.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { CALLING } from '../../../arabic/lexicons/stances.ts';
import { endsAccusative, isSpeakingDocument } from '../../../arabic/names.ts';
import {
  assaults,
  comesInWords,
  endsAsFollows,
  goesBack,
  informs,
  isArmed,
  isAttackedPlace,
  isCause,
  isCaused,
  isCopular,
  isDefence,
  isDegree,
  isMereThing,
  isNew,
  isObjectOfTurn,
  isPain,
  isRecognised,
  isRefusedDeed,
  isRuling,
  isSign,
  isUnveiled,
  isWaved,
  isWork,
  mayMeanHappening,
  meansApproving,
  measures,
  opensTheText,
  provesByDeed,
  recognises,
  showsThings,
  standsAmong,
  tellsRank,
  treats,
} from '../../../arabic/not-speech.ts';
import { bareOfPronoun, holdsPronoun } from '../../../arabic/phrases.ts';
import { holdsInText, isDocumentVerb, isFinding, isTextVerb } from '../../../arabic/verb-kinds.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { isSpanOfTime } from '../../../arabic/when-words.ts';
import { isWithPronoun } from '../../../arabic/with-pronoun.ts';
import { is, wordOf } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { skipCircumstance } from '../clause/circumstance.ts';
import { opensTime } from '../clause/manner.ts';
import { formAt, isComma, isWord, quoteAt, type Scene, skipInsertion, wordAt } from '../clause/scene.ts';
import type { Found } from '../contents/complement.ts';
import { skipTimes } from '../subjects/object-behind.ts';
import { tellsDeedAlike } from './deeds-alike.ts';

/**
 * True where a verb of speech with a noun as its content tells a deed, a ruling or a measure rather than words: «رفض الوزير
 * التعليق», «وأدانت المحكمة المتهمين», «وتبلغ المسافة 12 كيلومترا». `token` is the verb.
 */
export function tellsNoSpeech(
  scene: Scene,
  token: number,
  entry: ReportingVerb,
  subject: Phrase | undefined,
  found: Found | undefined,
): boolean {
  if (isSpanOfTime(formAt(scene, token + 2)) && is(wordAt(scene, token + 1), 'each') && mayMeanHappening(entry.past))
    return true;
  if (isFinding(entry.past) && !findsInWords(scene, token, subject)) return true;
  if (found && approves(scene, token, subject, found)) return true;
  if (found && showsThings(entry.past) && isShownBy(scene, token, subject)) return true;
  if (found && isPresent(scene, token) && goesBack(entry.past, formAt(scene, token + 1))) return true;
  if (found?.kind === 'clause' && drawsEyes(scene, token, found.at)) return true;
  if (
    found?.kind === 'colon' &&
    isTextVerb(entry.past) &&
    opensTheText(formAt(scene, token - 1)) &&
    !quoteAt(scene, found.at + 1)
  )
    return true;
  if (found?.kind === 'colon' && listsThings(scene, token, entry, found.at)) return true;
  if (found?.kind === 'clause' && comesAfterWords(scene, token, found.at)) return true;
  if (found?.kind === 'clause') return assaults(entry.past) || provesOfHimself(scene, entry, subject, found.at);
  if ((found?.kind === 'quote' || found?.kind === 'colon') && comprises(scene, entry, subject, found.at)) return true;
  if (found?.kind !== 'noun') return false;
  if (recognisesState(scene, entry, found.at)) return true;
  if (tellsDeedAlike(scene, token, entry, subject, found.at)) return true;
  const first = standsAmong(formAt(scene, found.at + 1)); // «عن | أول سيارة كهربائية»
  const unveiled = first ? found.at + 2 : found.at + 1;
  if (isUnveiled(entry.past, formAt(scene, unveiled), first || isNew(formAt(scene, unveiled + 1)))) return true;
  if (subject && treats(entry.past) && isWork(headOf(scene, subject))) return true; // «ويتطرق الفيلم إلى كذا»
  if (isCaused(entry.past) && isCausedBy(scene, token)) return true;
  const { at } = found;
  if (isRefusedDeed(entry.past, formAt(scene, at), [formAt(scene, at + 1), formAt(scene, at + 2)])) return true;
  if (learns(scene, token, entry, subject, at)) return true;
  if (isDefence(entry.past, formAt(scene, subject?.first ?? -1), formAt(scene, found.at + 1))) return true;
  if (isArmed(entry.past, formAt(scene, found.at + 1))) return true;
  if (isPain(entry.past, formAt(scene, found.at + 1)) || isWaved(entry.past, formAt(scene, found.at))) return true;
  if (assaults(entry.past) && !isAttackedInWords(scene, subject, found.at)) return true;
  const judge = subject ? subject.first : found.at; // «أدانتها محكمة الجنايات»
  if (isRuling(entry.past, wordAt(scene, judge).form)) return true;
  if (isCopular(entry.past) && isPresent(scene, token)) {
    const near = subject !== undefined && found.at - subject.end <= NEAR_PROMISE;
    if (!near || subject.kind === 'other') return true; // «ويعد فلان، كذا عاما، واحدا من … وفاز بكذا»
  }
  return measures(entry.past) && holdsNumber(scene, token, found.at);
}

/** «أثبت فلان | أن»، «أثبت اللاعب | أنه يستحق»: a person proves by deeds, and whoever is told by a calling what he is himself. */
function provesOfHimself(scene: Scene, { past }: ReportingVerb, subject: Phrase | undefined, at: number): boolean {
  if (!subject || !provesByDeed(past)) return false;
  if (subject.kind === 'person') return true;
  const one = subject.kind === 'role' && wordAt(scene, subject.first).role?.number === 'singular';
  return one && wordAt(scene, at).complementiser?.pronoun?.number === 'singular';
}

/** «وجدت الدراسة | أن»، «ويجد الخبير فلان | أن»: a study tells what was found, and a name in the present holds it; not «وجد فلان | أن». */
function findsInWords(scene: Scene, token: number, subject: Phrase | undefined): boolean {
  if (!subject) return false;
  return subject.document ? subject.first > token : subject.kind === 'person' && isPresent(scene, token);
}

/** «لفت انتباه الحرس | باعتبار أنه»: a clause that «to» does not lead in is none of what somebody's eyes were drawn to. */
function drawsEyes(scene: Scene, token: number, at: number): boolean {
  if (isWhat(formAt(scene, token - 1))) return false; // «وما يلفت النظر | أن»
  return (
    isObjectOfTurn(formAt(scene, token + 1)) &&
    !is(wordAt(scene, at - 1), 'toward') &&
    wordAt(scene, token).verb?.entry.takes.includes(CALLING) === true
  );
}

/** «وتضمن المنتدى أربع ندوات هي "…"»: behind a pronoun opens a list of what a body or an occasion comprises. */
function comprises(scene: Scene, { past }: ReportingVerb, subject: Phrase | undefined, at: number): boolean {
  const listed =
    is(wordAt(scene, at - 1), 'pronoun') || (isComma(scene, at - 1) && is(wordAt(scene, at - 2), 'pronoun'));
  if (!subject || !holdsInText(past) || subject.document || !listed) return false;
  return subject.kind === 'body' || subject.kind === 'known' || isWork(headOf(scene, subject));
}

/** «وجاءت الخطوة | بعد يوم من قول كذا إنها»: what comes after words is none itself, the noun of speech has the clause. */
function comesAfterWords(scene: Scene, token: number, clause: number): boolean {
  if (!isComing(formAt(scene, token))) return false;
  for (let i = token + 2; i < clause; i++)
    if (wordAt(scene, i).speechNoun && [i - 1, i - 2, i - 3].some((at) => at > token && opensTime(formAt(scene, at))))
      return true;
  return false;
}

/** «وجاءت المجموعات على النحو التالي: …»: a list of things; not «وجاء في البيان | ما يلي: …», «وجاء نص البيان كالتالي: …». */
function listsThings(scene: Scene, token: number, { past }: ReportingVerb, colon: number): boolean {
  if (!isDocumentVerb(past) || !endsAsFollows(formAt(scene, colon - 1)) || quoteAt(scene, colon + 1)) return false;
  const head = wordAt(scene, token + 1);
  if (colon - token < FOLLOWING || is(head, 'locative') || head.lead !== '') return false;
  return head.speechNoun === undefined && !isSpeakingDocument(head.form) && !comesInWords(head.form);
}

/** Tokens from a verb of coming behind which its subject stands to the colon, at least. */
const FOLLOWING = 3;

/** «اعترفت ليدوريا | باستقلال الإقليم»، «اعترافه | بكولبارا عاصمة»: an act in law, not words. */
function recognisesState(scene: Scene, { past }: ReportingVerb, at: number): boolean {
  if (!recognises(past) || !formAt(scene, at).startsWith(IN)) return false;
  const rest = formAt(scene, at).slice(IN.length);
  const noun = rest.startsWith(ARTICLE) ? rest.slice(ARTICLE.length) : rest;
  const hit = scene.context.hitOf[at];
  return isRecognised(past, noun) || (hit?.first === at && (hit.known.kind === 'place' || hit.known.kind === 'state'));
}

/** «اطلع الوفد على سير العمل»، «أطلع سموه | على المشروع»: printed without the hamza of informing, or nobody stands there who would be informed. */
function learns(
  scene: Scene,
  token: number,
  { past }: ReportingVerb,
  subject: Phrase | undefined,
  at: number,
): boolean {
  if (!informs(past) || wordAt(scene, token).verb?.object) return false;
  const behind = subject && subject.first > token ? subject.end : token + 1;
  const { text, tokens } = scene.context;
  const printed = text.slice(tokens.start[token], tokens.end[token]);
  return skipCircumstance(scene, behind) === at || !WITH_HAMZA.test(printed);
}

const WITH_HAMZA = /[أُ]/u;

/** «أثبتت | التجربة أن»; not a woman called نجاح, nor «قوة حفظ السلام». */
function isShownBy(scene: Scene, token: number, subject: Phrase | undefined): boolean {
  const first = subject?.first ?? token + 1;
  const all = is(wordAt(scene, first), 'quantifier'); // «كافة | المعطيات تشير إلى كذا»
  const thing = formAt(scene, all ? first + 1 : first);
  return (
    subject?.kind !== 'person' &&
    subject?.kind !== 'body' &&
    !scene.context.taggedOf[first] &&
    (isMereThing(thing) || (all && isSign(thing)))
  );
}

/** «أقر البرلمان | الموازنة بأغلبية»، «القانون الذي أقره البرلمان»: an object stands right behind who admits, or on the verb. */
function approves(scene: Scene, token: number, subject: Phrase | undefined, found: Found): boolean {
  const { verb } = wordAt(scene, token);
  if (!verb || !meansApproving(verb.entry.past)) return false;
  if (verb.object) return true;
  if (found.kind === 'clause') return false;
  const behind = subject && subject.first > token ? skipInsertion(scene, subject.end) : token + 1; // «المجلس (البرلمان) | الموازنة»
  const timed = skipTimes(scene, behind);
  let at = timed > behind && isComma(scene, timed) ? timed + 1 : timed;
  while (is(wordAt(scene, at), 'adverb')) at++;
  const { form, lead, complementiser, participle, role } = wordAt(scene, at);
  if (at >= found.at || !isWord(scene, at) || lead !== '' || complementiser || participle || role) return false;
  return !is(wordAt(scene, at), 'preposition') && !isWithPronoun(form);
}

/** Tokens between who promises and the promise, where the verb is printed like one of being, at most. */
const NEAR_PROMISE = 4;

/** «هاجم الوزير قرار البلدية», «هاجم منتقديه»: a person attacks in words, or what is attacked is a deed or one's own. */
function isAttackedInWords(scene: Scene, subject: Phrase | undefined, object: number): boolean {
  const form = formAt(scene, object);
  return (
    subject?.kind === 'person' ||
    subject?.name !== undefined ||
    isVerbalNoun(form) ||
    (holdsPronoun(form) && !isAttackedPlace(bareOfPronoun(form)))
  );
}

/** The noun that a phrase opens with, a demonstrative left out: هذا | الكتاب. */
function headOf(scene: Scene, { first }: Phrase): string {
  return formAt(scene, is(wordAt(scene, first), 'demonstrative') ? first + 1 : first);
}

/** «سبب | يدعو إلى كذا»، «سبب آخر | يدعو إلى كذا»، «الأسباب الرئيسية التي | دعته». */
function isCausedBy(scene: Scene, token: number): boolean {
  const at = antecedent(scene, token);
  const why = splits(formAt(scene, at - 1)).some(
    ({ preposition, rest }) => preposition === TO && is(wordOf(rest), 'demonstrative'),
  );
  if (why) return false; // «لهذا | السبب دعا الوزير إلى كذا»
  if (isCause(formAt(scene, at))) return true;
  const { article, role, lead, bodyNoun } = wordAt(scene, at);
  if (!isWord(scene, at) || role || bodyNoun || lead !== '' || scene.context.taggedOf[at]) return false;
  if (article && at === token - 1) return false; // «وفي الأمر الأول | دعا الوزير إلى كذا»
  return article === wordAt(scene, at - 1).article && isCause(formAt(scene, at - 1));
}

/** The word that a verb in a relative clause says something of; with an indefinite one, or «ما», right before the verb. */
function antecedent(scene: Scene, token: number): number {
  const before = wordAt(scene, token - 1);
  return is(before, 'relative') && before.article ? token - 2 : token - 1;
}

function isPresent(scene: Scene, token: number): boolean {
  return wordAt(scene, token).verb?.tense === 'present';
}

function holdsNumber(scene: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (scene.context.tokens.kind[i] === TokenKind.number) return true;
  return false;
}

/**
 * «ويعتبر الحكم ضربة قوية»: behind a verb of holding (اعتبر) only one noun phrase and what it is said to be. Whoever holds it
 * so would need an object of his own: «وتعتبر الحكومة الحكم ضربة», «وتعتبر الصين منافسا».
 */
export function isBarePredicate(scene: Scene, subject: Phrase | undefined, found: Found): boolean {
  if (found.kind !== 'noun' || !found.predicate || !subject || !isWord(scene, found.at)) return false;
  const word = wordAt(scene, found.at);
  if (word.lead !== '') return subject.end <= found.at; // «ويعتبر الحقل غنيا بالغاز»
  if (isRankedAlone(scene, found.at)) return subject.end <= found.at;
  if (word.article || word.bits !== 0 || word.adjective || scene.context.hitOf[found.at]) return false;
  return subject.end <= found.at;
}

/** «تعتبر هذه المدرسة | النواة الأولى للتعليم»: a noun with its rank, and nothing without article that it would be held to be («الشرط الأول | ملزما»). */
function isRankedAlone(scene: Scene, at: number): boolean {
  if (!wordAt(scene, at).article || !tellsRank(formAt(scene, at + 1)) || scene.context.hitOf[at]) return false;
  for (let i = at + 2; i < scene.end && isWord(scene, i) && !is(wordAt(scene, i), 'relative'); i++) {
    const { form, article, lead, bits } = wordAt(scene, i);
    const bare = !article && lead === '' && bits === 0 && !is(wordAt(scene, i - 1), 'preposition');
    if (bare && !isDegree(formAt(scene, i - 1)) && (endsAccusative(form) || endsFeminine(form))) return false;
  }
  return true;
}
