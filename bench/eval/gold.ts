/** The files of the reference (gold/*.json, docs.jsonl), as written there. All offsets count Unicode code points. */

/** A half-open stretch, in code points. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A statement of the reference. */
export interface GoldStatement extends Range {
  readonly type: string;
  readonly quoted?: boolean | null;
  readonly text?: string;
  readonly cue?: string | null;
  readonly speakerText?: string | null;
  readonly speakers: readonly string[];
  readonly via?: readonly string[] | null;
  readonly utterance?: string | readonly string[] | null;
  readonly utterances?: string | readonly string[] | null;
}

/** A segment, in the reference and in readings. */
export interface KindRange extends Range {
  readonly kind: string;
}

/** One document of seeds.json, dev.json or chains.json. */
export interface GoldDocument {
  readonly document: string;
  readonly story?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly segments?: readonly KindRange[];
  readonly statements: readonly GoldStatement[];
}

/** A time expression of times.json; its place is found by searching its text after the one before it. */
export interface GoldTime {
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

/** An event of events.json: either `from` (its clause, to be searched) or the offsets. */
export interface GoldEvent {
  readonly type: string;
  readonly mode?: string | null;
  readonly status?: string | null;
  readonly date?: string | null;
  readonly place?: string | null;
  readonly trigger: string;
  readonly from: string;
  readonly start?: number;
  readonly end?: number;
  readonly triggerStart?: number;
  readonly actors?: readonly string[] | null;
  readonly targets?: readonly string[] | null;
}

/** times.json, events.json and stories.json: document id → what belongs to it. */
export type ById<T> = Readonly<Record<string, T>>;

/** One line that the reader gets (DESIGN 5). */
export interface SourceLine {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly published?: string | null;
}

/** Texts by document id. */
export type Texts = ReadonlyMap<string, string>;

/** The text of a document of the reference; without it nothing can be scored. */
export function textOf(texts: Texts, id: string): string {
  const text = texts.get(id);
  if (text === undefined) throw new Error(`no text of ${id}`);
  return text;
}
