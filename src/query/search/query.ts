import type { Act, Certainty, StatementType } from '../../model.ts';

/** Words that must stand in the text: one word, or several in this order. */
export interface WordsClause {
  readonly kind: 'words';
  /** Folded words as typed; more than one is a phrase. */
  readonly words: readonly string[];
  readonly not: boolean;
}

/** Fields whose value is a name, matched word by word in every spelling: who speaks, who is mentioned, who passed on. */
export const NAME_FIELDS = ['speaker', 'about', 'via', 'outlet'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

export interface NameClause {
  readonly kind: 'name';
  readonly field: NameField;
  readonly words: readonly string[];
  readonly not: boolean;
}

/** Fields whose value is one of a closed list, or the id of a story. */
export type ValueClause = { readonly kind: 'value'; readonly not: boolean } & (
  | { readonly field: 'type'; readonly value: StatementType }
  | { readonly field: 'act'; readonly value: Act }
  | { readonly field: 'certainty'; readonly value: Certainty }
  | { readonly field: 'story'; readonly value: string }
);

/** Day of publication, ISO: `after` and `before` include the day itself. */
export interface DayClause {
  readonly kind: 'day';
  readonly field: 'after' | 'before';
  readonly value: string;
}

export type Clause = WordsClause | NameClause | ValueClause | DayClause;

/** A query: every clause must hold. */
export interface Query {
  readonly clauses: readonly Clause[];
}

export const FIELDS = [...NAME_FIELDS, 'type', 'act', 'certainty', 'story', 'after', 'before'] as const;
export type Field = (typeof FIELDS)[number];
