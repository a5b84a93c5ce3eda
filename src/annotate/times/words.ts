import { splits } from '../../arabic/clitics.ts';
import { TIME_LEXICON } from './lexicon.ts';

/** True when a folded word, with or without particles in front, is of one of the kinds in the lexicon. */
export function isOf(form: string, ...kinds: readonly string[]): boolean {
  return splits(form).some(
    ({ rest }) => TIME_LEXICON.get(rest)?.senses.some(({ cat }) => kinds.includes(cat)) === true,
  );
}

/** True for a word, false for marks, numbers and breaks. */
export function isLetters(form: string): boolean {
  return form.toLowerCase() !== form.toUpperCase() || form.charCodeAt(0) > LAST_LATIN;
}

const LAST_LATIN = 0x5ff;
