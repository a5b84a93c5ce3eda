/** One article's telling of an utterance, as its origins are counted. */
export interface Telling {
  /** Of the article; unique among the tellings. */
  readonly id: string;
  readonly outlet?: string;
  /** ISO day or instant. */
  readonly published?: string;
  readonly speakers: readonly string[];
  /** The chain of its statement, from nearest the speaker to nearest the outlet; canonical names. */
  readonly via: readonly string[];
  /** Agencies that the article names as its own source. */
  readonly agencies: readonly string[];
}

/** A passage of two tellings' articles, copied, that holds the statement. */
export interface TellingCopy {
  /** Ids of tellings. */
  readonly a: string;
  readonly b: string;
  /** The share of each article's words that are copied, 0 to 1. */
  readonly share: { readonly a: number; readonly b: number };
  /** Which of the two it stood in first; `third`: both have it from the source of that name. */
  readonly from: 'a' | 'b' | 'third' | 'unknown';
  readonly reason: string;
}
