import { nounForms } from './conjugation.ts';
import { foldArabic } from './fold-table.ts';
import { NEED_NOUNS, RENEWED_NOUNS, STANCE_NOUNS } from './lexicons/stances.ts';
import { holdsPronoun } from './phrases.ts';

const STANCES = new Set(
  STANCE_NOUNS.flatMap((noun) => [...nounForms(noun).map(({ form }) => form), foldArabic(`${noun}ا`)]),
);

/** True for a noun of a stance or an act of speech, bare or with article or possessive: دعوته، التزامها، انتقادات. */
export function isStance(form: string): boolean {
  return STANCES.has(form);
}

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
const RENEWED = new Set(RENEWED_NOUNS.flatMap((noun) => nounForms(noun).map(({ form }) => form)));

/** True where a verb, by its past, with its object tells that a stance is taken again: جدد | دعم بلاده. */
export function isRenewed(past: string, object: string): boolean {
  return past === RENEWING && RENEWED.has(object);
}
