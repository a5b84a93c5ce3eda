import type { Certainty, StatementType } from '../../model.ts';

/** One wording of an utterance, as its representative is chosen. */
export interface Variant {
  /** Its terms without particles, in order. */
  readonly terms: readonly string[];
  readonly type: StatementType;
  readonly certainty: Certainty;
  /** ISO day or instant. */
  readonly published?: string;
  /** Decides between equals. */
  readonly id: string;
}

const TYPE: Readonly<Record<StatementType, number>> = { direct: 0.15, indirect: 0.05, reported: 0 };
const CERTAINTY: Readonly<Record<Certainty, number>> = { named: 0.05, resolved: 0.02, inferred: 0 };
/** Wordings longer than so many terms bring more than the one utterance, mostly. */
const LONG = 60;

/**
 * The variant that stands best for all: the one that holds most of what the others say, direct before indirect, a named
 * speaker before an inferred one, then the earliest. Gives its index; does not depend on the order. Throws RangeError
 * when there is none.
 */
export function representativeOf(variants: readonly Variant[]): number {
  if (variants.length === 0) throw new RangeError('an utterance has at least one variant');
  const sets = variants.map(({ terms }) => new Set(terms));
  const scores = variants.map(({ type, certainty, terms }, at) => {
    const shares = sets.filter((_, other) => other !== at).map((other) => shareIn(other, sets[at] ?? new Set()));
    const mean = shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return mean + TYPE[type] + CERTAINTY[certainty] - (terms.length > LONG ? (terms.length - LONG) / LONG : 0);
  });
  const order = variants.map((_, at) => at);
  order.sort((a, b) => {
    const [x, y] = [variants[a] as Variant, variants[b] as Variant];
    const apart = (scores[b] as number) - (scores[a] as number);
    if (Math.abs(apart) > 1e-9) return apart;
    return compare(x.published ?? '9', y.published ?? '9') || compare(x.id, y.id);
  });
  return order[0] as number;
}

/** The share of the terms of one wording that another holds. */
function shareIn(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of one) if (other.has(term)) shared++;
  return one.size === 0 ? 0 : shared / one.size;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
