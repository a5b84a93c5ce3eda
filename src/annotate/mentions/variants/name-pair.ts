import type { Gap } from './part-pair.ts';
import { partGap } from './part-pair.ts';
import { type Name, type Part, partOf } from './parts.ts';
import { APART } from './sounds.ts';

/** Parts written joined in one spelling and apart in the other. */
const JOINED_COST = 0.1;
const LEFT_OUT_COST = 0.2;
/** Joined spellings differ by few letters; more than these, and joining is not tried. */
const LETTERS_APART = 5;
const MOST_PARTS = 8;
/** Numbers of parts that one step of the alignment takes of each name. */
const STEPS = [[1, 1], [1, 2], [2, 1], [1, 3], [3, 1]] as const; // biome-ignore format: pairs

/** How much difference a name may carry: the longer it is, the less likely that two names agree by chance. */
const ALLOWED = 0.13;
const ALLOWED_PER_CONSONANT = 0.1;
/** A part may carry this much more than it could alone when the others agree. */
const LEANING = 0.35;

/** What the differences of a name or part may cost together. */
export function allowance(evidence: number): number {
  return ALLOWED + ALLOWED_PER_CONSONANT * evidence;
}

/** Compares two names part by part, and with parts joined where the plain comparison fails. */
export function nameGap(a: Name, b: Name): Gap {
  const left = Math.abs(a.leftOut - b.leftOut) * LEFT_OUT_COST;
  const even = a.parts.length === b.parts.length ? together(a.parts.map((part, k) => partGap(part, b.parts[k] ?? part)), left) : undefined;
  if (even !== undefined && even.cost <= allowance(even.evidence)) return even;
  if (!mayBeJoined(a, b)) return even ?? { cost: APART, evidence: 0, why: ['different number of parts'] };
  const joined = joinedGap(a.parts, b.parts, left);
  if (joined === undefined) return even ?? { cost: APART, evidence: 0, why: ['different number of parts'] };
  return even !== undefined && even.cost <= joined.cost ? even : joined;
}

function mayBeJoined(a: Name, b: Name): boolean {
  if (a.parts.length === 1 && b.parts.length === 1) return false;
  if (a.parts.length > MOST_PARTS || b.parts.length > MOST_PARTS) return false;
  return Math.abs(a.letters.length - b.letters.length) <= LETTERS_APART;
}

/** Adds the gaps of the parts up; a part that leans too far on the others keeps the names apart. */
function together(gaps: readonly Gap[], start: number): Gap {
  let cost = start;
  let evidence = 0;
  const why: string[] = [];
  for (const gap of gaps) {
    cost += gap.cost <= allowance(gap.evidence) + LEANING ? gap.cost : Math.max(gap.cost, APART);
    evidence += gap.evidence;
    why.push(...gap.why);
  }
  if (start > 0) why.push('word left out');
  return { cost, evidence, why };
}

/** The cheapest way to read both rows of parts as one, joining up to three; undefined when only one-to-one steps fit. */
function joinedGap(a: readonly Part[], b: readonly Part[], start: number): Gap | undefined {
  const best = new Map<number, Gap[]>([[0, []]]);
  const width = b.length + 1;
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      const gaps = best.get(i * width + j);
      if (gaps === undefined) continue;
      for (const [m, n] of STEPS) {
        if (i + m > a.length || j + n > b.length) continue;
        const gap = stepGap(a.slice(i, i + m), b.slice(j, j + n));
        if (gap.cost >= APART) continue;
        const cell = (i + m) * width + j + n;
        const known = best.get(cell);
        if (known === undefined || sum(gaps) + gap.cost < sum(known)) best.set(cell, [...gaps, gap]);
      }
    }
  const gaps = best.get(a.length * width + b.length);
  return gaps && together(gaps, start);
}

function stepGap(a: readonly Part[], b: readonly Part[]): Gap {
  const gap = partGap(joined(a), joined(b));
  if (a.length === b.length) return gap;
  return { ...gap, cost: gap.cost + JOINED_COST, why: [...gap.why, 'joined parts'] };
}

function joined(parts: readonly Part[]): Part {
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : partOf(parts.map((part) => part.letters).join(''));
}

function sum(gaps: readonly Gap[]): number {
  return gaps.reduce((total, gap) => total + gap.cost, 0);
}
