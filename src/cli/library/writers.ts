import type { Prepared } from '../../index.ts';
import type { Added, Library } from '../../library.ts';
import type { Libraries } from './open.ts';

/** Transactions under way at once: a server commits several together, a file takes one after the other. */
const AT_ONCE = { sqlite: 1, postgres: 4 } as const;

/** Writes documents with back-pressure. */
export interface Writers {
  /** Resolves when there is room for the next one. `done` hears what came of it, or why it was refused. */
  add(prepared: Prepared, done: (added: Added | string) => Promise<void> | void): Promise<void>;
  /** Resolves when all is written. */
  end(): Promise<void>;
}

/** A document that is refused costs nothing but itself; any other fault of the library ends the writing. */
export function openWriters(library: Library, libraries: Libraries): Writers {
  const running = new Set<Promise<void>>();
  let fault: { readonly error: unknown } | undefined;

  const one = async (prepared: Prepared, done: Parameters<Writers['add']>[1]) => {
    try {
      await done(await addOne(prepared));
    } catch (error) {
      fault ??= { error };
    }
  };
  const addOne = async (prepared: Prepared): Promise<Added | string> => {
    try {
      return await libraries.addReading(library, prepared);
    } catch (error) {
      if (libraries.isRefusal(error)) return error instanceof Error ? error.message : String(error);
      throw error;
    }
  };
  const check = () => {
    if (fault) throw fault.error;
  };
  return {
    add: async (prepared, done) => {
      check();
      const task: Promise<void> = one(prepared, done).finally(() => running.delete(task));
      running.add(task);
      if (running.size >= AT_ONCE[library.engine]) await Promise.race(running);
      check();
    },
    end: async () => {
      await Promise.all(running);
      check();
    },
  };
}
