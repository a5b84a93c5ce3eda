import type { CoverageState } from '../../link/coverage/coverage.ts';
import type { SpeakerKind } from '../../model.ts';
import type { StatementRecord } from '../statement.ts';

/** How many known sources stand behind something, told honestly: what names none is unknown, not independent. */
export interface OriginsRecord {
  /** One for each known source: its name or names; of an account known by a copied passage only, the outlet that had it. */
  readonly known: readonly string[];
  /** Articles that name no source and copy none known. */
  readonly unattributed: number;
}

/** A story as lists show it. Days are ISO. */
export interface StorySummary {
  readonly id: string;
  readonly title: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
  /** Articles by their day, the oldest first. */
  readonly days: readonly { readonly day: string; readonly count: number }[];
  readonly outlets: readonly string[];
  readonly origins: OriginsRecord;
  /** Those of most utterances first, at most five. */
  readonly speakers: readonly { readonly name: string; readonly entity: string; readonly utterances: number }[];
  /** Instant at which it was last linked otherwise than before. */
  readonly changed: string | null;
  /** The story that it continues. */
  readonly follows?: string;
}

/** An article of a story. Offsets count code points of the document's text. */
export interface StoryDocument {
  readonly document: string;
  /** Index in the articles of the document. */
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly agencies: readonly string[];
}

/** What a word of a wording is beside the representative one. */
export interface WordPiece {
  readonly kind: 'same' | 'added' | 'dropped' | 'changed';
  /** As the variant has it; of what was dropped, as the representative has it. */
  readonly text: string;
  /** Of what was changed: as the representative has it. */
  readonly was?: string;
  /** A change of these weighs: it can turn the meaning. */
  readonly weight?: 'negation' | 'number' | 'hedge' | 'condition';
}

/** How an outlet tells an utterance. */
export type Telling = CoverageState;

/** One wording of an utterance: a statement, where it stands, and how it differs from the representative one. */
export interface VariantRecord {
  readonly statement: StatementRecord;
  readonly document: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly telling: Exclude<Telling, 'absent'>;
  /** Word by word beside the representative; absent for that one itself. */
  readonly comparison?: readonly WordPiece[];
}

/** Who passed an utterance on: speakers, then agencies and others, then the articles of outlets. */
export interface ChainRecord {
  /** The name of a node of kind `outlet` is that of the outlet; its id ends in `DOCUMENT#ARTICLE`. */
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: 'speaker' | 'relay' | 'outlet';
  }[];
  readonly edges: readonly ChainStep[];
}

/** A step of a chain, by ids of nodes. */
export interface ChainStep {
  readonly from: string;
  readonly to: string;
  /** The article names it; it shares a passage; or nothing is told between speaker and article. */
  readonly kind: 'named' | 'copy' | 'none';
  /** Of a copy: the share of the words of `to`, 0 to 1. */
  readonly share?: number;
  /** Statements that tell it. */
  readonly statements: readonly string[];
}

/** What was said once, in all its wordings. */
export interface UtteranceRecord {
  readonly id: string;
  readonly story: string | null;
  readonly speakers: readonly { readonly name: string; readonly entity: string; readonly kind: SpeakerKind }[];
  /** Id of the statement that stands for all. */
  readonly representative: string;
  readonly variants: readonly VariantRecord[];
  readonly origins: OriginsRecord;
  readonly chain: ChainRecord;
}

/** A passage that two articles of a story share. Offsets count code points of each document's text. */
export interface CopyRecord {
  readonly a: CopyPlace;
  readonly b: CopyPlace;
  /** Which of the two it stood in first; `third`: both have it from elsewhere; absent: unknown. */
  readonly source?: 'a' | 'b' | 'third';
  readonly reason: string;
}

export interface CopyPlace {
  readonly document: string;
  readonly article: number;
  readonly start: number;
  readonly end: number;
}

/** Utterances × outlets. */
export interface CoverageRecord {
  readonly outlets: readonly string[];
  /** `tellings` in the order of `outlets`. */
  readonly rows: readonly { readonly utterance: string; readonly tellings: readonly Telling[] }[];
}

/** Articles of a story that tell one thing differently. */
export interface ContradictionRecord {
  readonly kind: 'number' | 'attribution';
  /** What is counted (`killed`, `wounded`, or a term); of who said it, the words. */
  readonly about: string;
  /** Of a number: it never falls with time, and was brought up to date rather than disputed. */
  readonly grows?: boolean;
  readonly values: readonly { readonly value: string; readonly documents: readonly string[] }[];
}

/** A story with all that linking tells of it. */
export interface StoryRecord extends StorySummary {
  /** In the order of publication. */
  readonly documents: readonly StoryDocument[];
  /** Those of most wordings first. */
  readonly utterances: readonly UtteranceRecord[];
  readonly copies: readonly CopyRecord[];
  readonly coverage: CoverageRecord;
  readonly contradictions: readonly ContradictionRecord[];
  /** Stories that continue it. */
  readonly followedBy: readonly { readonly id: string; readonly title: string | null; readonly first: string | null }[];
}
