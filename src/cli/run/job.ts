import {
  cleanText,
  currentVersions,
  defaultRegistry,
  type Prepared,
  prepare,
  type Reading,
  type Registry,
  read,
  type Source,
} from '../../index.ts';
import { toRecord } from '../record.ts';

/** One document to be read, and what is wanted of it. Plain data: it travels to a worker and back. */
export interface Job {
  readonly source: Source;
  /** `record`: the line of JSON; `reading`: the reading itself, to be shown; `prepared`: ready to be stored. */
  readonly want: 'record' | 'reading' | 'prepared';
  /** The record carries the text also when it is the one handed in. */
  readonly text: boolean;
}

/** What came of a job. */
export type Result =
  | { readonly record: string }
  | { readonly reading: Reading }
  | { readonly prepared: Prepared }
  | { readonly error: string };

let registry: Registry | undefined;

/** Reads one document. Never throws: a fault of the reader costs one document and is told as such. */
export function runJob({ source, want, text }: Job): Result {
  try {
    registry ??= defaultRegistry();
    const document = cleanText(source);
    const reading = read(document, registry);
    if (want === 'prepared') return { prepared: prepare(source, reading, currentVersions()) };
    const record = toRecord(reading, { text: text || document.text !== source.text }); // checks every span as well
    return want === 'reading' ? { reading } : { record: JSON.stringify(record) };
  } catch (error) {
    return { error: `the reader failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
