import { isCommonWord } from '../../../arabic/names.ts';
import { verbGender } from '../../../arabic/verb-shape.ts';
import type { Word } from '../../../arabic/words.ts';

/** A finite verb by its shape, no noun with its preposition (ولمناسبة). */
export function isFiniteByShape(word: Word): boolean {
  return (
    verbGender(word.form) !== undefined && !word.article && !word.form.endsWith('\u0629') && !isCommonWord(word.form)
  );
}
