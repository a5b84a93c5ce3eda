import { describe, expect, it } from 'vitest';
import { batchesOf, type Planned } from '../../src/link/library/batches.ts';

let article = 0;

/** A story that is to be written, of articles that stood in these stories before (null: in none). */
function planned(keeps: number | undefined, ...before: readonly (number | null)[]): Planned {
  const articles = before.map((story) => ({
    key: ++article,
    document: article,
    name: `d${article}#1`,
    day: '2031-05-04',
    story,
    pending: story === null,
  }));
  return { group: { members: articles.map(({ key }) => key) }, articles, keeps, ended: [] };
}

const times = (count: number, story: number | null) => Array.from({ length: count }, () => story);

describe('Stories are written in batches', () => {
  it('in which those that exchange articles stand together, however large, so that a kill leaves no statement in two', () => {
    const first = planned(1, ...times(200, 1), 2);
    const other = planned(3, 3, null);
    const second = planned(2, ...times(200, 2));
    expect(batchesOf([first, other, second])).toEqual([[first, second], [other]]);
  });

  it('also over a third one', () => {
    const [a, b, c] = [planned(1, 1, ...times(149, 1)), planned(2, ...times(150, 2)), planned(undefined, 1, 2)];
    expect(batchesOf([a, b, c])).toEqual([[a, b, c]]);
  });

  it('of which what is pending comes last, so that the next process knows of it', () => {
    const pending = planned(undefined, null);
    const known = planned(4, ...times(150, 4), 5);
    expect(batchesOf([pending, known])).toEqual([[known], [pending]]);
  });

  it('of some size where nothing else binds them', () => {
    const alone = Array.from({ length: 400 }, () => planned(undefined, null));
    expect(batchesOf(alone).map((batch) => batch.length)).toEqual([150, 150, 100]);
    expect(batchesOf([])).toEqual([]);
  });
});
