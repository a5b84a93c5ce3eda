import { bareOfPronoun, holdsPronoun } from './phrases.ts';
import { is, wordOf } from './words.ts';

/** True for a preposition with its pronoun: معه، خلالها، عنهم، به. */
export function isWithPronoun(form: string): boolean {
  return holdsPronoun(form) && [form, bareOfPronoun(form)].some((one) => is(wordOf(one), 'preposition'));
}

/** True for «of» with its pronoun: منهم، منه. */
export function isOfThem(form: string): boolean {
  return holdsPronoun(form) && is(wordOf(bareOfPronoun(form)), 'partitive');
}
