import { foldArabic } from './fold-table.ts';
import { CARDINALS, TWO_OF } from './lexicons/cardinals.ts';

const COUNTING = new Set(CARDINALS.map(foldArabic));

/** True for a word that counts several people, before a plural without article: «ثلاثة مسؤولين»، «أربع منظمات». Takes a folded form. */
export function countsSeveral(form: string): boolean {
  return COUNTING.has(form);
}

const PAIRS = new Set(TWO_OF.map(foldArabic));

/** True for اثنان of «اثنان من المسؤولين». Takes a folded form. */
export function countsTwo(form: string): boolean {
  return PAIRS.has(form);
}
