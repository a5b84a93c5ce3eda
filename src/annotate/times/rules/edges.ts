import { isWholeYear, type Rule } from '../rule.ts';

const P = '2021-03-17';

/** Beginning, middle and end: part of the text, without effect on the value. */
export const EDGE_RULES: readonly Rule[] = [
  {
    id: 'edge',
    stage: 'edges',
    reason: 'An edge word belongs to the expression and leaves its value as it is.',
    patterns: ['edge x:$point', 'edge x:modernYear|theSeason|nameHijri'],
    build: (f) => f.meaning('x'),
    yes: [
      { text: 'افتُتح الميناء نهاية 2003', published: P, expect: [{ text: 'نهاية 2003', value: '2003' }] },
      { text: 'سيُفتتح الجسر بداية الصيف', published: P, expect: [{ text: 'بداية الصيف', value: '2021-06/2021-08' }] },
      {
        text: 'افتُتح الميناء مطلع شهر فبراير/شباط',
        published: P,
        expect: [{ text: 'مطلع شهر فبراير/شباط', value: '2021-02' }],
      },
    ],
    no: [{ text: 'في نهاية المطاف', published: P, expect: [] }],
  },
  {
    id: 'edge-present',
    stage: 'edges',
    reason: 'The end of the year, month, week or decade, without more, is that of the present one.',
    patterns: ['edge u:theUnit/year|theUnit/month|theUnit/week|theUnit/decade|theUnit/century'],
    notBefore: 'todayAdjective that',
    build: (f) => {
      const unit = f.sense('u').unit;
      if (!isWholeYear(f)) return undefined;
      if (unit === 'year') return { kind: 'year', year: { offset: 0 } };
      return unit === undefined ? undefined : { kind: 'unit', unit, offset: 0 };
    },
    yes: [{ text: 'سيُفتتح الميناء بنهاية العام', published: P, expect: [{ text: 'نهاية العام', value: '2021' }] }],
    no: [{ text: 'مع نهاية العام الدراسي', published: P, expect: [] }],
  },
];
