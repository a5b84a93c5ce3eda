import type { Reading } from '../../index.ts';
import type { Item } from '../../input.ts';
import { outcomesOf } from './outcomes.ts';
import { openPool } from './pool.ts';
import type { Report } from './report.ts';

/** A reading, and the file it comes from. */
export interface Told {
  readonly file: string;
  readonly reading: Reading;
}

/** The readings of all documents among the items, in order; what cannot be read goes to the report. */
export async function* readingsOf(items: AsyncIterable<Item>, threads: number, report: Report): AsyncGenerator<Told> {
  const pool = openPool(threads);
  try {
    for await (const outcome of outcomesOf(items, pool, { want: 'reading', text: false })) {
      if (outcome.kind === 'bad') report.bad(outcome);
      else if (outcome.kind === 'unreadable') report.unreadable(outcome);
      else if (outcome.kind === 'reading') {
        report.tick();
        yield { file: outcome.item.file, reading: outcome.reading };
      }
    }
  } finally {
    await pool.close();
  }
}
