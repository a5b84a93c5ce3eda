import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Walk, walkOf } from '../../../src/arabic/walks.ts';
import { mayBeTwo, type Naming, personsOf } from '../../../src/link/persons/apart.ts';

/** A document that names one person: what it calls them, with whom, in which story. */
function naming(id: string, called: string, company: readonly string[], more: Partial<Naming> = {}): Naming {
  const walk = walkOf(called);
  return {
    id,
    offices: called === '' ? [] : [called],
    walks: walk === undefined ? [] : [walk],
    states: [],
    company,
    walksAround: [],
    stories: [],
    ...more,
  };
}

/** The documents of each person, whatever their order. */
function parted(namings: readonly Naming[]): string[] {
  return personsOf(namings).map((person) =>
    person.namings
      .map(({ id }) => id)
      .toSorted()
      .join(' '),
  );
}

const FIELDS = [
  naming('harvest', 'وزير الزراعة', ['هناء البحري']),
  naming('seeds', 'وزير الزراعة الليدوري', ['هناء البحري', 'فؤاد سندار']),
  naming('drought', 'الوزير', ['فؤاد سندار']),
];
const PITCH = [
  naming('derby', 'المهاجم', ['رامي الشطي'], { walksAround: ['sport'] }),
  naming('cup', 'لاعب نادي المرفأ', ['رامي الشطي', 'جهاد نورفال'], { walksAround: ['sport'] }),
];

describe('Documents with one name', () => {
  it('mean a minister and a striker where nobody and nothing is shared', () => {
    expect(parted([...FIELDS, ...PITCH])).toEqual(['drought harvest seeds', 'cup derby']);
  });

  it('mean two persons with a reason', () => {
    const [first, second] = personsOf([...FIELDS, ...PITCH]);
    expect(first?.reason).toBeUndefined();
    expect(second?.reason).toBe('kept apart: role (public, sport); no company, story or office shared');
  });

  it('mean one where somebody is named beside in both', () => {
    expect(personsOf([...FIELDS, ...PITCH, naming('medal', '', ['هناء البحري', 'رامي الشطي'])])).toHaveLength(1);
  });

  it('mean one where a story tells of both', () => {
    const [derby, ...others] = PITCH.map((one) => ({ ...one, stories: [7] }));
    expect(personsOf([...FIELDS, naming('honours', '', [], { stories: [7] }), ...others])).toHaveLength(2);
    const link = { ...(derby as Naming), id: 'farewell', company: ['فؤاد سندار'] };
    expect(personsOf([...FIELDS, link, ...others])).toHaveLength(1);
  });

  it('mean one who leaves an office for another', () => {
    const later = [naming('court', 'القاضي', ['ليلى مرفالة']), naming('trial', 'القاضي', ['ليلى مرفالة'])];
    expect(personsOf([...FIELDS, ...later])).toHaveLength(1);
  });

  it('mean one sportsman who becomes coach, and one who comes to lead a state', () => {
    const coach = [
      naming('bench', 'المدرب', ['ناجي العلي البحري']),
      naming('season', 'مدرب المنتخب', ['ناجي العلي البحري']),
    ];
    expect(personsOf([...PITCH, ...coach])).toHaveLength(1);
    const president = [...PITCH, naming('vote', 'رئيس ليدوريا', ['رامي الشطي'])];
    expect(personsOf([...FIELDS, ...president])).toHaveLength(1);
  });

  it('mean one where they are called nothing, or former things', () => {
    const silent = [naming('list', '', ['زياد الطاحون']), naming('roll', 'لاعب الكرة السابق', ['زياد الطاحون'])];
    expect(personsOf([...FIELDS, ...silent])).toHaveLength(1);
  });

  it('do not make a second person of one document that stands alone with what it calls them', () => {
    const slip = naming('slip', 'اللاعب', ['وسام الوادي']);
    expect(personsOf([...FIELDS, slip])).toHaveLength(1);
    expect(personsOf([...FIELDS, { ...slip, walksAround: ['sport'] }])).toHaveLength(2);
  });

  it('mean two ministers of different states only where that is told again and again', () => {
    const minister = (state: string, many: number, beside: string) =>
      Array.from({ length: many }, (_, k) =>
        naming(`${state} ${k}`, 'وزير النقل', [beside], { states: [state], offices: [state] }),
      );
    expect(personsOf([...minister('SD', 4, 'هناء البحري'), ...minister('LB', 3, 'ليلى مرفالة')])).toHaveLength(2);
    expect(personsOf([...minister('SD', 4, 'هناء البحري'), ...minister('LB', 2, 'ليلى مرفالة')])).toHaveLength(1);
  });

  it('mean the same persons in whatever order they come', () => {
    const silent = naming('list', '', ['زياد الطاحون']);
    const expected = parted([...FIELDS, ...PITCH, silent]).toSorted();
    fc.assert(
      fc.property(fc.shuffledSubarray([...FIELDS, ...PITCH, silent], { minLength: 6 }), (order) => {
        expect(parted(order).toSorted()).toEqual(expected);
      }),
    );
  });
});

describe('What somebody is called', () => {
  const walks: readonly (readonly [string, Walk | undefined])[] = [
    ['وزير الزراعة الليدوري', 'public'],
    ['والمتحدثة باسم الحكومة', 'public'],
    ['للاعب', 'sport'],
    ['حارس مرمى المنتخب', 'sport'],
    ['المدير العام لنادي المرفأ', undefined],
    ['الممثلة', 'stage'],
    ['الممثلة العليا للسياسة الخارجية', undefined],
    ['ممثل المنظمة', undefined],
    ['اللاعبين', undefined],
    ['وزير النقل السابق', undefined],
    ['الرئيس', 'risen'],
    ['رئيس النادي', 'sport'],
  ];

  it.each(walks)('%s: %s', (called, walk) => {
    expect(walkOf(called)).toBe(walk);
  });

  it('can belong to two persons only where it tells two walks of life, or two states of one who serves', () => {
    expect(mayBeTwo(new Set(['sport', 'risen']), new Set(['SD', 'LB']))).toBe(false);
    expect(mayBeTwo(new Set(['sport', 'public']), new Set())).toBe(true);
    expect(mayBeTwo(new Set(['public']), new Set(['SD', 'LB']))).toBe(true);
  });
});
