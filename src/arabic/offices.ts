import { foldArabic } from './fold-table.ts';
import { COUNTS, FORMER_WORDS, GENERIC_SOURCES, LEADER_HEADS, LEADER_NOUNS } from './lexicons/offices.ts';

const NUMBERS = new Map(COUNTS.map(({ word, value }) => [foldArabic(word), value]));

/** How many a numeral behind a plural says: القادة | الثلاثة → 3. */
export function countedBy(form: string): number | undefined {
  return NUMBERS.get(form);
}

/** Heads of offices that a head noun covers: «القادة» and «الزعماء» are presidents, kings and prime ministers alike. */
export function leaderHeads(head: string): readonly string[] {
  return LEADER_NOUNS.includes(head) ? LEADER_HEADS : [head];
}

/** True for a noun that means whatever source was told last: المصدر. */
export function isGenericSource(head: string): boolean {
  return GENERIC_SOURCES.includes(head);
}

const FORMER = new Set(FORMER_WORDS.flatMap((word) => [word, `ال${word}`]).map(foldArabic));

/** True for a word that says an office is held no longer: السابق، الراحل. */
export function isFormer(form: string): boolean {
  return FORMER.has(form);
}

const LEAD = /^(?:و|ف)?(?:[بكل]?ال|لل|[بل](?=ال))(?=..)/u;
const ENDING = /(?<=..)(?:ية|يا|ي|ا|ة)$/u;

/** A folded word without article, particles and ending, so that places, their adjectives and fields compare. */
export function stemOf(form: string): string {
  return form.replace(LEAD, '').replace(ENDING, '');
}
