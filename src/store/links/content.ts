import type { CopyRow } from '../tables.ts';

/** What linking tells of one story. */
export interface StoryContent {
  readonly title: string | null;
  /** ISO days. */
  readonly first: string | null;
  readonly last: string | null;
  /** What a new id is made of: the name of its first article. */
  readonly seed: string;
  readonly articles: readonly { readonly article: number; readonly reading: number; readonly day: string }[];
  readonly utterances: readonly UtteranceContent[];
  readonly copies: readonly CopyRow[];
}

export interface UtteranceContent {
  /** The id of its first statement. */
  readonly seed: string;
  /** `statements.key`, in order. */
  readonly statements: readonly number[];
  readonly representative: number | null;
}

/** A story to be written. */
export interface StoryWriting {
  readonly content: StoryContent;
  /** The story whose identity it keeps; undefined: a new one. */
  readonly keeps: number | undefined;
  /** Stories that end in it. */
  readonly ended: readonly number[];
}
