import { bareOfPronoun, holdsPronoun } from './phrases.ts';
import { is, wordOf } from './words.ts';

/** True for a preposition with its pronoun: معه، خلالها، عنهم، به. */
export function isWithPronoun(form: string): boolean {
  return holdsPronoun(form) && [form, bareOfPronoun(form)].some((one) => is(wordOf(one), 'preposition'));
}
