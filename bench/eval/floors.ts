import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isScored, type Outcome, type Scored } from './evaluate.ts';

/** Floors of one set: they hold for one version of its reference file. */
interface SetFloors {
  /** SHA-256 of the reference file. */
  readonly reference: string;
  /** Lowest allowed values of figures on the whole set. */
  readonly floors: Readonly<Record<string, number>>;
}

export type Floors = Readonly<Record<string, SetFloors>>;

/** A floor as it was and as it would be; `to` is absent when the figure is no longer measured. */
export interface Change {
  readonly set: string;
  readonly figure: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Smaller differences are rounding of the machine, not of the reader. */
const TOLERANCE = 1e-9;

export function readFloors(path: string): Floors {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {};
}

export function writeFloors(path: string, floors: Floors): void {
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`);
}

/** What is wrong, a line each: unread documents, another reference, a set no longer read, a figure below its floor. */
export function complaints(outcomes: readonly Outcome[], floors: Floors): string[] {
  return outcomes.flatMap((outcome) => {
    const { name } = outcome.set;
    if (!isScored(outcome) && outcome.kind === 'failed') return [`${name}: ${outcome.why}`];
    const pinned = floors[name];
    if (pinned === undefined) return [];
    if (pinned.reference !== outcome.set.sha256) {
      const hashes = `${pinned.reference.slice(0, 12)} → ${outcome.set.sha256.slice(0, 12)}`;
      return [`${name}: the reference has changed (${hashes}); npm run eval -- --pin sets new floors`];
    }
    if (isScored(outcome)) return below(outcome, pinned);
    return outcome.kind === 'unread' ? [`${name}: not read (${outcome.why}), although it has floors`] : [];
  });
}

function below({ set, whole }: Scored, pinned: SetFloors): string[] {
  return Object.entries(pinned.floors).flatMap(([figure, floor]) => {
    const value = whole[figure];
    if (value !== undefined && value >= floor - TOLERANCE) return [];
    return [`${set.name}: ${figure} is ${value?.toFixed(4) ?? 'not measured'}, its floor is ${floor.toFixed(2)}`];
  });
}

/**
 * New floors from this run. While the reference is unchanged a floor only rises: the changes that would lower one are
 * `refused`, and then nothing may be written. Sets that were not scored keep what they have.
 */
export function pin(
  outcomes: readonly Outcome[],
  floors: Floors,
): { readonly floors: Floors; readonly changes: readonly Change[]; readonly refused: readonly Change[] } {
  const scored = outcomes.filter(isScored);
  const next: Record<string, SetFloors> = { ...floors };
  const changes: Change[] = [];
  const refused: Change[] = [];
  for (const outcome of scored) {
    const { name, sha256 } = outcome.set;
    const fresh = newFloors(outcome);
    const old = floors[name];
    next[name] = { reference: sha256, floors: fresh };
    for (const figure of new Set([...Object.keys(old?.floors ?? {}), ...Object.keys(fresh)])) {
      const change = { set: name, figure, from: old?.floors[figure], to: fresh[figure] };
      if (change.from === change.to) continue;
      changes.push(change);
      if (old?.reference === sha256 && lowers(change)) refused.push(change);
    }
  }
  return { floors: Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1))), changes, refused };
}

function newFloors({ set, whole }: Scored): Record<string, number> {
  const measured = set.floored.flatMap((figure) => {
    const value = whole[figure];
    return value === undefined ? [] : [[figure, roundedDown(value)] as const];
  });
  return Object.fromEntries(measured);
}

function lowers({ from, to }: Change): boolean {
  return from !== undefined && (to === undefined || to < from);
}

function roundedDown(value: number): number {
  return Math.floor(value * 100 + TOLERANCE * 100) / 100;
}
