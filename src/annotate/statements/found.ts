import type { Draft } from './rule.ts';
import type { Party, Settled } from './speakers/speakers.ts';

/** A draft with its speaker and chain: a statement in token indices. */
export interface Found {
  readonly draft: Draft;
  readonly settled: Settled;
  readonly rule: string;
  /** Names of those who passed it on; trailing attributions of the sentence add to it. */
  readonly via: string[];
  /** To whom it was said. */
  readonly addressees: readonly Party[];
  /** How the chain was built, for `isnad explain`. */
  readonly notes: string[];
}
