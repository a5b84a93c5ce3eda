import fc from 'fast-check';
import type { Source } from '../../src/index.ts';
import { linkNew } from '../../src/link/library/link-library.ts';
import { addReading } from '../../src/store/add.ts';
import type { Library } from '../../src/store/library.ts';
import { prepared } from '../store/material.ts';

export async function shelf(library: Library, ...sources: readonly Source[]): Promise<void> {
  for (const source of sources) await addReading(library, prepared(source));
}

/** Links the sources in some orders, each in two portions, in libraries of their own; `holds` looks at what came of it. */
export async function inAnyPortions(
  open: () => Promise<Library>,
  sources: readonly Source[],
  holds: (library: Library) => Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...sources], { minLength: sources.length }),
      fc.integer({ min: 0, max: sources.length }),
      async (order, first) => {
        const library = await open();
        for (const portion of [order.slice(0, first), order.slice(first)]) {
          await shelf(library, ...portion);
          await linkNew(library);
        }
        await holds(library);
      },
    ),
    { numRuns: 6 },
  );
}
