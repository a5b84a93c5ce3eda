import { daysOfKey } from '../../store/search/day-key.ts';
import type { Candidate } from '../../store/search/find.ts';

/** A candidate with its place in the order: greater ranks come first. */
export interface Ranked extends Candidate {
  readonly rank: number;
}

/** A hit from today weighs so much more than one from long ago, … */
const RECENCY = 0.5;
/** … and the advantage halves in so many days. */
const HALF_LIFE = 30;
/** Every exact match stands before every coarse one. */
const EXACT = 1000;

/**
 * Orders candidates: exact matches before coarse ones, then by the engine's score, raised for what is recent (counted from
 * the newest candidate, so that an archive ranks like today's press), then newest first. Where no word was asked for,
 * newest first.
 */
export function rank(exact: readonly Candidate[], coarse: readonly Candidate[]): readonly Ranked[] {
  const newest = Math.max(0, ...[exact[0], coarse[0]].map((candidate) => (candidate ? daysOfKey(candidate.key) : 0)));
  const seen = new Set(exact.map(({ key }) => key));
  const best = Math.max(1e-9, ...[...exact, ...coarse].map(({ score }) => score));
  const ranked = (candidate: Candidate, offset: number): Ranked => {
    const age = newest - daysOfKey(candidate.key);
    const score = (candidate.score / best) * (1 + RECENCY * 0.5 ** (age / HALF_LIFE));
    return { ...candidate, rank: offset + Number(score.toFixed(6)) };
  };
  return [
    ...exact.map((candidate) => ranked(candidate, EXACT)),
    ...coarse.filter(({ key }) => !seen.has(key)).map((candidate) => ranked(candidate, 0)),
  ].sort((a, b) => b.rank - a.rank || b.key - a.key);
}
