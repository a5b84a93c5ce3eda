import { type AddOutcome, type Begun, begin } from './begin.ts';
import { isRefusal } from './faults.ts';
import { type Changes, writeLayers } from './layers.ts';
import type { Engine, Library, Write } from './library.ts';
import type { Prepared } from './prepare.ts';
import { standingOf } from './standing.ts';
import { withoutForgotten } from './unforgotten.ts';

export type { AddOutcome } from './begin.ts';

export interface Added {
  readonly id: string;
  readonly outcome: AddOutcome;
  /** What became of its statements; absent when the document was not read. */
  readonly changes?: Changes;
}

/**
 * Stores a reading with its document and capture, in one transaction that is on disk when the promise resolves. Adding
 * the same again changes nothing. Throws QuotationMismatch when a quotation is not its slice of the text.
 */
export function addReading(library: Library, prepared: Prepared, now = new Date().toISOString()): Promise<Added> {
  return library.write((write) => addIn(library.engine, write, prepared, now));
}

/**
 * Stores several readings in one transaction: all are on disk when the promise resolves, or none is. Answers in their
 * order; in place of one that the library refuses stands the reason, and the others are stored without it.
 */
export async function addReadings(
  library: Library,
  list: readonly Prepared[],
  now = new Date().toISOString(),
): Promise<readonly (Added | string)[]> {
  try {
    return await library.write((write) => addAllIn(library.engine, write, list, now));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (list.length === 1) return [error instanceof Error ? error.message : String(error)];
  }
  const alone: (Added | string)[] = [];
  for (const prepared of list) alone.push(...(await addReadings(library, [prepared], now)));
  return alone;
}

/** The same for one, inside a transaction that is under way. */
export async function addIn(engine: Engine, write: Write, given: Prepared, now: string): Promise<Added> {
  const [added] = await addAllIn(engine, write, [given], now);
  if (!added) throw new Error('adding gave no answer');
  return added;
}

async function addAllIn(
  engine: Engine,
  write: Write,
  given: readonly Prepared[],
  now: string,
): Promise<readonly Added[]> {
  const added: Added[] = [];
  for (const list of oncePerDocument(await withoutForgotten(write, given))) {
    added.push(...(await addApart(engine, write, list, now)));
  }
  return added;
}

/** Cut, in order, where a document comes again: it is added to what was stored of it before. */
function oncePerDocument(list: readonly Prepared[]): readonly (readonly Prepared[])[] {
  const cut: Prepared[][] = [];
  let seen = new Set<string>();
  for (const prepared of list) {
    if (seen.has(prepared.id) || cut.length === 0) {
      cut.push([]);
      seen = new Set();
    }
    cut.at(-1)?.push(prepared);
    seen.add(prepared.id);
  }
  return cut;
}

/** Adds readings of documents that differ. */
async function addApart(
  engine: Engine,
  write: Write,
  list: readonly Prepared[],
  now: string,
): Promise<readonly Added[]> {
  const standing = await standingOf(engine, write, list);
  const begun: Begun[] = [];
  for (const prepared of list)
    begun.push(await begin(engine, write, { prepared, standing: standing.get(prepared.id) ?? 'new', now }));
  const layerings = begun.flatMap(({ layering }) => layering ?? []);
  const changes = await writeLayers(engine, write, layerings);
  const changesOf = new Map(layerings.map(({ prepared }, index) => [prepared.id, changes[index]]));
  return begun.map(({ id, outcome }) => {
    const changed = changesOf.get(id);
    return { id, outcome, ...(changed && { changes: changed }) };
  });
}
