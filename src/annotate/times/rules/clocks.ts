import type { Meaning } from '../meaning.ts';
import type { Found, Rule } from '../rule.ts';

const P = '2021-03-17';

/** Minutes and half of the day of a clock that was found. */
function clock(f: Found): Meaning | undefined {
  const part = f.has('a') ? f.sense('a').code : undefined;
  const fraction = f.has('f') ? (f.has('except') ? -f.n('f') : f.n('f')) : 0;
  const minutes = f.n('t') + (f.has('min') ? f.n('min') : 0) + fraction;
  if (minutes < 0 || minutes > 24 * 60) return undefined;
  return part === undefined ? { kind: 'clock', minutes } : { kind: 'clock', minutes, half: part };
}

/** The zone, plain or in brackets. */
const ZONES = ['comma? z:zone', 'open z:zone close'];

/** Clock times, with the words of the zone. */
export const CLOCK_RULES: readonly Rule[] = [
  {
    id: 'clock-word',
    stage: 'bits',
    reason: 'A time after the word hour, in digits or words, with fractions, half of the day and zone.',
    patterns: [
      't:hour colon min:minute',
      't:hm',
      't:hour|hourWord',
      't:hour|hourWord and f:fraction',
      't:hour|hourWord except f:fraction',
      't:hour|hourWord and min:int unit/minute?',
    ].flatMap((time) => [
      `theUnit/hour open? ${time} close?`,
      `theUnit/hour open? ${time} close? of? a:partAdv`,
      ...ZONES.flatMap((zone) => [`theUnit/hour ${time} ${zone}`, `theUnit/hour ${time} of? a:partAdv ${zone}`]),
    ]),
    notBefore: 'percent unit units',
    build: clock,
    yes: [
      {
        text: 'بدأ الاجتماع الساعة 20:30 بتوقيت غرينتش',
        published: P,
        expect: [{ text: 'الساعة 20:30 بتوقيت غرينتش', value: '2021-03-17T20:30' }],
      },
      {
        text: 'بدأ الاجتماع عند الساعة الثامنة والنصف مساء',
        published: P,
        expect: [{ text: 'الساعة الثامنة والنصف مساء', value: '2021-03-17T20:30' }],
      },
    ],
    no: [{ text: 'سارت السيارة 120 كلم في الساعة', published: P, expect: [] }],
  },
  {
    id: 'clock-bare',
    stage: 'bits',
    yields: ['clock-word'],
    reason: 'A time without the word hour, when a half of the day or a zone shows that it is one.',
    patterns: [
      'theUnit/hour? t:hm|hhmm z:zone',
      't:hour|hourWord z:zone',
      't:hourWord and f:fraction a:partAdv',
      ...['t:hour colon min:minute', 't:hm', 't:hourWord', 't:hour'].flatMap((time) => [
        `${time} a:partAdv`,
        ...ZONES.map((zone) => `${time} a:partAdv ${zone}`),
      ]),
      ...ZONES.map((zone) => `t:hour colon min:minute ${zone}`),
    ],
    notAfter: 'dash slash colon',
    build: (f) => (f.has('a') && isLetter(f) ? undefined : clock(f)),
    yes: [
      {
        text: 'فُتحت المكاتب عند السابعة صباحا',
        published: P,
        expect: [{ text: 'السابعة صباحا', value: '2021-03-17T07:00' }],
      },
      {
        text: 'وقعت الهزة (18:05 بتوقيت غرينتش)',
        published: P,
        expect: [{ text: '18:05 بتوقيت غرينتش', value: '2021-03-17T18:05' }],
      },
    ],
    no: [{ text: 'انتهت المباراة 3:2', published: P, expect: [] }],
  },
  {
    id: 'clock-day',
    stage: 'clocks',
    reason: 'A clock time and the day beside it are one expression.',
    notAfter: 'theUnits',
    patterns: [
      'c:@clock comma? of|in? d:$dayish|@part',
      'd:$dayish|@part comma? in? about? c:@clock',
      'p:part c:@clock',
      'h:hourWord of d:@part',
    ],
    build: (f) => {
      const time = f.meaning(f.has('h') ? 'h' : 'c');
      if (time.kind !== 'clock') return undefined;
      const code = f.has('p') ? f.sense('p').code : undefined;
      return { ...time, ...(code === undefined ? {} : { half: code }), ...(f.has('d') ? { of: f.meaning('d') } : {}) };
    },
    yes: [
      {
        text: 'ضرب الزلزال الساعة 4:10 من فجر الاثنين',
        published: P,
        expect: [{ text: 'الساعة 4:10 من فجر الاثنين', value: '2021-03-15T04:10' }],
      },
      {
        text: 'انتهى التصويت في العاشرة من صباح أمس',
        published: P,
        expect: [{ text: 'العاشرة من صباح أمس', value: '2021-03-16T10:00' }],
      },
      {
        text: 'ستبدأ المباراة الجمعة عند الساعة 18:00',
        published: P,
        expect: [{ text: 'الجمعة عند الساعة 18:00', value: '2021-03-19T18:00' }],
      },
    ],
    no: [
      {
        text: 'بدأ في الساعة 18:00 واستمر حتى فجر الاثنين',
        published: P,
        expect: [
          { text: 'الساعة 18:00', value: '2021-03-17T18:00' },
          { text: 'فجر الاثنين', value: '2021-03-15TMO' },
        ],
      },
    ],
  },
];

/** «م» and «ص» alone stand for halves of the day only after hours and minutes. */
function isLetter(f: Found): boolean {
  const letters = f.item('a').end - f.item('a').start;
  return letters === 1 && !f.has('min') && f.sense('t').cat !== 'hm';
}
