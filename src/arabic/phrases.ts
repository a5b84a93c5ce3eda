import { WordPairs } from '../text/word-pairs.ts';
import { ARTICLE, splits } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import { TO } from './lexicons/attribution.ts';
import { DATE_PARTS, DAY_BEFORE, WHICH_DAY } from './lexicons/day-of-speaking.ts';
import {
  ABOVE_ALL_WORDS,
  ABROAD_WORDS,
  ACTING_WORDS,
  ADDING_VERBS,
  ADDING_WORDS,
  AFTER_WORDS,
  AHEAD_WORDS,
  ALTERNATIVES,
  AMONG_WORDS,
  AND_HE,
  ARMS_OF_BODIES,
  AS_TO_WORDS,
  AS_TOLD_WORDS,
  ASKING_WRITINGS,
  ATTACHING_PREPOSITIONS,
  BELONGING_WORDS,
  BROTHERLY,
  CALENDAR_FAMILIES,
  CAUSE_WORDS,
  CLAUSE_BEHIND_TO,
  CLAUSE_PREPOSITIONS,
  CONTRASTS_WITH_THAT,
  COURTESIES,
  DIRECTION,
  DOCUMENT_VERBS,
  DOING_VERBS,
  DONE_TO_WORDS,
  EARLIER_WORDS,
  EPITHETS,
  EXEMPLIFYING,
  FEMININE_ELATIVE_WORDS,
  GENERAL,
  GOING_VERBS,
  GOVERNING_ON,
  GOVERNING_WORDS,
  GRADES,
  HONORIFIC_PAIRS,
  HONORIFICS,
  HOW_WORDS,
  IDENTITIES,
  ISSUED_VERBS,
  LATTER_WORDS,
  LIMB_NOUNS,
  MADE_VERBS,
  MAKING_VERBS,
  MANNERS,
  MATTER_WORDS,
  MEANWHILE_WORDS,
  MENTIONED_WORDS,
  MOVEMENT_ADJECTIVES,
  NAME_OF_WORDS,
  NAME_TAILS,
  NAMING_WORDS,
  NOMINAL_OPENERS,
  NOUNS_AS_PREPOSITIONS,
  OBTAINED,
  ONES,
  OPINION,
  PIOUS_WORDS,
  PLACE_NOUNS,
  PLACES_AND_CASES,
  PLACES_OF_SPEECH,
  POSTING,
  PRAYED_TO,
  PRINTED_NAMES,
  PURPOSE_NOUNS,
  REFUSING_VERBS,
  ROYAL_WORDS,
  SAINTLY,
  SAKE,
  SAME_BEHIND,
  SAME_TIME,
  SAME_WORDS,
  SAYING_VERBS,
  SELDOM,
  SENDING_VERBS,
  SOON_WORDS,
  SURELY_WORDS,
  TAKEN_UP_BY,
  THAT_NOT_WORDS,
  TIME_UNITS,
  TITLE_LETTERS,
  TITLED_WORDS,
  TO_SPEAKERS,
  TOLD_OUTLETS,
  TURNED_TO,
  VERBS_WITH_OBJECT,
  WHEN_WORDS,
  WHEREAS_WORDS,
  WHEREIN_WORDS,
  WORLD,
  WORLDS,
  WRITING_VERBS,
  YOUNGER_WORDS,
} from './lexicons/phrase-words.ts';

/** Whether a folded form is one of the words of a list. */
export function memberOf(words: readonly string[]): (form: string) => boolean {
  const forms = new Set(words.map(foldArabic));
  return (form) => forms.has(form);
}

const ATTACHING = new Set(ATTACHING_PREPOSITIONS.map(foldArabic));
const DESCRIBING = new Set(AND_HE.map(foldArabic));
const SENDING = new Set(SENDING_VERBS.map(foldArabic));
const REFUSING = new Set(REFUSING_VERBS.map(foldArabic));
const IDENTITY = new Set(IDENTITIES.map(foldArabic));
const PRINTED = new Set(PRINTED_NAMES);

const PLACE = new Set(PLACE_NOUNS.map(foldArabic));

/** True for a definite elative in the feminine: العليا، الكبرى. */
export const isFeminineElative = memberOf(FEMININE_ELATIVE_WORDS);

/** True for a noun before the name of a place: بلدة، محافظة. */
export function isPlaceNoun(form: string): boolean {
  return PLACE.has(form);
}

/** True for a preposition whose complement can belong to an office: في، لدى، على، عن. */
export function attaches(form: string): boolean {
  return ATTACHING.has(form);
}

