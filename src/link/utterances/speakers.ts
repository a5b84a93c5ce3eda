import { compareNames } from '../../annotate/mentions/variants/index.ts';
import type { Wording } from './wording.ts';

/** How the speakers of two statements compare; each between 0 and 1. */
export interface SpeakerLikeness {
  /** 1 for one speaker, else the share of the shorter name that the other holds: a ministry and its spokesman. */
  readonly speaker: number;
  /** Two names, but of one state: the minister and his country. */
  readonly side: 0 | 1;
  /** Two names of two states. */
  readonly strange: 0 | 1;
  /** Two persons who cannot be one. */
  readonly rival: 0 | 1;
  /** One speaker, the more so the fewer statements of theirs each article has. */
  readonly alone: number;
}

/** Compares the speakers of two statements. Symmetric. */
export function speakersAlike(x: Wording, y: Wording): SpeakerLikeness {
  if (x.speakers.some(({ name }) => y.speakers.some((other) => isSame(name, other.name))))
    return { speaker: 1, side: 0, strange: 0, rival: 0, alone: 1 / Math.sqrt(x.turns * y.turns) };
  const isSide = shared(x.sides, y.sides) > 0;
  return {
    speaker: held(x, y),
    side: isSide ? 1 : 0,
    strange: !isSide && x.sides.size > 0 && y.sides.size > 0 ? 1 : 0,
    rival: x.personal && y.personal ? 1 : 0,
    alone: 0,
  };
}

function isSame(a: string, b: string): boolean {
  return a === b || compareNames(a, b).same;
}

function held(x: Wording, y: Wording): number {
  let most = 0;
  for (const { roots: a } of x.speakers) {
    for (const { roots: b } of y.speakers) {
      if (a.size > 0 && b.size > 0) most = Math.max(most, shared(a, b) / Math.min(a.size, b.size));
    }
  }
  return most;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}
