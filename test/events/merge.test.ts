import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { mergeEvents } from '../../src/link/events/merge.ts';
import { sourcesOf } from '../../src/link/events/sources.ts';
import { calendarOf } from '../../src/query/events/calendar.ts';
import { dailyCountsCsv } from '../../src/query/events/daily.ts';
import { filterEvents } from '../../src/query/events/filter.ts';
import { eventsCsv, SERIES_COLUMNS } from '../../src/query/events/series.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const registry = defaultRegistry();
const told = (id: string, published: string, text: string) =>
  sourcesOf(read(cleanText({ id, text, published, outlet: id }), registry));

const VISIT = told('a', '2024-05-02', 'وصل وزير الخارجية الروسي سيرغي لافروف إلى بغداد أمس الأربعاء.');
const AGAIN = told('b', '2024-05-02', 'زار وزير الخارجية الروسي سيرغي لافروف بغداد يوم الأربعاء.');
const PLANNED = told('c', '2024-04-28', 'سيزور وزير الخارجية الروسي سيرغي لافروف بغداد الأربعاء المقبل.');
const LATER = told('d', '2024-06-20', 'زار وزير الخارجية الروسي سيرغي لافروف بغداد أمس.');

describe('Tellings of one journey in several documents', () => {
  it('are one event with all its sources', () => {
    const [event, ...others] = mergeEvents([...VISIT, ...AGAIN]);
    expect(others).toEqual([]);
    expect(event?.sources.map(({ document }) => document)).toEqual(['a', 'b']);
    expect(event?.date).toBe('2024-05-01');
    expect(event?.unattributed).toBe(2);
  });

  it('join what was announced to what happened', () => {
    const [event, ...others] = mergeEvents([...PLANNED, ...VISIT]);
    expect(others).toEqual([]);
    expect(event?.status).toBe('happened');
    expect(event?.announced).toBe(true);
    expect(event?.disagreements.status?.map(({ value }) => value).sort()).toEqual(['announced', 'happened']);
  });

  it('stay apart when they tell another day', () => {
    expect(mergeEvents([...VISIT, ...LATER]).map(({ date }) => date)).toEqual(['2024-05-01', '2024-06-19']);
  });

  it('do not depend on the order of arrival', () => {
    const all = [...VISIT, ...AGAIN, ...PLANNED, ...LATER];
    expect(mergeEvents(all.toReversed())).toEqual(mergeEvents(all));
  });
});

describe('Two tellings of one attack', () => {
  const first = told('a', '2024-05-02', 'شنت القوات الإسرائيلية غارة على مدينة رفح أمس أسفرت عن مقتل 26 شخصا.');
  const second = told('b', '2024-05-02', 'شنت القوات الإسرائيلية غارة على مدينة رفح أمس أسفرت عن مقتل 28 شخصا.');

  it('show both tolls', () => {
    const [event] = mergeEvents([...first, ...second]);
    expect(event?.disagreements.toll?.map(({ value }) => value)).toEqual([26, 28]);
  });
});

describe('The series of events', () => {
  const events = mergeEvents([...VISIT, ...PLANNED, ...LATER]);

  it('has a head and a line for each event', () => {
    const [head, ...lines] = eventsCsv(events).trimEnd().split('\r\n');
    expect(head?.split(',')).toEqual([...SERIES_COLUMNS]);
    expect(lines).toHaveLength(events.length);
  });

  it('counts days by doer and target', () => {
    expect(dailyCountsCsv(events).trimEnd().split('\r\n')).toEqual([
      'date,source_country,target_country,event_type,count',
      '2024-05-01,RU,IQ,CONSULT,1',
      '2024-06-19,RU,IQ,CONSULT,1',
    ]);
  });

  it('is chosen by pair of states and by day', () => {
    expect(filterEvents(events, { pair: ['IQ', 'RU'], after: '2024-06-01' }).map(({ date }) => date)).toEqual([
      '2024-06-19',
    ]);
    expect(filterEvents(events, { pair: ['IQ', 'FR'] })).toEqual([]);
  });
});

describe('The calendar', () => {
  const calendar = calendarOf(mergeEvents(PLANNED), { stamp: '2024-04-28T00:00:00Z', title: () => 'زيارة' });

  it('holds what is announced, on its day', () => {
    expect(calendar).toContain('DTSTART;VALUE=DATE:20240501\r\n');
    expect(calendar).toContain('STATUS:TENTATIVE\r\n');
  });

  it('folds lines at 75 octets', () => {
    const octets = calendar.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  });

  it('leaves out what was never announced', () => {
    expect(calendarOf(mergeEvents(LATER), { stamp: '2024-04-28T00:00:00Z', title: () => 'زيارة' })).not.toContain(
      'BEGIN:VEVENT',
    );
  });
});
