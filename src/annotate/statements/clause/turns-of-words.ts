import { type Turns, turnLength } from '../../../arabic/turns.ts';
import type { Scene } from './scene.ts';

/** End of the turn that opens at `i`; `i` where none does. */
export function turnEnd({ context, end }: Scene, i: number, turns: Turns): number {
  const length = turnLength(context.tokens.form, i, turns);
  return i + length <= end ? i + length : i;
}
