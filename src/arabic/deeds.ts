import { ARTICLE } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import {
  DEEDS_CALLED_FOR,
  DEEDS_TOWARDS,
  MEETING_DEEDS,
  PREPOSITIONS_OF_DEEDS,
  TALKING_DEEDS,
} from './lexicons/adjuncts.ts';
import { HELD_WORDS } from './lexicons/occasions.ts';
import { CALLING } from './lexicons/stances.ts';
import { bareOfPronoun, holdsPronoun, opensNominal } from './phrases.ts';
import { isVerbalNoun } from './verb-shape.ts';

/** What the reader knows of deeds that stand between whoever speaks and their words. */

const DEEDS = PREPOSITIONS_OF_DEEDS.map(({ preposition, nouns }) => ({
  preposition: foldArabic(preposition),
  nouns: new Set(nouns.map(foldArabic)),
}));

/** True for a folded word that is, or opens with, the preposition that the folded noun before it asks for: وصوله | إلى، ردا | على. */
export function isAskedBy(form: string, before: string): boolean {
  const bare = before.startsWith(ARTICLE) ? before.slice(ARTICLE.length) : before;
  const noun = holdsPronoun(bare) ? bareOfPronoun(bare) : bare;
  return DEEDS.some(
    ({ preposition, nouns }) =>
      (form === preposition || form.startsWith(preposition)) && (nouns.has(noun) || nouns.has(bare)),
  );
}

const MEETINGS = new Set(MEETING_DEEDS.map(foldArabic));

/** True for a deed with the pronoun of its doer, which takes an object: لقائه | وفدا. */
export function isMeeting(form: string): boolean {
  return holdsPronoun(form) && (isVerbalNoun(form) || MEETINGS.has(bareOfPronoun(form)));
}

const MEETINGS_AND_TALKS = new Set([...MEETING_DEEDS, ...TALKING_DEEDS].map(foldArabic));

/** True for a meeting or a talk with the pronoun of whoever is at it: لقائه، اجتماعه، كلمتها. */
export function meets(form: string): boolean {
  return MEETINGS_AND_TALKS.has(bareOfPronoun(form));
}

const HELD = new Set(HELD_WORDS.map(foldArabic));

/** True for the verb that tells who held an occasion or that it was held: عقد، ألقاها. */
export function isHeldWord(form: string): boolean {
  return HELD.has(form);
}

const OCCASIONS = new Set(HELD_WORDS.map(foldArabic).filter(holdsPronoun));

/** True for the verb that tells of an occasion, with its pronoun: كلمة | ألقاها، مؤتمر | عقدته. */
export function tellsOfOccasion(form: string): boolean {
  return OCCASIONS.has(form);
}

const CALLED_FOR = new Set(DEEDS_CALLED_FOR.map(foldArabic));

/** True for a folded word without article that names a deed one may be called upon to do: نزول، تصويت، تحرك. */
export function isDeedCalledFor(form: string): boolean {
  return CALLED_FOR.has(form) || isVerbalNoun(form) || opensNominal(form) || looksReflexive(form);
}

/** «تحرك»، «تدخل»: a verbal noun of four letters. */
function looksReflexive(form: string): boolean {
  return form.length === REFLEXIVE && form.startsWith(REFLEXIVE_LETTER);
}

const REFLEXIVE = 4;
const REFLEXIVE_LETTER = '\u062A';

const TOWARDS = new Set(DEEDS_TOWARDS.map(foldArabic));
const TOWARD = foldArabic(CALLING);

/** True for a deed, folded and without article, that leads on to its own «to»: اللجوء | إلى المحكمة. */
export function leadsTowards(form: string): boolean {
  return TOWARDS.has(form) || isAskedBy(TOWARD, form);
}
