import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Figures } from '../figures.ts';
import type { GoldDocument, SourceLine, Texts } from '../gold.ts';
import type { Reading, Readings } from '../readings.ts';
import type { Part } from '../split.ts';

/** One reference file with all that is needed to have it read and to score it. */
export interface ReferenceSet {
  readonly name: string;
  /** What one id stands for, in the plural: documents, passages, sentences. */
  readonly unit: string;
  /** Of the reference file: floors hold for one version of it. */
  readonly sha256: string;
  readonly ids: readonly string[];
  part(id: string): Part;
  /** Absent where the set is not told by outlet. */
  readonly outlet?: (id: string) => string;
  /** The set is read in one call of its own with `--link`. */
  readonly link: boolean;
  /** What the reader gets. */
  documents(): Promise<readonly SourceLine[]>;
  /** Does a reading carry the field that is scored? Where no reading does, the set is "not yet read". */
  carried(reading: Reading): boolean;
  score(readings: Readings, ids: ReadonlySet<string>): Figures;
  /** Figures that a run prints; `--json` prints all. */
  readonly headline: readonly string[];
  /** Figures that get a floor. */
  readonly floored: readonly string[];
  /** Where documents can be compared statement by statement. */
  readonly statements?: { readonly gold: readonly GoldDocument[]; readonly texts: Texts };
}

/** The content of a reference file and its hash. */
export function readReference<T>(path: string): { readonly content: T; readonly sha256: string } {
  const bytes = readFileSync(path);
  return { content: JSON.parse(bytes.toString('utf8')) as T, sha256: sha256(bytes) };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The entries of the ids asked for. */
export function only<T>(byId: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(byId).filter(([id]) => ids.has(id)));
}
