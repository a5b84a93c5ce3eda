import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isnad } from '../cli/harness.ts';

const LINES = [
  {
    id: 'a',
    published: '2024-04-28',
    outlet: 'أ',
    text: 'سيزور وزير الخارجية الروسي سيرغي لافروف بغداد الأربعاء المقبل.',
  },
  { id: 'b', published: '2024-05-02', outlet: 'ب', text: 'فرضت الولايات المتحدة أمس عقوبات على إيران.' },
];
const stdin = LINES.map((line) => JSON.stringify(line)).join('\n');
const from = ['--from', 'jsonl', '--quiet', '-'];

describe('isnad events', () => {
  it('prints a line for each event', async () => {
    const { out, status } = await isnad(['events', ...from], { stdin });
    expect(status).toBe(0);
    expect(out).toContain('2024-05-01\tCONSULT/visit\tannounced\tسيرغي لافروف → العراق');
    expect(out).toContain('2024-05-01\tSANCTION/impose\thappened\tالولايات المتحدة → إيران');
  });

  it('chooses by type and by pair of states', async () => {
    const { out } = await isnad(['events', '--type', 'sanction', '--pair', 'IR-US', ...from], { stdin });
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('chooses by mode, status, place, day, month and names in any spelling', async () => {
    const lines = async (...flags: string[]) =>
      (await isnad(['events', ...flags, ...from], { stdin })).out.split('\n').filter(Boolean).length;
    expect(await lines('--mode', 'visit')).toBe(1);
    expect(await lines('--mode', 'Visit', '--status', 'announced')).toBe(1);
    expect(await lines('--status', 'denied')).toBe(0);
    expect(await lines('--place', 'بغداد')).toBe(1);
    expect(await lines('--actor', 'ايران')).toBe(1);
    expect(await lines('--after', '2024-05', '--before', '2024-05')).toBe(2);
    expect(await lines('--after', '2024-06')).toBe(0);
    expect(await lines('--before', '2024')).toBe(2);
  });

  it('tells which values there are', async () => {
    for (const [flag, wrong, right] of [
      ['--type', 'MEETING', 'CONSULT'],
      ['--mode', 'party', 'summit'],
      ['--status', 'maybe', 'announced'],
      ['--after', 'yesterday', '2031-05-04'],
    ] as const) {
      const { err, status } = await isnad(['events', flag, wrong, ...from], { stdin });
      expect(status).toBe(2);
      expect(err).toContain(right);
    }
  });

  it('writes sources as JSON', async () => {
    const { out } = await isnad(['events', '--json', '--actor', 'RU', ...from], { stdin });
    expect(JSON.parse(out)).toMatchObject([{ type: 'CONSULT', sources: [{ document: 'a' }] }]);
  });

  it('tells what a pair of states looks like', async () => {
    const { err, status } = await isnad(['events', '--pair', 'روسيا', ...from], { stdin });
    expect(status).toBe(2);
    expect(err).toContain('RU-CN');
  });
});

describe('isnad calendar', () => {
  it('writes announced events alone', async () => {
    const { out } = await isnad(['calendar', '--stamp', '2024-05-01T00:00:00Z', ...from], { stdin });
    expect(out.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
    expect(out).toContain('DTSTAMP:20240501T000000Z');
    expect(out).toContain('X-ISNAD-STATUS:announced');
  });
});

describe('isnad events of a library', () => {
  it('asks it where no files are named, and its calendar too', async () => {
    const library = join(mkdtempSync(join(tmpdir(), 'isnad-events-')), 'library.db');
    await isnad(['add', '--library', library, ...from], { stdin });
    const { out, status } = await isnad(['events', '--library', library, '--type', 'sanction']);
    expect(status).toBe(0);
    expect(out).toContain('2024-05-01\tSANCTION/impose\thappened\tالولايات المتحدة → إيران');
    const exported = await isnad(['export', '--library', library, '--to', 'events', '--after', '2024-05-01']);
    const rows = exported.out.trimEnd().split('\n');
    expect(rows[0]).toMatch(/^\uFEFFevent_id,event_date,date_end,source_name/u);
    expect(rows).toHaveLength(3);
    expect(exported.out).toContain('الولايات المتحدة');
    const byLine = await isnad(['export', '--library', library, '--to', 'events-jsonl', '--outlet', 'ب']);
    expect(
      byLine.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([{ type: 'SANCTION', date: '2024-05-01', sources: [{ outlet: 'ب' }] }]);
    const calendar = await isnad(['calendar', '--library', library, '--stamp', '2024-05-01T00:00:00Z']);
    expect(calendar.out).toContain('X-ISNAD-OUTCOME:untold');
  });
});
