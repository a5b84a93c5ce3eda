import { nounForms } from './conjugation.ts';
import { foldArabic } from './fold-table.ts';
import {
  CALL_NOUNS,
  GREETING_NOUNS,
  HELD_STANCES,
  NEED_NOUNS,
  RENEWED_NOUNS,
  SHOWN_IN_DEED,
  SIGN_WORDS,
  STANCE_NOUNS,
  STANCES_TOWARD,
  WARM_WORDS,
  WARNING_NOUNS,
} from './lexicons/stances.ts';
import { memberOf } from './member.ts';
import { holdsPronoun } from './phrases.ts';

const STANCES = new Set([
  ...STANCE_NOUNS.flatMap((noun) => [...nounForms(noun).map(({ form }) => form), foldArabic(`${noun}ا`)]),
  ...HELD_STANCES.flatMap((noun) => nounForms(noun).map(({ form }) => form)).filter(holdsPronoun),
]);

/** True for a noun of a stance or an act of speech, bare or with article or possessive: دعوته، التزامها، انتقادات. */
export function isStance(form: string): boolean {
  return STANCES.has(form);
}

/** True for a noun of words that go to somebody, whose clause stands behind him: تحذيرا | إلى الدول من أن. */
export const isWarning = memberOf(WARNING_NOUNS);

const NEEDS = new Set(NEED_NOUNS.map(foldArabic));

/** True for a noun that tells what is needed: ضرورة، أهمية. */
export function tellsNeed(form: string): boolean {
  return NEEDS.has(form);
}

/** True for a noun that tells a stance of whoever speaks, or what is needed: ثقته، رفضهم، ضرورة. No part of a name. */
export function isOwnStance(form: string): boolean {
  return tellsNeed(form) || (isStance(form) && holdsPronoun(form));
}

const RENEWING = 'جدد';
const AGAIN = foldArabic('مجددا');

/** True for the participle of renewing, which mostly means «again»: مجددا. */
export function isAgain(form: string): boolean {
  return form === AGAIN;
}

const RENEWED = new Set(RENEWED_NOUNS.flatMap((noun) => nounForms(noun).map(({ form }) => form)));

/** True where a verb, by its past, with its object tells that a stance is taken again: جدد | دعم بلاده. */
export function isRenewed(past: string, object: string): boolean {
  return past === RENEWING && RENEWED.has(object);
}

const TOWARD = new Set(STANCES_TOWARD.flatMap((noun) => nounForms(noun).map(({ form }) => form)));

/** True for a stance or its like that is towards whoever stands behind «to»: نقده | لوسائل الإعلام. */
export function isTowardSomebody(form: string): boolean {
  return TOWARD.has(form);
}

const WARM = new Set(WARM_WORDS.map(foldArabic));
const SIGNS = new Set(SIGN_WORDS.map(foldArabic));

/** True for words that open a stance with an adjective: خالص التعازي، أسمى آيات الشكر. */
export function isWarmStance(first: string, second: string, third: string): boolean {
  return WARM.has(first) && (isStance(second) || (SIGNS.has(second) && isStance(third)));
}

/** True for what is reviewed in deeds or looks: استعرض | عضلاته. */
export const isShownInDeed = memberOf(SHOWN_IN_DEED);

const GREETINGS = new Set(GREETING_NOUNS.flatMap((noun) => nounForms(noun).map(({ form }) => form)));

/** True for thanks or wishes, or the words of warmth before them: شكره، أسمى آيات التهاني. */
export function isGreeting(form: string, next: string): boolean {
  return GREETINGS.has(form) || (WARM.has(form) && (GREETINGS.has(next) || SIGNS.has(next)));
}

const CALLS = new Set(CALL_NOUNS.flatMap((noun) => nounForms(noun).map(({ form }) => form)));

/** True for a noun of calling upon somebody or threatening: دعوته، تهديدها. */
export function isCall(form: string): boolean {
  return CALLS.has(form);
}