/** True for «and he is» before the description of whoever was just named. */
export function opensDescription(form: string): boolean {
  return DESCRIBING.has(form);
}

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

/** True for a name as printed that folding makes equal to a particle: علي, not على. */
export function isPrintedName(printed: string): boolean {
  return PRINTED.has(printed);
}

const TRANSITIVE = new Set(VERBS_WITH_OBJECT);

/** True for a verb of speech, by its past, that cannot do without an object: اتهم، وصف. */
export function needsObject(past: string): boolean {
  return TRANSITIVE.has(past);
}

/** True for «or» between two questions or contents. */
export const isAlternative = memberOf(ALTERNATIVES);

/** True for a word that says that what its verb tells hardly ever happened. */
export const isSeldom = memberOf(SELDOM);

/** True for a word behind في that tells a place or a case: غرب، حال. */
export const tellsWhereOrIf = memberOf(PLACES_AND_CASES);

/** True for the second word of «ولا سيما». */
export const isExemplifying = memberOf(EXEMPLIFYING);

/** True for a word that goes on with a date behind a month or a number. */
export const goesOnDate = memberOf(DATE_PARTS);

/** True for a word behind a day that tells which: السبت | الماضي. */
export const tellsWhichDay = memberOf(WHICH_DAY);

const [DAY_BEFORE_FIRST, DAY_BEFORE_LAST] = DAY_BEFORE.map(foldArabic);

/** True for the first and the last word of «the day before yesterday»: أول | أمس. */
export function opensDayBefore(first: string, last: string): boolean {
  return first === DAY_BEFORE_FIRST && last === DAY_BEFORE_LAST;
}

const PRONOUN = /(?:ه|ها|هم|هما)$/u;

/** True for a particle that carries a pronoun: لكنه، فإنها. */
export function holdsPronoun(form: string): boolean {
  return PRONOUN.test(form);
}

/** A form without the pronoun it carries: خلالها → خلال. */
export function bareOfPronoun(form: string): string {
  return form.replace(PRONOUN, '');
}

const MANNER = new Set(MANNERS.flatMap((word) => [`${word}ا`, `${word}ة`, `${word}ين`].map(foldArabic)));

/** True for a participle that tells how somebody speaks: مبتسما، غاضبة. */
export function tellsManner(form: string): boolean {
  return MANNER.has(form);
}

/** True for a word between a description and its name: هي، يدعى. */
export const isNaming = memberOf(NAMING_WORDS);

const PURPOSES = new Set(PURPOSE_NOUNS.map((noun) => TO + foldArabic(noun)));

/** True for an adverb in the accusative that ends what was said before: قريبا، جدا. */
export const isSoon = memberOf(SOON_WORDS);

const [SAKE_FIRST, SAKE_SECOND] = SAKE.map(foldArabic);

/** True for the two words before what a body works for: من أجل. */
export function isSake(first: string, second: string): boolean {
  return first === SAKE_FIRST && second === SAKE_SECOND;
}

/** True for a noun behind ل that goes on the name of a body or an office: لكرة القدم. */
export function isPurpose(form: string): boolean {
  return PURPOSES.has(form);
}

const LATTER = new Map(LATTER_WORDS.map(({ word, gender }) => [foldArabic(word), gender] as const));

/** The gender of whom «the latter» means; undefined for other words. */
export function latterGender(form: string): 'm' | 'f' | undefined {
  return LATTER.get(form);
}

/** True for a word that only ends names: أوغلو. */
export const isNameTail = memberOf(NAME_TAILS);

const PAIRS = new WordPairs(HONORIFIC_PAIRS.map(foldArabic));

/** True for an honorific of two words: آية | الله. */
export function isHonorificPair(first: string, second: string): boolean {
  return PAIRS.has(first, second);
}

/** True for the adjective behind an honorific of two words: صاحب السمو | الملكي. */
export const isRoyal = memberOf(ROYAL_WORDS);

const PIOUS = new WordPairs(PIOUS_WORDS.map(foldArabic));

/** True for the first word of a wish behind a name: حفظه الله. */
export function isPious(form: string, next: string): boolean {
  return PIOUS.has(form, next);
}

const DOCUMENTARY = new Set(DOCUMENT_VERBS);

/** True for a verb, by its past, that says what stands in a text: جاء في البيان. */
export function isDocumentVerb(past: string): boolean {
  return DOCUMENTARY.has(past);
}

/** True for a preposition that goes on a clause rather than telling when or where it was said: مع. */
export function goesWithClause(form: string): boolean {
  return GOING_ON.has(form);
}

