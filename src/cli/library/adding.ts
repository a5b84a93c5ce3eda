import type { Prepared } from '../../index.ts';
import type { Good, Item, PageItem } from '../../input.ts';
import type { Added, AddOutcome, Library } from '../../library.ts';
import { outcomesOf } from '../run/outcomes.ts';
import { openPool } from '../run/pool.ts';
import type { Report } from '../run/report.ts';
import type { Libraries } from './open.ts';
import { openWriters } from './writers.ts';

export interface Adding {
  readonly inputs: AsyncIterable<Item>;
  readonly threads: number;
  readonly report: Report;
  readonly library: Library;
  readonly libraries: Libraries;
}

/** What came of all documents of a call. */
export interface Tally {
  readonly outcomes: Record<AddOutcome, number>;
  readonly statements: { kept: number; found: number; gone: number; unplaced: number };
}

/** One document that is safe in the library; `id` as it was given. */
export interface AddedLine {
  readonly id: string;
  readonly document: string;
  readonly outcome: AddOutcome;
  readonly statements?: Added['changes'];
}

/**
 * Reads and stores all inputs. Reading runs ahead of the writing by the pool's window, no further; what the library has
 * already in its present versions is not read again. `tell` hears of each document after its transaction.
 */
export async function addAll(adding: Adding, tell: (line: AddedLine) => Promise<void>): Promise<Tally> {
  const { threads, report, library, libraries } = adding;
  const tally = emptyTally();
  const take = async (id: string, added: Added) => {
    report.tick();
    await tell(tallied(tally, id, added));
  };
  const writers = openWriters(library, libraries);
  const pool = openPool(threads);
  try {
    const unknown = notYetKnown(adding, take);
    for await (const outcome of outcomesOf(unknown, pool, { want: 'prepared', text: false })) {
      if (outcome.kind === 'bad') report.bad(outcome);
      else if (outcome.kind === 'unreadable') report.unreadable(outcome);
      else if (outcome.kind === 'prepared') {
        const { item, prepared } = outcome;
        await writers.add(withCame(prepared, item.file), (added) =>
          typeof added === 'string' ? refused(item, added, report) : take(idOf(item), added),
        );
      }
    }
    await writers.end();
    return tally;
  } finally {
    await pool.close();
  }
}

export function emptyTally(): Tally {
  return {
    outcomes: { added: 0, changed: 0, reread: 0, older: 0, known: 0, forgotten: 0 },
    statements: { kept: 0, found: 0, gone: 0, unplaced: 0 },
  };
}

/** Counts what came of a document, and puts it as a line. */
export function tallied(tally: Tally, id: string, { id: document, outcome, changes }: Added): AddedLine {
  tally.outcomes[outcome]++;
  for (const name of ['kept', 'found', 'gone', 'unplaced'] as const) tally.statements[name] += changes?.[name] ?? 0;
  return { id, document, outcome, ...(changes && { statements: changes }) };
}

/** What was added from a file says so, and what was fetched from an address. */
function withCame(prepared: Prepared, file: string): Prepared {
  const came = { by: /^https?:/.test(file) ? ('address' as const) : ('file' as const), name: file };
  return { ...prepared, capture: { ...prepared.capture, came } };
}

/** The items that are worth reading; the others are told at once. */
async function* notYetKnown(
  { inputs, library, libraries }: Adding,
  take: (id: string, added: Added) => Promise<void>,
): AsyncGenerator<Item> {
  const { captureHash, currentVersions } = libraries;
  const versions = currentVersions();
  for await (const item of inputs) {
    if (item.kind === 'document') {
      const { source } = item;
      const known = await libraries.knownReading(library, source, captureHash(source), versions);
      if (known) {
        await take(source.id, known);
        continue;
      }
    }
    yield item;
  }
}

/** The library would not take a document: the others go on. */
export function refused(item: Good | PageItem, reason: string, report: Report): void {
  const { file, line } = item;
  if (line === undefined) report.unreadable({ kind: 'unreadable', file, reason });
  else report.bad({ kind: 'bad', file, line, id: idOf(item), error: reason });
}

function idOf(item: Good | PageItem): string {
  return item.kind === 'page' ? item.page.id : item.source.id;
}
