import type { EventMode, EventType } from '../../model.ts';

/**
 * How a word of action takes those who take part.
 *
 * - `joint`: subject, object, and whoever stands behind مع، بـ، بين are one side (التقى، محادثات، اتفق، اشتباكات).
 * - `visit`: the subject goes; the object, or what stands behind إلى، لـ, is the host's place.
 * - `host`: the subject receives its object.
 * - `act`: the subject does it to its object, or to whom a preposition names (على، ضد، لـ، عن، بـ، من).
 * - `alone`: the subject does it; whom it is directed at may follow a preposition (استقال، انسحب، تظاهر ضد).
 * - `happen`: nobody does it; a place is enough (تحطمت طائرة، زلزال).
 * - `ballot`: the electorate or chamber does it, the one elected is the target.
 */
export type EventFrame = 'joint' | 'visit' | 'host' | 'act' | 'alone' | 'happen' | 'ballot';

/** Classes of nouns that a many-sided verb or noun must govern before it tells an event (event-objects.ts). */
export type ObjectClass =
  | 'pact'
  | 'truce'
  | 'penalty'
  | 'relations'
  | 'envoy'
  | 'diplomats'
  | 'forces'
  | 'missile'
  | 'meeting'
  | 'captive'
  | 'aid'
  | 'ballot'
  | 'veto'
  | 'arrest'
  | 'fire'
  | 'explosive'
  | 'exercise'
  | 'assets'
  | 'mission'
  | 'crowd'
  | 'protesters'
  | 'post'
  | 'vehicle'
  | 'border'
  | 'arms'
  | 'talks'
  | 'land'
  | 'crisis'
  | 'body'
  | 'life'
  | 'site'
  | 'investigation'
  | 'invitation'
  | 'sentence'
  | 'violence';

interface EventSense {
  readonly type: EventType;
  readonly mode?: EventMode;
  readonly frame: EventFrame;
  /** The word tells an event only with such a noun close behind it. */
  readonly needs?: ObjectClass | readonly ObjectClass[];
}

/** A verb of action. The passive is given where its letters differ from those of the active (أُقيل، اعتُقل do not). */
export interface EventVerb extends EventSense {
  readonly past: string;
  readonly present: string;
  readonly passive?: readonly string[];
  /** Intransitive by form: whoever stands as its subject underwent it (انفجر، تحطم، سقط). */
  readonly undergoes?: true;
}

/** A noun of action. */
export interface EventNoun extends EventSense {
  readonly noun: string;
  readonly plural?: readonly string[];
  /** Whom the genitive behind it names: زيارة بوتين (doer), اغتيال القائد (target), لقاء بوتين وشي (both). */
  readonly genitive: 'doer' | 'target' | 'both' | 'none';
  /** Said of habits, plans and occasions too: an event only with a verb that carries it out, or with date or place. */
  readonly weak?: true;
}