const GOING_ON = new Set(CLAUSE_PREPOSITIONS.map(foldArabic));

/** True for «the same» in front of whoever was named before: نفس المصادر. */
export function isSame(form: string): boolean {
  return SAME.has(form);
}

const SAME = new Set(SAME_WORDS.map(foldArabic));

/** True for a verbal noun of the first stem or another noun that opens a nominal content: نزع، وقف، ضرورة. */
export function opensNominal(form: string): boolean {
  return NOMINAL.has(form);
}

const NOMINAL = new Set(NOMINAL_OPENERS.map(foldArabic));

/** True for ذراع، شريك: what a body or a person is to another. */
export const isArmOfBody = memberOf(ARMS_OF_BODIES);

/** True for بحضور، بدعوة: a preposition that is a noun with «ب» as well. */
export const isNounAsPreposition = memberOf(NOUNS_AS_PREPOSITIONS);

/** True for «the same time» behind in: الوقت | نفسه. */
export function isSameTime(first: string, second: string): boolean {
  return SAME_TIMES.has(`${first} ${second}`);
}

const SAME_TIMES = new Set(
  SAME_TIME.nouns
    .flatMap((noun) => SAME_TIME.words.flatMap((word) => [`${noun} ${word}`, `${word} ${noun}`]))
    .map(foldArabic),
);

const HONORIFIC = new Map(
  HONORIFICS.flatMap(({ words, heads }) => words.map((word) => [foldArabic(word), heads] as const)),
);

/** The heads of the offices whose holders an honorific with the pronoun of whoever was named before means: سموه، جلالته. */
export function honouredHeads(form: string): readonly string[] | undefined {
  return HONORIFIC.get(form);
}

const HONOUR_NOUN = new Map(
  HONORIFICS.flatMap(({ noun, words }) => words.map((word) => [foldArabic(word), foldArabic(noun)] as const)),
);

/** The honorific without that pronoun, as it stands in front of a name: معاليه → معالي. */
export function honourNoun(form: string): string | undefined {
  return HONOUR_NOUN.get(form);
}

const UNITS = new Set(TIME_UNITS.map(foldArabic));

const GENERALLY = foldArabic(GENERAL);

/** True for الشهر, الأسبوع, not for العام, which describes an office too. */
export function isOnlyTimeUnit(form: string): boolean {
  return form !== GENERALLY && isTimeUnit(form);
}

/** True for الشهر, الأسبوع: with its adjective it tells when, not who. */
export function isTimeUnit(form: string): boolean {
  return UNITS.has(form);
}

/** True for the title in front of the name of a saint or a patriarch: مار. */
export const isSaintly = memberOf(SAINTLY);

/** True for a family name that is a word of time as well: الصباح. */
export const isCalendarFamily = memberOf(CALENDAR_FAMILIES);

/** True for the preposition between an envoy and where he is posted: لدى. */
export function isPosting(form: string): boolean {
  return form === POSTED;
}

/** True for a verb, by its past, whose clause only «to» leads in: ذهب فلان إلى أن. */
export function leadsWithTo(past: string): boolean {
  return CLAUSE_BEHIND_TO.includes(past);
}

/** True for a word that sets one of the things said above others: خصوصا. */
export const isAboveAll = memberOf(ABOVE_ALL_WORDS);

/** True for a verb of saying, behind which «that» is printed «إن», by its past: قال. */
export function says(past: string): boolean {
  return SAYING_VERBS.includes(past);
}

/** True for a verb of writing, by its past: كتب، غرد. */
export function writes(past: string): boolean {
  return WRITING_VERBS.includes(past);
}

/** True for «one» of «one of them»: أحد | هم. */
export const isOneOf = memberOf(ONES);

/** True for «the brother» before an office: الأخ | الرئيس. */
export const isBrotherly = memberOf(BROTHERLY);

const LETTERS = new Set(TITLE_LETTERS);

/** True for a title of one letter: د. */
export function isTitleLetter(form: string): boolean {
  return LETTERS.has(form);
}

/** True for a word that grades a rank: الفريق | أول، العقيد | ركن. */
export const isGrade = memberOf(GRADES);

/** True for «to me», «to us». */
export const isToSpeaker = memberOf(TO_SPEAKERS);

/** True for the preposition of where an envoy is sent: إلى. */
export function isDirection(form: string): boolean {
  return form === TOWARDS;
}

const TOWARDS = foldArabic(DIRECTION);

/** True for a noun behind على that tells where something was said, not what: متن الطائرة، حسابه، هامش القمة. */
export const tellsPlaceOfSpeech = memberOf(PLACES_OF_SPEECH);

