import { expect, it } from 'vitest';
import type { Source } from '../../src/index.ts';
import { allEvents, announcedEvents, event, events } from '../../src/query/events/list.ts';
import { QueryProblem } from '../../src/query/search/problem.ts';
import { addReading } from '../../src/store/add.ts';
import type { Library } from '../../src/store/library.ts';
import { onBothEngines } from '../store/engines.ts';
import { prepared } from '../store/material.ts';

const told = (id: string, published: string, text: string): Source => ({ id, published, text, outlet: `صحيفة ${id}` });

const PLANNED = told('أ', '2024-04-28', 'سيزور وزير الخارجية الروسي سيرغي لافروف بغداد الأربعاء المقبل.');
const ARRIVED = told('ب', '2024-05-02', 'وصل وزير الخارجية الروسي سيرغي لافروف إلى بغداد أمس الأربعاء.');
const UNDATED = told('ج', '2024-04-20', 'يزور رئيس الوزراء العراقي نادر الكسواني أنقرة قريبا.');
const MISSED = told('د', '2024-04-10', 'سيزور وزير الخارجية التركي سامي الدروبي بغداد في 15 أبريل 2024.');
const SANCTIONS = told('ه', '2024-05-02', 'فرضت الولايات المتحدة أمس عقوبات على إيران.');
const ALL = [PLANNED, ARRIVED, UNDATED, MISSED, SANCTIONS];

async function shelf(library: Library, sources: readonly Source[] = ALL): Promise<Library> {
  for (const source of sources) await addReading(library, prepared(source));
  return library;
}

onBothEngines('The events of a library', (place) => {
  it('are told once, by all who tell them, and what was announced is joined to what happened', async () => {
    const library = await shelf(await place.open());
    const { items } = await events(library, { actor: 'لافروف' });
    expect(items).toMatchObject([{ date: '2024-05-01', status: 'happened', announced: true, outcome: 'happened' }]);
    expect(items[0]?.sources.map(({ outlet }) => outlet)).toEqual(['صحيفة أ', 'صحيفة ب']);
  });

  it('are found by the id of any telling', async () => {
    const library = await shelf(await place.open());
    const [found] = (await events(library, { actor: 'لافروف' })).items;
    const ids = found?.sources.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(await event(library, id)).toEqual(found);
    expect(await event(library, 'x~1')).toBeUndefined();
  });

  it('are chosen by pair of states, type, outlet and day', async () => {
    const library = await shelf(await place.open());
    expect(await allEvents(library, { pair: ['IR', 'US'] })).toMatchObject([{ type: 'SANCTION' }]);
    expect(await allEvents(library, { type: 'sanction', after: '2024-05', before: '2024-05' })).toHaveLength(1);
    expect(await allEvents(library, { outlet: 'صحيفة ه' })).toMatchObject([{ type: 'SANCTION' }]);
    await expect(events(library, { after: 'أمس' })).rejects.toThrow(QueryProblem);
  });

  it('come in pages', async () => {
    const library = await shelf(await place.open());
    const whole = (await events(library)).items.map(({ id }) => id);
    const paged: string[] = [];
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const page = await events(library, { limit: 2, ...(cursor !== undefined && { cursor }) });
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(paged).toEqual(whole);
  });

  it('tell of what was announced whether it came true', async () => {
    const library = await shelf(await place.open());
    const outcomes = (await announcedEvents(library)).map(({ actors, outcome }) => [actors[0]?.name, outcome]);
    expect(outcomes).toEqual([
      ['سامي الدروبي', 'untold'],
      ['سيرغي لافروف', 'happened'],
      ['نادر الكسواني', 'awaited'],
    ]);
  });
});
