import type { Meaning } from '../meaning.ts';
import { numericDate, numericHijri } from '../numeric-date.ts';
import type { Found, Rule } from '../rule.ts';

const P = '2021-03-17';

/** The printed numbers touch the marks between them, and nothing else touches the whole. */
function isTight(f: Found, names: readonly string[]): boolean {
  const items = names.map((name) => f.item(name));
  const inner = items.every((item, k) => k === 0 || item.start === items[k - 1]?.end);
  const [first, last] = [items[0], items.at(-1)];
  const touches = (mark: Found['before'], edge: number | undefined, side: 'start' | 'end') =>
    mark?.[side] === edge &&
    mark?.senses.some(({ cat }) => cat === 'slash' || cat === 'dash' || cat === 'colon' || cat === 'decimal');
  return inner && !touches(f.before, first?.start, 'end') && !touches(f.next, last?.end, 'start');
}

function threeNumbers(f: Found): Meaning | undefined {
  const parts = [f.printed('a'), f.printed('b'), f.printed('c')] as const;
  if (f.sense('s').cat !== f.sense('t').cat) return undefined;
  if (f.has('h')) return numericHijri(...parts);
  return isTight({ ...f, next: f.has('g') ? undefined : f.next }, ['a', 's', 'b', 't', 'c']) || isSpaced(f)
    ? numericDate(...parts)
    : undefined;
}

/** «14/ 07 /2015»: slashes with spaces around them still make a date when the year has four digits. */
const isSpaced = (f: Found) =>
  f.sense('s').cat === 'slash' && (f.printed('a').length === 4 || f.printed('c').length === 4);

/** Day and month in the usual order, or the other one where that alone gives a date. */
function twoNumbers(f: Found): Meaning | undefined {
  if (!isTight(f, ['a', 's', 'b'])) return undefined;
  const [a, b] = [f.n('a'), f.n('b')];
  const [day, month] = b <= 12 ? [a, b] : [b, a];
  if (day < 13 && f.sense('s').cat !== 'slash') return undefined;
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return f.has('y') ? { kind: 'day', day, month, year: f.n('y') } : { kind: 'day', day, month };
}

/** Dates in digits. */
export const NUMERIC_RULES: readonly Rule[] = [
  {
    id: 'numeric-date',
    stage: 'points',
    reason: 'Three numbers with slashes or dashes, day or four-digit year first; marked as Hijri, in that calendar.',
    patterns: [
      'a:int s:slash|dash b:int t:slash|dash c:int g:gregorianMark?',
      'a:int s:slash|dash b:int t:slash|dash c:int h:hijriMark',
    ],
    build: threeNumbers,
    yes: [
      { text: 'وُقّع العقد بتاريخ 9-4-2018', published: P, expect: [{ text: '9-4-2018', value: '2018-04-09' }] },
      { text: 'وُقّع العقد في 2016/02/22', published: P, expect: [{ text: '2016/02/22', value: '2016-02-22' }] },
      { text: 'وُقّع العقد في 3/2/1440هـ', published: P, expect: [{ text: '3/2/1440هـ', value: '2018-10-12' }] },
    ],
    no: [{ text: 'نتائج المجموعات: 6-4-2018-7', published: P, expect: [] }],
  },
  {
    id: 'numeric-month',
    stage: 'points',
    reason: 'A month number and a year.',
    patterns: ['a:monthNo s:slash|dash y:year4', 'y:year4 s:slash a:monthNo'],
    build: (f) => {
      const order = f.item('a').first < f.item('y').first ? ['a', 's', 'y'] : ['y', 's', 'a'];
      return isTight(f, order) ? { kind: 'month', month: f.n('a'), year: f.n('y') } : undefined;
    },
    yes: [{ text: 'عدد المجلة الصادر في 3/2015', published: P, expect: [{ text: '3/2015', value: '2015-03' }] }],
    no: [{ text: 'المرسوم 3/2015/7', published: P, expect: [] }],
  },
  {
    id: 'numeric-day',
    stage: 'points',
    reason:
      'Two numbers are day and month only after a preposition or the word day, and never where they may be a score.',
    patterns: ['a:int s:slash|dash b:int'],
    after: 'in unit',
    build: twoNumbers,
    yes: [{ text: 'تُسلّم الطلبات يوم 22/4', published: '2021-04-25', expect: [{ text: '22/4', value: '2021-04-22' }] }],
    no: [{ text: 'فاز الفريق 3-1', published: P, expect: [] }],
  },
  {
    id: 'numeric-day-year',
    stage: 'points',
    reason: 'Two numbers, a comma and a year.',
    patterns: ['a:int s:slash|dash b:int comma y:year4'],
    build: twoNumbers,
    yes: [{ text: 'بدأ العمل 22/4, 2015', published: P, expect: [{ text: '22/4, 2015', value: '2015-04-22' }] }],
    no: [{ text: 'فاز 3-1, 2015 مشجعا', published: P, expect: [] }],
  },
];
