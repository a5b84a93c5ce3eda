import { COUNTED_ENDINGS } from '../../../arabic/lexicons/time-words.ts';
import type { Found, Rule } from '../rule.ts';

const P = '2021-03-17';

/** «نوفمبر 2014 يوم الخميس»: a number that ends above ten would be followed by an accusative if it counted days. */
function isYearThenUnit(f: Found): boolean {
  if (!f.has('q') || !f.item('q').senses.some(({ cat }) => cat === 'modernYear') || f.n('q') % 100 <= 10) return false;
  return f.sense('u').cat === 'unit' && !COUNTED_ENDINGS.includes(f.printed('u').at(-1) ?? '');
}

/** Parts that larger expressions take up: the word month before a name, years, amounts. */
export const BIT_RULES: readonly Rule[] = [
  {
    id: 'month-word',
    stage: 'bits',
    reason: 'The word month before a name belongs to it, and shows that a doubtful name is one of a month.',
    patterns: ['unit/month m:$month', 'unit/month open m:$month close'],
    build: (f) => ({ kind: 'month', month: f.n('m') }),
    yes: [
      { text: 'افتُتح المتحف في شهر ماي', published: '2021-07-01', expect: [{ text: 'شهر ماي', value: '2021-05' }] },
    ],
    no: [{ text: 'قضى شهر العسل في فبراير', published: P, expect: [{ text: 'فبراير', value: '2021-02' }] }],
  },
  {
    id: 'month-weak',
    stage: 'bits',
    reason: 'A month whose name is also another word counts as one after a preposition or an edge word.',
    patterns: ['m:weakMonth'],
    after: 'in edge to since prep of between @month',
    build: (f) => ({ kind: 'month', month: f.n('m') }),
    yes: [{ text: 'انتهت الأشغال في مارس', published: '2021-06-01', expect: [{ text: 'مارس', value: '2021-03' }] }],
    no: [{ text: 'قال إن الفريق مارس ضغطا على الحكم', published: P, expect: [] }],
  },
  {
    id: 'year-word',
    stage: 'bits',
    reason: 'A number after the word year.',
    patterns: [
      'unit/year|theUnit/year open? y:year34 gregorianMark?',
      'unit/year|theUnit/year y:year34 mod',
      'unit/year|theUnit/year y:int gregorianMark',
      'p:pair/year|theDual/year y:year4',
    ],
    notBefore: 'hijriMark percent',
    build: (f) => ({ kind: 'year', year: f.n('y') }),
    yes: [
      { text: 'وُلدت الشركة عام 1998', published: P, expect: [{ text: 'عام 1998', value: '1998' }] },
      {
        text: 'وُلدت الشركة سنة ألف وتسعمئة وسبعين',
        published: P,
        expect: [{ text: 'سنة ألف وتسعمئة وسبعين', value: '1970' }],
      },
    ],
    no: [{ text: 'عمره عام و12 يوما', published: P, expect: [] }],
  },
  {
    id: 'year-hijri',
    stage: 'bits',
    reason: 'A year of the Hijri calendar is the stretch of Gregorian days that it covers.',
    patterns: ['y:int hijriMark', 'w:unit/year|theUnit/year y:int hijriMark'],
    notAfter: 'slash dash',
    build: (f) => (f.n('y') > 0 && f.n('y') < 1700 ? { kind: 'hijri', year: f.n('y') } : undefined),
    yes: [
      { text: 'صدر القرار عام 1442هـ', published: P, expect: [{ text: 'عام 1442هـ', value: '2020-08-20/2021-08-08' }] },
    ],
    no: [{ text: 'كُرّم 1442 هاويا', published: P, expect: [] }],
  },
  {
    id: 'year-relative',
    stage: 'bits',
    reason: 'This year, the past one, the next one.',
    patterns: ['this y:theUnit/year', 'y:theUnit/year m:mod', 'y:theUnit/year todayAdjective m:mod'],
    notAfter: 'generalNoun',
    build: (f) => ({ kind: 'year', year: { offset: f.has('m') ? f.n('m') : 0 } }),
    yes: [
      { text: 'زادت المبيعات العام الماضي', published: P, expect: [{ text: 'العام الماضي', value: '2020' }] },
      { text: 'زادت المبيعات هذه السنة', published: P, expect: [{ text: 'هذه السنة', value: '2021' }] },
    ],
    no: [{ text: 'استقال المدير العام الحالي', published: P, expect: [] }],
  },
  {
    id: 'year-told',
    stage: 'bits',
    reason: 'The same year, the one after it or before it, counted from the year told last.',
    patterns: ['theUnit/year same', 'selfsame theUnit/year', 'that theUnit/year', 'theUnit/year q:seq'],
    notAfter: 'generalNoun',
    build: (f) => ({ kind: 'year', year: { sequel: f.has('q') ? f.n('q') : 0 } }),
    yes: [
      {
        text: 'تأسست الفرقة عام 1998 وأصدرت ألبوما في العام التالي',
        published: P,
        expect: [
          { text: 'عام 1998', value: '1998' },
          { text: 'العام التالي', value: '1999' },
        ],
      },
    ],
    no: [{ text: 'تحدث الأمين العام السابق للاتحاد', published: P, expect: [] }],
  },
  {
    id: 'amount',
    stage: 'bits',
    reason: 'A number of units: no expression by itself, but part of «three days ago».',
    patterns: [
      'q:int u:unit|units',
      'q:int or|to the? r:int u:unit|units',
      'q:int u:unit|units and h:fraction theUnit?',
      'u:dual',
      'u:dual and h:fraction theUnit?',
      'u:unit and h:fraction theUnit?',
      'u:unit q:int',
    ],
    build: (f) => {
      const counted = f.has('r') ? f.n('r') : f.has('q') ? f.n('q') : f.sense('u').cat === 'dual' ? 2 : 1;
      const unit = f.sense('u').unit;
      const after = f.has('q') && f.item('q').first > f.item('u').first;
      if (unit === undefined || (after && counted !== 1) || counted > 5000 || isYearThenUnit(f)) return undefined;
      return { kind: 'amount', unit, n: counted + (f.has('h') ? f.n('h') / 60 : 0) };
    },
    yes: [],
    no: [{ text: 'استغرقت الرحلة ثلاثة أيام', published: P, expect: [] }],
  },
];
