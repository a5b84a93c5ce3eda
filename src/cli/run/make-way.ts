import { constants, getPriority, setPriority } from 'node:os';
import type { Call } from '../io.ts';

const { PRIORITY_BELOW_NORMAL } = constants.priority;

/**
 * Lowers the priority of this process and of the workers it will start: long work uses what is idle, and a server beside
 * it answers as before. A call within another program (a test) leaves that program's priority alone.
 */
export function makeWay({ io }: Call): void {
  if (io !== (process as Call['io'])) return;
  try {
    if (getPriority() < PRIORITY_BELOW_NORMAL) setPriority(PRIORITY_BELOW_NORMAL);
  } catch {
    // Where a process may not even step back, it goes on as it is.
  }
}
