import { ARTICLE } from '../../../arabic/lexicons/time-words.ts';
import type { MeaningOf } from '../meaning.ts';
import type { Found, Rule } from '../rule.ts';
import { isLetters } from '../words.ts';

const P = '2021-03-17';

type YearPart = Pick<MeaningOf<'hijri'>, 'year' | 'inYear'>;

/** From this number on a year is a Gregorian one. */
const GREGORIAN = 1700;

/** The year under `y`, Hijri or Gregorian; undefined when what stands there is none. */
function yearPart(f: Found): YearPart | undefined {
  if (!f.has('y')) return {};
  const meaning = f.meaning('y');
  if (meaning.kind === 'hijri')
    return meaning.month === undefined && meaning.year !== undefined ? { year: meaning.year } : undefined;
  if (meaning.kind !== 'year') return undefined;
  return typeof meaning.year === 'number' && meaning.year < GREGORIAN
    ? { year: meaning.year }
    : { inYear: meaning.year };
}

/** The month under `m`, when that is a month and no more. */
function hijriMonth(f: Found): number | undefined {
  const meaning = f.meaning('m');
  return meaning.kind === 'hijri' && meaning.day === undefined && meaning.year === undefined
    ? meaning.month
    : undefined;
}

/** Dates of the Hijri calendar, with and without their Gregorian twins. */
export const HIJRI_RULES: readonly Rule[] = [
  {
    id: 'hijri-day',
    stage: 'points',
    reason: 'A day of a Hijri month takes its Gregorian value by Umm al-Qura; without a year the nearest one.',
    patterns: [
      'unit/day? the? d:day|dayWord of? m:hijri|nameHijri|@hijri',
      'unit/day? the? d:day|dayWord of? m:hijri|nameHijri|@hijri mod:mod',
      'unit/day? the? d:day|dayWord of? m:$hijri comma|of|prep? y:@hijri|@year',
      'unit/day? the? d:day|dayWord of? m:$hijri comma|of? unit/year|theUnit/year? y:year34 hijriMark?',
    ],
    notAfter: 'titleNoun',
    build: (f) => {
      const month = hijriMonth(f);
      const year = yearPart(f);
      const mod = f.has('mod') ? { mod: f.n('mod') } : {};
      return month === undefined || year === undefined
        ? undefined
        : { kind: 'hijri', month, day: f.n('d'), ...mod, ...year };
    },
    yes: [
      {
        text: 'صدر المرسوم في 15 شعبان 1442هـ',
        published: P,
        expect: [{ text: '15 شعبان 1442هـ', value: '2021-03-28' }],
      },
      {
        text: 'يوافق الأول من رمضان',
        published: '2021-04-12',
        expect: [{ text: 'الأول من رمضان', value: '2021-04-13' }],
      },
    ],
    no: [{ text: 'سجل 3 رجب أهدافا', published: '2021-02-20', expect: [{ text: '3 رجب', value: '2021-02-15' }] }],
  },
  {
    id: 'hijri-month',
    stage: 'points',
    reason:
      'A Hijri month is the stretch of Gregorian days that it covers. Names of people need the word month or a year.',
    patterns: [
      'm:hijri',
      'w:unit/month m:$hijri',
      'm:$hijri mod:mod',
      'w:unit/month m:$hijri mod:mod',
      'w:unit/month? m:$hijri comma|of|prep? y:@hijri|@year',
      'w:unit/month? m:$hijri y:year34 hijriMark?',
    ],
    build: (f) => {
      const month = hijriMonth(f);
      const year = yearPart(f);
      const mod = f.has('mod') ? { mod: f.n('mod') } : {};
      return month === undefined || year === undefined ? undefined : { kind: 'hijri', month, ...mod, ...year };
    },
    yes: [
      {
        text: 'يقل الإقبال في شهر رمضان المقبل',
        published: P,
        expect: [{ text: 'شهر رمضان المقبل', value: '2021-04-13/2021-05-12' }],
      },
    ],
    no: [{ text: 'استقبل رمضان ضيوفه', published: P, expect: [] }],
  },
  {
    id: 'hijri-month-alone',
    stage: 'points',
    reason: 'A doubtful name counts as a month after a preposition.',
    patterns: ['m:nameHijri'],
    after: 'in since',
    build: (f) => (isFollowedByName(f) ? undefined : { kind: 'hijri', month: f.n('m') }),
    yes: [
      {
        text: 'ارتفعت الأسعار في رمضان',
        published: '2021-04-20',
        expect: [{ text: 'رمضان', value: '2021-04-13/2021-05-12' }],
      },
    ],
    no: [{ text: 'وصل طارق رمضان إلى القاعة', published: P, expect: [] }],
  },
  {
    id: 'hijri-twin',
    stage: 'days',
    reason: 'A Hijri date and its Gregorian twin are one expression with the Gregorian value.',
    patterns: [
      'h:@hijri comma|slash|dash? open? agree? prep? d:@day close?',
      'd:@day comma|slash|dash? open? agree? prep? h:@hijri close?',
      'w:@weekday comma? agree? h:@hijri comma|slash|dash? open? agree? prep? d:@day close?',
      'w:@weekday comma? agree? d:@day comma|slash|dash? open? agree? prep? h:@hijri close?',
      'w:@weekday comma? agree? h:@hijri',
    ],
    build: (f) => {
      const hijri = f.meaning('h');
      if (hijri.kind !== 'hijri' || hijri.day === undefined) return undefined;
      return f.has('d') ? f.meaning('d') : hijri;
    },
    yes: [
      {
        text: 'افتُتح المسجد في 15 رمضان 1444هـ الموافق 6 أبريل 2023',
        published: '2023-05-01',
        expect: [{ text: '15 رمضان 1444هـ الموافق 6 أبريل 2023', value: '2023-04-06' }],
      },
    ],
    no: [
      {
        text: 'حل رمضان وعاد في 6 أبريل 2023',
        published: '2023-05-01',
        expect: [{ text: '6 أبريل 2023', value: '2023-04-06' }],
      },
    ],
  },
];

/** A bare word follows, as the family name does in «طارق رمضان شلح». */
function isFollowedByName(f: Found): boolean {
  const after = f.wordAfter();
  return isLetters(after) && f.next === undefined && !after.startsWith(ARTICLE);
}
