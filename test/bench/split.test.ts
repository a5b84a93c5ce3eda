import { describe, expect, it } from 'vitest';
import { partOf, splitKey } from '../../bench/eval/split.ts';

describe('the split of the reference', () => {
  it('keeps documents of one story together', () => {
    expect(splitKey('a', 'story')).toBe(splitKey('b', 'story'));
    expect(splitKey('a', null)).toBe('a');
  });

  it('never moves: these hashes are fixed', () => {
    expect(['beijing-2024', 'moscow-2023', 'ant-2', 'ant-26'].map(partOf)).toEqual([
      'aside',
      'tuning',
      'tuning',
      'aside',
    ]);
  });

  it('keeps about a third aside', () => {
    const keys = Array.from({ length: 3000 }, (_, k) => `story ${k}`);
    const aside = keys.filter((key) => partOf(key) === 'aside').length;
    expect(Math.abs(aside - 1000)).toBeLessThan(100);
  });
});
