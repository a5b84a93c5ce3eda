import { ARTICLE, feminineOf, splits } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import { FROM } from './lexicons/attribution.ts';
import { COORDINATION, RESUMPTION } from './lexicons/comments.ts';
import {
  ADJECTIVES_LIKE_PARTICIPLES,
  AGREED_THINGS,
  AMONG_WORDS,
  ANYBODY_WORDS,
  APPROVING_VERBS,
  AS_FOLLOWS,
  AS_WHAT_HE_IS,
  ASSAULTING_VERBS,
  ATTACKED_PLACES,
  ATTACKS_IN_WORDS,
  BECOMING_VERBS,
  BEFORE_NOUNS,
  BEFORE_THE_TEXT,
  BEFORE_THE_UNSAID,
  BEING_VERBS,
  CAUSED_VERBS,
  CAUSES,
  CLAUSE_VERBS,
  COMING_IN_WORDS,
  COMPLAINING,
  CONDITIONS,
  CONFIRMING_VERBS,
  COPULAR_PRESENTS,
  DECIDING_VERBS,
  DEEDS_IN_PRESENT,
  DEFENDED_IN_DEED,
  DEFENDING,
  DEGREES,
  EXPECTING,
  FIGHTING,
  GOING_BACK,
  HOLDING_VERBS,
  IF_PRINTED,
  INFORMING_VERBS,
  JUDGED_OF,
  JUDGES,
  KEEPING_OUT,
  KEPT_OUT_OF,
  LAUNCHING,
  LEFT_OUT,
  MEASURING_VERBS,
  NEEDING,
  NEVER_BEHIND,
  NEW_WORDS,
  NOUNS_LIKE_PARTICIPLES,
  NOUNS_LIKE_VERBS,
  NOUNS_OF_THINGS,
  OBJECTS_OF_TURNS,
  ONLY_WHEN_DENIED,
  OPEN_WHEN_DENIED,
  OWN_OPINION_VERBS,
  PAINS,
  POSSESSED_NOUNS,
  PROVING_VERBS,
  PURPOSE_WORDS,
  PUTTING_DOWN,
  RANKS,
  READ_ON,
  RECOGNISED_THINGS,
  RECOGNISING,
  REFUSED_TO_GIVE,
  RULING_VERBS,
  SEEMING_VERBS,
  SHOWING_VERBS,
  SIGNED_THINGS,
  SIGNS_THAT_SHOW,
  SILENCES,
  TALKING,
  THINGS_THAT_SHOW,
  TIGHTENED_THINGS,
  TIGHTENING,
  TREATING_NOUNS,
  TREATING_VERBS,
  TURNS_BEFORE_THAT,
  UNTOLD_NAMES,
  UNVEILED_THINGS,
  UNVEILED_WHEN_NEW,
  UNVEILING,
  WAVED_THINGS,
  WAVING,
  WHY_WORDS,
  WITHHELD_DEEDS,
  WORDS_BEHIND_IF,
} from './lexicons/not-speech.ts';
import { memberOf } from './member.ts';
import { bareOfPronoun } from './phrases.ts';

const WITHHELD = new Set([...SILENCES, ...WITHHELD_DEEDS].flatMap((word) => [word, `${word}ا`]).map(foldArabic));
const DEEDS = memberOf(WITHHELD_DEEDS);
const REFUSING = 'رفض';

const GIVING = memberOf(REFUSED_TO_GIVE.giving);
const GIVEN = memberOf(REFUSED_TO_GIVE.words);
const ANY = memberOf(REFUSED_TO_GIVE.any);

/** True where a verb of refusing, by its past, tells silence or a deed: رفض | التعليق، رفضت | السماح، رفضت | تقديم أي رد. `next`: the words behind the object. */
export function isRefusedDeed(past: string, object: string, next: readonly [string, string]): boolean {
  if (past !== REFUSING) return false;
  if (WITHHELD.has(object) || DEEDS(bareOfPronoun(object))) return true; // «رفض | حضوره»
  return GIVING(object) && (GIVEN(next[0]) || (ANY(next[0]) && GIVEN(next[1])));
}

const JUDGING = new Set(JUDGES.map(foldArabic));
const RULING = new Set(RULING_VERBS);

