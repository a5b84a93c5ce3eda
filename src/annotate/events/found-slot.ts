import type { Party } from './parties.ts';

/** A noun phrase at a token, before what stands in front of it is told: whom it names and what is written on it. */
export interface FoundSlot {
  readonly end: number;
  /** Empty where the words name nobody in particular. */
  readonly parties: readonly Party[];
  /** The preposition written on the phrase itself; empty where none is. */
  readonly lead: string;
  /** The words say a number or quantity of unnamed people. */
  readonly crowd: boolean;
}
