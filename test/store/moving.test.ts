import { describe, expect, it } from 'vitest';
import { documentById } from '../../src/query/document.ts';
import { addReading } from '../../src/store/add.ts';
import { check } from '../../src/store/check/check.ts';
import { decide } from '../../src/store/decisions/decide.ts';
import { dump } from '../../src/store/dump/dump.ts';
import { restore } from '../../src/store/dump/restore.ts';
import { forget } from '../../src/store/forget.ts';
import type { Library } from '../../src/store/library.ts';
import { openLibrary } from '../../src/store/open.ts';
import { onBothEngines, POSTGRES, places } from './engines.ts';
import { HARBOUR, prepared, VERSIONS } from './material.ts';

const PAGE = { mediaType: 'text/html', content: Buffer.from('<p>صفحة</p>'), at: '2031-05-05T08:00:00.000Z' };

/** A library in which something stands in nearly every table. */
async function fill(library: Library): Promise<string> {
  const { id } = await addReading(library, prepared(HARBOUR));
  const document = await documentById(library, id);
  await decide(library, { kind: 'wrong', statement: document?.statements[1]?.id ?? '' }, 'سعاد');
  await decide(library, { kind: 'checked', document: id }, 'سعاد');
  await addReading(library, prepared({ ...HARBOUR, text: `${HARBOUR.text}\nنهاية\u2028الخبر 🚢` }));
  await addReading(
    library,
    prepared({ id: 'two', text: 'قالت الوزيرة ليلى الهادي إن الجسر جاهز.' }, { received: PAGE }),
  );
  return id;
}

async function linesOf(library: Library): Promise<string[]> {
  const lines: string[] = [];
  await dump(library, async (line) => void lines.push(line));
  return lines;
}

async function* each(lines: readonly string[]) {
  yield* lines;
}

async function faultsOf(library: Library): Promise<string[]> {
  const faults: string[] = [];
  await check(library, async ({ where, what }) => void faults.push(`${where}: ${what}`));
  return faults;
}

onBothEngines('A dump', (place) => {
  it('restores to an equal library that goes on counting where it stopped', async () => {
    const library = await place.open();
    await fill(library);
    const lines = await linesOf(library);
    const where = await place.fresh();
    expect(await restore(where, each(lines))).toBe(lines.length - 2);
    const copy = await openLibrary(where);
    expect(await linesOf(copy)).toEqual(lines);
    expect(await faultsOf(copy)).toEqual([]);
    expect((await addReading(copy, prepared({ id: 'three', text: 'قال الناطق إن المعرض سيفتح.' }))).outcome).toBe(
      'added',
    );
    await expect(restore(where, each(lines))).rejects.toThrow('is not empty');
    await copy.close();
  });

  it('that is cut short or damaged restores nothing', async () => {
    const library = await place.open();
    await fill(library);
    const lines = await linesOf(library);
    const where = await place.fresh();
    await expect(restore(where, each(lines.slice(0, -3)))).rejects.toThrow('cut short');
    const damaged = lines.map((line) => line.replace('سامي', 'هاني'));
    await expect(restore(where, each(damaged))).rejects.toThrow('damaged');
    await expect(restore(where, each(['{}']))).rejects.toThrow('line 1: not the beginning of a dump');
    await expect(restore(where, each(['{"isnad":"dump","format":1,"schema":9999}']))).rejects.toThrow('version 9999');
    expect(await restore(where, each(lines))).toBe(lines.length - 2);
  });
});

describe.skipIf(POSTGRES === undefined)('Between the engines', () => {
  if (POSTGRES === undefined) return;
  const { sqlite, postgres } = places();

  it('a library moves from SQLite to PostgreSQL and back without loss', async () => {
    const library = await sqlite.open();
    await fill(library);
    const lines = await linesOf(library);
    const moved = await postgres.fresh();
    await restore(moved, each(lines));
    const there = await openLibrary(moved);
    const dumped = await linesOf(there);
    await there.close();
    expect(dumped).toEqual(lines);
    const back = await sqlite.fresh();
    await restore(back, each(dumped));
    const home = await openLibrary(back);
    expect(await linesOf(home)).toEqual(lines);
    await home.close();
  });
});

onBothEngines('A check', (place) => {
  it('finds nothing in a library as it was made, and every kind of damage', async () => {
    const library = await place.open();
    await fill(library);
    expect(await faultsOf(library)).toEqual([]);
    await library.write(async (write) => {
      await write.updateTable('statements').set({ text: 'كلام' }).where('number', '=', 1).execute();
      await write.updateTable('texts').set({ hash: 'x' }).where('key', '=', 1).execute();
      await write.updateTable('documents').set({ next_statement: 1 }).where('key', '=', 1).execute();
      await write
        .updateTable('captures')
        .set({ content: Buffer.from('<p>أخرى</p>') })
        .where('media_type', '=', 'text/html')
        .execute();
      await write.deleteFrom('decision_outcomes').execute();
    });
    const faults = (await faultsOf(library)).join('\n');
    for (const what of [
      'quotes «كلام», but',
      'a text is not the one that was hashed',
      'has a number that its document has not given',
      'a capture is not the one that was hashed',
      'was never applied nor listed',
    ]) {
      expect(faults).toContain(what);
    }
  });
});

onBothEngines('What is forgotten', (place) => {
  it('goes with everything, and does not come back', async () => {
    const library = await place.open();
    const id = await fill(library);
    const gone = await forget(library, 'http://marfa.example/2031/05/harbour/');
    expect(gone.documents).toBe(1);
    expect((await linesOf(library)).join('\n')).not.toContain('الميناء');
    expect((await linesOf(library)).join('\n')).not.toContain('سامي الراوي');
    expect(await addReading(library, prepared(HARBOUR))).toEqual({ id, outcome: 'forgotten' });
    expect(await faultsOf(library)).toEqual([]);
  });

  it('of a name: what it is told to have said, also in later readings', async () => {
    const library = await place.open();
    const id = await fill(library);
    const { names, statements } = await forget(library, 'سامي الراوي');
    expect(names).toBeGreaterThan(0);
    expect(statements).toBeGreaterThan(0);
    const speakers = async () =>
      (await documentById(library, id))?.statements.flatMap((one) => one.speakers.map(({ name }) => name));
    expect(await speakers()).not.toContain('سامي الراوي');
    await addReading(
      library,
      prepared(
        { ...HARBOUR, text: `${HARBOUR.text}\nنهاية\u2028الخبر 🚢` },
        { versions: { ...VERSIONS, reader: 'r2' } },
      ),
    );
    expect(await speakers()).not.toContain('سامي الراوي');
    expect(await faultsOf(library)).toEqual([]);
  });
});
