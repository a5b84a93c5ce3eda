import { foldArabic } from './fold-table.ts';
import {
  ADJECTIVES_OF_OFFICES,
  ADJECTIVES_OF_PEOPLE,
  ALLY_NOUNS,
  BESIDE_WORDS,
  BODIES_OR_WRITERS,
  BUREAUS,
  COUNTS_BEHIND,
  FAMILY_NOUNS,
  FOREMOST_WORDS,
  HONOURS,
  HOUSEHOLDS,
  INDEFINITE_ADJECTIVES,
  KIN_NOUNS,
  OF_SOMEBODY,
  OFFICES_AS_ADJECTIVES,
  ONE_MORE,
  OTHERS,
  PLURAL_ADJECTIVES,
  RULING_ADJECTIVES,
  WIVES,
} from './lexicons/described-people.ts';
import { memberOf } from './member.ts';

/** True for an elative or other adjective without article that describes a noun without one: مراجع | عليا، دراسة | حديثة. */
export const isIndefiniteAdjective = memberOf(INDEFINITE_ADJECTIVES);

/** True for one of these, without article, that is people as well: شباب. */
export const meansPeopleToo = memberOf(ADJECTIVES_OF_PEOPLE);

/** True for كبار، جدد: a plural that describes people and has no ending of plurals. */
export const isPluralAdjective = memberOf(PLURAL_ADJECTIVES);

/** True for عدة، كثيرة behind several: منظمات | عدة. */
export const countsBehind = memberOf(COUNTS_BEHIND);

/** True for كبير behind a noun: an adjective there, an office elsewhere. */
export const isOfficeAsAdjective = memberOf(OFFICES_AS_ADJECTIVES);

/** True for عام of «أمين عام», سر of «أمين سر»: the office goes on behind it. */
export const isAdjectiveOfOffice = memberOf(ADJECTIVES_OF_OFFICES);

/** True for a superlative before people or bodies: كبرى، أبرز. */
export const isForemost = memberOf(FOREMOST_WORDS);

/** True for فخامة، معالي in front of an office. */
export const isHonour = memberOf(HONOURS);

/** True for what somebody is to another: شقيق، زوجة، محامي. */
export const isKinNoun = memberOf(KIN_NOUNS);

/** True for what a state or a body is to another: حليفة، شريك. */
export const isAlly = memberOf(ALLY_NOUNS);

/** True for «and with her»: ومعها. */
export const isBeside = memberOf(BESIDE_WORDS);

/** True for who lives with somebody named behind: عائلة، أسرة. */
export const isHousehold = memberOf(HOUSEHOLDS);

/** True for kin of a man alone: زوجة، أرملة. */
export const isWife = memberOf(WIVES);

/** True for the bureau of somebody: مكتب. */
export const isBureau = memberOf(BUREAUS);

const OF_WHOM = new Map(OF_SOMEBODY.map(({ word, ...rest }) => [foldArabic(word), rest]));

/** What a word with its pronoun behind a description tells of whose somebody is: مقربون | منه، أصدقاء | لها. */
export function ofWhom(form: string): { readonly named: string; readonly gender: 'm' | 'f' } | undefined {
  return OF_WHOM.get(form);
}
/** True for what is written and the woman who writes it: المدونة. */
export const isBodyOrWriter = memberOf(BODIES_OR_WRITERS);

/** True for a noun of the family that opens no name: والدة، شقيق; not ابن. */
export const isFamilyNoun = memberOf(FAMILY_NOUNS);

/** True for الحاكم، المعارضة behind the noun of a body. */
export const isRulingAdjective = memberOf(RULING_ADJECTIVES);

/** The ending of a feminine noun, alone and before a pronoun. */
export const FEMININE = foldArabic('ة');
export const FEMININE_BOUND = 'ت';

/** True for آخرون، كثيرون, which no noun behind them tells. */
export const isOthers = memberOf(OTHERS);

/** True for آخر, أخرى behind whoever is told with an adjective: مصدر عسكري | آخر. */
export const isOneMore = memberOf(ONE_MORE);
