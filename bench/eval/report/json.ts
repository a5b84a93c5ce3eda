import { isScored, type Outcome } from '../evaluate.ts';
import type { Floors } from '../floors.ts';
import { causeCounts, worstDocuments } from './errors.ts';

/** What every run on the same readings gives alike: no times, no paths, no machine. */
export function outcomesJson(outcomes: readonly Outcome[], floors: Floors, failures: readonly string[]): object {
  return {
    sets: Object.fromEntries(outcomes.map((outcome) => [outcome.set.name, outcomeJson(outcome, floors)])),
    failures,
  };
}

function outcomeJson(outcome: Outcome, floors: Floors): object {
  const { set } = outcome;
  if (!isScored(outcome)) return { reference: set.sha256, [outcome.kind]: outcome.why };
  const { sizes, whole, tuning, aside, outlets } = outcome;
  return {
    reference: set.sha256,
    sizes,
    floors: floors[set.name]?.floors ?? {},
    whole,
    tuning,
    aside,
    ...(outlets.length > 0 ? { outlets } : {}),
    ...(set.statements === undefined ? {} : { tuningFaults: causeCounts(worstDocuments(outcome)) }),
  };
}
