import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/index.ts';
import { linkNew } from '../../src/link/library/link-library.ts';
import { entitiesNamed } from '../../src/query/entities.ts';
import { who } from '../../src/query/who.ts';
import { addReading } from '../../src/store/add.ts';
import { check } from '../../src/store/check/check.ts';
import { decide } from '../../src/store/decisions/decide.ts';
import type { Library } from '../../src/store/library.ts';
import { onBothEngines, sqlitePlace } from '../store/engines.ts';
import { prepared, VERSIONS } from '../store/material.ts';
import { inAnyPortions, shelf } from './portions.ts';

const NAME = 'سالم الدرعي';

/** Invented coverage in which a minister and a striker have one name. */
const HARVEST = source(
  'harvest',
  '2031-05-04',
  `قال وزير الزراعة ${NAME} إن موسم القمح سيبدأ مبكرا. وأكدت الخبيرة هناء البحري أن الأمطار كافية.`,
);
const SEEDS = source(
  'seeds',
  '2031-06-09',
  `أعلن وزير الزراعة ${NAME} توزيع البذور على الفلاحين. وقالت الخبيرة هناء البحري إن الكمية قليلة.`,
);
const DERBY = source(
  'derby',
  '2031-05-20',
  `قال المهاجم ${NAME} إن المباراة كانت صعبة. وأكد المدرب رامي الشطي أن الفريق سيعود أقوى.`,
);
const CUP = source('cup', '2031-07-01', `قال اللاعب ${NAME} إن الكأس للجمهور. وقال المدرب رامي الشطي إن الموسم طويل.`);
/** Tells that the two are one: the coach stands beside the expert. */
const MEDAL = source(
  'medal',
  '2031-08-15',
  `قال ${NAME} إن اليوم جميل. وقالت الخبيرة هناء البحري إنها سعيدة. وقال المدرب رامي الشطي إن الحفل طويل.`,
);

function source(id: string, published: string, text: string): Source {
  return { id, outlet: 'سديم', url: `https://sadeem.example/${id}`, published, text };
}

/** What each person of the name said, the texts of one person together. */
async function persons(library: Library): Promise<string[]> {
  const found = await entitiesNamed(library, NAME, 10);
  const said = await Promise.all(found.map(({ id }) => who(library, id)));
  return said
    .map(
      (one) =>
        one?.said
          .flatMap(({ statements }) => statements.map(({ document }) => document.url?.split('/').at(-1) ?? ''))
          .toSorted()
          .join(' ') ?? '',
    )
    .toSorted();
}

async function faultsOf(library: Library): Promise<string[]> {
  const faults: string[] = [];
  await check(library, async ({ where, what }) => void faults.push(`${where}: ${what}`));
  return faults;
}

