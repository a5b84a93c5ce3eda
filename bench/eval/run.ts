import { join } from 'node:path';
import { evaluate, isScored, type Outcome } from './evaluate.ts';
import { complaints, type Floors, pin, readFloors, writeFloors } from './floors.ts';
import { type EvalOptions, UsageError } from './options.ts';
import { documentText } from './report/document.ts';
import { errorsText } from './report/errors.ts';
import { outcomesJson } from './report/json.ts';
import { pinText } from './report/pin.ts';
import { outcomeText } from './report/text.ts';
import { openSets } from './sets/open.ts';
import type { ReferenceSet } from './sets/set.ts';
import { fromFile, fromReader } from './sources.ts';

/** What a run prints and how it ends. */
export interface Ended {
  readonly status: 0 | 1;
  readonly stdout: string;
  /** What is skipped, and what is wrong: a line each. */
  readonly stderr: readonly string[];
}

/** One run of the evaluation: open the sets, have them read, score, and say it in the way asked for. */
export async function runEval(options: EvalOptions): Promise<Ended> {
  const { sets, skipped } = openSets(options.shared, options.root);
  const chosen = choose(sets, options.sets);
  const script = join(options.root, 'dist', 'isnad.js');
  const supply = options.readings === undefined ? fromReader(chosen, script) : fromFile(options.readings);
  const outcomes = await evaluate(chosen, supply);
  const ended = answer(outcomes, options);
  return { ...ended, stderr: [...skipped, ...ended.stderr] };
}

function answer(outcomes: readonly Outcome[], options: EvalOptions): Ended {
  const floors = readFloors(options.floors);
  if (options.pin) return repin(outcomes, floors, options.floors);
  if (options.document !== undefined) return showDocument(outcomes, options.document);
  const failures = complaints(outcomes, floors);
  return { status: failures.length > 0 ? 1 : 0, stdout: report(outcomes, floors, failures, options), stderr: failures };
}

function report(
  outcomes: readonly Outcome[],
  floors: Floors,
  failures: readonly string[],
  options: EvalOptions,
): string {
  if (options.gate) return gateLine(outcomes, floors, failures);
  if (options.json) return JSON.stringify(outcomesJson(outcomes, floors, failures), null, 2);
  if (options.errors)
    return outcomes
      .filter(isScored)
      .map((o) => errorsText(o, options.limit))
      .join('\n');
  return outcomes.map((outcome) => outcomeText(outcome, floors)).join('\n');
}

function gateLine(outcomes: readonly Outcome[], floors: Floors, failures: readonly string[]): string {
  const scored = outcomes.filter(isScored).map((outcome) => outcome.set.name);
  const held = scored.filter((name) => floors[name] !== undefined);
  const verdict = failures.length === 0 ? 'passed' : `failed in ${failures.length} places`;
  return `eval ${verdict}; scored ${scored.join(', ') || 'nothing'}; floors for ${held.join(', ') || 'none'}`;
}

function showDocument(outcomes: readonly Outcome[], id: string): Ended {
  const shown = outcomes.filter(isScored).map((outcome) => documentText(outcome, id));
  const found = shown.filter((text) => text !== undefined);
  if (found.length > 0) return { status: 0, stdout: found.join('\n'), stderr: [] };
  return { status: 1, stdout: '', stderr: [`no document ${id} with statements in these sets`] };
}

function repin(outcomes: readonly Outcome[], floors: Floors, path: string): Ended {
  const pinned = pin(outcomes, floors);
  const refused = pinned.refused.length > 0;
  if (!refused) writeFloors(path, pinned.floors);
  return { status: refused ? 1 : 0, stdout: pinText(pinned.changes, pinned.refused), stderr: [] };
}

function choose(sets: readonly ReferenceSet[], names: readonly string[]): ReferenceSet[] {
  const unknown = names.find((name) => !sets.some((set) => set.name === name));
  if (unknown !== undefined) {
    throw new UsageError(`no set ${unknown} here; there is ${sets.map((set) => set.name).join(', ') || 'none'}`);
  }
  return sets.filter((set) => names.length === 0 || names.includes(set.name));
}
