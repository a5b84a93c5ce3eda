import type { Anchor } from '../anchor.ts';
import { NUMBERS, statementIdOf } from '../identity.ts';
import type { Library } from '../library.ts';
import type { DecisionOutcome } from '../tables.ts';

/** What to list; without conditions the whole log. */
export interface LogQuery {
  readonly document?: string;
  readonly outcome?: DecisionOutcome;
}

/** The log of decisions in its order, each with what came of it at the last replay. */
export async function decisions({ read }: Library, { document, outcome }: LogQuery = {}) {
  const rows = await read
    .selectFrom('decisions as x')
    .leftJoin('documents as d', 'd.key', 'x.document')
    .leftJoin('decision_outcomes as o', 'o.decision', 'x.key')
    .select(['x.id', 'x.made_at', 'x.made_by', 'x.kind', 'x.statement', 'x.anchor', 'x.content'])
    .select(['d.id as document', 'o.outcome', 'o.reason'])
    .$if(document !== undefined, (query) => query.where('d.id', '=', document ?? ''))
    .$if(outcome !== undefined, (query) => query.where('o.outcome', '=', outcome ?? 'applied'))
    .orderBy('x.key')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.made_at,
    by: row.made_by,
    kind: row.kind,
    ...(row.document !== null && { document: row.document }),
    ...(row.document !== null &&
      row.statement !== null && { statement: statementIdOf(row.document, row.statement % NUMBERS) }),
    ...(row.anchor !== null && { anchor: JSON.parse(row.anchor) as Anchor }),
    content: JSON.parse(row.content) as Readonly<Record<string, unknown>>,
    outcome: row.outcome ?? 'unplaced',
    ...(row.reason !== null && { reason: row.reason }),
  }));
}
