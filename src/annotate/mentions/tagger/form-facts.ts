import type { FormFeatures } from './form-features.ts';

/**
 * What several tokens together look at in each of them, as numbers: the forms of a sentence, or all forms that are known,
 * stand side by side in one array, FACTS for each, so that looking at a neighbour touches no object.
 */
export const FACTS = 8;

/** Where each stands among the facts of a form: its identity, */
export const ID = 0;
export const STEM = 1;
/** its clusters by which neighbours are described, and the coarser ones for threes, */
export const CLUSTER = 2;
export const COARSE_CLUSTER = 3;
/** the lexicons that hold it, the hash by which phrases of the lexicons are followed, and marks. */
export const LEXICONS = 4;
export const WORD = 5;
export const MARKS = 6;

/** Bits of the marks: a quotation mark, and a form that some phrase of the lexicons begins with. */
export const QUOTE = 1;
export const OPENS_PHRASE = 2;

/** The levels of clusters. */
const PAIRS = 1;
const THREES = 0;

/** Puts the facts of a form into `into`, from `at` on. */
export function putFacts(into: Int32Array, at: number, form: FormFeatures): void {
  into[at + ID] = form.id;
  into[at + STEM] = form.stem;
  into[at + CLUSTER] = form.cluster[PAIRS] ?? 0;
  into[at + COARSE_CLUSTER] = form.cluster[THREES] ?? 0;
  into[at + LEXICONS] = form.groups;
  into[at + WORD] = form.word;
  into[at + MARKS] = (form.quote ? QUOTE : 0) | (form.openings.length > 0 ? OPENS_PHRASE : 0);
}
