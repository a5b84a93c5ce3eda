import { describe, expect, it } from 'vitest';
import { linesOf, openDashboard } from '../../src/cli/following/dashboard.ts';
import { duration, range, spoken } from '../../src/cli/following/duration.ts';
import { count, emptyWatchTally } from '../../src/cli/following/tally.ts';
import type { DuePage, FollowedSource } from '../../src/library.ts';

const NOON = Date.parse('2031-05-04T12:00:00Z');
const source = { url: 'https://sadeem.example/feed', title: 'سديم' } as FollowedSource;
const page = { url: 'sadeem.example/news/1' } as DuePage;

/** A watch of ten minutes that met a bit of everything. */
function tally() {
  const counted = emptyWatchTally(NOON - 600_000);
  const tell = (event: Parameters<typeof count>[1]) => count(counted, event, NOON);
  tell({ kind: 'polled', source, fresh: 3, unchanged: false });
  tell({ kind: 'polled', source, fresh: 0, unchanged: true });
  tell({ kind: 'poll-failed', source, trouble: { code: 'timeout', detail: 'no answer in 20 s' } });
  for (const outcome of ['added', 'added', 'changed', 'known'] as const) {
    tell({ kind: 'kept', page, document: 'd', outcome });
  }
  tell({ kind: 'gone', page });
  return counted;
}

describe('The dashboard of a watch', () => {
  it('tells what is followed, what was done at what rate, and what went wrong last', () => {
    const lines = linesOf(tally(), { sources: 12, waiting: 34 }, NOON);
    expect(lines[0]).toMatch(/^isnad watch since 11:50:00 UTC: 12 sources, 34 pages waiting, \d+ MiB$/);
    expect(lines[1]).toBe('sources: 3 polls (0.3 a minute), 1 unchanged, 1 failed');
    expect(lines[2]).toBe('documents: 2 added (0.2 a minute), 1 edited, 1 as they were, 1 gone');
    expect(lines.slice(4)).toEqual([
      '  12:00:00 سديم: no answer in 20 s',
      '  12:00:00 sadeem.example/news/1 is no longer there',
    ]);
  });

  it('keeps the last five troubles, each in one line', () => {
    const counted = emptyWatchTally(NOON);
    for (let turn = 1; turn <= 9; turn++) {
      const detail = `${turn} ${'long '.repeat(60)}`;
      count(counted, { kind: 'poll-failed', source, trouble: { code: 'x', detail } }, NOON);
    }
    const told = linesOf(counted, { sources: 1, waiting: 0 }, NOON).slice(4);
    expect(told.map((line) => /: (\d)/.exec(line.slice(11))?.[1])).toEqual(['5', '6', '7', '8', '9']);
    expect(Math.max(...told.map(({ length }) => length))).toBeLessThan(125);
  });

  it('writes nothing where quiet was asked for', () => {
    const written: string[] = [];
    const stderr = { isTTY: true, write: (text: string) => written.push(text) } as never;
    openDashboard({ stderr }, true, tally(), async () => ({ sources: 1, waiting: 0 })).clear();
    expect(written).toEqual([]);
  });
});

describe('Times between polls', () => {
  it('are given as people say them', () => {
    expect(['90s', '15m', '6h', '2d', '45'].map(duration)).toEqual([90, 900, 21_600, 172_800, 45]);
    expect(range('5m..6h')).toEqual([300, 21_600]);
    expect([45, 900, 21_600, 259_200].map(spoken)).toEqual(['45 s', '15 min', '6 h', '3 days']);
  });

  it.each(['soon', '0', '-5m', '5 parsecs', ''])('are refused as %j', (given) => {
    expect(() => duration(given)).toThrow('such as 90s');
  });

  it('are refused as a range whose shorter comes last', () => {
    expect(() => range('6h..5m')).toThrow('the shorter first');
  });
});
