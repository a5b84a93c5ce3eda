import { type CommonForm, memo } from '../../../text/common-forms.ts';
import { FACTS, putFacts } from './form-facts.ts';
import { BEYOND, type FormFeatures, formFeatures, type Resources } from './form-features.ts';
import { formFeaturesAt, PLACES, placed } from './sentence-features.ts';
import { addWeights, type FeatureWeights, PAIRED } from './weights.ts';

/**
 * Forms by small numbers, each with the scores that it gives to the tokens around it, worked out when it is first met.
 * What is remembered changes no score: all of it is a function of the form.
 */
export interface KnownForms {
  /** Number of a form; 0 is the place beyond the ends of a sentence. */
  numberOf(of: CommonForm): number;
  /** FACTS numbers for each form. */
  facts(): Int32Array;
  /** The hashes of a form with which some phrase of several words begins. */
  openings(number: number): readonly number[];
  /** ROW numbers for each form: PAIRED for each of PLACES. */
  given(): Int32Array;
  /** Forgets all forms when there are too many; numbers are good until then. True when it did. */
  makeRoom(): boolean;
}

export const ROW = PLACES.length * PAIRED;

/** How many forms are remembered before all are forgotten: bounds memory on endless input. */
const REMEMBERED = 120_000;
/** Longer forms are not found again: they are no words. */
const LONGEST_KEPT = 24;
const FIRST_ROOM = 1024;
const NOTHING: readonly number[] = [];

/** The number of a form with whoever asked last, counted from where the numbers of that one begin. */
const NUMBER = memo<number>();
/** More than there are numbers at a time: whose number it is, and whether that was forgotten since, it tells by itself. */
const SPAN = 1 << 17;
let spans = 0;

/** `meet` hears of each form when it is given its number. */
export function knownForms(
  weights: FeatureWeights,
  resources: Resources,
  meet: (form: string, number: number) => void,
): KnownForms {
  const numbers = new Map<string, number>();
  const openings = new Map<number, readonly number[]>();
  let from = SPAN * spans++;
  let used = 0;
  let given = new Int32Array(FIRST_ROOM * ROW);
  let facts = new Int32Array(FIRST_ROOM * FACTS);
  const add = (form: FormFeatures): number => {
    const number = used++;
    if (given.length < used * ROW) {
      given = longer(given);
      facts = longer(facts);
    }
    fillRow(given, number * ROW, form, weights);
    putFacts(facts, number * FACTS, form);
    if (form.openings.length > 0) openings.set(number, form.openings);
    return number;
  };
  add(BEYOND);
  return {
    facts: () => facts,
    given: () => given,
    openings: (number) => openings.get(number) ?? NOTHING,
    numberOf(of) {
      const own = NUMBER.get(of);
      if (own !== undefined && own >= from && own < from + used) return own - from;
      const { form } = of;
      let number = numbers.get(form);
      if (number === undefined) {
        number = add(formFeatures(form, resources));
        meet(form, number);
        if (form.length <= LONGEST_KEPT) numbers.set(form, number);
      }
      NUMBER.set(of, from + number);
      return number;
    },
    makeRoom() {
      if (used < REMEMBERED) return false;
      numbers.clear();
      openings.clear();
      used = 1;
      from = SPAN * spans++;
      return true;
    },
  };
}

function longer(short: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(short.length * 2);
  grown.set(short);
  return grown;
}

function fillRow(given: Int32Array, from: number, form: FormFeatures, weights: FeatureWeights): void {
  given.fill(0, from, from + ROW);
  for (let place = 0; place < PLACES.length; place++)
    for (const feature of formFeaturesAt(form, place))
      addWeights(weights, placed(feature, place), given, from + place * PAIRED);
}
