import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { runJob } from '../../src/cli/run/job.ts';
import { openFetcher } from '../../src/input.ts';
import { addSource, type Library, sourceRecords, takeLease } from '../../src/library.ts';
import type { WatchEvent } from '../../src/watch/events.ts';
import { USUAL_TEMPO } from '../../src/watch/tempo.ts';
import { watch } from '../../src/watch/watch.ts';
import { onBothEngines } from '../store/engines.ts';
import { openSite, type Site, type SitePage } from './site.ts';

const HOUR = 3_600_000;
const MORNING = Date.parse('2031-05-04T06:00:00Z');

/** The page of an hour of the day. */
const page = (
  hour: number,
  text = `قال المتحدث باسم البلدية رامز العوني إن العمل في الرصيف رقم ${hour} يسير كما خُطط له.`,
): SitePage => ({
  path: `/news/${hour}`,
  title: `الرصيف رقم ${hour} في ميناء الساحل`,
  text,
  published: new Date(MORNING + hour * HOUR).toISOString(),
});

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  site.asked.length = 0;
});

/** Follows what is due at this moment, and says what happened. */
async function follow(library: Library, now: number): Promise<WatchEvent[]> {
  const events: WatchEvent[] = [];
  const fetcher = openFetcher({ allow: ['127.0.0.1'], limits: { pause: 0, tries: 1, total: 5000 } });
  await watch({
    library,
    fetcher,
    read: async (source) => {
      const result = await runJob({ source, want: 'prepared', text: false });
      return 'prepared' in result ? result : { error: 'error' in result ? result.error : 'it was not read' };
    },
    tempo: USUAL_TEMPO,
    tell: (event) => events.push(event),
    now: () => now,
    atOnce: 4,
    pause: 0,
    stop: new AbortController().signal,
    once: true,
  });
  await fetcher.close();
  return events;
}

const kept = (events: readonly WatchEvent[]) =>
  events
    .flatMap((event) => (event.kind === 'kept' ? `${event.outcome} ${event.page.address?.slice(site.url.length)}` : []))
    .sort();

async function documents(library: Library): Promise<number> {
  return (await library.read.selectFrom('documents').select('id').execute()).length;
}

onBothEngines('Who follows a feed', (place) => {
  it('gets what is new once; an unchanged feed costs one conditional request', async () => {
    const library = await place.open();
    site.show([page(2), page(1)], 10);
    await addSource(library, { kind: 'feed', url: site.feed, outlet: 'مرآة الساحل' });
    expect(kept(await follow(library, MORNING + 3 * HOUR))).toEqual(['added /news/1', 'added /news/2']);
    site.asked.length = 0;
    const later = await follow(library, MORNING + 3.9 * HOUR);
    expect(later).toMatchObject([{ kind: 'polled', fresh: 0, unchanged: true }]);
    expect(site.asked.map(({ path }) => path)).toEqual(['/feed']);
    expect(site.asked[0]?.headers['if-none-match']).toBeDefined();
    expect(await documents(library)).toBe(2);
    const came = await library.read.selectFrom('captures').select('came').execute();
    expect(came.every((one) => String(one.came).includes('source'))).toBe(true);
  });

  it('gets a silent edit as a new version of the same document', async () => {
    const library = await place.open();
    site.show([page(1)], 10);
    await addSource(library, { kind: 'feed', url: site.feed });
    await follow(library, MORNING + 2 * HOUR);
    site.show([page(1, 'قال المتحدث باسم البلدية رامز العوني إن العمل في الرصيف توقف.')], 10);
    expect(kept(await follow(library, MORNING + 9 * HOUR))).toEqual(['changed /news/1']);
    expect(await documents(library)).toBe(1);
    expect(await library.read.selectFrom('captures').select('key').execute()).toHaveLength(2);
  });

  it('keeps the document of a page that is no longer there, and says that it is gone', async () => {
    const library = await place.open();
    site.show([page(1)], 10);
    await addSource(library, { kind: 'feed', url: site.feed });
    await follow(library, MORNING + 2 * HOUR);
    site.show([], 0);
    const events = [...(await follow(library, MORNING + 9 * HOUR)), ...(await follow(library, MORNING + 40 * HOUR))];
    expect(events.map(({ kind }) => kind)).toContain('gone');
    expect(await documents(library)).toBe(1);
  });

  it('catches up from the sitemap what went through the feed while nobody looked', async () => {
    const library = await place.open();
    site.show([page(1)], 1);
    await addSource(library, { kind: 'feed', url: site.feed, sitemap: site.sitemap });
    await follow(library, MORNING + 1 * HOUR);
    site.show([page(30), page(20), page(10), page(1), page(-5)], 1);
    const missed = kept(await follow(library, MORNING + 31 * HOUR));
    expect(missed.filter((line) => line.startsWith('added'))).toEqual(
      ['/news/10', '/news/20', '/news/30'].map((path) => `added ${path}`),
    );
  });

  it('looks into no sitemap while the feed still tells something known', async () => {
    const library = await place.open();
    site.show([page(1)], 1);
    await addSource(library, { kind: 'feed', url: site.feed, sitemap: site.sitemap });
    await follow(library, MORNING + 1 * HOUR);
    site.asked.length = 0;
    site.show([page(10), page(1)], 2);
    await follow(library, MORNING + 20 * HOUR);
    expect(site.asked.map(({ path }) => path)).not.toContain('/map');
  });

  it('takes what is dropped into a folder, when it lies still', async () => {
    const library = await place.open();
    const folder = mkdtempSync(join(tmpdir(), 'isnad-inbox-'));
    const drop = (name: string, text: string, at: number) => {
      writeFileSync(join(folder, name), text);
      utimesSync(join(folder, name), at / 1000, at / 1000);
    };
    drop('one.txt', 'أعلنت الوزيرة هالة السدوي أن الرصيف سيُفتح في الصيف.', MORNING);
    drop('two.txt', 'أعلنت الوزيرة هالة السدوي أن الرصيف لن يُفتح.', MORNING + 9 * HOUR);
    await addSource(library, { kind: 'folder', url: folder });
    await follow(library, MORNING + 9 * HOUR);
    expect(await documents(library)).toBe(1);
    await follow(library, MORNING + 10 * HOUR);
    expect(await documents(library)).toBe(2);
  });

  it('is one process at a time: the next is told which, and takes over from one that has ended', async () => {
    const library = await place.open();
    const lease = await takeLease(library);
    if ('heldBy' in lease) throw new Error(`held by ${lease.heldBy}`);
    const gone = JSON.stringify({ host: 'another.example', pid: 77, since: '2031-05-04T06:00:00Z' });
    const hold = (until: number) =>
      library.write((write) =>
        write
          .updateTable('source_leases')
          .set({ holder: gone, until: new Date(until).toISOString() })
          .execute(),
      );
    await hold(Date.now() + 20_000);
    expect(await takeLease(library)).toEqual({ heldBy: 'process 77 on another.example, since 2031-05-04T06:00:00Z' });
    expect(await lease.renew()).toBe(false);
    await hold(Date.now() - 1000);
    const taken = await takeLease(library);
    expect('heldBy' in taken).toBe(false);
    if (!('heldBy' in taken)) await taken.release();
  });

  it('knows of each source what it brought', async () => {
    const library = await place.open();
    site.show([page(2), page(1)], 10);
    await addSource(library, { kind: 'feed', url: site.feed });
    await follow(library, MORNING + 3 * HOUR);
    const [record] = await sourceRecords(library);
    expect(record).toMatchObject({ title: 'مرآة الساحل', needsPerson: false, pages: { kept: 2, waiting: 0 } });
  });
});
