import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateTimes, type Stretch } from '../../src/annotate/times/index.ts';
import { ARABIC_FOLD } from '../../src/arabic/fold-table.ts';
import { MONTHS } from '../../src/arabic/lexicons/months.generated.ts';
import { TIME_WORDS } from '../../src/arabic/lexicons/time-words.ts';
import { fold } from '../../src/text/fold.ts';
import { sanitise } from '../../src/text/sanitise.ts';
import { tokenise } from '../../src/text/tokens.ts';

function annotate(text: string, published?: string, spans?: readonly Stretch[]) {
  return annotateTimes({ text, tokens: tokenise(fold(text, ARABIC_FOLD)), published, spans });
}

/** What was found, as `text = value`. */
function shown(text: string, published?: string, spans?: readonly Stretch[]): string[] {
  return annotate(text, published, spans).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}

/** The stretch of a text that a unique substring covers. */
function stretch(text: string, part: string, published?: string): Stretch {
  const start = text.indexOf(part);
  return { start, end: start + part.length, ...(published === undefined ? {} : { published }) };
}

describe('without a publication date', () => {
  it.each([
    ['عاد الوفد الثلاثاء', 'الثلاثاء = XXXX-WXX-2'],
    ['عاد الوفد أمس الثلاثاء', 'أمس الثلاثاء = XXXX-WXX-2'],
    ['عاد الوفد أمس', 'أمس = XXXX-XX-XX'],
    ['عاد الوفد مساء الثلاثاء', 'مساء الثلاثاء = XXXX-WXX-2TEV'],
    ['يبدأ العمل في 30 مايو', '30 مايو = XXXX-05-30'],
    ['يبدأ العمل في 30 مايو المقبل', '30 مايو المقبل = XXXX-05-30'],
    ['يبدأ العمل في مايو', 'مايو = XXXX-05'],
    ['يبدأ العمل الشهر المقبل', 'الشهر المقبل = XXXX-XX'],
    ['يبدأ العمل الأسبوع المقبل', 'الأسبوع المقبل = XXXX-WXX'],
    ['يبدأ العمل العام المقبل', 'العام المقبل = XXXX'],
    ['بدأ العمل قبل ثلاثة أيام', 'قبل ثلاثة أيام = XXXX-XX-XX'],
    ['بدأ العمل قبل عامين', 'قبل عامين = XXXX'],
    ['بدأ العمل الصيف الماضي', 'الصيف الماضي = XXXX-06/XXXX-08'],
    ['بدأ العمل الساعة 20:30', 'الساعة 20:30 = XXXX-XX-XXT20:30'],
    ['تغير كل شيء خلال السنوات الخمس الماضية', 'السنوات الخمس الماضية = XXXX/XXXX'],
    ['يستمر من 3 إلى 7 مايو', 'من 3 إلى 7 مايو = XXXX-05-03/XXXX-05-07'],
    ['بدأ العمل في 3 مايو 2012', '3 مايو 2012 = 2012-05-03'],
    ['يعمل منذ عام 2011', 'عام 2011 = 2011/..'],
    ['صدر في 15 شعبان', '15 شعبان = XXXX-XX-XX'],
    ['صدر في 15 شعبان 1442هـ', '15 شعبان 1442هـ = 2021-03-28'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it('takes a malformed date for none', () => {
    expect(shown('عاد الوفد أمس', 'yesterday')).toEqual(['أمس = XXXX-XX-XX']);
    expect(shown('عاد الوفد أمس', '2021-02-30')).toEqual(['أمس = XXXX-XX-XX']);
  });
});

describe('the publication day', () => {
  it('is the day written, in its own offset', () => {
    expect(shown('عاد الوفد اليوم', '2021-03-17T00:30:00+04:00')).toEqual(['اليوم = 2021-03-17']);
    expect(shown('عاد الوفد اليوم', '2021-03-17T23:30:00-05:00')).toEqual(['اليوم = 2021-03-17']);
  });

  it('gives way to a weekday that does not fit', () => {
    expect(shown('عاد الوفد اليوم الأربعاء', '2021-03-16T22:10:00+00:00')).toEqual(['اليوم الأربعاء = 2021-03-17']);
  });
});

describe('articles glued together', () => {
  const text = 'عاد الوفد أمس إلى عمان\n\nأقلعت الطائرة أمس من صنعاء\n\nاقرأ أيضا: ماذا حدث أمس';
  const own = stretch(text, 'عاد الوفد أمس إلى عمان', '2021-03-17');
  const other = stretch(text, 'أقلعت الطائرة أمس من صنعاء');

  it('have an anchor each, and text outside them is not read', () => {
    expect(shown(text, '2021-03-17', [own, other])).toEqual(['أمس = 2021-03-16', 'أمس = XXXX-XX-XX']);
    expect(shown(text, '2021-03-17', [own, { ...other, published: '2020-01-01' }])).toEqual([
      'أمس = 2021-03-16',
      'أمس = 2019-12-31',
    ]);
  });

  it('come in text order whatever the order of the stretches', () => {
    expect(shown(text, undefined, [other, own])).toEqual(['أمس = 2021-03-16', 'أمس = XXXX-XX-XX']);
  });

  it('are read once where they overlap', () => {
    const whole = { start: 0, end: text.length, published: '2021-03-17' };
    expect(annotate(text, undefined, [whole, other, own])).toHaveLength(3);
  });

  it('do not share what was told before', () => {
    const pair = 'تأسست الشركة عام 1998\n\nأُقفلت الشركة في العام التالي';
    const spans = [
      stretch(pair, 'تأسست الشركة عام 1998', '2021-03-17'),
      stretch(pair, 'أُقفلت الشركة في العام التالي', '2021-03-17'),
    ];
    expect(shown(pair, undefined, spans)).toEqual(['عام 1998 = 1998', 'العام التالي = 2022']);
  });
});

describe('direction of the tense', () => {
  it.each([
    ['قال الوزير إن الوفد سيعود الاثنين', 'الاثنين = 2021-03-22'],
    ['قال الوزير الاثنين إن الوفد سيعود', 'الاثنين = 2021-03-15'],
    ['لم يعلن أحد الاثنين مسؤوليته', 'الاثنين = 2021-03-15'],
    ['ومن المقرر عقد اللقاء في 12 يونيو', '12 يونيو = 2021-06-12'],
    ['سيارة تحترق الاثنين قرب المطار', 'الاثنين = 2021-03-15'],
    ['على أن تبدأ الأشغال السبت', 'السبت = 2021-03-20'],
    ['سأعود السبت', 'السبت = 2021-03-20'],
    ['ساعد المتطوعون السبت الأهالي', 'السبت = 2021-03-13'],
  ])('%s', (text, expected) => {
    expect(shown(text, '2021-03-17')).toEqual([expected]);
  });
});

describe('not marked', () => {
  it.each([
    'استغرقت الرحلة ثلاث ساعات',
    'رجل في الخامسة والعشرين من عمره',
    'قال مؤخرا إنه متفائل',
    'غادر قبل أشهر',
    'تأهل إلى كأس العالم 2018',
    'عضو في حركة 6 أبريل',
    'استقال المدعي العام',
    'فاز الفريق 3-1',
    'يُفتح المتحف كل يوم',
    'بلغ عددهم 2000 شخص',
  ])('%s', (text) => {
    expect(shown(text, '2021-03-17')).toEqual([]);
  });
});

describe('any text', () => {
  const words = [...TIME_WORDS.flatMap(({ words: all }) => all.split('، ')), ...MONTHS.map(({ surface }) => surface)];
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 3000 }).map(String) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('/', '-', ':', '،', '(', ')', '.', '\n', 'و', 'ب', 'لل', 'ـ', 'ً', '\u200f'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  const hostile = fc
    .tuple(fc.array(piece, { maxLength: 40 }), fc.constantFrom(' ', '', '\u00a0'))
    .map(([pieces, glue]) => sanitise(pieces.join(glue)));
  const day = fc.option(fc.constantFrom('2021-03-17', '2024-02-29', '1999-12-31T23:59:59Z', 'x'), { nil: undefined });

  it('gives ordered times without overlap, inside the text, with values of the known shapes', () => {
    fc.assert(
      fc.property(hostile, day, (text, published) => {
        let end = 0;
        for (const time of annotate(text, published)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(time.start, time.end).trim()).not.toBe('');
          expect(time.rule).not.toBe('');
          expect(time.value).toMatch(VALUE);
          expect(time.type).toBe(time.value.includes('/') ? 'period' : time.value.includes('T') ? 'time' : 'date');
          end = time.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same times twice', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(annotate(text, '2021-03-17')).toEqual(annotate(text, '2021-03-17'));
      }),
    );
  });

  it('takes time linear in the text', () => {
    const unit = 'ليل السبت والأحد 12 مايو 2018 - ';
    const seconds = (times: number) => {
      const started = performance.now();
      annotate(unit.repeat(times), '2021-03-17');
      return performance.now() - started;
    };
    seconds(500);
    expect(seconds(8000)).toBeLessThan(60 * Math.max(seconds(500), 5));
  });

  const POINT =
    '(?:[\\dX]{4}(?:-(?:[\\dX]{2}(?:-[\\dX]{2})?|W[\\dX]{2}(?:-[1-7])?))?(?:T(?:MO|AF|EV|NI|\\d\\d:\\d\\d))?)';
  const VALUE = new RegExp(`^${POINT}(?:/(?:${POINT}|\\.\\.))?$`);
});
