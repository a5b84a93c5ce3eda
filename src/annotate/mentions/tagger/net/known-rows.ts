import { BEYOND, type NetKernel } from './kernel.ts';
import { EMBEDDING } from './net-weights.ts';

/**
 * The rows of forms (kernel.ts), worked out when a form is met: all of the net but its second half hangs on single forms.
 * What is remembered changes no score.
 */
export interface KnownRows {
  /** Puts the row of each form of a sentence into `into`, from BEYOND on; the numbers of its forms begin at `from`. */
  find(numbers: Int32Array, from: number, length: number, into: Int32Array): void;
  /** How many rows have been worked out. */
  made(): number;
}

const FIRST_ROOM = 1024;
/** So many forms are remembered before all are forgotten. */
const MOST = 1 << 15;

/** `embedded` gives what the forms are to the net: EMBEDDING whole numbers for each. */
export function knownRows(embedded: () => Int16Array, { grow, project }: NetKernel): KnownRows {
  /** Rows in use; the first is that of no form. */
  let used = 1;
  let made = 0;
  /** The row of a form by its number; 0 where it has none. */
  let slots = new Uint16Array(0);
  const add = (number: number): number => {
    grow(used + 1);
    project(embedded(), number * EMBEDDING, used);
    made++;
    return used++;
  };
  return {
    made: () => made,
    find(numbers, from, length, into) {
      if (used + length > MOST) {
        slots.fill(0);
        used = 1;
      }
      for (let i = 0; i < length; i++) {
        const number = numbers[i + from] as number;
        if (number >= slots.length) slots = longer(slots, number);
        if (slots[number] === 0) slots[number] = add(number);
        into[i + BEYOND] = slots[number] as number;
      }
    },
  };
}

function longer(slots: Uint16Array, number: number): Uint16Array<ArrayBuffer> {
  const grown = new Uint16Array(Math.max(FIRST_ROOM, number + 1, slots.length * 2));
  grown.set(slots);
  return grown;
}
