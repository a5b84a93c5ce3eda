import { sql } from 'kysely';
import type { Read } from '../library.ts';
import type { SourcePageState } from '../tables.ts';

/** What became of the pages of a source. */
export interface PageFigures {
  readonly states: Readonly<Record<SourcePageState, number>>;
  /** Of the last pages visited: how many, and how many of them had no usable text or were given up. */
  readonly recent: { readonly visited: number; readonly empty: number; readonly failed: number };
  /** Seconds from publication to library of the last pages that told an instant, sorted. */
  readonly delays: readonly number[];
  /** The reason of the last failure. */
  readonly problem?: string;
  readonly lastKept?: string;
}

/** So many of the newest pages of a source are looked at. */
const RECENT = 200;

/** Figures of one source. */
export async function pageFigures(read: Read, source: number): Promise<PageFigures> {
  const counts = await sql<{ state: SourcePageState; n: number; kept: string | null }>`
    select state, count(*) as n, max(kept_at) as kept from source_pages where source = ${source} group by state`.execute(
    read,
  );
  const { rows } = await sql<{
    state: SourcePageState;
    published: string | null;
    kept_at: string | null;
    problem: string | null;
    seen_at: string;
  }>`select state, published, kept_at, problem, seen_at from source_pages where source = ${source} and state <> 'seen'
    order by key desc limit ${RECENT}`.execute(read);
  const visited = rows.filter(({ state }) => state !== 'waiting');
  const states = { seen: 0, waiting: 0, kept: 0, empty: 0, failed: 0, gone: 0 };
  for (const { state, n } of counts.rows) states[state] = Number(n);
  const problem = rows.find((row) => row.problem !== null)?.problem ?? undefined;
  const lastKept = counts.rows.reduce<string | undefined>(
    (last, { kept }) => (kept !== null && (last === undefined || kept > last) ? kept : last),
    undefined,
  );
  return {
    states,
    recent: {
      visited: visited.length,
      empty: visited.filter(({ state }) => state === 'empty').length,
      failed: visited.filter(({ state }) => state === 'failed').length,
    },
    delays: rows.flatMap(delayOf).sort((a, b) => a - b),
    ...(problem !== undefined && { problem }),
    ...(lastKept !== undefined && { lastKept }),
  };
}

function delayOf({ published, kept_at }: { readonly published: string | null; readonly kept_at: string | null }) {
  if (published === null || kept_at === null || !/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(published)) return [];
  const seconds = (Date.parse(kept_at) - Date.parse(published)) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? [seconds] : [];
}

/** How many sources are followed, and how many pages wait to be fetched. */
export async function sourceCounts(read: Read): Promise<{ readonly sources: number; readonly waiting: number }> {
  const { rows } = await sql<{ sources: number; waiting: number }>`select
    (select count(*) from sources where enabled = 1) as sources,
    (select count(*) from source_pages where state = 'waiting' and due_at is not null) as waiting`.execute(read);
  return { sources: Number(rows[0]?.sources ?? 0), waiting: Number(rows[0]?.waiting ?? 0) };
}
