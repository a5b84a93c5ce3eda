import { FormMap } from '../../text/form-map.ts';
import { SharedLists } from '../../text/shared-lists.ts';
import { foldArabic } from '../fold-table.ts';
import type { ObjectClass } from '../lexicons/event-entries.ts';
import { EVENT_OBJECTS } from '../lexicons/event-objects.ts';
import {
  ACCUSING_WORDS,
  AFTER_WORDS,
  AGAINST_WORDS,
  ARMS_OF_STATES,
  BACKGROUND_WORDS,
  BOTH_WORDS,
  BY_WORDS,
  CASUALTY_WORDS,
  CHANT_WORDS,
  CONDITION_WORDS,
  DECREE_NOUNS,
  DENYING_WORDS,
  GENERIC_BEFORE,
  HOLDING_NOUNS,
  MEANS_WORDS,
  NEGATING_WORDS,
  OCCASION_PREPOSITIONS,
  PAIR_WORDS,
  PLACE_WORDS,
  PLANNING_WORDS,
  TOWARD_WORDS,
  UNREAL_WORDS,
  WHETHER_WORDS,
  WITH_WORDS,
} from '../lexicons/event-words.ts';
import { formsOf } from '../references.ts';

export type WordClass = keyof typeof CLASS_WORDS;

const CLASS_WORDS = {
  planning: PLANNING_WORDS,
  unreal: UNREAL_WORDS,
  condition: CONDITION_WORDS,
  negating: NEGATING_WORDS,
  denying: DENYING_WORDS,
  accusing: ACCUSING_WORDS,
  counterpart: formsOf('counterpart'),
  occasion: OCCASION_PREPOSITIONS,
  with: WITH_WORDS,
  against: AGAINST_WORDS,
  toward: TOWARD_WORDS,
  place: PLACE_WORDS,
  by: BY_WORDS,
  decree: DECREE_NOUNS,
  generic: GENERIC_BEFORE,
  background: BACKGROUND_WORDS,
  casualty: CASUALTY_WORDS,
  holding: HOLDING_NOUNS,
  pair: PAIR_WORDS,
  whether: WHETHER_WORDS,
  homeland: formsOf('homeland'),
  after: AFTER_WORDS,
  arms: ARMS_OF_STATES,
  means: MEANS_WORDS,
  chant: CHANT_WORDS,
  both: BOTH_WORDS,
} as const;

/** The classes of a form. */
export const CLASSES = new FormMap<readonly WordClass[]>(
  gathered(
    (Object.entries(CLASS_WORDS) as [WordClass, readonly string[]][]).flatMap(([name, words]) =>
      words.map((word) => [foldArabic(word), name] as const),
    ),
  ),
);

/** What objects a form is one of, with and without article. */
export const OBJECTS = new FormMap<readonly ObjectClass[]>(
  gathered(
    (Object.entries(EVENT_OBJECTS) as [ObjectClass, readonly string[]][]).flatMap(([name, words]) =>
      words.flatMap((word) => [word, `ال${word}`].map((one) => [foldArabic(one), name] as const)),
    ),
  ),
);

/** All values of each form, without repetition. */
function* gathered<T>(entries: readonly (readonly [form: string, value: T])[]): Generator<[string, readonly T[]]> {
  const shared = new SharedLists<T>();
  for (const [form, of] of Map.groupBy(entries, ([form]) => form))
    yield [form, shared.of([...new Set(of.map(([, value]) => value))])];
}
