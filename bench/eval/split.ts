import { createHash } from 'node:crypto';

/**
 * Documents are tuned on (`tuning`) or kept aside (`aside`). Rules are written while looking at errors; a figure on
 * documents that nobody looked at tells whether the rules hold elsewhere. The split goes by story, because articles of
 * one story repeat each other's sentences: a sentence tuned on in one would otherwise be counted as unseen in another.
 * It is a hash, so that it needs no list, never moves when documents are added, and nobody chose it by looking.
 */
export type Part = 'tuning' | 'aside';

/** One part in three is kept aside. */
const SHARE = 3n;

/** The part of everything that shares `key`: a story, or a document that belongs to none. */
export function partOf(key: string): Part {
  const digest = createHash('sha256').update(key, 'utf8').digest('hex');
  return BigInt(`0x${digest}`) % SHARE === 0n ? 'aside' : 'tuning';
}

/** The key of a document: its story where it has one. */
export function splitKey(document: string, story: string | null | undefined): string {
  return story ?? document;
}
