import type { Count } from '../meaning.ts';
import { type Found, isWholeYear, type Rule } from '../rule.ts';

const P = '2021-03-17';

/** The amount under `a`, or one of the unit under `u`. */
function amountOf(f: Found) {
  if (f.has('u')) {
    const unit = f.sense('u').unit;
    return unit === undefined ? undefined : { unit, n: 1, more: [] };
  }
  const [head, ...more] = ['a', 'b', 'c'].filter((name) => f.has(name)).map((name) => countOf(f, name));
  return head === undefined ? undefined : { ...head, more };
}

/** The count under a name, where a bare unit is one. */
function countOf(f: Found, name: string): Count {
  const { meaning, unit, n } = f.sense(name);
  return meaning?.kind === 'amount'
    ? { unit: meaning.unit, n: meaning.n }
    : { unit: unit ?? 'day', n: n === 0 ? 1 : n };
}

const negative = ({ unit, n }: Count): Count => ({ unit, n: -n });

/** An amount in one unit or several: «عام وشهرين». */
const AMOUNTS = [
  'a:@amount',
  'a:@amount and b:@amount|unit',
  'a:unit and b:@amount',
  'a:@amount and b:@amount|unit and c:@amount',
  'a:unit and b:@amount and c:@amount',
  'a:@amount comma? b:@amount c:@amount?',
];

/** Points and periods at a distance from today. */
export const DISTANCE_RULES: readonly Rule[] = [
  {
    id: 'ago',
    stage: 'points',
    reason: 'So many units before today; before an event («قبل يومين من الاقتراع») it is no date.',
    patterns: ['u:unit', ...AMOUNTS].flatMap((amount) => [
      `ago about? ${amount} ofTime?`,
      `ago about? ${amount} of now`,
    ]),
    notBefore:
      'of weekday relday @month @year @hijri @day same ordinal dayWord int nameHijri theUnit after that fraction',
    build: (f) => {
      const amount = amountOf(f);
      return amount === undefined ? undefined : { kind: 'shift', ...negative(amount), more: amount.more.map(negative) };
    },
    yes: [
      { text: 'انطلقت الحملة قبل ثلاثة أيام', published: P, expect: [{ text: 'قبل ثلاثة أيام', value: '2021-03-14' }] },
      { text: 'انطلقت الحملة قبل نحو عامين', published: P, expect: [{ text: 'قبل نحو عامين', value: '2019' }] },
      { text: 'انطلقت الحملة قبل عام ونصف', published: P, expect: [{ text: 'قبل عام ونصف', value: '2019-09' }] },
    ],
    no: [
      { text: 'استقال قبل يومين من الاقتراع', published: P, expect: [] },
      { text: 'استقال قبل أشهر', published: P, expect: [] },
    ],
  },
  {
    id: 'ahead',
    stage: 'points',
    reason: 'So many units after today, where the tense looks forward; told of the past it counts from an event.',
    patterns: ['u:unit', ...AMOUNTS].flatMap((amount) => [
      `after about? ${amount}`,
      `after about? ${amount} of now`,
      `after about? ${amount} future`,
    ]),
    notAfter: 'unit',
    notBefore:
      'onward of weekday relday @month @year @hijri @day same ordinal dayWord int nameHijri theUnit unit after that fraction',
    build: (f) => {
      const amount = amountOf(f);
      return amount === undefined ? undefined : { kind: 'shift', ...amount, ahead: true };
    },
    yes: [{ text: 'ستُجرى الانتخابات بعد أسبوعين', published: P, expect: [{ text: 'بعد أسبوعين', value: '2021-W13' }] }],
    no: [
      { text: 'توفي بعد أسبوعين', published: P, expect: [] },
      { text: 'ستُجرى بعد أسبوعين من التوقيع', published: P, expect: [] },
    ],
  },
  {
    id: 'from-now',
    stage: 'points',
    reason: 'An amount «from now» lies on the side to which the tense looks.',
    patterns: AMOUNTS.map((amount) => `${amount} of now`),
    build: (f) => {
      const amount = amountOf(f);
      return amount === undefined ? undefined : { kind: 'fromNow', ...amount };
    },
    yes: [
      {
        text: 'سيُعاد فتح الميناء 3 أيام من الآن',
        published: P,
        expect: [{ text: '3 أيام من الآن', value: '2021-03-20' }],
      },
    ],
    no: [{ text: 'سيُعاد فتحه خلال 3 أيام من العمل', published: P, expect: [] }],
  },
  {
    id: 'counted-span',
    stage: 'points',
    reason: 'The past or next so many units: a period that ends or begins today. Of two amounts the larger counts.',
    patterns: [
      'u:theUnits about? the? q:int m:mod',
      'u:theUnits the? q:int or|to the? r:int m:mod',
      'the? a:@amount m:mod',
      'the? r:int or the? a:@amount m:mod',
      'u:theDual m:mod',
      'the? q:int u:theUnits m:mod',
      'last a:@amount',
      'u:theUnits the? q:int latest',
      'the? a:@amount latest',
      'u:theDual latest',
    ],
    build: (f) => {
      const meaning = f.has('a') ? f.meaning('a') : undefined;
      const unit = f.has('u') ? f.sense('u').unit : meaning?.kind === 'amount' ? meaning.unit : undefined;
      const counted = meaning?.kind === 'amount' ? meaning.n : f.has('q') ? f.n('q') : 2;
      const n = Math.max(counted, f.has('r') ? f.n('r') : 0);
      const sign = f.has('m') ? Math.sign(f.n('m')) : -1;
      return unit === undefined || sign === 0 || n > 5000 ? undefined : { kind: 'span', unit, n: sign * n };
    },
    yes: [
      {
        text: 'تضاعف العدد خلال السنوات الخمس الماضية',
        published: P,
        expect: [{ text: 'السنوات الخمس الماضية', value: '2016/2021' }],
      },
      {
        text: 'تُعلن النتائج في الأسابيع الثلاثة المقبلة',
        published: P,
        expect: [{ text: 'الأسابيع الثلاثة المقبلة', value: '2021-03-17/2021-04-07' }],
      },
      {
        text: 'هطل المطر خلال الـ24 ساعة الماضية',
        published: P,
        expect: [{ text: 'الـ24 ساعة الماضية', value: '2021-03-16/2021-03-17' }],
      },
    ],
    no: [{ text: 'هطل المطر في الأيام القليلة الماضية', published: P, expect: [] }],
  },
  {
    id: 'first-months',
    stage: 'points',
    reason: 'The first so many months of a year.',
    patterns: [
      'theUnits/month the? q:int o:ordinal of? y:$year',
      'theUnits/month the? q:int o:ordinal of? theUnit/year',
    ],
    build: (f) => {
      const year = f.has('y') ? f.meaning('y') : ({ kind: 'year', year: { offset: 0 } } as const);
      const n = f.n('q');
      return year.kind === 'year' && (f.has('y') || isWholeYear(f)) && f.n('o') === 1 && n <= 12
        ? { kind: 'months', n, year: year.year }
        : undefined;
    },
    yes: [
      {
        text: 'ارتفع الإنتاج في الأشهر الستة الأولى من عام 2018',
        published: P,
        expect: [{ text: 'الأشهر الستة الأولى من عام 2018', value: '2018-01/2018-06' }],
      },
    ],
    no: [{ text: 'ارتفع الإنتاج في الأشهر الستة الأولى', published: P, expect: [] }],
  },
];
