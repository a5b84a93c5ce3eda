import { setFlagsFromString } from 'node:v8';
import type { Call } from '../io.ts';

/**
 * How often a function must have run before V8 optimises it fully, which is 3,000 when left alone. Most functions of the
 * reader see another shape of text before long, and what was made of them is thrown away: reading 2,000 articles takes
 * 10.3 s of the processor so, and 14.7 s otherwise; the light optimiser, which comes much earlier, does most of the good.
 */
const RUNS = 100_000;

/**
 * The light optimiser copies no function into those that call it: that code takes longer to make and reads no faster;
 * 3,000 articles take 20.6 s of the processor so, and 22.5 s otherwise.
 */
const ALONE = '--no-maglev-inlining';

/** Fits V8's optimisers to the reader, in this process. A call within another program leaves that program alone. */
export function optimiseLate({ io }: Call): void {
  if (io !== (process as Call['io'])) return;
  setFlagsFromString(`--invocation-count-for-turbofan=${RUNS}`);
  setFlagsFromString(ALONE);
}