/** True where a verb, by its past, with the first word of its subject names a ruling: أدانت | المحكمة. */
export function isRuling(past: string, subject: string): boolean {
  return RULING.has(past) && JUDGING.has(subject);
}

const OWN_CLAUSE = new Set(CLAUSE_VERBS.map(foldArabic));

/** True for a word that takes the clause right behind it for itself: يبدو | أن. «And» in front allowed. */
export function takesOwnClause(form: string): boolean {
  return splits(form).some(({ preposition, rest }) => preposition === '' && OWN_CLAUSE.has(rest));
}

/** True for a word that opens a reason or a conclusion of the outlet's: لأن، لذلك. */
export const tellsWhy = memberOf(WHY_WORDS);

const MEASURING = new Set(MEASURING_VERBS);

/** True for a verb of speech, by its past, that with a number gives a measure: تبلغ المسافة 12 كيلومترا. */
export function measures(past: string): boolean {
  return MEASURING.has(past);
}

const COPULAR = new Set(COPULAR_PRESENTS);

/** True for a verb of speech, by its past, whose present is also one of being: يعد. */
export function isCopular(past: string): boolean {
  return COPULAR.has(past);
}

const HOLDING = new Set(HOLDING_VERBS);

/** True for a verb of speech, by its past, whose present may tell what something passes for: يعتبر، يعد. */
export function holdsToBe(past: string): boolean {
  return HOLDING.has(past);
}

/** True for a word by which such a verb tells how something stands among its like: يعتبر | من أكبر الموانئ، تعد | إحدى الأسواق. */
export const standsAmong = memberOf(AMONG_WORDS);

const APPROVING = new Set(APPROVING_VERBS);

/** True for a verb of admitting, by its past, that with an object means approving: أقر. */
export function meansApproving(past: string): boolean {
  return APPROVING.has(past);
}

/** True for the first word of what shows something without a word: التجربة، الواقع. */
export const isMereThing = memberOf(THINGS_THAT_SHOW);

const GOES_BACK = memberOf(GOING_BACK);

/** True where the present of the verb of putting down, by its past, has something that goes back to its cause: يرجع | السبب. */
export function goesBack(past: string, noun: string): boolean {
  return past === PUTTING_DOWN && GOES_BACK(noun);
}

/** True for the verb, by its past, of talking, whose letters are also those of «it happens»: تحدث | كل عامين. */
export function mayMeanHappening(past: string): boolean {
  return past === TALKING;
}

const THING_NOUNS = new Map(
  NOUNS_OF_THINGS.map(({ noun, next }) => [foldArabic(noun), new Set(next.map(foldArabic))] as const),
);

/** True for a noun of speech that with the word behind it names a deed or a paper: التصريح | الضريبي، إعلان | الحكم. */
export function tellsThing(form: string, next: string): boolean {
  return splits(form).some(({ rest }) => {
    const noun = rest.startsWith(ARTICLE) ? rest.slice(ARTICLE.length) : rest;
    return THING_NOUNS.get(noun)?.has(next) === true;
  });
}

/** True for a word behind which a present tells what something is done for: حتى | يطمئن الناس. */
export const isPurpose = memberOf(PURPOSE_WORDS);

/** True for a word before the text itself: وهذا | نص المقال. */
export const opensTheText = memberOf(BEFORE_THE_TEXT);

/** True for signs that show something without a word behind «all»: كل | المؤشرات. */
export const isSign = memberOf(SIGNS_THAT_SHOW);

/** True for what behind «of» judges a deed that «that» opens: من | المهم للطالب أن يعرف. */
export const isJudgedOf = memberOf(JUDGED_OF);

const INFORMING = new Set(INFORMING_VERBS);

/** True for a verb of informing, by its past, printed like the one of learning where the hamza is left out: اطلع على. */
export function informs(past: string): boolean {
  return INFORMING.has(past);
}

const PROVING = new Set(PROVING_VERBS);

/** True for a verb of speech, by its past, whose clause a person shows by deeds: أثبت. */
export function provesByDeed(past: string): boolean {
  return PROVING.has(past);
}

const CAUSING = new Set(CAUSES.map(foldArabic));
const CAUSED = new Set(CAUSED_VERBS);

