import type { CommonForm } from '../../../../text/common-forms.ts';
import { EMBEDDING, HIDDEN, NET_PLACES } from './net-weights.ts';

/**
 * What each form gives to the hidden units from each of NET_PLACES, worked out when it is met: all of the net but its
 * second half hangs on single forms. What is remembered changes no score.
 */
export interface KnownRows {
  /** Where the numbers of each form of a sentence begin in the result, whose first ROW are nothing; good until the next call. */
  find(words: readonly CommonForm[], numbers: Int32Array, from: number, into: Int32Array): Int16Array;
  /** Forgets all, and gives the room back. */
  forget(): void;
}

const ROW = NET_PLACES * HIDDEN;
/** Units of the remembered numbers in one. */
export const ROW_UNIT = 512;
const MOST_VALUE = 0x7fff;
const FIRST_ROOM = 256;
/** So many forms are remembered before all are forgotten. */
const MOST = 1 << 15;

export function knownRows(embed: (form: string) => Float32Array, places: Float32Array): KnownRows {
  let rows = new Int16Array(0);
  /** Rows in use; the first is that of no form. */
  let used = 1;
  /** The row of a form by its number; 0 where it has none. */
  let slots = new Uint16Array(0);
  const forget = () => {
    rows = new Int16Array(0);
    slots = new Uint16Array(0);
    used = 1;
  };
  const add = (form: string): number => {
    if (rows.length < (used + 1) * ROW) {
      const grown = new Int16Array(Math.max(FIRST_ROOM * ROW, rows.length * 2));
      grown.set(rows);
      rows = grown;
    }
    project(embed(form), places, rows, used * ROW);
    return used++;
  };
  return {
    forget,
    find(words, numbers, from, into) {
      if (used + words.length > MOST) {
        slots.fill(0);
        used = 1;
      }
      for (let i = 0; i < words.length; i++) {
        const number = numbers[i + from] as number;
        if (number >= slots.length) slots = longer(slots, number);
        if (slots[number] === 0) slots[number] = add((words[i] as CommonForm).form);
        into[i] = (slots[number] as number) * ROW;
      }
      return rows;
    },
  };
}

function longer(slots: Uint16Array, number: number): Uint16Array<ArrayBuffer> {
  const grown = new Uint16Array(Math.max(1024, number + 1, slots.length * 2));
  grown.set(slots);
  return grown;
}

const room = new Float64Array(HIDDEN);

function project(embedding: Float32Array, places: Float32Array, into: Int16Array, from: number): void {
  for (let place = 0; place < NET_PLACES; place++) {
    room.fill(0);
    for (let d = 0; d < EMBEDDING; d += 4) {
      const [v0, v1, v2, v3] = [
        embedding[d] as number,
        embedding[d + 1] as number,
        embedding[d + 2] as number,
        embedding[d + 3] as number,
      ];
      const w = (place * EMBEDDING + d) * HIDDEN;
      for (let h = 0; h < HIDDEN; h++)
        room[h] =
          (room[h] as number) +
          v0 * (places[w + h] as number) +
          v1 * (places[w + h + HIDDEN] as number) +
          v2 * (places[w + h + 2 * HIDDEN] as number) +
          v3 * (places[w + h + 3 * HIDDEN] as number);
    }
    for (let h = 0; h < HIDDEN; h++) {
      const value = Math.round((room[h] as number) * ROW_UNIT);
      into[from + place * HIDDEN + h] = Math.max(-MOST_VALUE, Math.min(MOST_VALUE, value));
    }
  }
}
