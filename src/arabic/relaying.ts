import { type Agreement, ARTICLE, ENCLITICS, feminineOf, TO } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import {
  AIRED_WORDS,
  ASKED_WORDS,
  BASED_ON,
  BRINGING_OUT,
  BROADCASTERS,
  CHARGE,
  CLAIM_NOUNS,
  CLOSING_VERBS,
  COME_OUT,
  COPY_NOUN,
  COPY_VERBS,
  FORESEEN,
  FROM,
  GETTING_VERBS,
  GIVEN_TO_ONE,
  INTERVIEWING_VERBS,
  ISSUED_WORDS,
  ISSUING_VERBS,
  LEARNING_VERBS,
  MEDIA_OFFICES,
  NOTHING_BUT,
  NOUNS_OF_ACCOUNT,
  NOUNS_OF_OPINION,
  NOUNS_OF_SAYING,
  OWN_PAGES,
  OWNED_WORDS,
  PARTS_OF_TEXT,
  PARTS_OF_TEXT_ALONE,
  PASSED_WORDS,
  POSTED_WORDS,
  PREPOSITIONS_OF_SOURCES,
  PREPOSITIONS_OF_VERBS,
  PRESS_CALLINGS,
  PRESS_NOUNS,
  REPORTERS,
  SAID_TO_MEDIA,
  SOCIAL_MEDIA,
  SPOKEN_BY,
  SPOKEN_WORDS,
  STATIONS_TOLD,
  TO_THE_EXTENT,
  TONGUE,
  WITNESS_VERBS,
} from './lexicons/attribution.ts';
import { memberOf } from './member.ts';
import { bareOfPronoun, holdsPronoun } from './phrases.ts';

const [ON, TONGUE_NOUN] = TONGUE.map(foldArabic);
/** True for an office that somebody holds at a medium: مدير، محرر. */
export const isMediaOffice = memberOf(MEDIA_OFFICES);

const EXTENT = foldArabic(TO_THE_EXTENT[1]);
const ACCOUNTS = new Set(NOUNS_OF_ACCOUNT.map(foldArabic));
const SAYING = new Set(NOUNS_OF_SAYING.map(foldArabic));
const OWN_SAYING = new Set([...NOUNS_OF_SAYING, ...NOUNS_OF_OPINION].map(foldArabic));
const THIRD = ENCLITICS.filter(({ agreement }) => agreement.person === 3);
const BACK = new Map(THIRD.map(({ suffix, agreement }) => [foldArabic(FROM + suffix), agreement]));
const BACK_TONGUE = new Map(THIRD.map(({ suffix, agreement }) => [`${TONGUE_NOUN}${suffix}`, agreement]));
const WORDS = new Set(PASSED_WORDS.map(foldArabic));
const OWNED = new Set(OWNED_WORDS.map(foldArabic));
const ISSUING = new Set(ISSUING_VERBS);

/** Tokens of a turn that a relayed account comes behind, with the pronoun it carries where it names nobody itself. */
export interface SourceTurn {
  readonly length: 1 | 2;
  readonly pronoun?: Agreement;
}

/** عن، عنه، على لسان، على لسانه at two folded forms in a row; undefined for anything else. */
export function sourceTurn(form: string, next: string): SourceTurn | undefined {
  if (form === FROM) return { length: 1 };
  const pronoun = BACK.get(form);
  if (pronoun) return { length: 1, pronoun };
  if (form !== ON) return undefined;
  if (next === TONGUE_NOUN) return { length: 2 };
  const tongue = BACK_TONGUE.get(next);
  return tongue && { length: 2, pronoun: tongue };
}

/** «على حد»: the two words before a noun of saying. */
export function isOnExtent(first: string, second: string): boolean {
  return first === ON && second === EXTENT;
}

/** «قوله»، «لتعبيرها»: whom the pronoun of a noun of saying or of opinion means; undefined for any other form. */
export function ownSaying(form: string): Agreement | undefined {
  if (!holdsPronoun(form)) return undefined;
  const bare = bareOfPronoun(form);
  if (!OWN_SAYING.has(bare) && !(bare.startsWith(TO) && OWN_SAYING.has(bare.slice(TO.length)))) return undefined;
  return THIRD.find(({ suffix }) => foldArabic(suffix) === form.slice(bare.length))?.agreement;
}

