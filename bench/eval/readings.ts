import type { KindRange, Range } from './gold.ts';

/** A name as readings carry it: `{"name": …}` or, in older files, the bare string. */
export type Named = string | { readonly name?: string };

/** A statement as predicted. Whatever another program leaves out is simply not credited. */
export interface ReadStatement extends Range {
  readonly type?: string;
  readonly quoted?: boolean;
  readonly text?: string;
  readonly cue?: { readonly text?: string };
  readonly speakers?: readonly Named[];
  readonly certainty?: string;
  readonly via?: readonly Named[];
  readonly utterances?: string | readonly string[];
  readonly utterance?: string | readonly string[];
  readonly rule?: string;
}

interface ReadTime extends Range {
  readonly type?: string;
  readonly value?: string;
}

export interface ReadEvent {
  readonly type: string;
  readonly mode?: string;
  readonly status?: string;
  readonly date?: string;
  readonly place?: string;
  readonly start?: number;
  readonly end?: number;
  readonly trigger?: string | { readonly start?: number; readonly end?: number };
  readonly actors?: readonly Named[];
  readonly targets?: readonly Named[];
}

/** One output line of `isnad read --to jsonl` (DESIGN 5): the fields that are scored. */
export interface Reading {
  readonly id: string;
  readonly error?: string;
  readonly story?: string;
  readonly segments?: readonly KindRange[];
  readonly mentions?: readonly KindRange[];
  readonly times?: readonly ReadTime[];
  readonly statements?: readonly ReadStatement[];
  readonly events?: readonly ReadEvent[];
}

export type Readings = ReadonlyMap<string, Reading>;

/** A document of the reference was not read, or read with an error: a score without it would flatter. */
class MissingReading extends Error {
  override readonly name = 'MissingReading';
}

/** Reads JSON lines; `null` is the same as absent (DESIGN 5). */
export function parseReadings(jsonl: string): Readings {
  const found = new Map<string, Reading>();
  for (const line of jsonl.split('\n')) {
    if (line.trim() === '') continue;
    const reading = JSON.parse(line, withoutNull) as Reading;
    if (reading.id !== undefined) found.set(String(reading.id), reading);
  }
  return found;
}

/** The reading of a document that must have been read. */
export function readingOf(readings: Readings, id: string): Reading {
  const reading = readings.get(id);
  if (reading === undefined) throw new MissingReading(`no reading for ${id}`);
  if (reading.error !== undefined) throw new MissingReading(`no reading for ${id}: ${reading.error}`);
  return reading;
}

/** The non-empty names of a list. */
export function names(items: readonly Named[] | null | undefined): string[] {
  return (items ?? []).map((x) => (typeof x === 'object' && x !== null ? x.name : x)).filter((n) => isName(n));
}

function isName(name: string | null | undefined): name is string {
  return name !== undefined && name !== null && name !== '';
}

/** A JSON.parse reviver that drops object fields that are null and keeps nulls in arrays. */
function withoutNull(this: unknown, _key: string, value: unknown): unknown {
  return value === null && !Array.isArray(this) ? undefined : value;
}
