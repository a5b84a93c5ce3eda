import type { Rule } from '../rule.ts';

const P = '2021-03-17';

/** Weekdays, and today with its neighbours. */
export const WEEKDAY_RULES: readonly Rule[] = [
  {
    id: 'weekday',
    stage: 'points',
    reason: 'A weekday is the nearest such day in the direction of the tense, the publication day included.',
    patterns: ['unit/day? w:weekday', 'unit/day? w:weekday m:mod', 'h:this unit/day? w:weekday'],
    notAfter: 'prayer titleNoun every',
    notBefore: 'weekdayName',
    build: (f) => {
      const mod = f.has('m') ? { mod: f.n('m') } : f.has('h') ? { mod: 0 } : {};
      return { kind: 'weekday', weekday: f.n('w'), ...mod };
    },
    yes: [
      { text: 'أعلنت الهيئة الاثنين نتائجها', published: P, expect: [{ text: 'الاثنين', value: '2021-03-15' }] },
      { text: 'ستعلن الهيئة الاثنين نتائجها', published: P, expect: [{ text: 'الاثنين', value: '2021-03-22' }] },
      {
        text: 'عاد الوفد يوم الخميس الماضي',
        published: P,
        expect: [{ text: 'يوم الخميس الماضي', value: '2021-03-11' }],
      },
      { text: 'يعود الوفد الأربعاء المقبل', published: P, expect: [{ text: 'الأربعاء المقبل', value: '2021-03-24' }] },
    ],
    no: [{ text: 'خرج المصلون بعد صلاة الجمعة', published: P, expect: [] }],
  },
  {
    id: 'relative-day',
    stage: 'points',
    reason: 'Yesterday, tomorrow and their neighbours.',
    patterns: ['unit/day? r:relday'],
    notAfter: 'titleNoun',
    build: (f) => ({ kind: 'relday', offset: f.n('r') }),
    yes: [
      { text: 'وصل الوزير أمس إلى الدوحة', published: P, expect: [{ text: 'أمس', value: '2021-03-16' }] },
      { text: 'وصل الوزير أول من أمس إلى الدوحة', published: P, expect: [{ text: 'أول من أمس', value: '2021-03-15' }] },
      { text: 'يصل الوزير بعد غد إلى الدوحة', published: P, expect: [{ text: 'بعد غد', value: '2021-03-19' }] },
    ],
    no: [{ text: 'قال زعيم حزب الغد إنه متفائل', published: P, expect: [] }],
  },
  {
    id: 'today',
    stage: 'points',
    reason: 'Today, unless the word belongs to a name or means a day told of.',
    patterns: ['d:today', 'h:this d:today'],
    notAfter: 'todayName titleNoun that in selfsame',
    notBefore: 'ordinal seq same todayAdjective mod dayWord that the',
    build: (f) => (isNow(f.before, f.next) ? undefined : { kind: 'relday', offset: 0 }),
    yes: [{ text: 'افتتح الوزير اليوم مدرسة', published: P, expect: [{ text: 'اليوم', value: '2021-03-17' }] }],
    no: [
      { text: 'واليوم تغير كل شيء', published: P, expect: [] },
      { text: 'أحيت المدينة اليوم العالمي للكتاب', published: P, expect: [] },
      { text: 'نقلت روسيا اليوم الخبر', published: P, expect: [] },
    ],
  },
  {
    id: 'day-told',
    stage: 'points',
    reason: 'The same day or the one after it, counted from the day told last.',
    patterns: ['theUnit/day same', 'selfsame theUnit/day', 'theUnit/day q:seq'],
    build: (f) => ({ kind: 'sequel', unit: 'day', offset: f.has('q') ? f.n('q') : 0 }),
    yes: [
      {
        text: 'اعتُقل في 3 مايو 2012 وأُفرج عنه في اليوم التالي',
        published: P,
        expect: [
          { text: '3 مايو 2012', value: '2012-05-03' },
          { text: 'اليوم التالي', value: '2012-05-04' },
        ],
      },
    ],
    no: [{ text: 'غادر في ذلك اليوم', published: P, expect: [] }],
  },
  {
    id: 'day-before',
    stage: 'points',
    reason: 'The past day, the coming day: rare words for yesterday and tomorrow.',
    patterns: ['theUnit/day m:mod'],
    build: (f) => (f.n('m') === 0 ? undefined : { kind: 'relday', offset: f.n('m') }),
    yes: [
      { text: 'انخفض السهم في اليوم الماضي', published: P, expect: [{ text: 'اليوم الماضي', value: '2021-03-16' }] },
    ],
    no: [{ text: 'انخفض السهم اليوم', published: P, expect: [{ text: 'اليوم', value: '2021-03-17' }] }],
  },
];

/** «واليوم …» at the head of a clause means nowadays, unless a weekday or a date follows. */
function isNow(before: { senses: readonly { cat: string }[] } | undefined, next: typeof before): boolean {
  const conjunction = before?.senses.some(({ cat }) => cat === 'and') === true;
  return conjunction && next?.senses.some(({ cat }) => cat === 'weekday' || cat === 'comma' || cat === 'day') !== true;
}
