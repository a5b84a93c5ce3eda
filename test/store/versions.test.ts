import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addReading } from '../../src/store/add.ts';
import { check } from '../../src/store/check/check.ts';
import { dump } from '../../src/store/dump/dump.ts';
import type { Library } from '../../src/store/library.ts';
import { documentWithText } from '../../src/store/reads.ts';
import { onBothEngines } from './engines.ts';
import { HARBOUR, prepared } from './material.ts';

/** The page as it was at an hour of the day. */
const capture = (hour: number, tail: string) =>
  prepared(
    { ...HARBOUR, text: `${HARBOUR.text}\n${tail}` },
    { received: { at: `2031-05-04T${String(hour).padStart(2, '0')}:00:00.000Z` } },
  );

const captures = fc.uniqueArray(fc.record({ hour: fc.nat(23), tail: fc.constantFrom('صباحاً', 'ظهراً', 'مساء') }), {
  minLength: 1,
  maxLength: 5,
  selector: ({ hour }) => hour,
});

async function linesOf(library: Library): Promise<string[]> {
  const lines: string[] = [];
  await dump(library, async (line) => void lines.push(line));
  return lines;
}

async function faultsOf(library: Library): Promise<string[]> {
  const faults: string[] = [];
  await check(library, async ({ where, what }) => void faults.push(`${where}: ${what}`));
  return faults;
}

onBothEngines('Captures of a page', (place) => {
  it('give the latest text in whatever order they come, and nothing more when they come again', async () => {
    const runs = { numRuns: 6, endOnFailure: true };
    await fc.assert(
      fc.asyncProperty(
        captures.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        async ([list, order]) => {
          const library = await place.open();
          for (const { hour, tail } of order) await addReading(library, capture(hour, tail));
          const latest = [...list].sort((a, b) => b.hour - a.hour)[0];
          const { id } = capture(0, '');
          expect((await documentWithText(library.read, id))?.text).toContain(latest?.tail);
          expect(await faultsOf(library)).toEqual([]);
          const once = await linesOf(library);
          for (const { hour, tail } of list) {
            expect((await addReading(library, capture(hour, tail))).outcome).toBe('known');
          }
          expect(await linesOf(library)).toEqual(once);
        },
      ),
      runs,
    );
  }, 180_000);
});
