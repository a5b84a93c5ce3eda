import type { StatementRecord } from '../../../library.ts';

/** So many colours tell speakers apart; then they come round again. */
const TINTS = 7;

/** The colour of each statement, in their order: that of its first speaker, numbered as speakers appear; 0 without one. */
export function tintsOf(statements: readonly Pick<StatementRecord, 'speakers'>[]): readonly number[] {
  const seen = new Map<string, number>();
  return statements.map(({ speakers: [first] }) => {
    if (!first) return 0;
    const known = seen.get(first.entity) ?? seen.size;
    seen.set(first.entity, known);
    return 1 + (known % TINTS);
  });
}
