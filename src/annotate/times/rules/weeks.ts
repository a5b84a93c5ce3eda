import type { Meaning } from '../meaning.ts';
import type { Found, Rule } from '../rule.ts';
import { yearUnder } from './month-days.ts';

const P = '2021-03-17';

/** A month or year that has weeks, as patterns. */
const WHOLES = [
  'm:@month',
  'm:@month mod:mod',
  'm:@month of|comma? y:$year',
  'this theUnit/month',
  'theUnit/month mod:mod',
  'y:@year',
  'unit/month? h:hijri|nameHijri|@hijri',
];

function whole(f: Found): Meaning | undefined {
  if (f.has('m')) {
    const year = f.has('y') ? yearUnder(f, 'y') : undefined;
    return {
      kind: 'month',
      month: f.n('m'),
      ...(f.has('mod') ? { mod: f.n('mod') } : {}),
      ...(year === undefined ? {} : { year }),
    };
  }
  if (f.has('h')) return f.meaning('h');
  return f.has('y') ? f.meaning('y') : { kind: 'unit', unit: 'month', offset: f.has('mod') ? f.n('mod') : 0 };
}

/** Weekends, and weeks and weekdays of a month. */
export const WEEK_RULES: readonly Rule[] = [
  {
    id: 'weekend',
    stage: 'points',
    reason: 'The weekend is Saturday and Sunday.',
    patterns: ['w:weekend m:mod?', 'edge h:this theUnit/week'],
    build: (f) =>
      f.has('m') ? { kind: 'weekend', mod: f.n('m') } : f.has('h') ? { kind: 'weekend', mod: 0 } : { kind: 'weekend' },
    yes: [
      {
        text: 'أُغلقت المتاحف في عطلة نهاية الأسبوع',
        published: P,
        expect: [{ text: 'عطلة نهاية الأسبوع', value: '2021-03-13/2021-03-14' }],
      },
      {
        text: 'ستُغلق المتاحف نهاية الأسبوع المقبل',
        published: P,
        expect: [{ text: 'نهاية الأسبوع المقبل', value: '2021-03-27/2021-03-28' }],
      },
    ],
    no: [{ text: 'أُغلقت في نهاية الجلسة', published: P, expect: [] }],
  },
  {
    id: 'week-of',
    stage: 'points',
    reason: 'The third week of a month or a year, or the week of a day.',
    patterns: ['theUnit/week o:ordinal|last', 'o:first|last unit/week'].flatMap((head) =>
      WHOLES.map((whole) => `${head} of|in? ${whole}`),
    ),
    build: (f) => {
      const of = whole(f);
      return of === undefined ? undefined : { kind: 'weekOf', index: f.sense('o').cat === 'last' ? -1 : f.n('o'), of };
    },
    yes: [
      {
        text: 'تبدأ الدورة في الأسبوع الثالث من مايو المقبل',
        published: P,
        expect: [{ text: 'الأسبوع الثالث من مايو المقبل', value: '2021-W20' }],
      },
    ],
    no: [{ text: 'تبدأ الدورة في الأسبوع الثالث', published: P, expect: [] }],
  },
  {
    id: 'weekday-of',
    stage: 'points',
    reason: 'The first Friday of a month; «الثلاثاء الثالث من يوليو» is the third of July when that is a Tuesday.',
    patterns: ['o:first|last unit/day w:bareWeekday', 'unit/day? w:weekday o:ordinal|last'].flatMap((head) =>
      WHOLES.map((whole) => `${head} of|in ${whole}`),
    ),
    build: (f) => {
      const of = whole(f);
      const index = f.sense('o').cat === 'last' ? -1 : f.n('o');
      const orDay = f.sense('o').cat === 'ordinal';
      if (of === undefined || of.kind === 'year') return undefined;
      if (index > 5 && of.kind === 'month') return { ...of, kind: 'day', weekday: f.n('w'), day: index };
      if (index > 5 && of.kind === 'unit') return { kind: 'day', day: index, monthOffset: of.offset };
      return { kind: 'weekdayOf', index, weekday: f.n('w'), of, orDay };
    },
    yes: [
      {
        text: 'يُفتح السوق أول يوم جمعة من مايو المقبل',
        published: P,
        expect: [{ text: 'أول يوم جمعة من مايو المقبل', value: '2021-05-07' }],
      },
      {
        text: 'فُتح السوق الثلاثاء الثاني من مارس',
        published: P,
        expect: [{ text: 'الثلاثاء الثاني من مارس', value: '2021-03-02' }],
      },
    ],
    no: [{ text: 'كان أول الواصلين الجمعة', published: P, expect: [{ text: 'الجمعة', value: '2021-03-12' }] }],
  },
  {
    id: 'week-with-day',
    stage: 'days',
    reason: 'The week in which a day lies.',
    patterns: ['unit/week|theUnit/week in? d:@day'],
    build: (f) => ({ kind: 'weekWith', day: f.meaning('d') }),
    yes: [
      { text: 'تبدأ الدورة أسبوع 15 أبريل', published: P, expect: [{ text: 'أسبوع 15 أبريل', value: '2021-W15' }] },
    ],
    no: [
      { text: 'استمرت الدورة أسبوعا حتى 15 أبريل', published: P, expect: [{ text: '15 أبريل', value: '2021-04-15' }] },
    ],
  },
];
