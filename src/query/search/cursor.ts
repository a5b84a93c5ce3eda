import { QueryProblem } from './problem.ts';

/** Where a page of results ended. */
export interface Cursor {
  readonly rank: number;
  readonly key: number;
}

/** An opaque cursor; it goes with the query it was given for. */
export function writeCursor({ rank, key }: Cursor, query: string): string {
  return Buffer.from(JSON.stringify([1, rank, key, fingerprint(query)])).toString('base64url');
}

/** Throws QueryProblem when the cursor is none of ours, or belongs to another query. */
export function readCursor(cursor: string, query: string): Cursor {
  const refuse = (why: string): never => {
    throw new QueryProblem(0, why, 'the cursor that the page before gave, with the same query');
  };
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return refuse('the cursor cannot be read');
  }
  if (!Array.isArray(value) || value.length !== 4 || value[0] !== 1) return refuse('the cursor cannot be read');
  const [, rank, key, print] = value as unknown[];
  if (typeof rank !== 'number' || typeof key !== 'number') return refuse('the cursor cannot be read');
  if (print !== fingerprint(query)) return refuse('the cursor belongs to another query');
  return { rank, key };
}

/** FNV-1a, 32 bits: tells queries apart, hides nothing. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
