import { describe, expect, it } from 'vitest';
import { openWriters } from '../../src/cli/library/writers.ts';
import * as libraries from '../../src/library.ts';
import { sqlitePlace } from '../store/engines.ts';
import { prepared } from '../store/material.ts';

const report = (k: number) => prepared({ id: `fair-${k}`, text: `قال الناطق سامي الراوي إن المعرض رقم ${k} سيفتح.` });

describe('Documents on their way into a library', () => {
  const place = sqlitePlace();

  it('go sixteen at a time, are taken in while others are written, and hear of it when they are safe', async () => {
    const library = await place.open();
    const sizes: number[] = [];
    const heard: string[] = [];
    const counting = {
      ...libraries,
      addReadings: (...given: Parameters<typeof libraries.addReadings>) => {
        sizes.push(given[1].length);
        return libraries.addReadings(...given);
      },
    };
    const writers = openWriters(library, counting);
    for (let k = 0; k < 50; k++) {
      const given = k === 20 ? { ...report(k), articles: '[{"place":0}]' } : report(k);
      await writers.add(given, (added) => void heard.push(typeof added === 'string' ? 'refused' : added.outcome));
    }
    await writers.end();
    expect(sizes.slice(0, 3)).toEqual([16, 16, 16]);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(50);
    expect(heard.filter((one) => one === 'added')).toHaveLength(49);
    expect(heard.filter((one) => one === 'refused')).toHaveLength(1);
    expect((await libraries.libraryCounts(library)).documents).toBe(49);
  });

  it('go alone where they are long', async () => {
    const library = await place.open();
    const groups: (readonly string[])[] = [];
    const noting = {
      ...libraries,
      addReadings: (...given: Parameters<typeof libraries.addReadings>) => {
        groups.push(given[1].map(({ source }) => source.id));
        return libraries.addReadings(...given);
      },
    };
    const writers = openWriters(library, noting);
    const book = { ...report(2), length: 3_000_000 };
    for (const one of [report(0), report(1), book, report(3)]) await writers.add(one, () => {});
    await writers.end();
    expect(groups).toEqual([['fair-0', 'fair-1'], ['fair-2'], ['fair-3']]);
  });

  it('do not wait for others for long', async () => {
    const library = await place.open();
    const writers = openWriters(library, libraries);
    const outcome = await new Promise((heard) => {
      void writers.add(report(1), (added) => heard(typeof added === 'string' ? added : added.outcome));
    });
    expect(outcome).toBe('added');
    await writers.end();
  });

  it('are told of no more when the library fails, and the fault is told', async () => {
    const library = await place.open();
    const heard: unknown[] = [];
    const failing = {
      ...libraries,
      addReadings: async () => {
        throw new Error('the disk is gone');
      },
    };
    const writers = openWriters(library, failing);
    const adding = async () => {
      for (let k = 0; k < 100; k++) await writers.add(report(k), (added) => void heard.push(added));
      await writers.end();
    };
    await expect(adding()).rejects.toThrow('the disk is gone');
    expect(heard).toEqual([]);
  });
});
