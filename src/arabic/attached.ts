import {
  ATTACHING_WORDS,
  CLASHES,
  CONDITION_NOUNS,
  DURING_PREPOSITION,
  ESPECIALLY_WORDS,
  GOVERNED_PREPOSITIONS,
  HEADING_WORDS,
  LIKEWISE_WORDS,
  OUTCOME_WORDS,
  RESULT_WORDS,
  STRETCH_WORDS,
  TURNS_BEHIND,
  WHEN_FORMS,
} from './lexicons/attached.ts';
import { memberOf } from './member.ts';

/** What still belongs to a noun behind a comma or before a circumstance. */

/** True for بشأن، حول: behind a comma they still tell of the noun before. */
export const staysWithNoun = memberOf(ATTACHING_WORDS);

const isGoverned = memberOf(GOVERNED_PREPOSITIONS);
const isTurn = memberOf(TURNS_BEHIND);

/** «منع الشركة، | من دخول السوق», by two folded forms in a row; not «، من جانبه», «، على خلفية الحادث». */
export function goesOnGoverned(form: string, next: string): boolean {
  return isGoverned(form) && !isTurn(next);
}

/** True for رأسهم in «وعلى رأسهم». */
export const headsList = memberOf(HEADING_WORDS);

/** True for وكذلك. */
export const isLikewise = memberOf(LIKEWISE_WORDS);

/** True for خاصة، خصوصا. */
export const isEspecially = memberOf(ESPECIALLY_WORDS);

/** True for إثر، عقب. */
export const isOutcomeOf = memberOf(OUTCOME_WORDS);

/** True for ضرورة in «مع ضرورة كذا». */
export const isConditionNoun = memberOf(CONDITION_NOUNS);

/** True for الفترة in «خلال الفترة المقبلة». */
export const isStretch = memberOf(STRETCH_WORDS);

/** True for غارة in «في غارة على القرية». */
export const isClash = memberOf(CLASHES);

/** True for خلال. */
export const isDuringWord = memberOf(DURING_PREPOSITION);

/** True for مما. */
export const isResult = memberOf(RESULT_WORDS);

/** True for عندما. */
export const isWhen = memberOf(WHEN_FORMS);
