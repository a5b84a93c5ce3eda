import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civil,
  dayNumber,
  isoWeek,
  monthLength,
  parseDay,
  weekdayOf,
} from '../../src/annotate/times/civil.ts';
import { hijriDayNumber, hijriMonthStart, hijriOf } from '../../src/annotate/times/hijri.ts';
import { numericDate, numericHijri } from '../../src/annotate/times/numeric-date.ts';

const days = fc.integer({ min: -700_000, max: 400_000 });

describe('days of the Gregorian calendar', () => {
  it('go to year, month and day and back, as Date counts them', () => {
    fc.assert(
      fc.property(days, (day) => {
        const at = civil(day);
        const date = new Date(day * 86_400_000);
        expect(dayNumber(at.year, at.month, at.day)).toBe(day);
        expect([at.year, at.month, at.day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it.each([
    ['2018-12-31', 2019, 1],
    ['2021-01-03', 2020, 53],
    ['2018-03-14', 2018, 11],
  ])('%s lies in ISO week %i-W%i', (iso, year, week) => {
    expect(isoWeek(parseDay(iso) ?? 0)).toEqual({ year, week });
  });

  it('keeps to the last day when a month is shorter', () => {
    expect(civil(addMonths(dayNumber(2024, 1, 31), 1))).toEqual({ year: 2024, month: 2, day: 29 });
    expect(monthLength(1900, 2)).toBe(28);
  });

  it('reads the day at the head of an instant only', () => {
    expect(parseDay('2018-06-12T13:51:52+00:00')).toBe(dayNumber(2018, 6, 12));
    for (const bad of ['', 'June 2018', '2018-6-1', '2018-13-01', '2018-02-29', '2018-01-011', undefined]) {
      expect(parseDay(bad)).toBeUndefined();
    }
  });
});

describe('days of the Hijri calendar', () => {
  it.each([
    [1444, 9, 15, '2023-04-06'],
    [1440, 1, 1, '2018-09-11'],
    [1442, 10, 1, '2021-05-13'],
  ])('%i-%i-%i is %s by Umm al-Qura', (year, month, day, iso) => {
    expect(hijriDayNumber(year, month, day)).toBe(parseDay(iso));
  });

  it('months begin on their first day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1600 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(hijriOf(hijriMonthStart(year, month))).toEqual({ year, month, day: 1 });
      }),
    );
  });
});

describe('numbers in a row', () => {
  it.each([
    [['9', '4', '2018'], 2018, 4, 9],
    [['2018', '04', '09'], 2018, 4, 9],
    [['4', '22', '2018'], 2018, 4, 22],
    [['18', '9', '15'], 2015, 9, 18],
  ] as const)('%j', ([a, b, c], year, month, day) => {
    expect(numericDate(a, b, c)).toMatchObject({ year, month, day });
  });

  it('are no date when the calendar has none', () => {
    expect(numericDate('31', '2', '2018')).toBeUndefined();
    expect(numericDate('1', '2018', '3')).toBeUndefined();
    expect(numericHijri('30', '13', '1440')).toBeUndefined();
  });
});
