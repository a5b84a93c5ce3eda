import { foldArabic } from './fold-table.ts';
import {
  BARE_SPEECH_VERBS,
  FIRST_PERSON_WORDS,
  MAIN_CLAUSE_HEAD_PAIRS,
  MAIN_CLAUSE_HEADS,
  MAIN_VERB_HEADS,
  SELF_WORDS,
} from './lexicons/bare-clauses.ts';
import { memberOf } from './member.ts';

const BARE = new Set(BARE_SPEECH_VERBS);

/** True for the past of a verb that also takes a main clause without any sign: قال، أضاف. */
export function saysBare(past: string): boolean {
  return BARE.has(past);
}

/** True for words of the first person: نريد، لدينا. */
export const speaksOfSelf = memberOf(FIRST_PERSON_WORDS);

/** True for words besides those by which a sentence shows that its speaker goes on: إنني، ولدينا. */
export const tellsOfSelf = memberOf(SELF_WORDS);

/** True for a verb or a particle of verbs that opens a main clause: يجب، لن. */
export const opensWithVerb = memberOf(MAIN_VERB_HEADS);

const opensAlone = memberOf(MAIN_CLAUSE_HEADS);
const PAIRS = new Set(MAIN_CLAUSE_HEAD_PAIRS.map(foldArabic));

/** True for one word or two that open a main clause: يجب، «من المتوقع». */
export function opensMainClause(form: string, next: string): boolean {
  return opensWithVerb(form) || opensAlone(form) || PAIRS.has(`${form} ${next}`);
}
