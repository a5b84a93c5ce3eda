/** The types of following sources: what fetching finds, the library keeps and the watch works on. */

export const SOURCE_KINDS = ['feed', 'sitemap', 'section', 'page', 'folder'] as const;
/** `section`: a page whose headlines are followed; `page`: one page that is watched; `folder`: files on this machine. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a source leads to: a page, an item of its own, or a file. */
export interface Entry {
  /** As it is to be fetched, or the path of a file; absent for an item that only the feed carries, which has an id. */
  readonly address?: string | undefined;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** ISO instant or day. */
  readonly published?: string | undefined;
  /** HTML that the feed carries. */
  readonly html?: string | undefined;
  /** What the source says of its last change. */
  readonly changed?: string | undefined;
}

/** Something that went wrong, or is odd, at a source: a code that remedies are known for, and what was seen. */
export interface Trouble {
  readonly code: string;
  readonly detail: string;
}