/** True for «على حد قول» at three folded forms in a row: what stands behind it says so. */
export function isExtentOfSaying(first: string, second: string, third: string): boolean {
  return isOnExtent(first, second) && SAYING.has(third);
}

const OF_VERBS = new Set(PREPOSITIONS_OF_VERBS.map(foldArabic));
const OF_SOURCES = new Set(PREPOSITIONS_OF_SOURCES.map(foldArabic));

/** True for a preposition that a verb before it governs; `apart` tells that a comma parts it from the source between them. */
export function isGovernedByVerbs(form: string, apart: boolean): boolean {
  return OF_VERBS.has(form) || (apart && OF_SOURCES.has(form));
}

/** True for the noun of an account behind a word of attribution: وفق | رواية الشهود. */
export function isAccount(form: string): boolean {
  return ACCOUNTS.has(form);
}

const BROUGHT = new Set(BRINGING_OUT.map(foldArabic));

/** True for the deed by which words are brought out: نشر | الصحيفة تقريرا. */
export function isBringingOut(form: string): boolean {
  return BROUGHT.has(form);
}

/** True for words of others as a medium passes them on: تصريحات، بيانا. */
export function isPassedWord(form: string): boolean {
  return WORDS.has(form);
}

/** True for words of somebody that a verb may lead back to: تصريحات، تقرير، موقف. */
export function isOwnedWord(form: string): boolean {
  return WORDS.has(form) || OWNED.has(form);
}

const CLOSING = new Set([...CLOSING_VERBS]);

/** True where a verb of closing or going on, by its past, has somebody's own words for its object: ختم | تغريداته، اختتمت | حديثها. */
export function isClosedWords(past: string, form: string): boolean {
  if (!CLOSING.has(past) || !holdsPronoun(form)) return false;
  const bare = bareOfPronoun(form);
  return [bare, feminineOf(bare)].some((noun) => isOwnedWord(noun) || isPosted(noun));
}

/** True for words that a body or a person lets out: بيان، تغريدة. */
export const isIssuedWord = memberOf(ISSUED_WORDS);

/** True for words that one person speaks to others: كلمة. */
export const isSpokenWord = memberOf(SPOKEN_WORDS);

/** True for what tells that words came out, before «from» and whoever let them out: صادر. */
export const isOutWord = memberOf(COME_OUT);

/** True for a noun, in the masculine, of somebody who reports for a medium: مراسل. */
export function isReporter(head: string): boolean {
  return REPORTERS.includes(head);
}

/** True for a verb, by its past, by which a medium brings to the public what another issued: نشر، أورد. */
export function isIssuing(past: string): boolean {
  return ISSUING.has(past);
}

const LEARNT = new Set(LEARNING_VERBS.map(foldArabic));

/** True for علمت: an outlet learned from somebody what it tells. */
export function isLearning(form: string): boolean {
  return LEARNT.has(form);
}

const CHARGED = foldArabic(CHARGE);

/** True for what an indictment is of: لائحة | الاتهام. */
export function isCharge(form: string): boolean {
  return form === CHARGED;
}

/** True for the noun, in the masculine, of somebody of the press: صحفي, which is an adjective as well. */
export function isPressCalling(head: string): boolean {
  return PRESS_CALLINGS.includes(head);
}

const OF_PRESS = new Set(PRESS_NOUNS.map(foldArabic));

/** True for a noun behind which صحفي is an adjective: ندوة صحفية، تقارير صحفية. */
export function isOfPress(form: string): boolean {
  return OF_PRESS.has(form);
}

/** True for a verb of counting or seeing behind a word of attribution: وفق ما | أحصى المرصد. */
export const isWitnessing = memberOf(WITNESS_VERBS);

/** True for words that somebody spoke: تصريحات. */
export const isSpokenWords = memberOf(SPOKEN_BY);

/** True for توقعات، حديث. */
export const isForeseen = memberOf(FORESEEN);

