import { setFlagsFromString } from 'node:v8';
import type { Call } from '../io.ts';

/**
 * How often a function must have run before V8 optimises it fully, which is 3,000 when left alone. Most functions of the
 * reader see another shape of text before long, and what was made of them is thrown away: reading 2,000 articles takes
 * 10.3 s of the processor so, and 14.7 s otherwise; the light optimiser, which comes much earlier, does most of the good.
 */
const RUNS = 100_000;

/** Leaves full optimisation to what runs very often, in this process, its workers included. A call within another program leaves that program alone. */
export function optimiseLate({ io }: Call): void {
  if (io === (process as Call['io'])) setFlagsFromString(`--invocation-count-for-turbofan=${RUNS}`);
}
