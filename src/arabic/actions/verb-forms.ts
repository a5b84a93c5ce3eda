import { FormMap, FormPairs } from '../../text/form-map.ts';
import { SharedLists } from '../../text/shared-lists.ts';
import { conjugate, PASSIVE, type VerbShape } from '../conjugation.ts';
import { foldArabic } from '../fold-table.ts';
import type { EventVerb } from '../lexicons/event-entries.ts';
import { EVENT_VERBS } from '../lexicons/event-verbs.ts';
import { CARRYING_VERBS, DECREEING_VERBS, GATHERING_VERBS } from '../lexicons/event-words.ts';
import type { Carrying } from './senses.ts';

/** Finite forms of the verbs of action: all verbs that have the form, and what its ending shows in the first. */
export const VERBS = new FormPairs<readonly EventVerb[], VerbShape>(
  gathered(EVENT_VERBS.flatMap((entry) => formsOf(entry).map(({ form, shape }) => ({ form, shape, value: entry })))),
);

/** Those of the verbs that carry a noun of action, by what their subject is. */
export const CARRIERS = new FormPairs<readonly Carrying[], VerbShape>(
  gathered(
    CARRYING_VERBS.flatMap(({ past, present, subject }) =>
      conjugate(past, present).map(({ form, shape }) => ({ form, shape, value: subject })),
    ),
  ),
);

export const GATHERERS = plain(GATHERING_VERBS);
export const DECREES = plain(DECREEING_VERBS);

function formsOf({ past, present, passive = [] }: EventVerb) {
  const passives = passive.map(foldArabic);
  return [
    ...conjugate(past, present),
    ...passives.map((form) => ({ form, shape: PASSIVE.past[form.endsWith('ت') ? 'f' : 'm'] })),
  ];
}

interface Formed<T> {
  readonly form: string;
  readonly shape: VerbShape;
  readonly value: T;
}

/** All values of each form without repetition, and its first shape. */
function gathered<T>(all: readonly Formed<T>[]): ReadonlyMap<string, readonly [readonly T[], VerbShape]> {
  const found = new Map<string, readonly [T[], VerbShape]>();
  for (const { form, shape, value } of all) {
    const known = found.get(form);
    if (known === undefined) found.set(form, [[value], shape]);
    else if (!known[0].includes(value)) known[0].push(value);
  }
  const shared = new SharedLists<T>();
  return new Map([...found].map(([form, [values, shape]]) => [form, [shared.of(values), shape]] as const));
}

function plain(verbs: readonly { readonly past: string; readonly present: string }[]): FormMap<VerbShape> {
  const all = verbs.flatMap(({ past, present }) => conjugate(past, present));
  return new FormMap(all.toReversed().map(({ form, shape }) => [form, shape])); // the first of a form counts
}
