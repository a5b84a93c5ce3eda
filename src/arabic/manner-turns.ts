import { foldArabic } from './fold-table.ts';
import { MANNER_TURNS } from './lexicons/adjuncts.ts';

const TURNS: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  MANNER_TURNS.map((turn) => foldArabic(turn).split(' ')),
  ([first = '']) => first,
);

/** Number of words of the turn of manner («من جديد»، «بأشد العبارات») whose first word is at `i`; 0 where none is. `form` gives folded words. */
export function mannerLength(form: (i: number) => string, i: number): number {
  const turn = TURNS.get(form(i))?.find((words) => words.every((word, k) => form(i + k) === word));
  return turn?.length ?? 0;
}
