import type { Engine, Write } from './library.ts';

/** Applies the decisions about a document to its new reading; how many no longer fit. */
export async function replay(_engine: Engine, _write: Write, _document: number, _now: string): Promise<number> {
  return 0;
}
