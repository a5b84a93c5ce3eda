import { foldArabic } from './fold-table.ts';
import { FAMILY_NOUNS, HIGHEST_WORDS, HONOURS, KIN_NOUNS, RULING_ADJECTIVES } from './lexicons/phrase-words.ts';
import { memberOf } from './phrases.ts';

/** True for an elative without article behind a noun without one: مراجع | عليا. */
export const isHighest = memberOf(HIGHEST_WORDS);

/** True for فخامة، معالي in front of an office. */
export const isHonour = memberOf(HONOURS);

/** True for what somebody is to another: شقيق، زوجة، محامي. */
export const isKinNoun = memberOf(KIN_NOUNS);

/** True for a noun of the family that opens no name: والدة، شقيق; not ابن. */
export const isFamilyNoun = memberOf(FAMILY_NOUNS);

/** True for الحاكم، المعارضة behind the noun of a body. */
export const isRulingAdjective = memberOf(RULING_ADJECTIVES);

/** The ending of a feminine noun, alone and before a pronoun. */
export const FEMININE = foldArabic('ة');
export const FEMININE_BOUND = 'ت';
