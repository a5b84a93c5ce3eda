/** An item of a feed in the one shape that all formats are brought to. */
export interface FeedItem {
  readonly id?: string;
  readonly title?: string;
  /** As written; it may be relative to the feed. */
  readonly url?: string;
  /** As written. */
  readonly published?: string;
  /** As written: when the item was last changed. */
  readonly changed?: string;
  /** The fullest content it carries, HTML or text. */
  readonly html: string;
}

export interface FeedContent {
  readonly title?: string;
  readonly link?: string;
  readonly items: readonly FeedItem[];
}

/** The item with its absent and empty fields left out. */
export function feedItem(fields: { readonly [K in keyof FeedItem]?: FeedItem[K] | undefined }): FeedItem {
  const told = Object.entries(fields).flatMap(([key, value]) => {
    const text = value?.trim();
    return text === undefined || text === '' ? [] : [[key, text] as const];
  });
  return { html: '', ...Object.fromEntries(told) };
}

export function longest(...texts: readonly (string | undefined)[]): string {
  return texts.reduce<string>((best, text) => ((text?.length ?? 0) > best.length ? (text ?? '') : best), '');
}
