import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type Engine = 'sqlite' | 'postgres';

/** Inside a transaction that writes. */
export type Write = Transaction<Tables>;
/** Where questions are asked: a library's own `read`, or the transaction one stands in. */
export type Read = Kysely<Tables>;

/**
 * An open library. Everything that asks or changes it is a function of src/store that takes it as its first argument.
 * Several processes may hold one library open at once.
 */
export interface Library {
  readonly engine: Engine;
  /** As it may be shown: the path, or the URL without its password. */
  readonly where: string;
  /** For questions. On SQLite a connection of its own that cannot write and never waits for a writer. */
  readonly read: Read;
  /**
   * Runs `change` in one transaction; what it did is safe on disk when the promise resolves. It is run again from the
   * start when another process was in the way or the server went away, so it must change nothing but the library.
   */
  write<T>(change: (write: Write) => Promise<T>): Promise<T>;
  /** The same for a change that makes tables anew, to which others refer: references are checked when it is done. */
  rebuild<T>(change: (write: Write) => Promise<T>): Promise<T>;
  /** Asks within one snapshot: what others write meanwhile is not seen. */
  snapshot<T>(ask: (read: Read) => Promise<T>): Promise<T>;
  /** After much was written, has a server count what its tables hold, by which it plans, and order what search waits for. */
  tidy(): Promise<void>;
  /** Overwrites what was deleted and gives its space back. */
  sweep(): Promise<void>;
  /** Asks a question again when the server went away meanwhile; on SQLite, once. */
  ask<T>(question: (read: Read) => Promise<T>): Promise<T>;
  /** Waits for writes that are under way. */
  close(): Promise<void>;
}

/** The library cannot be opened or is not what it should be; the message says which and why. */
export class LibraryProblem extends Error {}
