import { setFlagsFromString } from 'node:v8';
import type { Call } from '../io.ts';

/**
 * So much of what a thread keeps may come on top as garbage before it is collected, in percent. Left alone, the engine
 * lets 130 MB grow to five times that on a machine with much memory; collecting sooner costs no time that can be measured.
 */
const GARBAGE = 100;

/**
 * Keeps the memory of this process near what it needs from now on: for linking, which reads a whole library. Not before:
 * threads that read documents keep closer to what they need by themselves. A call within another program (a test) leaves
 * that program alone.
 */
export function keepSmall({ io }: Call): void {
  if (io === (process as Call['io'])) setFlagsFromString(`--heap-growing-percent=${GARBAGE}`);
}
