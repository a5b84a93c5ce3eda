import type { Tables } from '../tables.ts';

/** A table that a dump holds. */
export interface Portable {
  readonly table: keyof Tables;
  /** Its primary key: the order of its rows. */
  readonly key: readonly string[];
  /** Columns of bytes, which a dump holds as base64. */
  readonly bytes?: readonly string[];
  /** The engine counts its key up. */
  readonly counted?: boolean;
}

/**
 * Everything that a library is, in an order in which each row finds what it refers to. What is not here (the tables of
 * search) is made from it.
 */
export const PORTABLE: readonly Portable[] = [
  { table: 'entities', key: ['key'], counted: true },
  { table: 'names', key: ['key'], counted: true },
  { table: 'documents', key: ['key'], counted: true },
  { table: 'captures', key: ['key'], counted: true, bytes: ['content'] },
  { table: 'texts', key: ['key'], counted: true },
  { table: 'cleanings', key: ['key'], counted: true },
  { table: 'readings', key: ['key'], counted: true },
  { table: 'articles', key: ['key'] },
  { table: 'mentions', key: ['document', 'place'] },
  { table: 'times', key: ['document', 'place'] },
  { table: 'events', key: ['document', 'place'] },
  { table: 'event_names', key: ['document', 'event', 'role', 'place'] },
  { table: 'statements', key: ['key'] },
  { table: 'statement_names', key: ['statement', 'role', 'place'] },
  { table: 'stories', key: ['key'], counted: true },
  { table: 'story_articles', key: ['article'] },
  { table: 'utterances', key: ['key'], counted: true },
  { table: 'utterance_statements', key: ['statement', 'utterance'] },
  { table: 'copies', key: ['a', 'b', 'a_start', 'b_start'] },
  { table: 'decisions', key: ['key'], counted: true },
  { table: 'decision_outcomes', key: ['decision'] },
  { table: 'forgotten', key: ['hash'] },
  { table: 'tokens', key: ['key'], counted: true },
  { table: 'jobs', key: ['key'], counted: true },
  { table: 'searches', key: ['key'], counted: true },
  { table: 'sources', key: ['key'], counted: true },
  { table: 'source_states', key: ['source'] },
  { table: 'source_pages', key: ['key'], counted: true },
];

export type Row = Readonly<Record<string, unknown>>;

/** The first line of a dump. */
export interface Head {
  readonly isnad: 'dump';
  readonly format: 1;
  /** Version of the tables. */
  readonly schema: number;
}

/** The last line: how many lines of rows stand before it, and the SHA-256 of these, line feeds included. */
export interface Tail {
  readonly end: { readonly rows: number; readonly sha256: string };
}
