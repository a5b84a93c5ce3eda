import type { Meaning } from '../meaning.ts';
import type { Found, Rule } from '../rule.ts';

const P = '2021-03-17';

/** Both ends, when they are ends of one kind of thing. */
export function range(f: Found): Meaning | undefined {
  const [from, to] = [f.meaning('a'), f.meaning('b')];
  if (from.kind === 'day' && from.month === undefined && from.monthOffset === undefined && to.kind !== 'day')
    return undefined;
  if (from.kind === 'hijri' && to.kind !== 'hijri') return undefined;
  return { kind: 'range', from, to };
}

const isRisingYears = (f: Found) => f.n('b') > f.n('a') && f.n('b') - f.n('a') < 100;

/** Periods with two ends. */
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
      {
        text: 'استمر المعرض من 3 إلى 7 مايو 2012',
        published: P,
        expect: [{ text: 'من 3 إلى 7 مايو 2012', value: '2012-05-03/2012-05-07' }],
      },
      {
        text: 'حكم البلاد بين عامي 2006 و2009',
        published: P,
        expect: [{ text: 'بين عامي 2006 و2009', value: '2006/2009' }],
      },
      {
        text: 'ستُغلق الطرق من الجمعة حتى الأحد',
        published: P,
        expect: [{ text: 'من الجمعة حتى الأحد', value: '2021-03-19/2021-03-21' }],
      },
    ],
    no: [{ text: 'ارتفع من 20 إلى 25 نقطة', published: P, expect: [] }],
  },
  {
    id: 'range-in-month',
    stage: 'ranges',
    reason: 'A month, then two of its days; a week, then two of its days.',
    patterns: [
      'm:@month between a:day|dayWord and b:day|dayWord',
      'u:@unit/week between|of a:@weekday and|to b:@weekday',
    ],
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
      {
        text: 'يُعقد المنتدى في نوفمبر بين 15 و19',
        published: '2021-11-10',
        expect: [{ text: 'نوفمبر بين 15 و19', value: '2021-11-15/2021-11-19' }],
      },
      {
        text: 'يُعقد المنتدى الأسبوع المقبل من الثلاثاء إلى الخميس',
        published: P,
        expect: [{ text: 'الأسبوع المقبل من الثلاثاء إلى الخميس', value: '2021-03-23/2021-03-25' }],
      },
    ],
    no: [],
  },
  {
    id: 'range-dash',
    stage: 'ranges',
    reason: 'Two ends with a dash or a slash between them.',
    patterns: ['a:day dash|slash b:@day', 'a:@day dash b:@day', 'a:@month dash b:@month'],
    build: (f) =>
      f.meaning('b').kind === 'day' && f.sense('a').cat === 'day' && f.n('a') >= dayIn(f) ? undefined : range(f),
    yes: [
      {
        text: 'أُقيم المعرض في 19-20 فبراير',
        published: P,
        expect: [{ text: '19-20 فبراير', value: '2021-02-19/2021-02-20' }],
      },
    ],
    no: [{ text: 'فاز بنتيجة 6-4 في فبراير', published: P, expect: [{ text: 'فبراير', value: '2021-02' }] }],
  },
  {
    id: 'range-years',
    stage: 'ranges',
    reason: 'Two years with a dash or a slash between them.',
    patterns: [
      'a:modernYear dash|slash b:modernYear',
      'a:@year dash|slash b:modernYear',
      'open a:modernYear dash|slash b:modernYear close',
    ],
    text: ['a', 'b'],
    notBefore: 'dash slash int percent',
    notAfter: 'dash slash',
    build: (f) => (isRisingYears(f) ? range(f) : undefined),
    yes: [
      {
        text: 'في فترة حكمه (2006-2009) تغير الكثير',
        published: P,
        expect: [{ text: '2006-2009', value: '2006/2009' }],
      },
    ],
    no: [{ text: 'القضية 2019-1998', published: P, expect: [] }],
  },
];

/** The day of the right end. */
function dayIn(f: Found): number {
  const to = f.meaning('b');
  return to.kind === 'day' ? to.day : 0;
}
