import { randomUUID } from 'node:crypto';
import type { Anchor } from '../anchor.ts';
import type { Write } from '../library.ts';
import type { DecisionOutcome, DecisionRow } from '../tables.ts';
import type { Applied, Content, Logged } from './apply.ts';

/** A decision that is in the log. */
export interface Decided {
  readonly id: string;
  readonly outcome: DecisionOutcome;
  readonly reason?: string;
  /** The statement that was judged or added. */
  readonly statement?: string;
}

/** Kinds of which the last one about a statement holds. */
const VERDICTS: readonly string[] = ['right', 'wrong', 'deleted'];

/** Writes a decision at the end of the log. */
export async function append(
  write: Write,
  row: Omit<DecisionRow, 'key' | 'id'>,
): Promise<DecisionRow & { key: number }> {
  return write
    .insertInto('decisions')
    .values({ ...row, id: randomUUID() })
    .returningAll()
    .executeTakeFirstOrThrow() as Promise<DecisionRow & { key: number }>;
}

/** Writes a decision about groups that linking makes, of no single document. */
export function appendOfGroups(
  write: Write,
  { kind, content }: { readonly kind: DecisionRow['kind']; readonly content: object },
  { by, now }: { readonly by: string; readonly now: string },
): Promise<DecisionRow & { key: number }> {
  const nowhere = { document: null, statement: null, anchor: null };
  return append(write, { ...nowhere, kind, made_at: now, made_by: by, content: JSON.stringify(content) });
}

/** A judgement of a statement replaces an earlier one; anything decided after a check asks for a new check. */
export function replaces(
  later: Pick<Logged, 'kind' | 'statement'>,
  earlier: Pick<Logged, 'kind' | 'statement'>,
): boolean {
  if (earlier.kind === 'checked') return true;
  const same = later.statement !== null && later.statement === earlier.statement;
  return same && VERDICTS.includes(later.kind) && VERDICTS.includes(earlier.kind);
}

export async function noteOutcome(
  { write, now }: { readonly write: Write; readonly now: string },
  decision: number,
  applied: Applied,
): Promise<void> {
  const { outcome, reason = null } = applied;
  await write
    .insertInto('decision_outcomes')
    .values({ decision, outcome, reason, at: now })
    .onConflict((conflict) => conflict.column('decision').doUpdateSet({ outcome, reason, at: now }))
    .execute();
}

export function loggedOf({
  key,
  kind,
  statement,
  anchor,
  content,
}: Omit<DecisionRow, 'key'> & { key: number }): Logged {
  return {
    key,
    kind,
    statement,
    anchor: anchor === null ? null : (JSON.parse(anchor) as Anchor),
    content: JSON.parse(content) as Content,
  };
}
