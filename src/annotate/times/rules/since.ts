import type { Rule } from '../rule.ts';
import { range } from './ranges.ts';

const P = '2021-03-17';

/** Periods that are open to the present. */
export const SINCE_RULES: readonly Rule[] = [
  {
    id: 'since',
    stage: 'ranges',
    reason: 'Since a point: an open period; the preposition is no part of the text.',
    patterns: ['since x:$point|modernYear', 'since x:weakMonth'],
    text: 'x',
    build: (f) => ({ kind: 'since', of: f.meaning('x') }),
    yes: [
      {
        text: 'يعمل في المصنع منذ عام 2011',
        published: P,
        expect: [{ text: 'عام 2011', value: '2011/..', type: 'period' }],
      },
      { text: 'يتساقط المطر منذ فجر اليوم', published: P, expect: [{ text: 'فجر اليوم', value: '2021-03-17TMO/..' }] },
    ],
    no: [{ text: 'يعمل منذ زمن', published: P, expect: [] }],
  },
  {
    id: 'since-amount',
    stage: 'ranges',
    reason: 'For so many units up to today: an open period.',
    patterns: ['since b:about? a:@amount', 'since a:@amount of now', 'since b:about? a:unit'],
    text: ['b', 'a'],
    notBefore: 'of weekday relday @month @year @hijri @day same ordinal dayWord int nameHijri theUnit that after ago',
    build: (f) => {
      const { cat, unit } = f.sense('a');
      if (cat !== 'unit') return { kind: 'since', of: f.meaning('a') };
      return unit === undefined ? undefined : { kind: 'since', of: { kind: 'amount', unit, n: 1 } };
    },
    yes: [
      { text: 'يعمل في المصنع منذ ثلاثة أشهر', published: P, expect: [{ text: 'ثلاثة أشهر', value: '2020-12/..' }] },
    ],
    no: [{ text: 'يعمل في المصنع منذ سنوات', published: P, expect: [] }],
  },
  {
    id: 'since-range',
    stage: 'ranges',
    reason: 'Since a point and until another: a period with both ends.',
    patterns: ['since a:$point|modernYear and? to b:$point|modernYear'],
    text: ['a', 'b'],
    build: range,
    yes: [{ text: 'خدم منذ 2011 حتى 2015', published: P, expect: [{ text: '2011 حتى 2015', value: '2011/2015' }] }],
    no: [{ text: 'خدم منذ 2011 في المدينة', published: P, expect: [{ text: '2011', value: '2011/..' }] }],
  },
];
