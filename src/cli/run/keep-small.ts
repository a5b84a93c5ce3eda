import { setFlagsFromString } from 'node:v8';
import type { Call } from '../io.ts';

/**
 * So much of what a thread keeps may come on top as garbage before it is collected, in percent. Left alone, the engine
 * lets 130 MB grow to five times that on a machine with much memory; collecting sooner costs no time that can be measured.
 */
const GARBAGE = 50;

/**
 * Keeps the memory of this process, its workers included, near what it needs: for adding and linking, which run for minutes
 * over a whole library. A call within another program (a test) leaves that program alone.
 */
export function keepSmall({ io }: Call): void {
  if (io === (process as Call['io'])) setFlagsFromString(`--heap-growing-percent=${GARBAGE}`);
}
