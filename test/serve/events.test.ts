import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '../../src/index.ts';
import { API, createApp } from '../../src/serve/app.ts';
import { addReading } from '../../src/store/add.ts';
import type { Library } from '../../src/store/library.ts';
import { sqlitePlace } from '../store/engines.ts';
import { prepared } from '../store/material.ts';

const SOURCES: readonly Source[] = [
  { id: 'a', published: '2024-04-28', text: 'سيزور وزير الخارجية الروسي سيرغي لافروف بغداد الأربعاء المقبل.' },
  { id: 'b', published: '2024-05-02', text: 'فرضت الولايات المتحدة أمس عقوبات على إيران.' },
];

const place = sqlitePlace();
let library: Library;
let ask: (path: string, accept?: string) => Promise<Response>;

beforeAll(async () => {
  library = await place.open();
  for (const source of SOURCES) await addReading(library, prepared(source));
  const app = createApp(library, { tokens: false, perMinute: Number.POSITIVE_INFINITY, version: '0', log: () => {} });
  ask = async (path, accept = 'application/json') =>
    app.request(`http://localhost${API}${path}`, { headers: { host: 'localhost', accept } });
});
afterAll(() => library.close());

describe('The API of events', () => {
  it('lists them by pair of states, and gives each by its id', async () => {
    const { items } = (await (await ask('/events?pair=ir-us')).json()) as { items: { id: string; type: string }[] };
    expect(items).toMatchObject([{ type: 'SANCTION', date: '2024-05-01' }]);
    const one = await ask(`/events/${encodeURIComponent(items[0]?.id ?? '')}`);
    expect(await one.json()).toEqual(items[0]);
    expect((await ask('/events/x~1')).status).toBe(404);
    expect((await ask('/events?after=gestern')).status).toBe(400);
  });

  it('counts what happened by day and pair', async () => {
    const counts = await (await ask('/events/counts', 'text/csv')).text();
    expect(counts.split('\r\n')).toContain('2024-05-01,US,IR,SANCTION,1');
  });

  it('gives the calendar as JSON and as a feed', async () => {
    expect(await (await ask('/calendar')).json()).toMatchObject({ items: [{ type: 'CONSULT', outcome: 'untold' }] });
    for (const feed of [await ask('/calendar', 'text/calendar'), await ask('/calendar?format=ics', '*/*')]) {
      expect(feed.headers.get('content-type')).toContain('text/calendar');
      expect(await feed.text()).toContain('STATUS:TENTATIVE');
    }
  });
});
