import { type Agreement, ARTICLE, ENCLITICS } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import {
  CHARGE,
  CLAIM_NOUNS,
  FROM,
  ISSUING_VERBS,
  LEARNING_VERBS,
  NOUNS_OF_ACCOUNT,
  NOUNS_OF_SAYING,
  OWNED_WORDS,
  PASSED_WORDS,
  POSTED_WORDS,
  PREPOSITIONS_OF_SOURCES,
  PREPOSITIONS_OF_VERBS,
  PRESS_CALLINGS,
  PRESS_NOUNS,
  REPORTERS,
  TO_THE_EXTENT,
  TONGUE,
} from './lexicons/attribution.ts';
import { memberOf } from './member.ts';

const [ON, TONGUE_NOUN] = TONGUE.map(foldArabic);
const EXTENT = foldArabic(TO_THE_EXTENT[1]);
const ACCOUNTS = new Set(NOUNS_OF_ACCOUNT.map(foldArabic));
const SAYING = new Set(NOUNS_OF_SAYING.map(foldArabic));
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

/** True for «على حد قول» at three folded forms in a row: what stands behind it says so. */
export function isExtentOfSaying(first: string, second: string, third: string): boolean {
  return first === ON && second === EXTENT && SAYING.has(third);
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

/** True for words of others as a medium passes them on: تصريحات، بيانا. */
export function isPassedWord(form: string): boolean {
  return WORDS.has(form);
}

/** True for words of somebody that a verb may lead back to: تصريحات، تقرير، موقف. */
export function isOwnedWord(form: string): boolean {
  return WORDS.has(form) || OWNED.has(form);
}

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

const POSTED = new Set(POSTED_WORDS.map(foldArabic));

/** True for what somebody posts for all to read: تغريدة، منشور. */
export function isPosted(form: string): boolean {
  return POSTED.has(form);
}

/** True for what others claim, with article or without: اتهامات، الأنباء. */
export const isClaim = memberOf(CLAIM_NOUNS.flatMap((noun) => [noun, `${ARTICLE}${noun}`]));
