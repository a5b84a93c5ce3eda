import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figures } from '../../bench/scale/figures.ts';
import { originalKey, resampled } from '../../bench/scale/resampled.ts';
import { chartSvg } from '../../scripts/performance/chart.ts';
import { charts, withFigures } from '../../scripts/performance/performance-doc.ts';
import type { Profile } from '../../src/link/stories/profile.ts';
import { StoryStream } from '../../src/link/stories/stream.ts';

const count = (...terms: readonly string[]) => new Map(terms.map((term) => [term, 2] as const));

/** Two articles on one strike, a day apart. */
const strike = (day: number): Profile => ({
  title: count('إضراب', 'ميناء', 'سيدان'),
  lead: count('إضراب', 'ميناء', 'سيدان', 'صيادين', 'رسوم', 'رسو', 'هيئة'),
  body: count('إضراب', 'ميناء', 'سيدان', 'صيادين', 'رسوم', 'رسو', 'هيئة', 'خفض', 'اتفاق'),
  names: count('سيدان'),
  deeds: count('إضراب', 'ميناء', 'صيادين', 'رسوم', 'رسو', 'هيئة'),
  places: ['سيدان'],
  day,
});

describe('coverage that comes again', () => {
  it('lies behind the coverage before it and names nobody whom that named', () => {
    const again = resampled(2, 100);
    const { day, names, title, places } = again.profile(strike(5));
    expect([day, again.day(5)]).toEqual([265, 265]);
    expect([[...names.keys()], [...title.keys()], places]).toEqual([
      ['سيدان~2'],
      ['إضراب', 'ميناء', 'سيدان~2'],
      ['سيدان~2'],
    ]);
  });

  it('has articles of its own that are told by those of the library', () => {
    const keys = [0, 1, 9].map((copy) => resampled(copy, 100).key(31_165 * 2 ** 20 + 3));
    expect(new Set(keys).size).toBe(3);
    expect(keys.every(Number.isSafeInteger)).toBe(true);
    expect(new Set(keys.map(originalKey))).toEqual(new Set([31_165 * 2 ** 20 + 3]));
  });

  it('has the same stories, and none over two copies', () => {
    const stream = new StoryStream();
    const groups = [0, 1].flatMap((copy) => {
      const again = resampled(copy, 2);
      return [5, 6].flatMap((day, k) =>
        stream.addDay(again.day(day), [{ key: again.key(k), profile: again.profile(strike(day)) }]),
      );
    });
    const stories = [...groups, ...stream.end()].map(({ members }) => members.map(originalKey).sort());
    expect(stories).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
});

describe('docs/performance.md', () => {
  const root = new URL('../../', import.meta.url);
  const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
  const figures = JSON.parse(read('bench/scale.json')) as Figures;

  it('shows what was measured last (npm run docs:performance)', () => {
    expect(withFigures(read('docs/performance.md'), figures)).toBe(read('docs/performance.md'));
    for (const [name, svg] of charts(figures)) expect(read(`docs/performance/${name}`)).toBe(svg);
  });

  it('draws a cost that does not grow as a flat line, and one that doubles twice as high', () => {
    const points = [100, 1000, 10_000].map((x) => ({ x, y: 4 }));
    const flat = chartSvg({ title: 't', unit: 'ms', series: [{ name: '', points }] });
    const heights = [...flat.matchAll(/<circle cx="[\d.]+" cy="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(new Set(heights).size).toBe(1);
    const ends = [
      { x: 1, y: 2 },
      { x: 10, y: 4 },
    ];
    const twice = chartSvg({ title: 't', unit: 'ms', series: [{ name: '', points: ends }] });
    const [low = 0, high = 0] = [...twice.matchAll(/cy="([\d.]+)"/g)].map(([, y]) => Number(y));
    const foot = Math.max(...[...twice.matchAll(/<path d="M64 ([\d.]+)H/g)].map(([, y]) => Number(y)));
    expect((foot - high) / (foot - low)).toBeCloseTo(2, 1);
  });
});
