import type { Prepared } from '../../index.ts';
import type { Added, Library } from '../../library.ts';
import type { Libraries } from './open.ts';

/**
 * Documents of one transaction: each costs a wait for the disk, a segment of SQLite's search index, and some twenty
 * journeys to a server.
 */
const TOGETHER = 16;
/** Transactions under way at once: a file takes one after the other; a server works on one while the next is made. */
const AT_ONCE = { sqlite: 1, postgres: 2 } as const;
/** A document waits so long for others at most, in milliseconds. */
const LINGER = 100;

/** What hears what came of a document, or why it was refused. */
type Done = (added: Added | string) => Promise<void> | void;

interface Waiting {
  readonly prepared: Prepared;
  readonly done: Done;
}

/** Writes documents with back-pressure. */
export interface Writers {
  /** Resolves when there is room for the next one. `done` hears of it when it is safe on disk. */
  add(prepared: Prepared, done: Done): Promise<void>;
  /** Resolves when all is written. */
  end(): Promise<void>;
}

/** A document that is refused costs nothing but itself; any other fault of the library ends the writing. */
export function openWriters(library: Library, libraries: Libraries): Writers {
  const atOnce = AT_ONCE[library.engine];
  const running = new Set<Promise<void>>();
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;
  let fault: { readonly error: unknown } | undefined;

  const store = async (group: readonly Waiting[]) => {
    try {
      const prepared = group.map((one) => one.prepared);
      const added = await libraries.addReadings(library, prepared);
      for (const [index, { done }] of group.entries()) await done(added[index] ?? 'the library gave no answer');
    } catch (error) {
      fault ??= { error };
    }
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length === 0) return;
    const task: Promise<void> = store(waiting).finally(() => running.delete(task));
    waiting = [];
    running.add(task);
  };
  const check = () => {
    if (fault) throw fault.error;
  };
  return {
    add: async (prepared, done) => {
      check();
      waiting.push({ prepared, done });
      if (waiting.length >= TOGETHER) flush();
      else timer ??= setTimeout(flush, LINGER);
      if (running.size >= atOnce) await Promise.race(running);
      check();
    },
    end: async () => {
      flush();
      await Promise.all(running);
      check();
    },
  };
}
