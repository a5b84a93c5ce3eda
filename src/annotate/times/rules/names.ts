import type { Rule } from '../rule.ts';

const P = '2021-03-17';

/** Names of months: alone, and the two names that eastern and western newspapers print side by side. */
export const NAME_RULES: readonly Rule[] = [
  {
    id: 'month-name',
    stage: 'names',
    reason: 'A month by its name; without a year it is the nearest one in the direction of the tense.',
    patterns: ['m:month'],
    build: (f) => ({ kind: 'month', month: f.n('m') }),
    yes: [{ text: 'افتُتح المعرض في فبراير', published: P, expect: [{ text: 'فبراير', value: '2021-02' }] }],
    no: [{ text: 'مارس العداء رياضته', published: P, expect: [] }],
  },
  {
    id: 'titled-day',
    stage: 'points',
    reason: 'A movement, a square or an attack that is named after a day is a name, not a date, unless a year follows.',
    patterns: ['titleNoun the? d:day|dayWord of? m:$month', 'attackNoun the? d:day|dayWord of? m:$month'],
    notBefore: 'year4 @year comma of mod open slash',
    build: (f) => (f.has('attackNoun') && !(f.n('d') === 11 && f.n('m') === 9) ? undefined : { kind: 'title' }),
    yes: [],
    no: [
      { text: 'عبر المتظاهرون جسر 6 أكتوبر', published: P, expect: [] },
      { text: 'كُتب الكثير عن هجمات 11 سبتمبر', published: P, expect: [] },
      {
        text: 'كُتب الكثير عن هجمات 11 سبتمبر 2001',
        published: P,
        expect: [{ text: '11 سبتمبر 2001', value: '2001-09-11' }],
      },
    ],
  },
  {
    id: 'month-pair',
    stage: 'names',
    reason: 'Both names of a month, parted by a slash, a dash or brackets, are one name.',
    patterns: [
      'a:month|weakMonth|nameMonth slash|dash? b:month|weakMonth|nameMonth',
      'a:month|weakMonth|nameMonth open b:month|weakMonth|nameMonth close',
    ],
    build: (f) => (f.n('a') === f.n('b') ? { kind: 'month', month: f.n('a') } : undefined),
    yes: [
      { text: 'بدأت الدورة في مارس/ آذار', published: P, expect: [{ text: 'مارس/ آذار', value: '2021-03' }] },
      {
        text: 'كانت الدورة في يناير (كانون الثاني)',
        published: P,
        expect: [{ text: 'يناير (كانون الثاني)', value: '2021-01' }],
      },
    ],
    no: [
      {
        text: 'جرت الدورة بين يناير/فبراير',
        published: P,
        expect: [
          { text: 'يناير', value: '2021-01' },
          { text: 'فبراير', value: '2021-02' },
        ],
      },
    ],
  },
];
