import { type Found, isWholeYear, type Rule } from '../rule.ts';
import { yearUnder } from './month-days.ts';

const P = '2021-03-17';

/** The year under `y`; the present one where the text says only «the year». */
function shareYear(f: Found) {
  return f.has('y') ? yearUnder(f, 'y') : { offset: 0 };
}

/** Decades, centuries, seasons, quarters. */
export const STRETCH_RULES: readonly Rule[] = [
  {
    id: 'decade',
    stage: 'points',
    reason: 'The eighties: of the twentieth century unless another is named. Ages («في الثلاثينات من العمر») are none.',
    patterns: [
      'd:decade',
      'd:decade of? theUnit/century m:mod',
      'd:decade of? theUnit/century o:ordinal|dayWord',
      'd:decade of? c:@unit/century',
      'theUnit/decade n:ordinal of theUnit/century m:mod',
      'theUnit/decade n:ordinal of theUnit/century o:ordinal',
    ],
    notBefore: 'age',
    build: (f) => {
      const century = f.has('o') ? f.n('o') : f.has('m') ? 21 + f.n('m') : 20;
      return { kind: 'decade', decade: f.has('n') ? f.n('n') - 1 : f.n('d'), century };
    },
    yes: [
      {
        text: 'اشتهر المغني في ثمانينات القرن الماضي',
        published: P,
        expect: [{ text: 'ثمانينات القرن الماضي', value: '198X' }],
      },
      { text: 'اشتهر المغني في السبعينيات', published: P, expect: [{ text: 'السبعينيات', value: '197X' }] },
      {
        text: 'بُنيت القلعة في ستينيات القرن التاسع عشر',
        published: P,
        expect: [{ text: 'ستينيات القرن التاسع عشر', value: '186X' }],
      },
    ],
    no: [{ text: 'رجل في الثلاثينات من العمر', published: P, expect: [] }],
  },
  {
    id: 'century',
    stage: 'points',
    reason: 'A century by its number.',
    patterns: ['theUnit/century o:ordinal|dayWord gregorianMark?', 'theUnit/century the? o:day gregorianMark?'],
    notBefore: 'hijriMark',
    build: (f) => (f.n('o') <= 21 ? { kind: 'century', century: f.n('o') } : undefined),
    yes: [
      { text: 'يعود القصر إلى القرن الثامن عشر', published: P, expect: [{ text: 'القرن الثامن عشر', value: '17XX' }] },
    ],
    no: [{ text: 'لُقّب بلاعب القرن', published: P, expect: [] }],
  },
  {
    id: 'season',
    stage: 'points',
    reason: 'A season of a year, or the last or next one: three whole months.',
    patterns: [
      's:season of|prep? y:$year',
      's:season m:mod',
      's:theSeason m:mod',
      'h:this s:theSeason',
      's:theSeason of? y:$year',
      's:season y:year4 dash|slash year4',
    ],
    build: (f) => {
      const season = { kind: 'season' as const, season: f.n('s') };
      if (f.has('m') || f.has('h')) return { ...season, mod: f.has('m') ? f.n('m') : 0 };
      const year = yearUnder(f, 'y');
      return year === undefined ? undefined : { ...season, year };
    },
    yes: [
      { text: 'اندلعت الحرائق صيف 2016', published: P, expect: [{ text: 'صيف 2016', value: '2016-06/2016-08' }] },
      {
        text: 'اندلعت الحرائق الصيف الماضي',
        published: P,
        expect: [{ text: 'الصيف الماضي', value: '2020-06/2020-08' }],
      },
    ],
    no: [{ text: 'سميت الاحتجاجات ربيع الثورات', published: P, expect: [] }],
  },
  {
    id: 'share-of-year',
    stage: 'points',
    reason: 'A quarter, third or half of a year.',
    patterns: [
      's:share o:ordinal|last of|prep? y:$year',
      's:share o:ordinal|last of theUnit/year',
      'y:$year s:share o:ordinal|last',
    ],
    notBefore: 'todayAdjective',
    build: (f) => {
      const year = shareYear(f);
      const months = f.n('s');
      const index = f.sense('o').cat === 'last' ? -1 : f.n('o');
      if (!f.has('y') && !isWholeYear(f)) return undefined;
      return year === undefined || index * months > 12 ? undefined : { kind: 'share', months, index, year };
    },
    yes: [
      {
        text: 'تراجع الربح في الربع الثالث من عام 2016',
        published: P,
        expect: [{ text: 'الربع الثالث من عام 2016', value: '2016-07/2016-09' }],
      },
      {
        text: 'تراجع الربح في النصف الأول من العام',
        published: P,
        expect: [{ text: 'النصف الأول من العام', value: '2021-01/2021-06' }],
      },
    ],
    no: [{ text: 'سُجل الهدف في النصف الأول من المباراة', published: P, expect: [] }],
  },
];
