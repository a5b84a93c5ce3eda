import type { Agreement } from '../../arabic/clitics.ts';
import type { ReportingVerb } from '../../arabic/lexicons/reporting-verbs.ts';
import type { Act, StatementType } from '../../model.ts';
import type { Subject } from '../mentions/coordination.ts';
import type { Scene } from './clause/scene.ts';
import type { Found } from './contents/complement.ts';

/** A word of speech in its sentence, looked at once and handed to every rule. */
export interface Cue {
  readonly token: number;
  readonly kind: 'verb' | 'participle' | 'noun' | 'colon' | 'quote';
  readonly entry?: ReportingVerb;
  /** The phrase that stands as its subject in this sentence; absent when dropped. */
  readonly subject?: Subject;
  /** Person, gender and number that the form shows. */
  readonly agreement?: Agreement;
  readonly passive: boolean;
  readonly found?: Found;
}

/** A statement before its speaker is settled; token indices, `last` included. */
export interface Draft {
  readonly type: StatementType;
  readonly first: number;
  readonly last: number;
  readonly cue: Cue;
  readonly act: Act;
  /** Inside quotation marks as a whole: edges are cut to what stands between them. */
  readonly whole?: boolean;
  /** Its words stand in marks as a whole though it is no direct speech. */
  readonly quoted?: boolean;
  readonly because: string;
}

/**
 * A rule of statements: data with its reason and its own examples, run through the whole reader by a test. In an example
 * ⟦ ⟧ stand around the content; the rule must have produced exactly that statement. A `no` example must give none by
 * this rule.
 */
export interface Rule {
  readonly id: string;
  readonly reason: string;
  /** Rules that win where both match the same cue. */
  readonly yields: readonly string[];
  match(scene: Scene, cue: Cue): readonly Draft[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
