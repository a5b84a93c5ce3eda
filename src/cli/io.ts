import type { Readable, Writable } from 'node:stream';

/** The world of a command: `process`, or what a test puts in its place. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One call of the program: its world, and the exit status it will have. 0: all is well; 1: something was not read. */
export interface Call {
  readonly io: Io;
  status: number;
}

/** Whoever reads our output has gone (`isnad read … | head`): no reason to say anything. */
export class ClosedOutput extends Error {}

/** The call cannot be carried out as it was written: exit status 2. */
export class UsageProblem extends Error {}

/** What was asked for cannot be done, for a reason that a person can understand: exit status 1. */
export class Failure extends Error {}

/** Writes and waits until the receiver has taken it, so that a slow receiver slows the reading down. */
export function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    if (stream.destroyed) return reject(new ClosedOutput());
    stream.write(text, (error) => {
      if (!error) resolve();
      else reject(isClosing(error) ? new ClosedOutput() : error);
    });
  });
}

/** Keeps an error of the stream from ending the process; `write` hears of the same error. */
export function tolerate(stream: Writable): void {
  if (stream.listenerCount('error') === 0) stream.on('error', () => {});
}

function isClosing(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}
