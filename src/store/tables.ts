import type { Generated } from 'kysely';
import type { SourceKind } from '../followed.ts';
import type { Act, Certainty, MentionKind, SpeakerKind, StatementType, TimeType } from '../model.ts';

/**
 * The rows of the tables, as migrations/ makes them. `…_cp` and the places of cues and triggers count code points;
 * times of the clock are ISO 8601 instants in UTC; what is called JSON is text that holds JSON, the same on both engines.
 */
export interface Tables {
  meta: { name: string; value: string };
  entities: EntityRow;
  names: NameRow;
  documents: DocumentRow;
  captures: CaptureRow;
  texts: TextRow;
  cleanings: CleaningRow;
  readings: ReadingRow;
  articles: ArticleRow;
  mentions: MentionRow;
  times: TimeRow;
  events: EventRow;
  event_names: EventNameRow;
  statements: StatementRow;
  statement_names: StatementNameRow;
  stories: StoryRow;
  story_articles: StoryArticleRow;
  utterances: UtteranceRow;
  utterance_statements: { statement: number; utterance: number };
  copies: CopyRow;
  decisions: DecisionRow;
  decision_outcomes: { decision: number; outcome: DecisionOutcome; reason: string | null; at: string };
  forgotten: { hash: string; kind: 'document' | 'name'; at: string };
  tokens: TokenRow;
  jobs: JobRow;
  searches: SearchRow;
  sources: SourceRow;
  source_states: SourceStateRow;
  source_pages: SourcePageRow;
  source_leases: { name: string; holder: string; until: string };
}

/** Kinds of names: those of mentions and of speakers; addressees and links of a chain have `source`. */
export type NameKind = MentionKind | SpeakerKind | 'source';

export interface EntityRow {
  key: Generated<number>;
  id: string;
  kind: NameKind;
  name: string;
  /** The entity that this one was merged into. */
  redirect: number | null;
}

export interface NameRow {
  key: Generated<number>;
  kind: NameKind;
  name: string;
  entity: number;
  /** Why it belongs to that entity, where it had another at first; why it is kept apart from sense 0. */
  reason: string | null;
  /** Persons of exactly one name: 0 is whom a document means where nothing tells otherwise. */
  sense: Generated<number>;
}

export interface DocumentRow {
  key: Generated<number>;
  id: string;
  outlet: string | null;
  /** Canonical (identity.ts). */
  url: string | null;
  given_id: string | null;
  title: string | null;
  published: string | null;
  /** The day written in `published`. */
  day: string | null;
  added_at: string;
  changed_at: string;
  /** `texts.key` and `readings.key` of the current reading. */
  text: number | null;
  reading: number | null;
  next_statement: Generated<number>;
  /** The decision that says it is fully checked, while that holds. */
  checked: number | null;
}

export interface CaptureRow {
  key: Generated<number>;
  document: number;
  received_at: string;
  media_type: string;
  hash: string;
  /** JSON of what was handed in with it: id, outlet, url, title, published. */
  facts: string;
  /** Bytes as received (gzip); null where the text itself was received. */
  content: Buffer | null;
  /** JSON of how it came (store/came.ts); null where that was not told. */
  came: string | null;
}

export interface TextRow {
  key: Generated<number>;
  document: number;
  hash: string;
  /** In code points. */
  length: number;
  text: string;
}

export interface CleaningRow {
  key: Generated<number>;
  capture: number;
  cleaner: string;
  text: number;
  /** JSON: title, outlet, url, published, and of a page modified, blocks, removed, as the cleaner told them. */
  facts: string;
  /** JSON: [{"kind","start","end","reason"}], code points. */
  segments: string;
}

export interface ReadingRow {
  key: Generated<number>;
  document: number;
  cleaning: number;
  reader: string;
  registry: string;
  read_at: string;
  /** JSON: persons of the articles with their offices. */
  entities: string;
}

export interface ArticleRow {
  key: number;
  document: number;
  place: number;
  start_cp: number;
  end_cp: number;
  title: string | null;
  published: string | null;
  /** JSON: names. */
  agencies: string;
}

export interface MentionRow {
  document: number;
  place: number;
  name: number;
  start_cp: number;
  end_cp: number;
  text: string;
}

export interface TimeRow {
  document: number;
  place: number;
  type: TimeType;
  value: string;
  start_cp: number;
  end_cp: number;
  text: string;
  rule: string;
}

export interface EventRow {
  document: number;
  place: number;
  article: number;
  type: string;
  mode: string | null;
  status: string;
  start_cp: number;
  end_cp: number;
  text: string;
  trigger_start: number | null;
  trigger_end: number | null;
  trigger_text: string | null;
  where_name: string | null;
  date: string | null;
  rule: string;
  /** JSON of whatever else the reading tells of it. */
  details: string;
}

export interface EventNameRow {
  document: number;
  event: number;
  role: 'actor' | 'target';
  place: number;
  name: number;
}

/** `standing`: part of the record; `wrong`, `deleted`: a person took it out; `gone`: the current reading lacks it. */
export type StatementState = 'standing' | 'wrong' | 'deleted' | 'gone';
export type Verdict = 'right' | 'wrong' | 'corrected' | 'added' | 'deleted';

export interface StatementRow {
  key: number;
  document: number;
  number: number;
  state: StatementState;
  /** What the last decision about it said. */
  verdict: Verdict | null;
  origin: 'reader' | 'person';
  article: number;
  type: StatementType;
  quoted: number;
  /** The text in which it stands or, when gone, stood. */
  text_key: number;
  start_cp: number;
  end_cp: number;
  text: string;
  cue_start: number;
  cue_end: number;
  cue_text: string;
  act: Act;
  certainty: Certainty;
  said: string | null;
  rule: string;
  /** JSON: how speaker and boundary were settled. */
  because: string;
  gone_at: string | null;
}

