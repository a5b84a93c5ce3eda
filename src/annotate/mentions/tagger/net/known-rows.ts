import type { CommonForm } from '../../../../text/common-forms.ts';
import { BEYOND, type NetKernel, putWhole } from './kernel.ts';
import { EMBEDDING } from './net-weights.ts';

/**
 * The rows of forms (kernel.ts), worked out when a form is met: all of the net but its second half hangs on single forms.
 * What is remembered changes no score.
 */
export interface KnownRows {
  /** Puts the row of each form of a sentence into `into`, from BEYOND on. */
  find(words: readonly CommonForm[], numbers: Int32Array, from: number, into: Int32Array): void;
  /** How many rows have been worked out. */
  made(): number;
}

const FIRST_ROOM = 1024;
/** So many forms are remembered before all are forgotten. */
const MOST = 1 << 15;

export function knownRows(embed: (form: string) => Float32Array, { grow, project }: NetKernel): KnownRows {
  /** Rows in use; the first is that of no form. */
  let used = 1;
  let made = 0;
  /** The row of a form by its number; 0 where it has none. */
  let slots = new Uint16Array(0);
  /** What a form is to the net, by its number, and whether it was asked for: far less than a row, and kept when rows are forgotten. */
  let embedded = new Int16Array(0);
  let known = new Uint8Array(0);
  const add = (form: string, number: number): number => {
    grow(used + 1);
    if (number >= known.length) {
      known = longer(known, new Uint8Array(slots.length));
      embedded = longer(embedded, new Int16Array(slots.length * EMBEDDING));
    }
    if (known[number] === 0) {
      putWhole(embed(form), embedded, number * EMBEDDING);
      known[number] = 1;
    }
    project(embedded, number * EMBEDDING, used);
    made++;
    return used++;
  };
  return {
    made: () => made,
    find(words, numbers, from, into) {
      if (used + words.length > MOST) {
        slots.fill(0);
        used = 1;
      }
      for (let i = 0; i < words.length; i++) {
        const number = numbers[i + from] as number;
        if (number >= slots.length)
          slots = longer(slots, new Uint16Array(Math.max(FIRST_ROOM, number + 1, slots.length * 2)));
        if (slots[number] === 0) slots[number] = add((words[i] as CommonForm).form, number);
        into[i + BEYOND] = slots[number] as number;
      }
    },
  };
}

function longer<A extends Uint8Array | Int16Array | Uint16Array>(short: A, grown: A): A {
  grown.set(short);
  return grown;
}
