import { constants, getPriority, setPriority } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Call } from '../io.ts';

const { PRIORITY_BELOW_NORMAL } = constants.priority;

/**
 * So much of what is kept may become garbage before it is collected, in percent. Left alone, the engine lets a heap of
 * 130 MB grow to five times that on a machine with much memory; collecting sooner costs no time that could be measured.
 */
const GARBAGE = 100;

/**
 * Lowers the priority of this process and of the workers it will start, and keeps its memory small: long work uses what
 * is idle, and a server beside it answers as before. A call within another program (a test) leaves that program alone.
 */
export function makeWay({ io }: Call): void {
  if (io !== (process as Call['io'])) return;
  setFlagsFromString(`--heap-growing-percent=${GARBAGE}`);
  try {
    if (getPriority() < PRIORITY_BELOW_NORMAL) setPriority(PRIORITY_BELOW_NORMAL);
  } catch {
    // Where a process may not even step back, it goes on as it is.
  }
}
