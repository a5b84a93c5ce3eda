import { expect, it } from 'vitest';
import { constructions } from '../../bench/constructions/compose.ts';
import { outcome } from '../../bench/constructions/outcome.ts';

/** One of so many is read: coprime to the number of verbs, so that every part comes. */
const STEP = 23;
/** What share must be right; raised whenever more are. */
const FLOOR = 0.86;

it(`of news sentences put together from parts nobody has seen together, ${FLOOR * 100} % and more are read exactly`, () => {
  const some = constructions().filter((_, k) => k % STEP === 0);
  const right = some.filter((one) => outcome(one).right).length;
  expect(some.length).toBeGreaterThan(500);
  expect(right / some.length).toBeGreaterThanOrEqual(FLOOR);
});

it('the content of each sentence put together stands where it is said to stand', () => {
  for (const { text, start, end } of constructions()) expect(text.slice(start, end)).not.toMatch(/^[\s،]|[\s،.]$/);
});
