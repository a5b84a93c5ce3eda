import type { Meaning } from '../meaning.ts';
import { type Found, isClosed, type Rule } from '../rule.ts';
import { yearUnder } from './month-days.ts';

const P = '2021-03-17';

/** A relative day with the weekday beside it; undefined when the weekday carries a meaning of its own («المقبل»). */
function withWeekday(f: Found): Meaning | undefined {
  const [day, weekday] = [f.meaning('r'), f.meaning('w')];
  if (day.kind !== 'relday' || weekday.kind !== 'weekday' || weekday.mod !== undefined) return undefined;
  return { ...day, weekday: weekday.weekday };
}

/** A date with the weekday beside it, which helps to find its year. */
function withDate(f: Found): Meaning | undefined {
  const [weekday, day] = [f.meaning('w'), f.meaning('d')];
  return weekday.kind === 'weekday' && day.kind === 'day' ? { ...day, weekday: weekday.weekday } : undefined;
}

/** Several names of one day, side by side. */
export const DAY_RULES: readonly Rule[] = [
  {
    id: 'today-weekday',
    stage: 'days',
    reason: 'Today or yesterday with its weekday is one expression; a weekday that does not fit wins.',
    patterns: ['r:@relday comma? w:@weekday', 'r:@relday open w:@weekday close', 'w:@weekday open r:@relday close'],
    build: withWeekday,
    yes: [
      { text: 'غادر الوفد أمس الثلاثاء', published: P, expect: [{ text: 'أمس الثلاثاء', value: '2021-03-16' }] },
      {
        text: 'غادر الوفد اليوم (الأربعاء)',
        published: P,
        expect: [{ text: 'اليوم (الأربعاء)', value: '2021-03-17' }],
      },
    ],
    no: [
      {
        text: 'وصل الوفد اليوم ويغادر الجمعة',
        published: P,
        expect: [
          { text: 'اليوم', value: '2021-03-17' },
          { text: 'الجمعة', value: '2021-03-12' },
        ],
      },
    ],
  },
  {
    id: 'today-date',
    stage: 'days',
    reason: 'Today with its weekday and date is one expression.',
    patterns: [
      'r:@relday comma? w:@weekday comma? agree? prep? d:@day',
      'r:@relday comma? w:@weekday open d:@day close',
      'r:@relday comma? agree? prep? d:@day',
      'r:@relday open d:@day close',
    ],
    build: (f) => f.meaning('d'),
    yes: [
      {
        text: 'غادر الوفد اليوم الأربعاء 17 مارس 2021',
        published: P,
        expect: [{ text: 'اليوم الأربعاء 17 مارس 2021', value: '2021-03-17' }],
      },
    ],
    no: [
      {
        text: 'قال اليوم إن 17 لاعبا غادروا في مارس',
        published: P,
        expect: [
          { text: 'اليوم', value: '2021-03-17' },
          { text: 'مارس', value: '2021-03' },
        ],
      },
    ],
  },
  {
    id: 'weekday-date',
    stage: 'days',
    reason: 'A weekday and its date are one expression with the value of the date.',
    patterns: [
      'w:@weekday comma? agree? prep? d:@day',
      'w:@weekday comma? open agree? prep? d:@day close',
      'd:@day open w:@weekday close',
    ],
    build: withDate,
    yes: [
      {
        text: 'أُعلن الاتفاق الاثنين 1 مارس/ آذار',
        published: P,
        expect: [{ text: 'الاثنين 1 مارس/ آذار', value: '2021-03-01' }],
      },
      {
        text: 'أُعلن الاتفاق الجمعة (13 تشرين الثاني 2015)',
        published: P,
        expect: [{ text: 'الجمعة (13 تشرين الثاني 2015)', value: '2015-11-13' }],
      },
    ],
    no: [
      {
        text: 'غادر الاثنين وعاد في 5 مارس',
        published: P,
        expect: [
          { text: 'الاثنين', value: '2021-03-15' },
          { text: '5 مارس', value: '2021-03-05' },
        ],
      },
    ],
  },
  {
    id: 'weekday-number',
    stage: 'days',
    reason: 'A weekday and a day number that closes the phrase: a day on which both fall together.',
    patterns: ['w:@weekday in? the? d:day', 'w:@weekday in the? d:dayWord'],
    notBefore: 'percent dash slash colon',
    build: (f) => {
      const weekday = f.meaning('w');
      if (weekday.kind !== 'weekday' || weekday.mod !== undefined || !isClosed(f)) return undefined;
      return { kind: 'day', day: f.n('d'), weekday: weekday.weekday };
    },
    yes: [{ text: 'عاد الوفد الجمعة 12', published: P, expect: [{ text: 'الجمعة 12', value: '2021-03-12' }] }],
    no: [{ text: 'قُتل الجمعة 12 جنديا', published: P, expect: [{ text: 'الجمعة', value: '2021-03-12' }] }],
  },
  {
    id: 'feast',
    stage: 'points',
    reason: 'A feast whose day the calendar gives.',
    patterns: ['first units/day f:feast', 'f:feast', 'f:feast mod:mod', 'f:feast prep|of? y:$year'],
    build: (f) => {
      const feast = f.meaning('f');
      const year = f.has('y') ? yearUnder(f, 'y') : undefined;
      if (feast.kind === 'weekdayOf')
        return year === undefined ? feast : { ...feast, of: { ...feast.of, year } as Meaning };
      if (feast.kind !== 'day' && feast.kind !== 'hijri') return undefined;
      if (f.has('mod')) return { ...feast, mod: f.n('mod') };
      if (year === undefined) return feast;
      return feast.kind === 'day' ? { ...feast, year } : { ...feast, inYear: year };
    },
    yes: [
      { text: 'ستُغلق المصارف في عيد الفطر', published: P, expect: [{ text: 'عيد الفطر', value: '2021-05-13' }] },
      {
        text: 'أُغلقت المصارف في عيد الميلاد 2019',
        published: P,
        expect: [{ text: 'عيد الميلاد 2019', value: '2019-12-25' }],
      },
    ],
    no: [{ text: 'احتفلت بعيد ميلادها', published: P, expect: [] }],
  },
  {
    id: 'weekday-week',
    stage: 'days',
    reason: 'A weekday of a week that is named beside it.',
    patterns: ['w:@weekday of|comma|in? u:@unit/week', 'u:@unit/week w:@weekday'],
    build: (f) => {
      const [weekday, week] = [f.meaning('w'), f.meaning('u')];
      if (weekday.kind !== 'weekday' || weekday.mod !== undefined || week.kind !== 'unit') return undefined;
      return { kind: 'weekday', weekday: weekday.weekday, week: week.offset };
    },
    yes: [
      {
        text: 'يعود الوفد الجمعة من الأسبوع المقبل',
        published: P,
        expect: [{ text: 'الجمعة من الأسبوع المقبل', value: '2021-03-26' }],
      },
    ],
    no: [
      {
        text: 'غادر الاثنين وعاد الأسبوع الماضي',
        published: P,
        expect: [
          { text: 'الاثنين', value: '2021-03-15' },
          { text: 'الأسبوع الماضي', value: '2021-W10' },
        ],
      },
    ],
  },
];
