import type { Rule } from '../rule.ts';

const P = '2021-03-17';

/** Parts of the day: of a day that stands beside them, or of the present one. */
export const PART_RULES: readonly Rule[] = [
  {
    id: 'part-of-day',
    stage: 'parts',
    reason: 'Morning, noon, evening or night of a day.',
    patterns: ['p:part of? d:$dayish', 'd:$dayish comma? p:partAdv', 'p:part h:this d:@relday'],
    notBefore: 'colon',
    build: (f) => {
      const code = f.sense('p').code;
      return code === undefined ? undefined : { kind: 'part', code, of: f.meaning('d') };
    },
    yes: [
      { text: 'سقطت القذيفة فجر اليوم', published: P, expect: [{ text: 'فجر اليوم', value: '2021-03-17TMO' }] },
      { text: 'سقطت القذيفة مساء الاثنين', published: P, expect: [{ text: 'مساء الاثنين', value: '2021-03-15TEV' }] },
      { text: 'سقطت القذيفة أمس ظهرا', published: P, expect: [{ text: 'أمس ظهرا', value: '2021-03-16TAF' }] },
    ],
    no: [{ text: 'فجر انتحاري نفسه الاثنين', published: P, expect: [{ text: 'الاثنين', value: '2021-03-15' }] }],
  },
  {
    id: 'night-between',
    stage: 'parts',
    reason: 'The night from one day to the next belongs to the first.',
    patterns: ['p:night a:@weekday slash|dash|and|to? b:@weekday', 'p:night d:day|dayWord slash|dash|and|to b:@day'],
    build: (f) => {
      if (!f.has('d'))
        return f.n('b') === (f.n('a') % 7) + 1 ? { kind: 'part', code: 'NI', of: f.meaning('a') } : undefined;
      const second = f.meaning('b');
      return second.kind === 'day' ? { kind: 'part', code: 'NI', of: { ...second, day: f.n('d') } } : undefined;
    },
    yes: [
      {
        text: 'وقع الانفجار ليل الأحد الاثنين',
        published: P,
        expect: [{ text: 'ليل الأحد الاثنين', value: '2021-03-14TNI' }],
      },
      {
        text: 'وقع الانفجار ليل 5-6 فبراير',
        published: P,
        expect: [{ text: 'ليل 5-6 فبراير', value: '2021-02-05TNI' }],
      },
    ],
    no: [
      {
        text: 'سمع الانفجار ليل الأحد وفجر الثلاثاء',
        published: P,
        expect: [
          { text: 'ليل الأحد', value: '2021-03-14TNI' },
          { text: 'فجر الثلاثاء', value: '2021-03-16TMO' },
        ],
      },
    ],
  },
  {
    id: 'this-part',
    stage: 'parts',
    reason: 'This morning, this evening, last night.',
    patterns: ['this p:thePart', 'p:thePart m:mod'],
    build: (f) => {
      const code = f.sense('p').code;
      const offset = f.has('m') ? f.n('m') : 0;
      if (code === undefined || (f.has('m') && code !== 'NI')) return undefined;
      return { kind: 'part', code, of: { kind: 'relday', offset } };
    },
    yes: [
      { text: 'قُطع الطريق هذا الصباح', published: P, expect: [{ text: 'هذا الصباح', value: '2021-03-17TMO' }] },
      { text: 'قُطع الطريق الليلة الماضية', published: P, expect: [{ text: 'الليلة الماضية', value: '2021-03-16TNI' }] },
    ],
    no: [{ text: 'يعيش في العصر الحالي', published: P, expect: [] }],
  },
  {
    id: 'tonight',
    stage: 'parts',
    reason: 'Tonight, unless the word belongs to a night told of.',
    patterns: ['tonight'],
    notAfter: 'that todayName titleNoun in selfsame',
    notBefore: 'ordinal seq same todayAdjective mod dayWord that',
    build: () => ({ kind: 'part', code: 'NI', of: { kind: 'relday', offset: 0 } }),
    yes: [{ text: 'تُبث الحلقة الليلة على القناة', published: P, expect: [{ text: 'الليلة', value: '2021-03-17TNI' }] }],
    no: [{ text: 'قضى تلك الليلة في الفندق', published: P, expect: [] }],
  },
];
