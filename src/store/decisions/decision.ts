import type { Act, Certainty, SpeakerKind, StatementType } from '../../model.ts';
import type { Quotation } from '../quotation.ts';
import type { NameKind } from '../tables.ts';

/** A speaker as a person gives it. */
export interface DecidedSpeaker {
  readonly name: string;
  readonly kind: SpeakerKind;
}

/** What a person changes of a statement; what is absent stays. */
export interface Correction {
  readonly at?: Quotation;
  readonly cue?: Quotation;
  readonly type?: StatementType;
  readonly quoted?: boolean;
  readonly act?: Act;
  readonly certainty?: Certainty;
  readonly speakers?: readonly DecidedSpeaker[];
  readonly addressees?: readonly { readonly name: string }[];
  readonly via?: readonly { readonly name: string }[];
  /** ISO day; null: the text does not tell it. */
  readonly said?: string | null;
}

/** A statement that the reader did not find. */
export type AddedStatement = Required<Pick<Correction, 'at' | 'cue' | 'type' | 'act' | 'speakers'>> & Correction;

export interface DecidedName {
  readonly kind: NameKind;
  readonly name: string;
}

/** What a person decides (DESIGN 4). Ids are those of the library. */
export type Decision = { readonly note?: string } & (
  | { readonly kind: 'right' | 'wrong' | 'deleted'; readonly statement: string }
  | { readonly kind: 'corrected'; readonly statement: string; readonly change: Correction }
  | { readonly kind: 'added'; readonly document: string; readonly added: AddedStatement }
  | { readonly kind: 'checked'; readonly document: string }
  | { readonly kind: 'merge'; readonly entities: readonly string[] }
  | { readonly kind: 'split'; readonly entity: string; readonly names: readonly DecidedName[] }
  | { readonly kind: 'merge'; readonly stories: readonly string[] }
  | {
      readonly kind: 'split';
      readonly story: string;
      /** Articles that leave, by document and number. */
      readonly articles: readonly { readonly document: string; readonly article: number }[];
    }
);

/** A statement as it stood when it was judged: a judgement is about this, not about what a later reader makes of it. */
export interface Snapshot {
  readonly type: StatementType;
  readonly quoted: boolean;
  readonly act: Act;
  readonly cue: string;
  readonly said: string | null;
  readonly speakers: readonly string[];
  readonly addressees: readonly string[];
  readonly via: readonly string[];
}

/** A decision cannot be made as it was given; the message names the field. */
export class DecisionProblem extends Error {}
