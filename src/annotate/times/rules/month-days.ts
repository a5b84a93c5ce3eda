import type { Meaning, YearRef } from '../meaning.ts';
import type { Found, Rule } from '../rule.ts';

const P = '2021-03-17';

/** The year under a name, whether printed alone or as an expression. */
export function yearUnder(f: Found, name: string): YearRef | undefined {
  const meaning = f.meaning(name);
  return meaning.kind === 'year' ? meaning.year : undefined;
}

function dayOfMonth(f: Found): Meaning | undefined {
  const day = { kind: 'day' as const, day: f.n('d'), month: f.n('m') };
  if (f.has('mod')) return { ...day, mod: f.n('mod') };
  const year = f.has('y') ? yearUnder(f, 'y') : undefined;
  return year === undefined ? day : { ...day, year };
}

/** Days of months: 12 May, the twelfth of May, May the twelfth, with or without a year. */
export const MONTH_DAY_RULES: readonly Rule[] = [
  {
    id: 'day-month',
    stage: 'points',
    reason: 'A day number or ordinal before a month; without a year the nearest one in the direction of the tense.',
    patterns: [
      'unit/day? the? d:day|dayWord nth? of|dash|slash|dot? m:$month',
      'unit/day? the? d:day|dayWord of? m:$month mod:mod',
    ],
    build: dayOfMonth,
    yes: [
      { text: 'وقعت الحادثة في 9 فبراير', published: P, expect: [{ text: '9 فبراير', value: '2021-02-09' }] },
      {
        text: 'سيعقد اللقاء في الرابع من أبريل',
        published: P,
        expect: [{ text: 'الرابع من أبريل', value: '2021-04-04' }],
      },
      {
        text: 'جرى اللقاء في العشرين من فبراير الماضي',
        published: P,
        expect: [{ text: 'العشرين من فبراير الماضي', value: '2021-02-20' }],
      },
      { text: 'احتُفل بذكرى 8 ماي', published: '2021-05-10', expect: [{ text: '8 ماي', value: '2021-05-08' }] },
    ],
    no: [{ text: 'باع 12 في فبراير', published: P, expect: [{ text: 'فبراير', value: '2021-02' }] }],
  },
  {
    id: 'day-month-year',
    stage: 'points',
    reason: 'A day, a month and a year, with what may stand between month and year.',
    patterns: [
      'd:day nth comma? m:month|@month comma? y:year4',
      'unit/day? the? d:day|dayWord nth? of|dash|slash|dot? m:$month of|in|comma|prep? y:@year',
      'unit/day? the? d:day|dayWord nth? of|dash|slash|dot? m:$month of|comma|dash|slash|dot? y:year4 gregorianMark?',
    ],
    notBefore: 'hijriMark',
    build: dayOfMonth,
    yes: [
      { text: 'بدأ البث في 3 مايو 2012', published: P, expect: [{ text: '3 مايو 2012', value: '2012-05-03' }] },
      {
        text: 'انتُخب في 22 مارس (آذار) من العام الحالي',
        published: P,
        expect: [{ text: '22 مارس (آذار) من العام الحالي', value: '2021-03-22' }],
      },
      {
        text: 'published on 9th April 2019 عبر الموقع',
        published: P,
        expect: [{ text: '9th April 2019', value: '2019-04-09' }],
      },
      { text: 'نُشر: 9th, April 2019', published: P, expect: [{ text: '9th, April 2019', value: '2019-04-09' }] },
    ],
    no: [{ text: 'مات 30 في 2012', published: P, expect: [{ text: '2012', value: '2012' }] }],
  },
  {
    id: 'month-day',
    stage: 'points',
    reason: 'The month before its day, when the day is an ordinal or a year follows.',
    patterns: [
      'm:@month d:dayWord',
      'm:@month d:dayWord of|comma? y:$year',
      'm:@month d:day comma? y:year4',
      'm:@month dash d:day',
    ],
    build: dayOfMonth,
    yes: [
      { text: 'تُفتح القاعة مايو الحادي عشر', published: P, expect: [{ text: 'مايو الحادي عشر', value: '2021-05-11' }] },
    ],
    no: [{ text: 'قُتل في فبراير 15 شخصا', published: P, expect: [{ text: 'فبراير', value: '2021-02' }] }],
  },
  {
    id: 'month-year',
    stage: 'points',
    reason: 'A month with its year.',
    patterns: ['m:@month of|in|comma|prep? y:@year', 'm:$month of|comma? y:year4 gregorianMark?'],
    build: (f) => {
      const year = yearUnder(f, 'y');
      return year === undefined ? undefined : { kind: 'month', month: f.n('m'), year };
    },
    yes: [
      { text: 'صدرت الرواية في أيار 2009', published: P, expect: [{ text: 'أيار 2009', value: '2009-05' }] },
      {
        text: 'صدرت الرواية في فبراير/شباط هذا العام',
        published: P,
        expect: [{ text: 'فبراير/شباط هذا العام', value: '2021-02' }],
      },
    ],
    no: [{ text: 'انخفض في فبراير 20 نقطة', published: P, expect: [{ text: 'فبراير', value: '2021-02' }] }],
  },
  {
    id: 'month-modified',
    stage: 'points',
    reason: 'Last May, next May, this May.',
    patterns: ['m:$month mod:mod', 'this unit/month? m:$month'],
    build: (f) => ({ kind: 'month', month: f.n('m'), mod: f.has('mod') ? f.n('mod') : 0 }),
    yes: [
      {
        text: 'يُفتتح المصنع في يونيو/حزيران المقبل',
        published: P,
        expect: [{ text: 'يونيو/حزيران المقبل', value: '2021-06' }],
      },
      { text: 'أُغلق المصنع في يونيو الماضي', published: P, expect: [{ text: 'يونيو الماضي', value: '2020-06' }] },
    ],
    no: [{ text: 'أُغلق المصنع في يونيو', published: P, expect: [{ text: 'يونيو', value: '2020-06' }] }],
  },
];
