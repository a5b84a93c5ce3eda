import { decode, type Good, type PageItem } from '../../input.ts';
import type { Stale } from '../../library.ts';
import { outcomesOf } from '../run/outcomes.ts';
import { openPool } from '../run/pool.ts';
import { type AddedLine, type Adding, emptyTally, refused, type Tally, tallied } from './adding.ts';
import { openWriters } from './writers.ts';

export interface Rereading extends Omit<Adding, 'inputs'> {
  readonly all: boolean;
}

/** Reads stale documents again and stores what came of it; `tell` hears of each after its transaction. */
export async function rereadAll(rereading: Rereading, tell: (line: AddedLine) => Promise<void>): Promise<Tally> {
  const { threads, report, library, libraries } = rereading;
  const tally = emptyTally();
  const stale = new Map<Good | PageItem, Stale>();
  const writers = openWriters(library, libraries);
  const pool = openPool(threads);
  try {
    for await (const outcome of outcomesOf(items(rereading, stale), pool, { want: 'prepared', text: false })) {
      if (outcome.kind === 'unreadable') report.unreadable(outcome);
      if (outcome.kind !== 'prepared') continue;
      const { item, prepared } = outcome;
      const one = stale.get(item);
      stale.delete(item);
      if (!one) continue;
      await writers.add(libraries.asRereading(prepared, one), async (added) => {
        if (typeof added === 'string') return refused(item, added, report);
        report.tick();
        await tell(tallied(tally, one.source.id, added));
      });
    }
    await writers.end();
    return tally;
  } finally {
    await pool.close();
  }
}

async function* items(
  { library, libraries, all }: Rereading,
  stale: Map<Good | PageItem, Stale>,
): AsyncGenerator<Good | PageItem> {
  for await (const one of libraries.staleDocuments(library, libraries.currentVersions(), all)) {
    const item = itemOf(one);
    stale.set(item, one);
    yield item;
  }
}

/** A page is cleaned again from its bytes; a text is its own capture. */
function itemOf({ id, source, feed, capture, content }: Stale): Good | PageItem {
  if (content === null || !capture.mediaType.startsWith('text/html')) {
    return { kind: 'document', file: id, source, changed: false };
  }
  const { text, ...facts } = source;
  const charset = /charset=(.+)$/u.exec(capture.mediaType)?.[1];
  const received = { bytes: content, ...(charset !== undefined && { charset }) };
  const html = decode(content, charset).text;
  return { kind: 'page', file: id, page: { ...facts, html, received, ...(feed && { feed }) } };
}
