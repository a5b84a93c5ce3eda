import { ARTICLE, splits } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import {
  ABOVE_ALL_WORDS,
  ASKING_WRITINGS,
  MADE_VERBS,
  MANNERS,
  OBTAINED,
  PLACES_OF_SPEECH,
  PRAYED_TO,
  RECEIVING_VERBS,
  TO_LISTENERS,
  TO_SPEAKERS,
  TOLD_OUTLETS,
  TURNED_TO,
  WHEREIN_WORDS,
} from './lexicons/around-speech.ts';
import { TO, WHAT } from './lexicons/attribution.ts';
import { COORDINATION } from './lexicons/comments.ts';
import {
  ALL_OVER,
  AMOUNT_ADJECTIVES,
  ATTACHING_PREPOSITIONS,
  BELONGING_WORDS,
  CLUB_TITLES,
  DIRECTION,
  DONE_TO_WORDS,
  EPITHETS,
  GOVERNING_WORDS,
  HAD,
  HAVING,
  HOLDING_WORDS,
  NOUNS_AS_PREPOSITIONS,
  OF_RANK,
  PLACES_WITHIN,
  POSTING,
  PURPOSE_NOUNS,
  REPRESENTED,
  RULING_EPITHET,
  SAKE,
} from './lexicons/complement-words.ts';
import {
  ALTERNATIVES,
  AS_TO_WORDS,
  AS_TOLD_WORDS,
  CAUSE_WORDS,
  CLAUSE_PREPOSITIONS,
  CONTRASTS_WITH_THAT,
  EXEMPLIFYING,
  HOW_WORDS,
  MATTER_WORDS,
  MEANWHILE_WORDS,
  NOMINAL_OPENERS,
  OPINION,
  PLACES_AND_CASES,
  SELDOM,
  SURELY_WORDS,
  TAKEN_UP_BY,
  THAT_NOT_WORDS,
  THE_ONLY,
  WHEREAS_WORDS,
} from './lexicons/content-words.ts';
import {
  ABROAD_WORDS,
  ACTING_WORDS,
  ADDING_WORDS,
  AMONG_WORDS,
  AND_HE,
  ANY_WORDS,
  AREAS,
  ARMS_OF_BODIES,
  CAPITAL_CITY,
  DENYING_WORDS,
  FEMININE_ELATIVE_WORDS,
  LATTER_WORDS,
  LIMB_NOUNS,
  MENTIONED_WORDS,
  MOVEMENT_ADJECTIVES,
  NAME_OF_WORDS,
  NAMING_WORDS,
  ONES,
  PLACE_NOUNS,
  POLL_NOUNS,
  POLLED_WORDS,
  QUICK_WORDS,
  SAME_BEHIND,
  SAME_WORDS,
  TITLE_ASKING,
  TITLED_WORDS,
  WORLD,
  WORLDS,
} from './lexicons/phrase-words.ts';
import { memberOf } from './member.ts';

const ATTACHING = new Set(ATTACHING_PREPOSITIONS.map(foldArabic));

const DESCRIBING = new Set(AND_HE.map(foldArabic));

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

/** True for «or» between two questions or contents. */
export const isAlternative = memberOf(ALTERNATIVES);

/** True for a word that says that what its verb tells hardly ever happened. */
export const isSeldom = memberOf(SELDOM);

/** True for a word behind في that tells a place or a case: غرب، حال. */
export const tellsWhereOrIf = memberOf(PLACES_AND_CASES);

/** True for the second word of «ولا سيما». */
export const isExemplifying = memberOf(EXEMPLIFYING);

const PRONOUN = /(?:ه|ها|هم|هما)$/u;

/** True for a particle that carries a pronoun: لكنه، فإنها. */
export function holdsPronoun(form: string): boolean {
  return form.endsWith('ه') || form.endsWith('ها') || form.endsWith('هم') || form.endsWith('هما');
}