/** True for the part of a document where something stands: نص، متن. */
export const isPartOfText = memberOf(PARTS_OF_TEXT);

/** True for a part that nothing but a text has: نص الحكم. */
export const isOfTextAlone = memberOf(PARTS_OF_TEXT_ALONE);

const [WAS, OF_HIM, BUT] = [NOTHING_BUT.was, NOTHING_BUT.of, NOTHING_BUT.but].map(foldArabic);

/** «كان من … إلا»: at `i` and before `that`, the turn that tells of somebody that nothing was left to him but what follows. */
export function isLeftWith(forms: readonly string[], i: number, that: number): boolean {
  return forms[i] === WAS && forms[i + 1] === OF_HIM && forms[that - 1] === BUT;
}

/** True for where somebody posts what he says: صفحة، الحساب. */
export const isOwnPage = memberOf(OWN_PAGES);

const POSTED = new Set(POSTED_WORDS.map(foldArabic));

/** True for words that somebody has for a medium. */
export const isSaidToMedia = memberOf(SAID_TO_MEDIA);

/** True for a station or a paper by its noun, with «to» in front: للتلفزيون. */
export const isStationTold = memberOf(STATIONS_TOLD);

/** True for what somebody posts for all to read: تغريدة، منشور. */
export function isPosted(form: string): boolean {
  return POSTED.has(form);
}

/** True for what others claim, with article or without: اتهامات، الأنباء. */
export const isClaim = memberOf(CLAIM_NOUNS.flatMap((noun) => [noun, `${ARTICLE}${noun}`]));

const GETTING = new Set(GETTING_VERBS.map(foldArabic));

/** True for a verb by which a medium gets words, or whoever speaks them: تسلمتها، استضافته. */
export function getsWords(form: string): boolean {
  return GETTING.has(form);
}

const INTERVIEWING = new Set(INTERVIEWING_VERBS.map(foldArabic));

/** True for «أجرتها» before «with» and a pronoun: an interview that a medium had. */
export function interviews(form: string): boolean {
  return INTERVIEWING.has(form);
}

const COPYING = new Set(COPY_VERBS.map(foldArabic));
const COPY = foldArabic(COPY_NOUN);

/** True for a verb by which a medium gets a copy: تلقت. */
export function getsCopy(form: string): boolean {
  return COPYING.has(form);
}

/** True for نسخة. */
export function isCopy(form: string): boolean {
  return form === COPY;
}

const SOCIAL = foldArabic(SOCIAL_MEDIA);

/** True for what follows «sites» or «means» where people post themselves: مواقع | التواصل. */
export function isSocial(form: string): boolean {
  return form === SOCIAL;
}

const ASKED = new Set(ASKED_WORDS.map(foldArabic));

/** True for what somebody asks: أسئلة. */
export function isAskedWord(form: string): boolean {
  return ASKED.has(form);
}

const [GIVING, GIVEN] = GIVEN_TO_ONE.map((forms) => new Set(forms.map(foldArabic)));

/** True for «خص به» at two folded forms in a row. */
export function isGivenToOne(verb: string, what: string): boolean {
  return GIVING?.has(verb) === true && GIVEN?.has(what) === true;
}

const ON_AIR = new Set(BROADCASTERS.map(foldArabic));

/** True for «على قناة» at two folded forms in a row: whoever stands behind it broadcasts what was said. */
export function isOnAir(preposition: string, noun: string): boolean {
  return preposition === ON && ON_AIR.has(noun);
}

const AIRED = new Set(AIRED_WORDS.flatMap((word) => ['', 'ال', 'ل', 'ب', 'لل'].map((lead) => lead + foldArabic(word))));

/** True for what a broadcaster airs, «برنامج», «لبرنامج», «المقابلة». */
export function isAired(form: string): boolean {
  return AIRED.has(form);
}

const [BASED, UPON] = BASED_ON.map(foldArabic);

/** True for «استنادا إلى» at two folded forms in a row. */
export function isBasedOn(form: string, next: string): boolean {
  return form === BASED && next === UPON;
}
