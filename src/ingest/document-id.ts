import { hash } from 'node:crypto';
import type { Source } from '../model.ts';

/** 80 bits: no two of a billion documents meet by chance. */
const LENGTH = 20;

/**
 * The id of a document that was given none: the start of the SHA-256, in hex, of the JSON array `[outlet, url]`, or of
 * `[outlet, published, text]` where there is no URL; what is absent counts as null, `text` is the document's, with its
 * title. The same input has the same id in every call and on every machine.
 */
export function documentId(source: Omit<Source, 'id'>): string {
  const outlet = source.outlet ?? null;
  const identity = source.url === undefined ? [outlet, source.published ?? null, source.text] : [outlet, source.url];
  return hash('sha256', JSON.stringify(identity), 'hex').slice(0, LENGTH);
}
