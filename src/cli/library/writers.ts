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
/** Characters that are written together: long documents come with few others, for the sake of memory. */
const LENGTH_TOGETHER = 2_000_000;
/** Documents that wait for their transaction before no more are taken in: reading goes on while the library is busy. */
const MOST_WAITING = 2 * TOGETHER;
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
  const waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;
  /** What waits is not to wait for more. */
  let isDue = false;
  let isEnding = false;
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
  const start = () => {
    while (
      !fault &&
      running.size < atOnce &&
      (waiting.length >= TOGETHER || (waiting.length > 0 && (isDue || isEnding)))
    ) {
      isDue = false;
      const task: Promise<void> = store(nextOf(waiting)).finally(() => {
        running.delete(task);
        start();
      });
      running.add(task);
    }
    if (waiting.length > 0 && !isDue) timer ??= setTimeout(linger, LINGER);
  };
  const linger = () => {
    timer = undefined;
    isDue = true;
    start();
  };
  const check = () => {
    if (fault) throw fault.error;
  };
  return {
    add: async (prepared, done) => {
      check();
      waiting.push({ prepared, done });
      start();
      while (waiting.length >= MOST_WAITING && !fault) await Promise.race(running);
      check();
    },
    end: async () => {
      isEnding = true;
      start();
      while (running.size > 0) await Promise.all(running);
      clearTimeout(timer);
      check();
    },
  };
}

/** Takes those that go together from the front of what waits. */
function nextOf(waiting: Waiting[]): Waiting[] {
  let length = 0;
  const over = waiting.findIndex(({ prepared }) => {
    length += prepared.length;
    return length > LENGTH_TOGETHER;
  });
  return waiting.splice(0, Math.min(TOGETHER, over < 0 ? TOGETHER : Math.max(over, 1)));
}
