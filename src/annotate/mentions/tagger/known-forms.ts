import { type CommonForm, memo } from '../../../text/common-forms.ts';
import { CONTEXT_LEVELS } from './context-features.ts';
import { BEYOND, type FormFeatures, formFeatures, type Resources } from './form-features.ts';
import { LABELS } from './labels.ts';
import { formFeaturesAt, PLACES, placed } from './sentence-features.ts';
import { addWeights, type FeatureWeights } from './weights.ts';

/**
 * Forms by small numbers, each with the scores that it gives to the tokens around it, worked out when it is first met.
 * What is remembered changes no score: all of it is a function of the form.
 */
export interface KnownForms {
  /** Number of a form; 0 is the place beyond the ends of a sentence. */
  numberOf(of: CommonForm): number;
  readonly features: FormFeatures[];
  /** ROW numbers for each form: LABELS for each of PLACES. */
  given(): Int16Array;
  /** Forgets all forms when there are too many; numbers are good until then. True when it did. */
  makeRoom(): boolean;
}

const L = LABELS;
export const ROW = PLACES.length * L;

/** How many forms are remembered before all are forgotten: bounds memory on endless input. */
const REMEMBERED = 120_000;
/** Longer forms are not found again: they are no words. */
const LONGEST_KEPT = 24;
/** The number of a form with whoever asked last; whose it is tells `owners`. */
const NUMBER = memo<number>();

export function knownForms(weights: FeatureWeights, resources: Resources): KnownForms {
  const numbers = new Map<string, number>();
  const features: FormFeatures[] = [];
  /** By number, the form that was found to have it last. */
  const owners: (CommonForm | undefined)[] = [];
  let given = new Int16Array(1024 * ROW);
  const add = (form: FormFeatures): number => {
    const number = features.length;
    if (given.length < (number + 1) * ROW) {
      const grown = new Int16Array(given.length * 2);
      grown.set(given);
      given = grown;
    }
    fillRow(given, number * ROW, form, weights);
    features.push(forContext(form));
    return number;
  };
  add(BEYOND);
  return {
    features,
    given: () => given,
    numberOf(of) {
      const own = NUMBER.get(of);
      if (own !== undefined && owners[own] === of) return own;
      const { form } = of;
      let number = numbers.get(form);
      if (number === undefined) {
        number = add(formFeatures(form, resources));
        if (form.length <= LONGEST_KEPT) numbers.set(form, number);
      }
      NUMBER.set(of, number);
      owners[number] = of;
      return number;
    },
    makeRoom() {
      if (features.length < REMEMBERED) return false;
      numbers.clear();
      features.length = 1;
      owners.length = 0;
      return true;
    },
  };
}

const NOTHING: readonly number[] = [];

/** What several tokens together look at; the scores hold what the lists say. */
function forContext(form: FormFeatures): FormFeatures {
  const { cluster, openings } = form;
  return {
    ...form,
    self: NOTHING,
    near: NOTHING,
    far: NOTHING,
    lexical: NOTHING,
    cluster: cluster.slice(0, CONTEXT_LEVELS),
    openings: openings.length > 0 ? openings : NOTHING,
  };
}

function fillRow(given: Int16Array, from: number, form: FormFeatures, weights: FeatureWeights): void {
  given.fill(0, from, from + ROW);
  for (let place = 0; place < PLACES.length; place++)
    for (const feature of formFeaturesAt(form, place))
      addWeights(weights, placed(feature, place), given, from + place * L);
}