/** The gender of the one whom the pronoun of a form means; undefined for several: مكتبه، باسمها. */
export function pronounGender(form: string): 'm' | 'f' | undefined {
  if (form.endsWith('ها')) return 'f';
  return form.endsWith('ه') ? 'm' : undefined;
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

const [SAKE_FIRST, SAKE_SECOND] = SAKE.map(foldArabic);

/** True for the two words before what a body works for: من أجل. */
export function isSake(first: string, second: string): boolean {
  return first === SAKE_FIRST && second === SAKE_SECOND;
}

/** True for a noun behind ل that goes on the name of a body or an office: لكرة القدم. */
export function isPurpose(form: string): boolean {
  return PURPOSES.has(form);
}

const POLLS = new Set(POLL_NOUNS.map(foldArabic));
const POLLED = new Set(POLLED_WORDS.map(foldArabic));

/** True for «poll» and «opinion» behind it: استطلاعات | الرأي. */
export function isPoll(form: string, next: string): boolean {
  return POLLS.has(form) && POLLED.has(next);
}

const LATTER = new Map(LATTER_WORDS.map(({ word, gender }) => [foldArabic(word), gender] as const));

/** The gender of whom «the latter» means; undefined for other words. */
export function latterGender(form: string): 'm' | 'f' | undefined {
  return LATTER.get(form);
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

/** True for «quickly» before «what»: سرعان ما. */
export const isQuickly = memberOf(QUICK_WORDS);

/** True for «any» before a noun: أي مسؤولية. */
export const isAny = memberOf(ANY_WORDS);

const NOMINAL = new Set(NOMINAL_OPENERS.map(foldArabic));

/** True for ذراع، شريك: what a body or a person is to another. */
export const isArmOfBody = memberOf(ARMS_OF_BODIES);

/** True for بحضور، بدعوة: a preposition that is a noun with «ب» as well. */
export const isNounAsPreposition = memberOf(NOUNS_AS_PREPOSITIONS);

/** True for the preposition between an envoy and where he is posted: لدى. */
export function isPosting(form: string): boolean {
  return form === POSTED;
}

const RANKED = foldArabic(OF_RANK);

/** True for the word between somebody and the rank that he has: ضابط | برتبة | عقيد. */
export function tellsRank(form: string): boolean {
  return form === RANKED;
}

/** True for a word that sets one of the things said above others: خصوصا. */
export const isAboveAll = memberOf(ABOVE_ALL_WORDS);

/** True for «one» of «one of them»: أحد | هم. */
export const isOneOf = memberOf(ONES);

/** True for «to me», «to us». */
export const isToSpeaker = memberOf(TO_SPEAKERS);

/** True for «to you»: لك، لكم. */
export const isToListener = memberOf(TO_LISTENERS);

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

/** True for an adjective that tells with ب or ل to whom something belongs: الخاص، التابعة. */
export const isBelonging = memberOf(BELONGING_WORDS);

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

/** True for نفس، ذات in front of who is meant again. */
export const isSelfsame = memberOf(SAME_WORDS);

/** True for غير، بيد، إلا: a contrast only before أن. */
export const contrastsWithThat = memberOf(CONTRASTS_WITH_THAT);

/** True for what goes on with a list behind «من»: من بينها. */
export const goesOnAmong = memberOf(AMONG_WORDS);

/** True for what adds to a list: فضلا عن، إضافة إلى. */
export const addsMore = memberOf(ADDING_WORDS);

const ON_WHAT = AS_TOLD_WORDS.map(foldArabic);

const OPINION_FORM = foldArabic(OPINION);

const GOVERNORS = new Map(
  GOVERNING_WORDS.flatMap(({ word, preposition }) =>
    ['', 'ة', 'ون', 'ين', 'ان'].map((ending) => [foldArabic(word + ending), foldArabic(preposition)] as const),
  ),
);

/** True for غير of «المنظمات غير الحكومية». */
export const deniesAdjective = memberOf(DENYING_WORDS);

const DONE_TO = new Map(DONE_TO_WORDS.map(({ word, particles }) => [foldArabic(word), particles.map(foldArabic)]));

/** True for المشتبه | بهم، المدعى | عليه: what is done to people, told by a particle with their pronoun. */
export function isDoneTo(form: string, next: string): boolean {
  return DONE_TO.get(form)?.includes(next) === true;
}

/** True for a part of a place, before its name: ريف | كولبارا. */
export const isArea = memberOf(AREAS);

/** True for the capital, before its name: العاصمة | كولبارا. */
export const isCapital = memberOf([CAPITAL_CITY]);

/** True for «inside» before a place or a body: مصادر | داخل المنظمة. */
export const tellsWithin = memberOf(PLACES_WITHIN);

const isHad = memberOf(HAD);
const opensHaving = memberOf(HAVING);

/** True for two words in a row that tell which bodies are meant: الجهات | ذات الصلة. */
export function isHaving(form: string, next: string): boolean {
  return opensHaving(form) && isHad(next);
}

/** True where a word of closeness governs the preposition of the word behind it: مطلعة | على، مقربان | من، المتحمسون | للانفصال. */
export function isGovernedBy(form: string, next: string): boolean {
  const alone = form.startsWith(COORDINATION) && !GOVERNORS.has(form) ? form.slice(COORDINATION.length) : form;
  const governed = GOVERNORS.get(alone) ?? GOVERNORS.get(alone.startsWith(ARTICLE) ? alone.slice(ARTICLE.length) : '');
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

/** True for القاضي | بكذا, which tells of a ruling. */
export function isRulingEpithet(form: string, next: string): boolean {
  return RULINGS.has(form) && isEpithet(form, next);
}

const RULINGS: ReadonlySet<string> = new Set(
  ['', 'ة'].map((ending) => foldArabic(`${ARTICLE}${RULING_EPITHET.word}${ending}`)),
);

/** True for a participle with article that tells of a body only with what it governs: الصادرة. */
export function mayBeEpithet(form: string): boolean {
  return EPITHET.has(form);
}

/** True for على | ما, with a verb of speech behind: «على ما أعلنت الوزارة». */
export function isOn(form: string, next: string): boolean {
  return form === ON_WHAT[0] && next === ON_WHAT[1];
}

/** True for بالتأكيد, an adverb as well as a noun of speech. */
export const isSurely = memberOf(SURELY_WORDS);

/** True for باسم behind a word of naming: المعروف باسم فلان. */
export const isNameOf = memberOf(NAME_OF_WORDS);

/** True for a verb that tells of a document that it was made, without its maker: أجريت، نشرت. */
export const isMade = memberOf(MADE_VERBS);

/** True for the adjective of a movement that looks like a family name: الحوثي. */
export const isOfMovement = memberOf(MOVEMENT_ADJECTIVES);

/** True for الأمر, الشيء behind a demonstrative: a thing told before. */
export const isMatter = memberOf(MATTER_WORDS);

/** True for an outlet named by an ordinary word, with «to» in front: للجزيرة. */
export const isToldOutlet = memberOf(TOLD_OUTLETS);

/** True for «what»: استنكر | ما حدث. */
export function isWhat(form: string): boolean {
  return form === WHAT;
}

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

const HER = 'ها';

/** The gender that a relative of one asks of a verb whose subject it is; undefined for others. */
export function relativeGender(relative: string): 'm' | 'f' | undefined {
  const pronoun = TAKEN_UP.get(relative);
  if (pronoun === undefined) return undefined;
  if (pronoun === HER) return 'f';
  return pronoun.length === 1 ? 'm' : undefined; // not «الذين»
}

/** True for a word right before the marks around a name or title: كتابه «كذا». */
export const takesTitle = memberOf(TITLED_WORDS);

/** True for جراء، بسبب، بينهم: what belongs to the noun before, comma or not. */
export const tellsCause = memberOf(CAUSE_WORDS);

const WORLD_FORM = foldArabic(WORLD);

const isWhichWorld = memberOf(WORLDS);

/** «العالم العربي», by two folded forms in a row: the world and no scholar. */
export function isWorld(form: string, next: string): boolean {
  return form === WORLD_FORM && isWhichWorld(next);
}

/** True for كبير of «عدد كبير من»: how great a number is. */
export const isAmount = memberOf(AMOUNT_ADJECTIVES);

const isAllOver = memberOf(ALL_OVER);

/** True for «all over the world»: حول | العالم. */
export function tellsWorldwide(form: string, next: string): boolean {
  return next === WORLD_FORM && isAllOver(form);
}

/** True for ممثلة of «الوزارة ممثلة في فرعها». */
export const isRepresented = memberOf(REPRESENTED);

/** True for بطل of «نادي كذا بطل الدوري». */
export const isClubTitle = memberOf(CLUB_TITLES);

/** True for «to one of»: لأحد النواب. */
export function isToOneOf(form: string): boolean {
  return form.startsWith(TO) && isOneOf(form.slice(TO.length));
}

/** True for كتاب of «صاحب كتاب «كذا»»: it asks for a title in marks. */
export const asksForTitle = memberOf(TITLE_ASKING);

/** True for توصلت of «بلاغ توصلت الجريدة بنسخة منه». */
export const isReceiving = memberOf(RECEIVING_VERBS);

const ONLY = new Set(THE_ONLY.map(foldArabic));

/** True for «the only one»: الوحيد، الوحيدة. */
export function isTheOnly(form: string): boolean {
  return ONLY.has(form);
}

const HOLDING = new Set(HOLDING_WORDS.map(foldArabic));

/** True for a participle that tells of somebody by what they hold: الحائز. */
export function isHolding(form: string): boolean {
  return HOLDING.has(form);
}