onBothEngines('Two persons of exactly one name', (place) => {
  it('are kept apart, with a reason, and shown by what coverage calls them', async () => {
    const library = await place.open();
    await shelf(library, HARVEST, SEEDS, DERBY, CUP);
    expect((await linkNew(library)).apart).toBe(1);
    expect(await persons(library)).toEqual(['cup derby', 'harvest seeds']);
    const found = await entitiesNamed(library, NAME, 10);
    expect(found.map(({ role }) => role).toSorted()).toEqual(['اللاعب', 'وزير الزراعة']);
    const minister = await who(library, found.find(({ role }) => role === 'وزير الزراعة')?.id ?? '');
    expect(minister?.entity.namesakes).toMatchObject([{ name: NAME, reason: expect.stringContaining('role') }]);
    expect(await faultsOf(library)).toEqual([]);
  });

  it('keep their ids when linked again, and the larger part keeps the id that there was', async () => {
    const library = await place.open();
    await shelf(library, HARVEST, SEEDS);
    await linkNew(library);
    const before = (await who(library, NAME))?.entity.id ?? '';
    await shelf(library, DERBY, CUP);
    expect((await linkNew(library)).apart).toBe(1);
    const ids = (await entitiesNamed(library, NAME, 10)).map(({ id }) => id).toSorted();
    expect((await who(library, before))?.entity.offices[0]?.office).toBe('وزير الزراعة');
    expect((await linkNew(library, { anew: true })).apart).toBe(0);
    expect((await entitiesNamed(library, NAME, 10)).map(({ id }) => id).toSorted()).toEqual(ids);
  });

  it('stay two when a document is read again', async () => {
    const library = await place.open();
    await shelf(library, HARVEST, SEEDS, DERBY, CUP);
    await linkNew(library);
    const ids = (await entitiesNamed(library, NAME, 10)).map(({ id }) => id).toSorted();
    for (const one of [DERBY, CUP])
      await addReading(library, prepared(one, { versions: { ...VERSIONS, reader: 'r2' } }));
    await linkNew(library);
    expect(await persons(library)).toEqual(['cup derby', 'harvest seeds']);
    expect((await entitiesNamed(library, NAME, 10)).map(({ id }) => id).toSorted()).toEqual(ids);
    expect(await faultsOf(library)).toEqual([]);
  });

  it('are one again when a document tells so, and the id of the other leads there', async () => {
    const library = await place.open();
    await shelf(library, HARVEST, SEEDS, DERBY, CUP);
    await linkNew(library);
    const ids = (await entitiesNamed(library, NAME, 10)).map(({ id }) => id);
    await shelf(library, MEDAL);
    await linkNew(library);
    const [one, ...others] = await entitiesNamed(library, NAME, 10);
    expect(others).toEqual([]);
    for (const id of ids) expect((await who(library, id))?.entity.id).toBe(one?.id);
    expect(await persons(library)).toEqual(['cup derby harvest medal seeds']);
    expect(await faultsOf(library)).toEqual([]);
  });

  it('are one for good when a person says so', async () => {
    const library = await place.open();
    await shelf(library, HARVEST, SEEDS, DERBY, CUP);
    await linkNew(library);
    const ids = (await entitiesNamed(library, NAME, 10)).map(({ id }) => id);
    expect(await decide(library, { kind: 'merge', entities: ids }, 'سعاد')).toMatchObject({ outcome: 'applied' });
    expect(await persons(library)).toEqual(['cup derby harvest seeds']);
    for (const anew of [false, true, true]) {
      expect((await linkNew(library, { anew })).apart).toBe(0);
      expect(await persons(library)).toEqual(['cup derby harvest seeds']);
      for (const id of ids) expect((await who(library, id))?.entity.namesakes).toEqual([]);
    }
    expect(await faultsOf(library)).toEqual([]);
  });

  it('do not come together over another spelling of the name', async () => {
    const library = await place.open();
    const as = (one: Source, name: string) => ({ ...one, text: one.text.replace(NAME, name) });
    const twice = [HARVEST, SEEDS, DERBY, CUP].map((one) => as(one, 'سيرغي دوراتوف'));
    const variant = [as({ ...SEEDS, id: 'v1', url: 'https://sadeem.example/v1' }, 'سيرجي دوراتوف')];
    await shelf(library, ...twice, ...variant);
    await linkNew(library);
    const found = await entitiesNamed(library, 'دوراتوف', 10);
    expect(found.length).toBeGreaterThan(1);
    await linkNew(library, { anew: true });
    expect((await entitiesNamed(library, 'دوراتوف', 10)).length).toBe(found.length);
    expect(await faultsOf(library)).toEqual([]);
  });
});

describe('Persons of one name as documents come', () => {
  const place = sqlitePlace();

  it('are the same in whatever order and portions', async () => {
    const sources = [HARVEST, SEEDS, DERBY, CUP];
    await inAnyPortions(
      () => place.open(),
      sources,
      async (library) => {
        expect(await persons(library)).toEqual(['cup derby', 'harvest seeds']);
      },
    );
  }, 300_000);
});