/** True for a word that tells how words came to an outlet: وصل، تلقته. */
export const tellsObtained = memberOf(OBTAINED);

const POSTED = foldArabic(POSTING);

/** True for an adjective of courtesy behind the name of a state: الشقيقة. */
export const isCourtesy = memberOf(COURTESIES);

/** True for an adjective that tells with ب or ل to whom something belongs: الخاص، التابعة. */
export const isBelonging = memberOf(BELONGING_WORDS);

/** True for «after» in front of a clause: بعدما، بعد | أن. */
export function opensTimeBefore(first: string, second: string): boolean {
  return AFTER_CLAUSES.has(first) || AFTER_CLAUSES.has(`${first} ${second}`);
}

/** True for «when» in front of a clause: عندما، منذ. */
export const opensTime = memberOf(WHEN_WORDS);

const AFTER_CLAUSES = new Set(AFTER_WORDS.map(foldArabic));

/** True for whoever holds an office for another: بالوكالة، بالإنابة. */
export const isActing = memberOf(ACTING_WORDS);

/** True for what tells of citizens that they live abroad: المقيمين بالخارج. */
export const isAbroad = memberOf(ABROAD_WORDS);

/** True for نفسه، ذاتها behind a description: the one told before, or a stress. */
export const isSameBehind = memberOf(SAME_BEHIND);

/** True for الذراع، الجناح: what a party is to a movement. */
export const isLimb = memberOf(LIMB_NOUNS);

/** True for المذكورة behind the noun of a body: the one told before. */
export const isMentioned = memberOf(MENTIONED_WORDS);

const ADDING = new Set(ADDING_VERBS);

/** True for the past of a verb that adds to what was said: أضاف، تابع. */
export function isAdding(past: string): boolean {
  return ADDING.has(past);
}

/** True for نفس، ذات in front of who is meant again. */
export const isSelfsame = memberOf(SAME_WORDS);

/** True for غير، بيد، إلا: a contrast only before أن. */
export const contrastsWithThat = memberOf(CONTRASTS_WITH_THAT);

/** True for what goes on with a list behind «من»: من بينها. */
export const goesOnAmong = memberOf(AMONG_WORDS);

/** True for what adds to a list: فضلا عن، إضافة إلى. */
export const addsMore = memberOf(ADDING_WORDS);

const ON_WHAT = AS_TOLD_WORDS.map(foldArabic);

const ON_GOVERNORS = new Set(GOVERNING_ON.map(foldArabic));

const OPINION_FORM = foldArabic(OPINION);

const GOVERNORS = new Map(
  GOVERNING_WORDS.flatMap(({ word, preposition }) =>
    ['', 'ة', 'ون', 'ين', 'ان'].map((ending) => [foldArabic(word + ending), foldArabic(preposition)] as const),
  ),
);

const DONE_TO = new Map(DONE_TO_WORDS.map(({ word, particles }) => [foldArabic(word), particles.map(foldArabic)]));

/** True for المشتبه | بهم، المدعى | عليه: what is done to people, told by a particle with their pronoun. */
export function isDoneTo(form: string, next: string): boolean {
  return DONE_TO.get(form)?.includes(next) === true;
}

/** True where a word of closeness governs the preposition of the word behind it: مطلعة | على، مقربان | من، المتحمسون | للانفصال. */
export function isGovernedBy(form: string, next: string): boolean {
  const governed = GOVERNORS.get(form) ?? GOVERNORS.get(form.startsWith(ARTICLE) ? form.slice(ARTICLE.length) : '');
  if (governed === undefined || governed === next) return governed !== undefined;
  return splits(next).some(({ conjunction, preposition }) => conjunction === '' && preposition === governed);
}

const EPITHET = new Map(
  EPITHETS.flatMap(({ word, prepositions }) =>
    ['', 'ة'].map(
      (ending) => [foldArabic(`${ARTICLE}${word}${ending}`), prepositions.map((one) => foldArabic(one))] as const,
    ),
  ),
);

/** True for a participle with article that only tells of a body, with the preposition that it governs behind it: المملوكة | للدولة. */
export function isEpithet(form: string, next: string): boolean {
  const own = EPITHET.get(form);
  return own !== undefined && (own.includes(next) || splits(next).some(({ preposition }) => own.includes(preposition)));
}

/** True for على | ما, with a verb of speech behind: «على ما أعلنت الوزارة». */
export function isOn(form: string, next: string): boolean {
  return form === ON_WHAT[0] && next === ON_WHAT[1];
}

