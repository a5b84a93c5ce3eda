import type { Party } from './parties.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** Who takes part in an event, before place, time and status are settled. */
export interface Sides {
  readonly actors: readonly Party[];
  readonly targets: readonly Party[];
  readonly because: string;
}

/**
 * A rule of events: data with its reason and its own examples, run through the whole reader by a test. In an example
 * ⟦ ⟧ stand around the word of action; the rule must have produced an event there. A `no` example must give none by
 * this rule.
 */
export interface Rule {
  readonly id: string;
  readonly reason: string;
  /** Rules that win where both match the same word. */
  readonly yields: readonly string[];
  match(scene: Scene, trigger: Trigger): Sides | undefined;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
