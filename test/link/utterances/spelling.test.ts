import { describe, expect, it } from 'vitest';
import { likenessOf, spellingOf } from '../../../src/link/utterances/spelling.ts';

/** Terms are folded, as linking compares them. */
describe('The letters of two words', () => {
  const likeness = (a: string, b: string) => likenessOf(spellingOf(a), spellingOf(b));

  it('tell two spellings of a foreign name, and forms of one word', () => {
    for (const [a, b] of [
      ['سكريبال', 'سكريبل'],
      ['عدايية', 'عداء'],
      ['يلتزم', 'التزام'],
      ['وعد', 'وعده'],
    ] as const)
      expect(likeness(a, b), `${a} ${b}`).toBeGreaterThan(0);
  });

  it('tell apart what shares a letter or two', () => {
    for (const [a, b] of [
      ['جسر', 'نهر'],
      ['ميناء', 'مطار'],
      ['حريق', 'طريقة'],
    ] as const)
      expect(likeness(a, b), `${a} ${b}`).toBe(0);
  });

  it('are compared without order, and equal words are wholly alike', () => {
    expect(likeness('التزام', 'يلتزم')).toBe(likeness('يلتزم', 'التزام'));
    expect(likeness('جسر', 'جسر')).toBe(1);
    expect(likeness('التزام', 'يلتزم')).toBeLessThan(1);
  });
});
