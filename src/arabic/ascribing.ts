import { nounForms } from './conjugation.ts';
import { foldArabic } from './fold-table.ts';
import { CLAIMED_DEEDS, GIVEN_BACK, TRACING_VERBS } from './lexicons/ascribing.ts';
import { memberOf } from './member.ts';

/** What stands behind the object of a verb of ascribing: one of some words, or a number behind a particle. */
export interface Ascription {
  readonly behind: ReadonlySet<string>;
  readonly number: boolean;
}

const ASCRIBING = new Map(
  TRACING_VERBS.map(({ past, behind, number }) => [
    past,
    { behind: new Set(behind.map(foldArabic)), number: number === true } satisfies Ascription,
  ]),
);

/** How a verb, by its past, ascribes its object to something: نسب الهجوم | إلى كذا. */
export function ascriptionOf(past: string): Ascription | undefined {
  return ASCRIBING.get(past);
}

/** True for what is given back in deed: أرجع | المال. */
export const isGivenBack = memberOf(GIVEN_BACK);

const CLAIMING = 'تبنى';
const CLAIMED = new Set(CLAIMED_DEEDS.flatMap((noun) => nounForms(noun).map(({ form }) => form)));

/** True where a verb, by its past, with its object tells that somebody claims an attack: تبنى | الهجوم. */
export function claimsDeed(past: string, object: string): boolean {
  return past === CLAIMING && CLAIMED.has(object);
}
