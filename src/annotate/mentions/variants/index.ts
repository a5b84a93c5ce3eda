import { areDifferent } from './known.ts';
import { allowance, nameGap } from './name-pair.ts';
import { type Name, nameOf } from './parts.ts';

export { nameKey, nameKeys } from './keys.ts';

/** What comparing two names found. */
export interface Comparison {
  /** They can be spellings of one name; whether they name one bearer is for the context to say. */
  readonly same: boolean;
  /** 1 for the same letters, 0.5 at the border between same and different, 0 for two known names. */
  readonly strength: number;
  /** The differences that were bridged, or those that keep the names apart. */
  readonly reason: string;
}

/** Can two Arabic spellings be the same name? Symmetric, and blind to what folding makes equal. */
export function compareNames(left: string, right: string): Comparison {
  return compare(nameOf(left), nameOf(right));
}

function compare(a: Name, b: Name): Comparison {
  if (a.letters === b.letters) return { same: true, strength: 1, reason: 'same letters' };
  if (a.place !== undefined && b.place !== undefined)
    return areDifferent(a.place, b.place)
      ? { same: false, strength: 0, reason: 'different places' }
      : { same: true, strength: 0.95, reason: 'spellings of one place' };
  const { cost, evidence, why } = nameGap(a, b);
  const allowed = allowance(evidence);
  return { same: cost <= allowed, strength: allowed / (allowed + cost), reason: why.join('; ') };
}