/** True for a verb that «على ما» with its own verb follows as what it is about: علق، رد. «And» in front allowed. */
export function governsOn(form: string): boolean {
  return ON_GOVERNORS.has(form) || (form.length > 2 && /^[وف]/u.test(form) && ON_GOVERNORS.has(form.slice(1)));
}

/** True for الابن، الأب behind a name: another person than whoever is known by it. */
export const isYounger = memberOf(YOUNGER_WORDS);

/** True for بالتأكيد, an adverb as well as a noun of speech. */
export const isSurely = memberOf(SURELY_WORDS);

/** True for باسم behind a word of naming: المعروف باسم فلان. */
export const isNameOf = memberOf(NAME_OF_WORDS);

/** True for المقبل، المستقبل: a time that is yet to come. */
export const isAhead = memberOf(AHEAD_WORDS);

/** True for a verb by which a document is issued: صدر. */
export const isIssued = memberOf(ISSUED_VERBS);

/** True for a verb that tells of a document that it was made, without its maker: أجريت، نشرت. */
export const isMade = memberOf(MADE_VERBS);

/** True for the adjective of a movement that looks like a family name: الحوثي. */
export const isOfMovement = memberOf(MOVEMENT_ADJECTIVES);

/** True for a verb with the pronoun of what somebody made: أجرته، أعدها. */
export const isMaking = memberOf(MAKING_VERBS);

/** True for الأمر, الشيء behind a demonstrative: a thing told before. */
export const isMatter = memberOf(MATTER_WORDS);

/** True for an outlet named by an ordinary word, with «to» in front: للجزيرة. */
export const isToldOutlet = memberOf(TOLD_OUTLETS);

/** True for ألا before a verb: «that not». */
export const isThatNot = memberOf(THAT_NOT_WORDS);

/** True for بينها، يخص، يبدو behind «whereas»: among whom, as to what or as it seems. */
export const tellsAsTo = memberOf(AS_TO_WORDS);

/** True for فيما: «whereas», or «in what». */
export const isWhereas = memberOf(WHEREAS_WORDS);

/** True for رأي, printed like the verb of holding. */
export function isOpinion(form: string): boolean {
  return form === OPINION_FORM;
}

/** True for whom speakers mostly turn to: المجتمع الدولي، الأطراف. */
export const isTurnedTo = memberOf(TURNED_TO);

/** True for «time» behind «in», which opens a clause: في وقت | أعلنت الحركة. */
export const isMeanwhile = memberOf(MEANWHILE_WORDS);

/** True for him to whom one prays: الله، المولى. */
export const isPrayedTo = memberOf(PRAYED_TO);

/** True for a writing in which somebody is asked for something, without article: رسالة، شعارات. */
export const isWriting = memberOf(ASKING_WRITINGS);

/** True for سبق before «لفلان أن»: what somebody did before. */
export const isEarlier = memberOf(EARLIER_WORDS);

/** True for فيها، خلاله behind a verb: the words stand in what was named before. */
export const tellsWherein = memberOf(WHEREIN_WORDS);

/** True for دون، من خلال، على غرار: how something is done, not how or when it was told. */
export function tellsHow(form: string, next: string): boolean {
  return HOW.has(form) || HOW.has(`${form} ${next}`);
}

const HOW = new Set(HOW_WORDS.map(foldArabic));

const TAKEN_UP = new Map(TAKEN_UP_BY.map(([relative, pronoun]) => [foldArabic(relative), foldArabic(pronoun)]));

/** True where the pronoun of a word takes up what the relative means: التي … عنها، الذي … منه. */
export function isTakenUp(relative: string, form: string): boolean {
  const pronoun = TAKEN_UP.get(relative);
  return pronoun !== undefined && form.endsWith(pronoun);
}

/** True for a word right before the marks around a name or title: كتابه «كذا». */
export const takesTitle = memberOf(TITLED_WORDS);

/** True for جراء، بسبب، بينهم: what belongs to the noun before, comma or not. */
export const tellsCause = memberOf(CAUSE_WORDS);

/** True for a past that the shapes of verbs do not tell from a noun or from «and» with another verb: التقى، وصل. */
export const isDoing = memberOf(DOING_VERBS);

const WORLD_FORM = foldArabic(WORLD);
const isWhichWorld = memberOf(WORLDS);

/** «العالم العربي», by two folded forms in a row: the world and no scholar. */
export function isWorld(form: string, next: string): boolean {
  return form === WORLD_FORM && isWhichWorld(next);
}

/** True for a verb that goes by something: تسير | وفق القانون. */
export const isGoing = memberOf(GOING_VERBS);
