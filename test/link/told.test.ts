import { describe, expect, it } from 'vitest';
import {
  chainGraph,
  compareWordings,
  coverageOf,
  numberContradictions,
  originsOf,
  representativeOf,
  speakerContradiction,
  storyTitle,
  type Telling,
  type Variant,
} from '../../src/index.ts';

function telling(id: string, facts: Partial<Telling> = {}): Telling {
  return { id, outlet: `صحيفة ${id}`, speakers: ['سامي الراوي'], via: [], agencies: [], ...facts };
}

const copy = (a: string, b: string, from: 'a' | 'b' | 'third' | 'unknown' = 'a') => ({
  a,
  b,
  share: { a: 0.4, b: 0.7 },
  from,
  reason: 'a was published earlier (3 h)',
});

describe('Origins of an utterance', () => {
  it('count one agency once, however many articles name it', () => {
    const { known, unknown } = originsOf(
      [telling('a', { via: ['رويترز'] }), telling('b', { agencies: ['رويترز'] })],
      [],
    );
    expect(known).toEqual([{ names: ['رويترز'], naming: ['a', 'b'], copying: [] }]);
    expect(unknown).toEqual([]);
  });

  it('find the agency of an article that copies it and does not name it', () => {
    const { known } = originsOf([telling('a', { via: ['رويترز'] }), telling('b')], [copy('a', 'b')]);
    expect(known).toEqual([{ names: ['رويترز'], naming: ['a'], copying: ['b'] }]);
  });

  it('call an article unknown that names no source and copies none', () => {
    const origins = originsOf([telling('a', { via: ['رويترز'] }), telling('b')], []);
    expect(origins.known).toHaveLength(1);
    expect(origins.unknown).toEqual(['b']);
  });

  it('keep two that name different agencies apart, also where they share a passage', () => {
    const tellings = [telling('a', { via: ['رويترز'] }), telling('b', { via: ['الأناضول'] })];
    expect(originsOf(tellings, [copy('a', 'b')]).known).toHaveLength(2);
  });

  it('do not join two agencies through an article that names none and copies both', () => {
    const tellings = [telling('a', { via: ['رويترز'] }), telling('b'), telling('c', { via: ['الأناضول'] })];
    const { known } = originsOf(tellings, [copy('a', 'b'), copy('c', 'b')]);
    expect(known.map(({ names }) => names)).toEqual([['رويترز'], ['الأناضول']]);
  });
});

describe('The chain graph of an utterance', () => {
  it('leads from the speaker over the agency to the outlet', () => {
    const { edges } = chainGraph([telling('a', { via: ['رويترز'] })], []);
    expect(edges).toEqual([
      { from: 'speaker:سامي الراوي', to: 'source:رويترز', kind: 'named' },
      { from: 'source:رويترز', to: 'article:a', kind: 'named' },
    ]);
  });

  it('shows a copy with its share, and an article without a source under the speaker', () => {
    const { edges } = chainGraph([telling('a', { via: ['رويترز'] }), telling('b'), telling('c')], [copy('a', 'b')]);
    expect(edges.slice(2)).toEqual([
      { from: 'article:a', to: 'article:b', kind: 'copy', share: 0.7, directed: true },
      { from: 'speaker:سامي الراوي', to: 'article:c', kind: 'none' },
    ]);
  });
});

describe('Comparing two wordings', () => {
  const words = (text: string, span: { start: number; end: number } | undefined) =>
    span && text.slice(span.start, span.end);

  it('shows a condition that one of them drops, and that it is weighty', () => {
    const [a, b] = ['سنفتح الجسر في الربيع إذا وصلت المواد', 'سنفتح الجسر في الربيع'];
    const { pieces, weighty } = compareWordings(a, b);
    const dropped = pieces.find(({ kind }) => kind === 'dropped');
    expect(words(a, dropped?.a)).toBe('إذا وصلت المواد');
    expect(weighty).toEqual(['condition']);
  });

  it('shows a changed number, an added negation and a hedge', () => {
    expect(compareWordings('وصل 12 قاربا', 'وصل 15 قاربا').weighty).toEqual(['number']);
    expect(compareWordings('سنغلق الميناء', 'لن نغلق الميناء').weighty).toEqual(['negation']);
    expect(compareWordings('عاد الصيادون', 'ربما عاد الصيادون').weighty).toEqual(['hedge']);
  });

  it('does not call the same negation behind a particle a change', () => {
    expect(compareWordings('لن نغلق الميناء', 'ولن نغلق الميناء').weighty).toEqual([]);
  });

  it('does not count hamza forms, marks and punctuation', () => {
    expect(compareWordings('أُعلنت النتائج، أمس', 'اعلنت النتائج امس').pieces.map(({ kind }) => kind)).toEqual(['same']);
  });
});

