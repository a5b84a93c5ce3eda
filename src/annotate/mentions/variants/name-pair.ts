import { distance } from './align.ts';
import { evidenceOf, partCost, partReasons } from './part-pair.ts';
import { type Name, type Part, partOf } from './parts.ts';
import { APART } from './sounds.ts';

/** How far two names stand from each other. */
export interface Gap {
  /** What the bridged differences cost together; `APART` or more when something keeps the names apart. */
  readonly cost: number;
  /** What the differences may cost. */
  readonly allowed: number;
  /** Names the differences. */
  readonly reasons: () => readonly string[];
}

/** Parts of the two names that stand for each other, in order. */
type Pairs = readonly (readonly [Part, Part])[];

/** How much difference a name may carry: the longer it is, the less likely that two names agree by chance. */
const ALLOWED = 0.15;
const ALLOWED_PER_CONSONANT = 0.1;
/** A name of several parts may carry more: that parts agree in order speaks for the others (خميني is not خامنئي). */
const ALLOWED_AMONG_PARTS = 0.18;
/** However long the name. */
const MOST_ALLOWED = 2;
/** A part may carry this much more than it could alone when the others agree. */
const LEANING = 0.7;
/** Parts written joined in one spelling and apart in the other. */
const JOINED_COST = 0.1;
const LEFT_OUT_COST = 0.2;
/** Joined spellings differ by few letters; more than these, and joining is not tried. */
const LETTERS_APART = 5;
const MOST_PARTS = 8;
/** Numbers of parts that one step of the alignment takes of each name. */
const STEPS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
];

/** Compares two names part by part, and with parts joined where the plain comparison fails. */
export function nameGap(a: Name, b: Name): Gap {
  const even = a.parts.length === b.parts.length ? pairsInOrder(a.parts, b.parts) : undefined;
  const left = Math.abs(a.leftOut - b.leftOut) * LEFT_OUT_COST;
  const gap = even && gapOf(even, left);
  if (gap !== undefined && gap.cost <= gap.allowed) return gap;
  const joined = mayBeJoined(a, b) ? pairsEitherWay(a, b) : undefined;
  if (joined !== undefined) {
    const joins = joined.filter(([x, y]) => !a.parts.includes(x) || !b.parts.includes(y)).length;
    const other = gapOf(joined, left + joins * JOINED_COST, joins > 0 ? ['joined parts'] : []);
    if (gap === undefined || other.cost < gap.cost) return other;
  }
  return gap ?? { cost: APART, allowed: ALLOWED, reasons: () => ['different number of parts'] };
}

/** Adds the differences of the parts up, from `start`; stops at the first pair that keeps the names apart. */
function gapOf(pairs: Pairs, start: number, reasons: readonly string[] = []): Gap {
  let cost = start;
  const perConsonant = pairs.length > 1 ? ALLOWED_AMONG_PARTS : ALLOWED_PER_CONSONANT;
  let allowed = ALLOWED;
  for (const [x, y] of pairs) {
    const own = partCost(x, y);
    const evidence = perConsonant * evidenceOf(x, y);
    if (own >= APART || own > ALLOWED + evidence + LEANING)
      return { cost: Math.max(own, APART), allowed: ALLOWED, reasons: () => partReasons(x, y) };
    cost += own;
    allowed = Math.min(allowed + evidence, MOST_ALLOWED);
  }
  return { cost, allowed, reasons: () => [...pairs.flatMap(([x, y]) => partReasons(x, y)), ...reasons] };
}

function pairsInOrder(a: readonly Part[], b: readonly Part[]): Pairs {
  return a.map((part, k) => [part, b[k] ?? part]);
}

/** Joining can help when the letters of the whole names, read as one part, hardly differ. */
function mayBeJoined(a: Name, b: Name): boolean {
  if (a.parts.length === 1 && b.parts.length === 1) return false;
  if (a.parts.length > MOST_PARTS || b.parts.length > MOST_PARTS) return false;
  if (Math.abs(a.letters.length - b.letters.length) > LETTERS_APART) return false;
  return distance(a.sounds, b.sounds) <= MOST_ALLOWED;
}

/** Of two equally cheap ways the same one is taken whichever name comes first. */
function pairsEitherWay(a: Name, b: Name): Pairs | undefined {
  if (a.letters <= b.letters) return pairsWithJoins(a.parts, b.parts);
  return pairsWithJoins(b.parts, a.parts)?.map(([x, y]) => [y, x]);
}

/** The cheapest way to read both rows of parts as one, taking up to three parts of one row together. */
function pairsWithJoins(a: readonly Part[], b: readonly Part[]): Pairs | undefined {
  const width = b.length + 1;
  const best = new Map<number, { readonly cost: number; readonly pairs: Pairs }>([[0, { cost: 0, pairs: [] }]]);
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      const here = best.get(i * width + j);
      if (here === undefined) continue;
      for (const [m, n] of STEPS) {
        if (i + m > a.length || j + n > b.length) continue;
        const pair = [joined(a.slice(i, i + m)), joined(b.slice(j, j + n))] as const;
        const cost = here.cost + partCost(...pair) + (m + n - 2) * JOINED_COST;
        const cell = (i + m) * width + j + n;
        if (cost < (best.get(cell)?.cost ?? APART)) best.set(cell, { cost, pairs: [...here.pairs, pair] });
      }
    }
  return best.get(a.length * width + b.length)?.pairs;
}

function joined(parts: readonly Part[]): Part {
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : partOf(parts.map((part) => part.letters).join(''));
}
