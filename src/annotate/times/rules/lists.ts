import type { Meaning } from '../meaning.ts';
import type { Found, Rule } from '../rule.ts';
import { range } from './ranges.ts';

const P = '2021-03-17';

/** Two neighbours in a list are a period; others are not. */
function neighbours(f: Found, step = 1): Meaning | undefined {
  const [from, to] = [f.meaning('a'), f.meaning('b')];
  if (from.kind === 'weekday' && to.kind === 'weekday')
    return to.weekday === (from.weekday % 7) + 1 ? range(f) : undefined;
  if (from.kind === 'day' && to.kind === 'day') return to.day === from.day + step ? range(f) : undefined;
  if (from.kind === 'month' && to.kind === 'month') return to.month === from.month + 1 ? range(f) : undefined;
  if (from.kind === 'year' && to.kind === 'year' && typeof from.year === 'number')
    return to.year === from.year + 1 ? range(f) : undefined;
  return undefined;
}

/** Days, months and years in a row. */
export const LIST_RULES: readonly Rule[] = [
  {
    id: 'neighbours',
    stage: 'ranges',
    reason: 'Two neighbouring days, months or years under one head are one period.',
    patterns: [
      'pair/day a:@weekday and b:@weekday',
      'pair/day a:day|dayWord and b:@day',
      'pair/month a:@month|weakMonth and b:@month|weakMonth',
      'pair/day|units/day? a:day and|comma c:day and b:@day',
      'a:@year and b:modernYear',
      'a:day and b:@day',
    ],
    build: (f) => {
      if (f.sense('a').cat === '@year' && f.item('a').rule !== 'year-word') return undefined;
      return f.has('c') && f.n('c') !== f.n('a') + 1 ? undefined : neighbours(f, f.has('c') ? 2 : 1);
    },
    yes: [
      {
        text: 'تُجرى الجولة يومي 11 و12 أبريل المقبل',
        published: P,
        expect: [{ text: 'يومي 11 و12 أبريل المقبل', value: '2021-04-11/2021-04-12' }],
      },
    ],
    no: [{ text: 'قُتل 5 و6 فبراير', published: P, expect: [{ text: '5 و6 فبراير', value: '2021-02-05/2021-02-06' }] }],
  },
  {
    id: 'every-week',
    stage: 'ranges',
    reason: 'Days of that name in general («أيام الجمعة») are no date.',
    patterns: [
      'units/day a:@weekday',
      'units/day @weekday and a:@weekday',
      'units/day @weekday and @weekday and a:@weekday',
    ],
    build: (f) => {
      const last = f.meaning('a');
      return last.kind === 'weekday' && last.mod === undefined ? { kind: 'title' } : undefined;
    },
    yes: [],
    no: [{ text: 'يُغلق المتحف أيام الاثنين والثلاثاء', published: P, expect: [] }],
  },
  {
    id: 'pair-alone',
    stage: 'ranges',
    reason: 'The head «two days» belongs to the first of two days that are no neighbours.',
    patterns: ['pair/day a:@weekday', 'pair/day a:@day', 'pair/month a:@month'],
    build: (f) => f.meaning('a'),
    yes: [
      {
        text: 'تُعرض الحلقة يومي السبت والاثنين المقبلين',
        published: P,
        expect: [
          { text: 'يومي السبت', value: '2021-03-20' },
          { text: 'الاثنين المقبلين', value: '2021-03-22' },
        ],
      },
    ],
    no: [{ text: 'يعمل بدوام يومي طويل', published: P, expect: [] }],
  },
];
