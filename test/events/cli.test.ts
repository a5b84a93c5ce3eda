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
    const calendar = await isnad(['calendar', '--library', library, '--stamp', '2024-05-01T00:00:00Z']);
    expect(calendar.out).toContain('X-ISNAD-OUTCOME:untold');
  });
});
