import { describe, expect, it } from 'vitest';
import { linkNew } from '../../src/link/library/link-library.ts';
import { documentById } from '../../src/query/document.ts';
import { stories } from '../../src/query/stories/list.ts';
import { story } from '../../src/query/stories/story.ts';
import { utterance } from '../../src/query/stories/utterances.ts';
import { who } from '../../src/query/who.ts';
import { addReading } from '../../src/store/add.ts';
import { check } from '../../src/store/check/check.ts';
import { decide } from '../../src/store/decisions/decide.ts';
import { dump } from '../../src/store/dump/dump.ts';
import { forget } from '../../src/store/forget.ts';
import type { Library } from '../../src/store/library.ts';
import { exclusively, LinkingUnderWay } from '../../src/store/links/lock.ts';
import { onBothEngines, sqlitePlace } from '../store/engines.ts';
import { prepared, VERSIONS } from '../store/material.ts';
import { BRIDGE, BRIDGE_LATER, BRIDGE_TOO, FISH } from './coverage.ts';
import { inAnyPortions, shelf } from './portions.ts';

async function linesOf(library: Library): Promise<string> {
  const lines: string[] = [];
  await dump(library, async (line) => void lines.push(line));
  return lines.join('\n');
}

async function faultsOf(library: Library): Promise<string[]> {
  const faults: string[] = [];
  await check(library, async ({ where, what }) => void faults.push(`${where}: ${what}`));
  return faults;
}

/** Titles of the documents that stand together, whatever the ids. */
async function together(library: Library): Promise<string[]> {
  const { items } = await stories(library, { least: 1, limit: 200 });
  const found = await Promise.all(items.map(({ id }) => story(library, id)));
  return found
    .map(
      (one) =>
        one?.documents
          .map(({ document }) => document)
          .toSorted()
          .join(' ') ?? '',
    )
    .toSorted();
}

onBothEngines('A library, linked,', (place) => {
  it('tells one happening as one story, in two wordings of what was said', async () => {
    const library = await place.open();
    await shelf(library, BRIDGE, FISH, BRIDGE_TOO, BRIDGE_LATER);
    expect(await linkNew(library)).toMatchObject({ articles: 4, made: 3 });
    const { items } = await stories(library);
    expect(items).toMatchObject([{ articles: 2, first: '2031-05-04', last: '2031-05-04' }]);
    const found = await story(library, items[0]?.id ?? '');
    expect(found?.documents.map(({ outlet }) => outlet)).toEqual(['سديم', 'المرفأ']);
    expect(found?.utterances[0]?.variants).toHaveLength(2);
    expect(found?.utterances[0]?.speakers[0]?.name).toBe('سامي الراوي');
    expect(await utterance(library, found?.utterances[0]?.id ?? '')).toEqual(found?.utterances[0]);
    expect(await faultsOf(library)).toEqual([]);
  });

  it('shows its story in the record of a document and of a statement', async () => {
    const library = await place.open();
    await shelf(library, BRIDGE, BRIDGE_TOO);
    await linkNew(library);
    const [summary] = (await stories(library)).items;
    const found = await story(library, summary?.id ?? '');
    const document = await documentById(library, found?.documents[0]?.document ?? '');
    expect(document?.articles[0]?.story).toBe(summary?.id);
    expect(document?.statements[0]).toMatchObject({ story: summary?.id, utterances: [found?.utterances[0]?.id] });
  });

  it('is not changed by linking it twice, nor anew', async () => {
    const library = await place.open();
    await shelf(library, BRIDGE, FISH, BRIDGE_TOO);
    await linkNew(library);
    const before = await linesOf(library);
    expect(await linkNew(library)).toMatchObject({ articles: 0, made: 0, changed: 0 });
    await linkNew(library, { anew: true });
    expect(await linesOf(library)).toBe(before);
  });

  it('takes a late article into the story that is there, under the id that it has', async () => {
    const library = await place.open();
    await shelf(library, BRIDGE, FISH, BRIDGE_LATER);
    await linkNew(library);
    const { items } = await stories(library, { least: 1, words: 'سندار', before: '2031-06' });
    await shelf(library, BRIDGE_TOO);
    expect(await linkNew(library)).toMatchObject({ made: 0, changed: 1 });
    expect((await stories(library)).items).toMatchObject([{ id: items[0]?.id, articles: 2 }]);
    expect(await faultsOf(library)).toEqual([]);
  });

  it('links a document again when it was read otherwise', async () => {
    const library = await place.open();
    await shelf(library, BRIDGE, BRIDGE_TOO);
    await linkNew(library);
    const [before] = (await stories(library)).items;
    await addReading(
      library,
      prepared(BRIDGE, {
        versions: { ...VERSIONS, reader: 'r2' },
        change: (reading) => ({ ...reading, statements: [] }),
      }),
    );
    await linkNew(library);
    const found = await story(library, before?.id ?? '');
    expect(found?.articles).toBe(2);
    expect(found?.utterances.map(({ variants }) => variants.length)).toEqual([1]);
    expect(await faultsOf(library)).toEqual([]);
  });

  it('is linked by one process at a time', async () => {
    const library = await place.open();
    await exclusively(library, async () => {
      await expect(linkNew(library)).rejects.toThrow(LinkingUnderWay);
    });
    await expect(linkNew(library)).resolves.toMatchObject({ articles: 0 });
  });

  it('forgets a document in its story, and the story with its last document', async () => {
    const library = await place.open();
    await shelf(library, BRIDGE, BRIDGE_TOO, FISH);
    await linkNew(library);
    const [summary] = (await stories(library)).items;
    await forget(library, BRIDGE.url ?? '');
    expect(await story(library, summary?.id ?? '')).toMatchObject({ articles: 1, outlets: ['المرفأ'] });
    expect(await faultsOf(library)).toEqual([]);
    await forget(library, BRIDGE_TOO.url ?? '');
    expect(await story(library, summary?.id ?? '')).toBeUndefined();
    expect(await faultsOf(library)).toEqual([]);
  });
});