/** True for a verb, by its past, that a cause may have as well as a person: الأسباب التي | دعته. */
export function isCaused(past: string): boolean {
  return CAUSED.has(past);
}

/** True for a noun of what moves to something without saying so: أسباب، أمر. */
export function isCause(form: string): boolean {
  return CAUSING.has(form);
}

const ASSAULTING = new Set(ASSAULTING_VERBS);

/** True for a verb of speech, by its past, that may be done with weapons: هاجم. */
export function assaults(past: string): boolean {
  return ASSAULTING.has(past);
}

const LIKE_VERBS = new Map(NOUNS_LIKE_VERBS.map(({ form, next }) => [foldArabic(form), new Set(next.map(foldArabic))]));
const POSSESSED = new Set(POSSESSED_NOUNS.map(foldArabic));
const READ = new Set(READ_ON.map(foldArabic));
const NOMINAL = new Set(BEFORE_NOUNS.map(foldArabic));

/** True for a noun printed like a verb of speech, as the words beside it tell: في | ثمن, ثمن | النهائي, طالب | لجوء. */
export function isNounLikeVerb(form: string, before: string, next: string): boolean {
  if (READ.has(form) || splits(form).some(({ rest }) => POSSESSED.has(rest))) return true;
  const bare = form.startsWith(COORDINATION) ? form.slice(COORDINATION.length) : form; // «لاجئ سوري | وطالب لجوء»
  return NOMINAL.has(before) || LIKE_VERBS.get(form)?.has(next) === true || LIKE_VERBS.get(bare)?.has(next) === true;
}

const DEEDS_NOW = new Set(DEEDS_IN_PRESENT);

/** True for a verb of speech, by its past, whose present tells a deed: يحيي الحفل. */
export function tellsDeedInPresent(past: string): boolean {
  return DEEDS_NOW.has(past);
}

const NEVER = new Map(NEVER_BEHIND.map(({ form, before }) => [foldArabic(form), new Set(before.map(foldArabic))]));

/** True for a word that is no verb of speech behind the one before it: عليه | وسلم, من | أبرز اللاعبين. */
export function isNoVerbBehind(form: string, before: string): boolean {
  return NEVER.get(form)?.has(before) === true;
}

/** True for a noun printed like a participle of speech: طالبة، مقرا. */
export const isNounLikeParticiple = memberOf(NOUNS_LIKE_PARTICIPLES);

/** True for an adjective printed like a participle of speech: مفيدا. */
export const isAdjectiveLikeParticiple = memberOf(ADJECTIVES_LIKE_PARTICIPLES);

const LEAVING_OPEN = new Set(OPEN_WHEN_DENIED);

/** True for a verb of speech, by its past, that reports also where it is denied: لم يستبعد. */
export function leavesOpen(past: string): boolean {
  return LEAVING_OPEN.has(past);
}

const ONLY_DENIED = new Set(ONLY_WHEN_DENIED);

/** True for a verb, by its past, that tells of speech only where it is denied: لم يخف قلقه. */
export function tellsWhenDenied(past: string): boolean {
  return ONLY_DENIED.has(past);
}

const TREATING = new Set(TREATING_VERBS);
/** True for a work or a meeting, which treats of things and says nothing: الفيلم، المحادثات. */
export const isWork = memberOf(TREATING_NOUNS);

/** True for a verb of speech, by its past, that a work may have for what it is about: تطرق. */
export function treats(past: string): boolean {
  return TREATING.has(past);
}

const BEHIND_IF = memberOf(WORDS_BEHIND_IF);

/** True for «if» as printed before a word that only a condition has behind it: إن | لم، إن | تبين. */
export function isIf(printed: string, next: string): boolean {
  return printed === IF_PRINTED && BEHIND_IF(next);
}

const SHOWING = new Set([...SHOWING_VERBS, ...CONFIRMING_VERBS]);

/** True for the past of a verb by which things show something: أظهر، أشار. */
export function showsThings(past: string): boolean {
  return SHOWING.has(past);
}

const CONFIRMING = new Set(CONFIRMING_VERBS);

