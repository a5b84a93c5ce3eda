import { align, overlap } from './align.ts';
import { compareStatements, type Verdict } from './compare.ts';
import type { GoldDocument, GoldStatement } from './gold.ts';
import type { Reading, ReadStatement } from './readings.ts';

/** A guess at what went wrong. */
export type Cause = 'missed' | 'boundary' | 'type' | 'speaker' | 'link' | 'invented';

/** A statement that was missed, read wrongly or invented; `right` when there is nothing to say. */
export interface Finding {
  readonly kind: 'right' | 'missed' | 'wrong' | 'invented';
  readonly causes: readonly Cause[];
  readonly gold?: GoldStatement;
  readonly read?: ReadStatement;
}

const RELAXED = 0.5;
const STRICT = 0.9;

/** Compares a document's reading with its reference, in text order. */
export function findings(document: GoldDocument, reading: Reading): Finding[] {
  const gold = document.statements;
  const read = reading.statements ?? [];
  const known = new Set(gold.flatMap((s) => s.speakers));
  const found: Finding[] = [];
  const leftGold = new Set(gold);
  const leftRead = new Set(read);
  for (const floor of [RELAXED, 0]) {
    // first what counts as found, then what merely touches: a boundary so wrong that it counts as a miss
    const [g, r] = [[...leftGold], [...leftRead]];
    for (const pair of align(g, r, floor)) {
      const [x, y] = [g[pair.gold], r[pair.predicted]];
      if (x === undefined || y === undefined) continue;
      leftGold.delete(x);
      leftRead.delete(y);
      const causes = causesOf(x, y, compareStatements(x, y, known));
      found.push({ kind: causes.length === 0 ? 'right' : 'wrong', causes, gold: x, read: y });
    }
  }
  for (const x of leftGold) found.push({ kind: 'missed', causes: ['missed'], gold: x });
  for (const y of leftRead) found.push({ kind: 'invented', causes: ['invented'], read: y });
  return found.sort((a, b) => startOf(a) - startOf(b));
}

/** The findings that are faults. */
export function faults(document: GoldDocument, reading: Reading): Finding[] {
  return findings(document, reading).filter((f) => f.kind !== 'right');
}

function causesOf(x: GoldStatement, y: ReadStatement, verdict: Verdict): Cause[] {
  const causes: Cause[] = [];
  if (overlap(x, y) < STRICT) causes.push('boundary');
  if (!verdict.type) causes.push('type');
  if (!verdict.speakers) causes.push('speaker');
  const chain = verdict.links === (x.via?.length ?? 0) && verdict.links === (y.via?.length ?? 0);
  if (!chain) causes.push('link');
  return causes;
}

function startOf(finding: Finding): number {
  return finding.gold?.start ?? finding.read?.start ?? 0;
}
