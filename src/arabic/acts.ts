import { FormMap } from '../text/form-map.ts';
import type { Agreement } from './clitics.ts';
import { conjugatePast, type VerbShape } from './conjugation.ts';
import { isKnownNoun } from './definite-words.ts';
import { foldArabic } from './fold-table.ts';
import { ACTS, ACTS_LIKE_NOUNS, ACTS_WITH_PREPOSITION, CONSEQUENCES } from './lexicons/acts.ts';
import { isPastOfHer, isVerbalNoun } from './verb-shape.ts';

/** Without those of hers with a pronoun, which nouns have as well: زارته and وزارته، أقامتها and إقامتها. */
const FORMS = new FormMap<VerbShape>(
  ACTS.flatMap((past) =>
    conjugatePast(past)
      .filter(({ shape: { subject, object } }) => subject.gender === 'm' || !object)
      .map(({ form, shape }) => [form, shape] as const),
  ),
);

const LED = ACTS_WITH_PREPOSITION.map(({ act, preposition }) => ({
  act: foldArabic(act),
  preposition: foldArabic(preposition),
}));

const HE: Agreement = { person: 3, gender: 'm', number: 'singular' };

/** Who did something, where a folded form without «and» is surely a verb of the past: قرر، أرسلت، أقالها، اتفقا. `next` is the form right behind it. */
export function doerOfAct(form: string, next: string): Agreement | undefined {
  const known = FORMS.get(form)?.subject;
  if (known) return known;
  return LED.some(({ act, preposition }) => form === act && next.startsWith(preposition)) ? HE : undefined;
}

const LED_TO = new Set(CONSEQUENCES.flatMap((past) => conjugatePast(past).map(({ form }) => form)));
const LIKE_NOUNS = new Set(ACTS_LIKE_NOUNS.flatMap((past) => conjugatePast(past).map(({ form }) => form)));

/** True for a form of such a verb whose letters a noun has as well: قدمه، وعين. */
export function isLikeNoun(form: string): boolean {
  return LIKE_NOUNS.has(form);
}

/** True for a past of hers by its ending, and no noun that news knows: أطلقت, not بيت. */
export function looksActOfHers(form: string): boolean {
  return form.length > SHORTEST && !LED_TO.has(form) && isPastOfHer(form) && !isKnownNoun(form) && !isVerbalNoun(form); // not تثبيت
}

/** Letters of a noun that ends like a verb of hers (بيت، وقت), at most. */
const SHORTEST = 3;