/** True for those of them that people have at least as often: أكد. */
export function tellsAlsoOfPeople(past: string): boolean {
  return CONFIRMING.has(past);
}

const OWN_OPINION = new Set(OWN_OPINION_VERBS);

/** True for the past of a verb of opinion that is printed like «I think». */
export function isOwnOpinion(past: string): boolean {
  return OWN_OPINION.has(past);
}

const IN_DEED = new Set(DEFENDED_IN_DEED.map(foldArabic));
const FIGHTERS = new Set(FIGHTING.map(foldArabic));

/** True where the verb of defending, by its past, with the first word of its subject or what is defended tells a deed. */
export function isDefence(past: string, subject: string, defended: string): boolean {
  return past === DEFENDING && (FIGHTERS.has(subject) || IN_DEED.has(defended));
}

const COMPLAINTS = new Set(COMPLAINING);
const HURTING = new Set(PAINS.map(foldArabic));

/** True where a verb of complaining, by its past, tells what hurts: شكا من | آلام. */
export function isPain(past: string, from: string): boolean {
  return COMPLAINTS.has(past) && HURTING.has(from);
}

const WAVED = new Set(WAVED_THINGS.map(foldArabic));

/** True where a verb of threatening, by its past, tells what is waved: لوح | بالأعلام. */
export function isWaved(past: string, thing: string): boolean {
  return past === WAVING && WAVED.has(thing);
}

const IN_WORDS = new Set(ATTACKS_IN_WORDS.map(foldArabic));

/** True where a verb of launching, by its past, has an attack that the word behind it does not tell to be one of words: شن هجوما | جويا. */
export function isArmed(past: string, quality: string): boolean {
  return past === LAUNCHING && !IN_WORDS.has(quality);
}

const BEFORE_THAT = new Set(TURNS_BEFORE_THAT.map(([first, second]) => foldArabic(`${first} ${second}`)));

/** True for the two folded words of a turn behind which «that» opens no content: بدلا من. */
export function leadsToOwnThat(first: string, second: string): boolean {
  return (
    BEFORE_THAT.has(`${first} ${second}`) ||
    (first.startsWith(COORDINATION) && BEFORE_THAT.has(`${first.slice(COORDINATION.length)} ${second}`))
  );
}

const CONDITIONAL = new Set(
  CONDITIONS.flatMap((word) => [word, COORDINATION + word, RESUMPTION + word]).map(foldArabic),
);

/** True for «if» before a verb of the past: إذا | أعلن الوزير ذلك. */
export function isCondition(form: string): boolean {
  return CONDITIONAL.has(form);
}

const BEING = new Set(BEING_VERBS.map(foldArabic));

/** True for a verb of becoming, with «and» or without: وبات، أصبحت. */
export const isBecoming = memberOf(BECOMING_VERBS.flatMap((verb) => [verb, COORDINATION + verb]));

/** True for a verb of being or becoming, «and» and the letter of the future allowed: وأصبح، ستبقى. */
export function isBeing(form: string): boolean {
  const bare = form.replace(/^[وف]?س?(?=..)/u, '');
  return BEING.has(form) || BEING.has(bare) || BEING.has(form.slice(1));
}

/** True for a word that a verb of speech has as its object in a turn: وتابع | القول, يلفت | الانتباه. */
export const isObjectOfTurn = memberOf(OBJECTS_OF_TURNS);

const RECOGNISED = new Set(RECOGNISED_THINGS.map(foldArabic));

/** True where a verb of admitting, by its past, has something that is recognised in law: اعترف | باستقلال الإقليم. The noun without particle and article. */
export function isRecognised(past: string, noun: string): boolean {
  return past === RECOGNISING && (RECOGNISED.has(noun) || RECOGNISED.has(bareOfPronoun(noun)));
}

/** True for the verb, by its past, of admitting and recognising. */
export function recognises(past: string): boolean {
  return past === RECOGNISING;
}

/** True for the verb, by its past, of ruling out and keeping out. */
export function keepsOut(past: string): boolean {
  return past === KEEPING_OUT;
}

const KEPT_OUT = memberOf(KEPT_OUT_OF);

/** True for what somebody is kept out of, with article or pronoun or without: القائمة، قائمته. */
export function isKeptOutOf(form: string): boolean {
  return isListed(KEPT_OUT, form);
}

