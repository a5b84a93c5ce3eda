import type { Agreement } from '../clitics.ts';
import type { Finite } from '../conjugation.ts';
import type { BodyNounEntry, RoleEntry } from '../lexicons/entries.ts';
import type { ReportingVerb } from '../lexicons/reporting-verbs.ts';

/** A word read as a finite verb of speech. */
export interface VerbSense extends Finite {
  readonly entry: ReportingVerb;
}

/** A word read as a participle of circumstance (مشيراً). */
export interface ParticipleSense {
  readonly entry: ReportingVerb;
  readonly conjunction: string;
  readonly subject: Agreement;
}

/** A word read as a noun of speech (قوله، بالقول، إعلان). */
export interface SpeechNounSense {
  readonly entry: ReportingVerb;
  readonly conjunction: string;
  readonly preposition: string;
  readonly doer?: Agreement;
  readonly article: boolean;
}

/** أن، إن، بأن، أنه، وإنها …: letters of particles in front, and the pronoun it carries. */
export interface ComplementiserSense {
  readonly conjunction: string;
  readonly pronoun?: Agreement;
}

export interface RoleSense {
  readonly entry: RoleEntry;
  readonly conjunction: string;
  readonly preposition: string;
  readonly gender: 'm' | 'f';
  readonly number: 'singular' | 'dual' | 'plural';
  readonly article: boolean;
  /** Carries the pronoun of the body it belongs to: أمينه | العام. */
  readonly possessed?: true;
}

/**
 * All that the lexicons know of one folded form. Made once for each form and shared. A word has all its properties, those
 * it lacks as undefined: where all words have one shape, the engine finds a property without a search.
 */
export interface Word {
  readonly form: string;
  readonly verb: VerbSense | undefined;
  readonly participle: ParticipleSense | undefined;
  readonly speechNoun: SpeechNounSense | undefined;
  readonly complementiser: ComplementiserSense | undefined;
  readonly attribution: { readonly takes: 'noun' | 'verb' | 'both'; readonly conjunction: string } | undefined;
  readonly role: RoleSense | undefined;
  readonly bodyNoun:
    | {
        readonly entry: BodyNounEntry;
        readonly article: boolean;
        readonly conjunction: string;
        readonly preposition: string;
      }
    | undefined;
  /** ISO code of the state whose adjective this is. */
  readonly adjective:
    | {
        readonly code: string;
        readonly article: boolean;
        readonly plural: boolean;
        readonly gender: 'm' | 'f';
      }
    | undefined;
  readonly relays: boolean;
  /** نقلاً: a participle of relaying. */
  readonly relayNoun: boolean;
  /** Begins with the article, particles in front allowed. */
  readonly article: boolean;
  /** Particles in front of the article: ب of بالهجوم, ل of للشؤون. */
  readonly lead: string;
  /** The combination of closed classes of the word, by its number: asked for by `is`; 0 when it belongs to none. */
  readonly bits: number;
}
