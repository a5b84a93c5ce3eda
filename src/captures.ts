import { cleanText } from './clean/clean.ts';
import { cleanPage } from './clean/html/page-document.ts';
import { decode } from './input.ts';
import type { FeedFacts, Reading, Source } from './model.ts';
import { read } from './read.ts';
import { defaultRegistry } from './registry.ts';

/** A capture as a library keeps it. */
export interface StoredCapture {
  /** As it was handed in; the text of one that is no page. */
  readonly source: Source;
  /** What the feed told that led to a page. */
  readonly feed?: FeedFacts | undefined;
  readonly mediaType: string;
  /** The bytes of a page. */
  readonly content: Uint8Array | null;
}

/**
 * A stored capture, cleaned and read by the programs of today: whatever differs between two captures of a document read
 * like this was changed by the outlet.
 */
export function readCapture({ source, feed, mediaType, content }: StoredCapture): Reading {
  if (content === null || !mediaType.startsWith('text/html')) return read(cleanText(source), defaultRegistry());
  const { text: _, ...facts } = source;
  const html = decode(content, /charset=(.+)$/u.exec(mediaType)?.[1]).text;
  return read(cleanPage({ ...facts, html, ...(feed && { feed }) }).document, defaultRegistry());
}