onBothEngines('What people decide about stories', (place) => {
  it('holds after linking anew: a story split', async () => {
    const library = await place.open();
    await shelf(library, BRIDGE, BRIDGE_TOO);
    await linkNew(library);
    const [one] = (await stories(library)).items;
    const found = await story(library, one?.id ?? '');
    const leaving = found?.documents.find(({ outlet }) => outlet === 'المرفأ')?.document ?? '';
    const articles = [{ document: leaving, article: 0 }];
    await decide(library, { kind: 'split', story: one?.id ?? '', articles }, 'سعاد');
    for (const anew of [false, true]) {
      await linkNew(library, { anew });
      expect((await stories(library, { least: 1 })).items.map((item) => item.articles)).toEqual([1, 1]);
    }
    expect(await faultsOf(library)).toEqual([]);
  });

  it('holds after linking anew: stories merged, of which the older keeps its id and the other leads to it', async () => {
    const library = await place.open();
    await shelf(library, BRIDGE, BRIDGE_LATER);
    await linkNew(library);
    const ids = (await stories(library, { least: 1 })).items.map(({ id }) => id);
    await decide(library, { kind: 'merge', stories: ids }, 'سعاد');
    for (const anew of [false, true]) {
      await linkNew(library, { anew });
      const [one] = (await stories(library)).items;
      expect(one?.articles).toBe(2);
      for (const id of ids) expect((await story(library, id))?.id).toBe(one?.id);
    }
    expect(await faultsOf(library)).toEqual([]);
  });
});

onBothEngines('Spellings of a name', (place) => {
  const RAOUI = {
    ...BRIDGE,
    text: BRIDGE.text.replaceAll('سامي الراوي', 'سيرغي دوراتوف').replace('وقال الراوي', 'وقال دوراتوف'),
  };
  const OTHER = { ...BRIDGE_TOO, text: BRIDGE_TOO.text.replace('سامي الراوي', 'سيرجي دوراتوف') };

  it('join where a story bears it out, and stay apart when a person says so', async () => {
    const library = await place.open();
    await shelf(library, RAOUI, OTHER);
    expect((await linkNew(library)).joined).toBe(1);
    const found = await who(library, 'دوراتوف');
    expect(found?.entity.names.map(({ name }) => name).toSorted()).toEqual(['سيرجي دوراتوف', 'سيرغي دوراتوف']);
    const reasons = await library.read.selectFrom('names').select('reason').where('reason', 'is not', null).execute();
    expect(reasons).toHaveLength(1);
    const names = [{ kind: 'person' as const, name: 'سيرجي دوراتوف' }];
    await decide(library, { kind: 'split', entity: found?.entity.id ?? '', names }, 'سعاد');
    expect((await linkNew(library, { anew: true })).joined).toBe(0);
    expect((await who(library, 'سيرغي دوراتوف'))?.entity.names).toHaveLength(1);
    expect(await faultsOf(library)).toEqual([]);
  });

  it('stay apart in one story where one serves this state and the other that', async () => {
    const minister = (source: typeof BRIDGE, name: string, office: string) => ({
      ...source,
      text: `${source.text}\nورحب ${office} ${name} بالإغلاق، وقال إن بلاده ستساعد في ترميم الجسر.`,
    });
    const joinedAs = async (first: string, second: string) => {
      const library = await place.open();
      await shelf(library, minister(BRIDGE, 'سيرغي دوراتوف', first), minister(BRIDGE_TOO, 'سيرجي دوراتوف', second));
      return (await linkNew(library)).joined;
    };
    expect(await joinedAs('وزير النقل التونسي', 'وزير النقل الروسي')).toBe(0);
    expect(await joinedAs('وزير النقل الروسي', 'وزير الخارجية الروسي')).toBe(1);
  });

  it('stay apart where neither a story nor an office is shared', async () => {
    const library = await place.open();
    const fish = { ...FISH, text: FISH.text.replace('ميساء الشطي', 'سيرجي دوراتوف').replace('وقالت', 'وقال') };
    await shelf(library, RAOUI, fish);
    expect((await linkNew(library)).joined).toBe(0);
  });
});

describe('Linking as documents come', () => {
  const place = sqlitePlace();

  it('brings the same together in whatever order and portions they are added', async () => {
    const sources = [BRIDGE, FISH, BRIDGE_TOO, BRIDGE_LATER];
    const whole = await place.open();
    await shelf(whole, ...sources);
    await linkNew(whole);
    const expected = await together(whole);
    await inAnyPortions(
      () => place.open(),
      sources,
      async (library) => {
        expect(await together(library)).toEqual(expected);
      },
    );
  }, 300_000);
});
