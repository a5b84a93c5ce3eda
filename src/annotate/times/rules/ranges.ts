import type { Meaning } from '../meaning.ts';
import type { Found, Rule } from '../rule.ts';

const P = '2021-03-17';

/** Both ends, when they are ends of one kind of thing. */
function range(f: Found): Meaning | undefined {
  const [from, to] = [f.meaning('a'), f.meaning('b')];
  if (from.kind === 'day' && from.month === undefined && from.monthOffset === undefined && to.kind !== 'day') return undefined;
  if (from.kind === 'hijri' && to.kind !== 'hijri') return undefined;
  return { kind: 'range', from, to };
}

/** Two neighbours in a list are a period; others are not. */
function neighbours(f: Found, step = 1): Meaning | undefined {
  const [from, to] = [f.meaning('a'), f.meaning('b')];
  if (from.kind === 'weekday' && to.kind === 'weekday') return to.weekday === (from.weekday % 7) + 1 ? range(f) : undefined;
  if (from.kind === 'day' && to.kind === 'day') return to.day === from.day + step ? range(f) : undefined;
  if (from.kind === 'month' && to.kind === 'month') return to.month === from.month + 1 ? range(f) : undefined;
  if (from.kind === 'year' && to.kind === 'year' && typeof from.year === 'number') return to.year === from.year + 1 ? range(f) : undefined;
  return undefined;
}

const isRisingYears = (f: Found) => f.n('b') > f.n('a') && f.n('b') - f.n('a') < 100;

/** Periods with two ends, and open ones. */
export const RANGE_RULES: readonly Rule[] = [
  {
    id: 'range',
    stage: 'ranges',
    reason: 'From … to, between … and: the words of the range belong to its text.',
    patterns: [
      'of a:$point|modernYear and? to of? b:$point|modernYear|weakMonth',
      'of a:day|dayWord and? to b:$point',
      'of a:day dash b:@day',
      'between pair|theDual? a:$point|modernYear|weakMonth and b:$point|modernYear|weakMonth',
      'between pair? a:day|dayWord and b:@day|@hijri',
      'between a:day dash b:@day',
      'between a:$point|modernYear dash b:$point|modernYear',
      'a:$point and? to b:$point',
      'a:day|dayWord to b:@day',
    ],
    build: range,
    yes: [
      { text: 'استمر المعرض من 3 إلى 7 مايو 2012', published: P, expect: [{ text: 'من 3 إلى 7 مايو 2012', value: '2012-05-03/2012-05-07' }] },
      { text: 'حكم البلاد بين عامي 2006 و2009', published: P, expect: [{ text: 'بين عامي 2006 و2009', value: '2006/2009' }] },
      { text: 'ستُغلق الطرق من الجمعة حتى الأحد', published: P, expect: [{ text: 'من الجمعة حتى الأحد', value: '2021-03-19/2021-03-21' }] },
    ],
    no: [{ text: 'ارتفع من 20 إلى 25 نقطة', published: P, expect: [] }],
  },
  {
    id: 'range-in-month',
    stage: 'ranges',
    reason: 'A month, then two of its days; a week, then two of its days.',
    patterns: ['m:@month between a:day|dayWord and b:day|dayWord', 'u:@unit/week between|of a:@weekday and|to b:@weekday'],
    build: (f) => {
      const [from, to] = [f.meaning('a'), f.meaning('b')];
      if (f.has('u')) {
        const week = f.meaning('u');
        if (from.kind !== 'weekday' || to.kind !== 'weekday' || week.kind !== 'unit') return undefined;
        return { kind: 'range', from: { ...from, week: week.offset }, to: { ...to, week: week.offset } };
      }
      const month = f.meaning('m');
      if (month.kind !== 'month' || to.kind !== 'day') return undefined;
      return { kind: 'range', from, to: { ...month, ...to } };
    },
    yes: [
      { text: 'يُعقد المنتدى في نوفمبر بين 15 و19', published: '2021-11-10', expect: [{ text: 'نوفمبر بين 15 و19', value: '2021-11-15/2021-11-19' }] },
      { text: 'يُعقد المنتدى الأسبوع المقبل من الثلاثاء إلى الخميس', published: P, expect: [{ text: 'الأسبوع المقبل من الثلاثاء إلى الخميس', value: '2021-03-23/2021-03-25' }] },
    ],
    no: [],
  },
  {
    id: 'range-dash',
    stage: 'ranges',
    reason: 'Two ends with a dash or a slash between them.',
    patterns: ['a:day dash|slash b:@day', 'a:@day dash b:@day', 'a:@month dash b:@month'],
    build: (f) => (f.meaning('b').kind === 'day' && f.sense('a').cat === 'day' && f.n('a') >= dayIn(f) ? undefined : range(f)),
    yes: [{ text: 'أُقيم المعرض في 19-20 فبراير', published: P, expect: [{ text: '19-20 فبراير', value: '2021-02-19/2021-02-20' }] }],
    no: [],
  },
  {
    id: 'range-years',
    stage: 'ranges',
    reason: 'Two years with a dash or a slash between them.',
    patterns: ['a:modernYear dash|slash b:modernYear', 'a:@year dash|slash b:modernYear', 'open a:modernYear dash|slash b:modernYear close'],
    text: ['a', 'b'],
    notBefore: 'dash slash int percent',
    notAfter: 'dash slash',
    build: (f) => (isRisingYears(f) ? range(f) : undefined),
    yes: [{ text: 'في فترة حكمه (2006-2009) تغير الكثير', published: P, expect: [{ text: '2006-2009', value: '2006/2009' }] }],
    no: [{ text: 'القضية 2019-1998', published: P, expect: [] }],
  },
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
    yes: [{ text: 'تُجرى الجولة يومي 11 و12 أبريل المقبل', published: P, expect: [{ text: 'يومي 11 و12 أبريل المقبل', value: '2021-04-11/2021-04-12' }] }],
    no: [{ text: 'قُتل 5 و6 فبراير', published: P, expect: [{ text: '5 و6 فبراير', value: '2021-02-05/2021-02-06' }] }],
  },
  {
    id: 'every-week',
    stage: 'ranges',
    reason: 'Days of that name in general («أيام الجمعة») are no date.',
    patterns: ['units/day a:@weekday', 'units/day @weekday and a:@weekday', 'units/day @weekday and @weekday and a:@weekday'],
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
        expect: [{ text: 'يومي السبت', value: '2021-03-20' }, { text: 'الاثنين المقبلين', value: '2021-03-22' }],
      },
    ],
    no: [],
  },
  {
    id: 'since',
    stage: 'ranges',
    reason: 'Since a point: an open period; the preposition is no part of the text.',
    patterns: ['since x:$point|modernYear', 'since x:weakMonth'],
    text: 'x',
    build: (f) => ({ kind: 'since', of: f.meaning('x') }),
    yes: [
      { text: 'يعمل في المصنع منذ عام 2011', published: P, expect: [{ text: 'عام 2011', value: '2011/..', type: 'period' }] },
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
    yes: [{ text: 'يعمل في المصنع منذ ثلاثة أشهر', published: P, expect: [{ text: 'ثلاثة أشهر', value: '2020-12/..' }] }],
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
    no: [],
  },
];

/** The day of the right end. */
function dayIn(f: Found): number {
  const to = f.meaning('b');
  return to.kind === 'day' ? to.day : 0;
}
