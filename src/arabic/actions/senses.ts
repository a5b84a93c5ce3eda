import type { Agreement } from '../clitics.ts';
import type { Finite } from '../conjugation.ts';
import type { EventNoun, EventVerb, ObjectClass } from '../lexicons/event-entries.ts';
import type { CARRYING_VERBS } from '../lexicons/event-words.ts';
import type { WordClass } from './classes.ts';

/** A finite form of one or several verbs of action. */
export interface ActionVerb extends Finite {
  readonly entries: readonly EventVerb[];
}

export interface ActionNoun {
  readonly entries: readonly EventNoun[];
  readonly conjunction: string;
  readonly preposition: string;
  readonly article: boolean;
  /** Pronoun of its doer or object: زيارته. */
  readonly pronoun?: Agreement;
  readonly plural: boolean;
}

export type Carrying = (typeof CARRYING_VERBS)[number]['subject'];

/** What the lexicons of events know of one folded form. */
export interface ActionWord {
  readonly verb?: ActionVerb;
  readonly noun?: ActionNoun;
  readonly carries?: Finite & { readonly subjectIs: readonly Carrying[] };
  readonly gathers?: Finite;
  readonly decrees?: Finite;
  /** A preposition with the pronoun of whom an act is done to: عليه، عنها. */
  readonly governs?: Agreement;
  /** Pronoun of whom an object belongs to: سراحه. */
  readonly owner?: Agreement;
  /** First word of a noun of two words: وقف إطلاق. */
  readonly opensPair: boolean;
  readonly classes: ReadonlySet<WordClass>;
  readonly objects: ReadonlySet<ObjectClass>;
}
