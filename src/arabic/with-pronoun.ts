import { bareOfPronoun, holdsPronoun } from './phrases.ts';
import { is, wordOf } from './words.ts';

/** True for a preposition with its pronoun: معه، خلالها، عنهم. */
export function isWithPronoun(form: string): boolean {
  return holdsPronoun(form) && is(wordOf(bareOfPronoun(form)), 'preposition');
}