describe('Coverage of a story', () => {
  const whole = 'ستفتح الوزارة ستين مدرسة ريفية في الخريف وتمنح المعلمين منازل قريبة من القرى';
  const { rows } = coverageOf(
    ['أ', 'ب', 'ج', 'د'].map((outlet) => ({ id: `1${outlet}`, outlet })),
    [
      {
        id: 'u1',
        representative: 0,
        variants: [
          { article: '1أ', text: whole },
          { article: '1ب', text: 'ستفتح الوزارة ستين مدرسة ريفية في الخريف' },
          { article: '1ج', text: 'القرى موعودة بأقسام دراسية قبل نهاية العام مع سكن مجاني للأساتذة والعائلات' },
        ],
      },
    ],
  );

  it('tells which outlet has it whole, cut short, in other words, or not at all', () => {
    expect(rows[0]?.cells.map(({ state }) => state)).toEqual(['present', 'shortened', 'reworded', 'absent']);
  });
});

describe('Contradictions', () => {
  const told = (article: string, text: string, published?: string) => ({
    article,
    text,
    ...(published !== undefined && { published }),
  });

  it('are seen between tolls, in digits and in words', () => {
    const [found] = numberContradictions([
      told('a', 'مقتل 144 شخصا في انهيار السد'),
      told('b', 'انهيار السد يخلف 139 قتيلا'),
    ]);
    expect(found?.what).toBe('killed');
    expect(found?.values.map(({ value }) => value)).toEqual([139, 144]);
    expect(numberContradictions([told('a', 'وصول ثلاثة قوارب'), told('b', 'وصول 3 قوارب')])).toEqual([]);
  });

  it('tell a number that grows with time from one that is disputed', () => {
    const early = told('a', 'مقتل 12 شخصا', '2031-01-01T08:00:00Z');
    expect(numberContradictions([early, told('b', 'مقتل 15 شخصا', '2031-01-01T12:00:00Z')])[0]?.grows).toBe(true);
    expect(numberContradictions([early, told('b', 'مقتل 9 أشخاص', '2031-01-01T12:00:00Z')])[0]?.grows).toBe(false);
  });

  it('of attribution are seen between two persons, and not between spellings of one', () => {
    const by = (article: string, name: string) => ({ article, name, kind: 'person' as const });
    expect(speakerContradiction([by('a', 'سامي الراوي'), by('b', 'ميساء الشطي')]).map(({ name }) => name)).toEqual([
      'سامي الراوي',
      'ميساء الشطي',
    ]);
    expect(speakerContradiction([by('a', 'سيرغي لافروف'), by('b', 'سيرجي لافروف')])).toEqual([]);
  });
});

describe('The representative of an utterance', () => {
  const variant = (id: string, terms: string, facts: Partial<Variant> = {}): Variant => ({
    id,
    terms: terms.split(' '),
    type: 'indirect',
    certainty: 'named',
    ...facts,
  });

  it('holds most of what the others say, whatever the order', () => {
    const variants = [
      variant('a', 'فتح مدرسة'),
      variant('b', 'فتح ستين مدرسة ريفية خريف'),
      variant('c', 'ستين مدرسة خريف'),
    ];
    expect(representativeOf(variants)).toBe(1);
    expect(representativeOf(variants.toReversed())).toBe(1);
  });

  it('is direct rather than indirect where both say the same', () => {
    expect(representativeOf([variant('a', 'فتح مدرسة'), variant('b', 'فتح مدرسة', { type: 'direct' })])).toBe(1);
  });
});

describe('The title of a story', () => {
  it('is the title whose words most of the others have, and never one of its own making', () => {
    const titles = [
      'افتتاح جسر مرفالة أمام السيارات',
      'هل يحل الجسر أزمة المدينة؟',
      'جسر مرفالة الجديد يفتح أمام السيارات والشاحنات',
    ];
    const articles = titles.map((title, k) => ({ id: `${k}`, title }));
    expect(titles).toContain(storyTitle(articles));
    expect(storyTitle(articles)).toBe(titles[0]);
    expect(storyTitle(articles.toReversed())).toBe(titles[0]);
    expect(storyTitle([])).toBeUndefined();
  });
});
