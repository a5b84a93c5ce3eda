import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, sharedDirectory } from './shared.ts';

export const USAGE = `npm run eval -- [OPTIONS]    scores the reader on the reference readings

  --set NAME        only this set (may be repeated): seeds, dev, chains, times, events, stories,
                    seed-utterances, utterances, names, example-pages; examples where there is no
                    shared folder
  --readings FILE   score these JSON lines instead of running the reader
  --errors          the worst documents of the tuning part, a line for each fault
  --limit N         how many documents --errors lists (10)
  --document ID     one document whole, with every statement
  --json            all figures as JSON
  --pin             new floors from this run (floors of an unchanged reference only rise)
  --gate            quiet: what is wrong, and one closing line
  --floors FILE     another floors file than bench/floors.json

Exit status 1: a figure below its floor, a changed reference, or documents that were not read.
The folder with the references is ../shared, or $ISNAD_SHARED.`;

export interface EvalOptions {
  readonly shared: string;
  readonly root: string;
  readonly floors: string;
  readonly sets: readonly string[];
  readonly readings: string | undefined;
  readonly errors: boolean;
  readonly limit: number;
  readonly document: string | undefined;
  readonly json: boolean;
  readonly pin: boolean;
  readonly gate: boolean;
  readonly help: boolean;
}

/** The arguments make no sense; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the arguments; throws UsageError for what it does not know. */
export function evalOptions(argv: readonly string[]): EvalOptions {
  const values = parsed(argv);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`--limit takes a number from 1, not ${values.limit}`);
  const { set, readings, document, floors, ...flags } = values;
  return {
    ...flags,
    limit,
    sets: set,
    readings,
    document,
    floors: resolve(floors),
    shared: sharedDirectory(),
    root: ROOT,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        set: { type: 'string', multiple: true, default: [] },
        readings: { type: 'string' },
        errors: { type: 'boolean', default: false },
        limit: { type: 'string', default: '10' },
        document: { type: 'string' },
        json: { type: 'boolean', default: false },
        pin: { type: 'boolean', default: false },
        gate: { type: 'boolean', default: false },
        floors: { type: 'string', default: join(ROOT, 'bench', 'floors.json') },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
