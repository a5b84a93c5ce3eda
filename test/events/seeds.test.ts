import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedDirectory } from '../../bench/eval/shared.ts';
import { cleanText } from '../../src/clean/clean.ts';
import { mergeEvents } from '../../src/link/events/merge.ts';
import { sourcesOf } from '../../src/link/events/sources.ts';
import type { LinkedEvent, Source } from '../../src/model.ts';
import { isCalendared } from '../../src/query/events/calendar.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const path = join(sharedDirectory(), 'gold', 'docs.jsonl');
const there = existsSync(path);
if (!there) console.log(`skipping the events of the seed documents: ${path} is absent`);

describe.runIf(there)('The seed documents', () => {
  const lines = there ? readFileSync(path, 'utf8').split('\n') : [];
  const documents = lines.filter((line) => /^\{"id": "00[0-4]_/u.test(line)).map((line) => JSON.parse(line) as Source);
  const registry = defaultRegistry();
  const events = mergeEvents(documents.flatMap((source) => sourcesOf(read(cleanText(source), registry))));
  const documentsOf = (event: LinkedEvent | undefined) => [...new Set(event?.sources.map(({ document }) => document))];
  const meetings = events.filter(
    ({ type, mode, actors }) =>
      type === 'CONSULT' &&
      mode !== 'visit' &&
      actors.length === 2 &&
      actors.every(({ name }) => /لافروف|يي/u.test(name)),
  );

  it('tell the meeting of 9 April 2024 in Beijing as one event with four sources, one of them without a date', () => {
    const meeting = meetings.find(({ date }) => date === '2024-04-09');
    expect(documentsOf(meeting)).toHaveLength(4);
    expect(meeting?.sources.some(({ date }) => date === undefined)).toBe(true);
  });

  it('tell the meeting of 18 September 2023 as another event', () => {
    const others = events.filter(
      (event) => documentsOf(event).some((id) => id.startsWith('004_')) && event.type === 'CONSULT',
    );
    expect(others.length).toBeGreaterThan(0);
    for (const event of others) expect(documentsOf(event)).toHaveLength(1);
  });

  it('announce a journey to China in May, with two sources', () => {
    const journey = events.find(
      ({ date, mode, status }) => date === '2024-05' && mode === 'visit' && status === 'announced',
    );
    expect(journey?.actors.map(({ name }) => name)).toEqual(['فلاديمير بوتين']);
    expect(documentsOf(journey)).toHaveLength(2);
    expect(journey && isCalendared(journey)).toBe(true);
  });
});