export type StatementRole = 'speaker' | 'addressee' | 'via';

export interface StatementNameRow {
  statement: number;
  role: StatementRole;
  place: number;
  name: number;
  start_cp: number | null;
  end_cp: number | null;
}

export interface StoryRow {
  key: Generated<number>;
  id: string;
  /** Chosen from the titles of its articles. */
  title: string | null;
  made_at: string;
  /** The story that this one was merged into. */
  redirect: number | null;
  /** ISO days of its first and last article. */
  first_day: string | null;
  last_day: string | null;
  articles: Generated<number>;
  /** When it was last linked otherwise than before. */
  changed_at: string | null;
  /** The story that this one continues. */
  follows: number | null;
}

export interface StoryArticleRow {
  article: number;
  story: number;
  /** The reading that was linked; null: to be linked again. */
  reading: number | null;
  day: string | null;
}

export interface UtteranceRow {
  key: Generated<number>;
  id: string;
  story: number | null;
  made_at: string;
  redirect: number | null;
  /** `statements.key` of the wording that stands for all. */
  representative: number | null;
}

/** A passage that articles `a` and `b` share. */
export interface CopyRow {
  a: number;
  b: number;
  a_start: number;
  a_end: number;
  b_start: number;
  b_end: number;
  /** Which of the two it stood in first; `third`: both have it from elsewhere; null: unknown. */
  source: 'a' | 'b' | 'third' | null;
  reason: string;
}

export const DECISION_KINDS = ['right', 'wrong', 'corrected', 'added', 'deleted', 'merge', 'split', 'checked'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** `applied`: the record shows it; `unplaced`: it fits no more and waits for a person; `replaced`: a later one holds. */
export type DecisionOutcome = 'applied' | 'unplaced' | 'replaced';

export interface DecisionRow {
  key: Generated<number>;
  id: string;
  made_at: string;
  made_by: string;
  kind: DecisionKind;
  document: number | null;
  /** `statements.key`. */
  statement: number | null;
  /** JSON of an Anchor. */
  anchor: string | null;
  /** JSON: what is decided. */
  content: string;
}

export interface TokenRow {
  key: Generated<number>;
  name: string;
  hash: string;
  scopes: string;
  made_at: string;
  used_at: string | null;
  expires_at: string | null;
  revoked_at: string | null;
}

export interface JobRow {
  key: Generated<number>;
  kind: string;
  content: string;
  state: 'waiting' | 'held' | 'failed';
  attempts: Generated<number>;
  due_at: string;
  held_until: string | null;
  error: string | null;
}

/** A search that somebody keeps. */
export interface SearchRow {
  key: Generated<number>;
  id: string;
  name: string;
  query: string;
  made_at: string;
  made_by: string;
}

export interface SourceRow {
  key: Generated<number>;
  id: string;
  kind: SourceKind;
  /** Without name and password; the path of a folder. */
  url: string;
  title: string | null;
  /** Given by a person: wins over what pages tell. */
  outlet: string | null;
  language: string | null;
  category: string | null;
  enabled: number;
  /** Seconds between two polls, where a person fixed them. */
  every: number | null;
  /** Where missed time is caught up from. */
  sitemap: string | null;
  /** `NAME:PASSWORD`; leaves the library in dumps alone. */
  secret: string | null;
  added_at: string;
}

export interface SourceStateRow {
  source: number;
  due_at: string;
  /** Seconds between two polls now, and between two new items by habit. */
  pace: number;
  habit: number | null;
  etag: string | null;
  last_modified: string | null;
  body_hash: string | null;
  polled_at: string | null;
  succeeded_at: string | null;
  /** When something new was last found. */
  fresh_at: string | null;
  /** Polls in a row that failed. */
  failures: Generated<number>;
  failing_since: string | null;
  /** JSON of the last Trouble, while polls fail. */
  problem: string | null;
  /** JSON: Troubles that did not keep the poll from succeeding. */
  notes: string;
  polls: Generated<number>;
  unchanged: Generated<number>;
}

/**
 * `seen`: not to be fetched; `waiting`: to be fetched; `kept`: in the library; `empty`: without usable text; `failed`: given
 * up; `gone`: no longer there, its document stays.
 */
export type SourcePageState = 'seen' | 'waiting' | 'kept' | 'empty' | 'failed' | 'gone';

export interface SourcePageRow {
  key: Generated<number>;
  source: number;
  /** Canonical: what pages are told apart by. */
  url: string;
  /** As it is fetched; null for what a feed carries without an address. */
  address: string | null;
  host: string;
  /** Changes when the source says that the page has changed. */
  mark: string;
  title: string | null;
  published: string | null;
  /** HTML that the feed carries, while the page waits. */
  content: string | null;
  state: SourcePageState;
  seen_at: string;
  /** Null when nothing is to be done any more. */
  due_at: string | null;
  /** Visits in a row that failed. */
  attempts: Generated<number>;
  visits: Generated<number>;
  etag: string | null;
  last_modified: string | null;
  body_hash: string | null;
  visited_at: string | null;
  kept_at: string | null;
  /** `documents.id` */
  document: string | null;
  gone_at: string | null;
  /** Canonical address that it leads to now. */
  moved_to: string | null;
  /** JSON of a Trouble. */
  problem: string | null;
}
