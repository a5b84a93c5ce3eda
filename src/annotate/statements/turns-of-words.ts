import { foldArabic } from '../../arabic/fold-table.ts';
import { formAt, type Scene } from './scene.ts';

/** Turns of one or several words, by their first word. */
export type Turns = ReadonlyMap<string, readonly (readonly string[])[]>;

export function turnsOf(phrases: readonly string[]): Turns {
  return Map.groupBy(
    phrases.map((phrase) => foldArabic(phrase).split(' ')),
    ([first = '']) => first,
  );
}

/** End of the turn that opens at `i`; `i` where none does. */
export function turnEnd(scene: Scene, i: number, turns: Turns): number {
  const found = turns.get(formAt(scene, i))?.find((forms) => forms.every((form, k) => formAt(scene, i + k) === form));
  return found ? i + found.length : i;
}
