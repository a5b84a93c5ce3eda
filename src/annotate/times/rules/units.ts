import { isClosed, type Rule } from '../rule.ts';
import { yearUnder } from './month-days.ts';

const P = '2021-03-17';

/** Weeks, months, decades and centuries counted from the present one, and days of such months. */
export const UNIT_RULES: readonly Rule[] = [
  {
    id: 'unit-relative',
    stage: 'points',
    reason: 'This week, last month, next decade.',
    patterns: [
      'this u:theUnit/week|theUnit/month|theUnit/decade|theUnit/century',
      'u:theUnit/week|theUnit/month|theUnit/decade|theUnit/century m:mod',
    ],
    build: (f) => {
      const unit = f.sense('u').unit;
      return unit === undefined ? undefined : { kind: 'unit', unit, offset: f.has('m') ? f.n('m') : 0 };
    },
    yes: [
      { text: 'تصاعد الخلاف الأسبوع الماضي', published: P, expect: [{ text: 'الأسبوع الماضي', value: '2021-W10' }] },
      { text: 'يبدأ الحوار الشهر المقبل', published: P, expect: [{ text: 'الشهر المقبل', value: '2021-04' }] },
      { text: 'ازدهرت المدينة في القرن الماضي', published: P, expect: [{ text: 'القرن الماضي', value: '19XX' }] },
    ],
    no: [{ text: 'وُقّع العقد في المدينة', published: P, expect: [] }],
  },
  {
    id: 'unit-told',
    stage: 'points',
    reason: 'The same month, the week after: counted from what was told last.',
    patterns: [
      'u:theUnit/month same of y:@year',
      'u:theUnit/week|theUnit/month same',
      'selfsame u:theUnit/week|theUnit/month',
      'u:theUnit/week|theUnit/month q:seq',
      'that u:theUnit/month',
    ],
    build: (f) => {
      const unit = f.sense('u').unit;
      if (unit === undefined) return undefined;
      const year = f.has('y') ? yearUnder(f, 'y') : undefined;
      return { kind: 'sequel', unit, offset: f.has('q') ? f.n('q') : 0, ...(year === undefined ? {} : { year }) };
    },
    yes: [
      {
        text: 'أُقيل في أيار 2009 وعاد في الشهر التالي',
        published: P,
        expect: [
          { text: 'أيار 2009', value: '2009-05' },
          { text: 'الشهر التالي', value: '2009-06' },
        ],
      },
    ],
    no: [{ text: 'قضى الشهر في بلدته', published: P, expect: [] }],
  },
  {
    id: 'day-of-month',
    stage: 'points',
    reason: 'A day number with the present, past or next month.',
    patterns: [
      'unit/day? the? d:day|dayWord of|in? theUnit/month m:mod',
      'unit/day? the? d:day|dayWord of|in? this theUnit/month',
      'unit/day? the? d:day|dayWord of|in? told:theUnit/month same',
      'unit/day? the? d:day|dayWord of|in? selfsame told:theUnit/month',
      'unit/day? the? d:day|dayWord of|in? told:theUnit/month q:seq',
      'unit/day? the? d:day now:mod',
      'unit/day? the? d:day|dayWord of now:mod',
    ],
    build: (f) => {
      if (f.has('now') && f.n('now') !== 0) return undefined;
      if (f.has('told')) return { kind: 'day', day: f.n('d'), monthTold: f.has('q') ? f.n('q') : 0 };
      return { kind: 'day', day: f.n('d'), monthOffset: f.has('m') ? f.n('m') : 0 };
    },
    yes: [
      {
        text: 'تُجرى القرعة في الـ20 من الشهر المقبل',
        published: P,
        expect: [{ text: 'الـ20 من الشهر المقبل', value: '2021-04-20' }],
      },
      { text: 'جرت القرعة في 12 الجاري', published: P, expect: [{ text: '12 الجاري', value: '2021-03-12' }] },
      {
        text: 'جرت القرعة في الثاني من الشهر الجاري',
        published: P,
        expect: [{ text: 'الثاني من الشهر الجاري', value: '2021-03-02' }],
      },
    ],
    no: [{ text: 'باع 20 سيارة الشهر الماضي', published: P, expect: [{ text: 'الشهر الماضي', value: '2021-02' }] }],
  },
  {
    id: 'day-number',
    stage: 'points',
    reason: 'The word day before a number below 32 that counts nothing.',
    patterns: ['unit/day d:day', 'unit/day the? d:dayWord'],
    notBefore: 'slash dash colon unit units counted percent or to decimal',
    build: (f) => (isClosed(f) ? { kind: 'day', day: f.n('d') } : undefined),
    yes: [{ text: 'سيعود الوفد يوم 27.', published: P, expect: [{ text: 'يوم 27', value: '2021-03-27' }] }],
    no: [{ text: 'خسر في يوم 27 لاعبا', published: P, expect: [] }],
  },
];