const LEFT = memberOf(LEFT_OUT);

/** True for who is left out, with article or without, where the noun is no calling: الثنائي، أسماء. */
export function isLeftOutNoun(form: string): boolean {
  return isListed(LEFT, form);
}

/** A noun of a list, with its article or pronoun or without. */
function isListed(of: (form: string) => boolean, form: string): boolean {
  if (of(form)) return true;
  if (form.startsWith(ARTICLE)) return of(form.slice(ARTICLE.length));
  const bare = bareOfPronoun(form);
  return of(bare) || of(feminineOf(bare)); // «قائمته»
}

/** True for the verb, by its past, of expecting, whose letters are also those of «she signs». */
export function mayMeanSigning(past: string): boolean {
  return past === EXPECTING;
}

/** True for what is signed: اتفاقية، مذكرة. */
export const isSignedThing = memberOf(SIGNED_THINGS);

/** True for what may be signed as well as expected: اتفاق، صفقة. */
export const mayBeSigned = memberOf(AGREED_THINGS);

/** True for the verb, by its past, of stressing and tightening. */
export function tightens(past: string): boolean {
  return past === TIGHTENING;
}

const TIGHTENED = memberOf(TIGHTENED_THINGS);

/** True for what is tightened, with article or pronoun or without: القيود، حصاره. */
export function isTightened(form: string): boolean {
  return isListed(TIGHTENED, form);
}

const NEEDS = memberOf(NEEDING.verbs);
const NEEDED_BY = memberOf(NEEDING.by);

/** True for the past of needing before what needs something, printed like «she asks»: تطلب | الأمر. */
export function isNeeded(form: string, by: string): boolean {
  return NEEDS(form) && NEEDED_BY(by);
}

const TELLING = memberOf(UNTOLD_NAMES.telling);
const NAME_UNTOLD = memberOf(UNTOLD_NAMES.what);

/** True for the words behind «not» by which somebody asks to stay unnamed: عدم | ذكر اسمه، الكشف عن هويته. */
export function isLeftUnnamed(telling: string, next: string, behind: string): boolean {
  return TELLING(telling) && NAME_UNTOLD(next === FROM ? behind : next);
}

const UNVEILED = new Set(UNVEILED_THINGS.map(foldArabic));

/** True where a verb of making known, by its past, has a thing that is shown: كشف عن | سيارة جديدة. */
export function isUnveiled(past: string, noun: string, told: boolean): boolean {
  if (past !== UNVEILING) return false;
  return UNVEILED.has(noun) || UNVEILED.has(bareOfPronoun(noun)) || (told && WHEN_NEW.has(noun));
}

const WHEN_NEW = new Set(UNVEILED_WHEN_NEW.map(foldArabic));

/** True for جديد، جديدة. */
export const isNew = memberOf(NEW_WORDS);

/** True for a place that is attacked by deeds alone: مبنى، مقر. */
export const isAttackedPlace = memberOf(ATTACKED_PLACES);

/** True for a verb that tells what only seems so: يبدو. */
export const isSeeming = memberOf(SEEMING_VERBS);

/** True for a verb that tells a decision: قررت. */
export const isDeciding = memberOf(DECIDING_VERBS);

/** True for somebody, whoever it is: المرء. */
export const isAnybody = memberOf(ANYBODY_WORDS);

/** True for a word before a noun of speech that tells what is not said yet: إمكانية | إعلان كذا. */
export const leavesUnsaid = memberOf(BEFORE_THE_UNSAID);

/** True for «in his quality of», printed like a noun of describing: بوصفه. */
export const isAsWhatHeIs = memberOf(AS_WHAT_HE_IS);

/** True for the last word of «as follows»: التالي. */
export const endsAsFollows = memberOf(AS_FOLLOWS);

/** True for what comes in words: جاء | الجواب كما يلي. */
export const comesInWords = memberOf(COMING_IN_WORDS);

/** True for a word that tells the rank of the noun with article before it: النواة | الأولى. */
export const tellsRank = memberOf(RANKS);

/** True for such a rank that has behind it in what: الأكثر | استدانة. */
export const isDegree = memberOf(DEGREES);
