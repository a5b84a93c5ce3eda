import { areDifferent } from './known.ts';
import { nameGap } from './name-pair.ts';
import { type Name, nameOf } from './parts.ts';
import { APART } from './sounds.ts';

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

/** Names read lately: a name is mostly compared with many others in a row. Forgotten together when there are too many. */
const read = new Map<string, Name>();
const MOST_READ = 10_000;
const LONGEST_KEPT = 100;

/** Gives up the names read lately: those of a registry are not those of the next text. It changes no comparison. */
export function forgetNames(): void {
  read.clear();
}

/** Can two Arabic spellings be the same name? Symmetric, and blind to what folding makes equal. */
export function compareNames(left: string, right: string): Comparison {
  const a = reading(left);
  const b = reading(right);
  if (a.letters === b.letters) return { same: true, strength: 1, reason: 'same letters' };
  if (a.place !== undefined && b.place !== undefined)
    return areDifferent(a.place, b.place)
      ? { same: false, strength: 0, reason: 'different places' }
      : { same: true, strength: 0.95, reason: 'spellings of one place' };
  const { cost, allowed, reasons } = nameGap(a, b);
  return {
    same: cost <= allowed,
    strength: cost > APART ? 0 : allowed / (allowed + cost),
    // Spelt out when asked for: most pairs that a program compares are of no interest to anyone.
    get reason() {
      return reasons().join('; ');
    },
  };
}

function reading(source: string): Name {
  const known = read.get(source);
  if (known !== undefined) return known;
  const name = nameOf(source);
  if (source.length > LONGEST_KEPT) return name;
  if (read.size >= MOST_READ) read.clear();
  read.set(source, name);
  return name;
}
