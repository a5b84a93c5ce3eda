import { foldArabic } from './fold-table.ts';
import { COUNTING_WORDS } from './lexicons/counting-words.ts';

const COUNTING = new Set(COUNTING_WORDS.map(foldArabic));

/** True for a word that counts several: ثلاثة، أربع. Takes a folded form. */
export function countsSeveral(form: string): boolean {
  return COUNTING.has(form);
}
