import { foldArabic } from './fold-table.ts';
import { COUNTS, LEADER_HEADS, LEADER_NOUNS } from './lexicons/offices.ts';

const NUMBERS = new Map(COUNTS.map(({ word, value }) => [foldArabic(word), value]));

/** How many a numeral behind a plural says: القادة | الثلاثة → 3. */
export function countedBy(form: string): number | undefined {
  return NUMBERS.get(form);
}

/** Heads of offices that a head noun covers: «القادة» and «الزعماء» are presidents, kings and prime ministers alike. */
export function leaderHeads(head: string): readonly string[] {
  return LEADER_NOUNS.includes(head) ? LEADER_HEADS : [head];
}
