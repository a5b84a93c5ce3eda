import type { Writable } from 'node:stream';
import type { Bad } from '../input.ts';
import { write } from './io.ts';
import { readingLines } from './people/reading.ts';
import { addTo, emptyTally, summaryLines } from './people/summary.ts';
import { printed, type View } from './people/view.ts';
import type { Outcome } from './run/outcomes.ts';
import type { Counts } from './run/report.ts';

/** Where outcomes go, in one of the formats of `--to`. Files that cannot be read are not its business. */
export interface Sink {
  take(outcome: Outcome): Promise<void>;
  end(counts: Counts): Promise<void>;
}

/** One line for each line that came in. */
export function jsonlSink(out: Writable): Sink {
  return {
    take: async (outcome) => {
      const json = jsonOf(outcome);
      if (json !== undefined) await write(out, `${json}\n`);
    },
    end: async () => {},
  };
}

/** One array of the same objects. */
export function jsonSink(out: Writable): Sink {
  let before = '[\n';
  return {
    take: async (outcome) => {
      const json = jsonOf(outcome);
      if (json === undefined) return;
      await write(out, before + json);
      before = ',\n';
    },
    end: () => write(out, before === '[\n' ? '[]\n' : '\n]\n'),
  };
}

/** Documents for people, and a summary. */
export function peopleSink(out: Writable, view: View, quiet: boolean): Sink {
  const tally = emptyTally();
  return {
    take: async (outcome) => {
      if (outcome.kind !== 'reading') return;
      addTo(tally, outcome.reading);
      await write(out, printed(readingLines(outcome.reading, view), view));
    },
    end: async (counts) => {
      if (!quiet) await write(out, printed(summaryLines(counts, tally, view), view));
    },
  };
}

function jsonOf(outcome: Outcome): string | undefined {
  if (outcome.kind === 'record') return outcome.record;
  return outcome.kind === 'bad' ? JSON.stringify(badRecord(outcome)) : undefined;
}

/** The answer to a bad line (DESIGN 5). */
function badRecord({ id, line, error }: Bad) {
  return { ...(id !== undefined && { id }), line, error };
}
