import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { isnad, workshop } from './harness.ts';

const files = workshop();
const library = join(files.path, 'library.db');
const LINES = [
  {
    id: 'bridge',
    outlet: 'الأفق & أخواتها',
    url: 'https://ufuq.example/bridge?a=1',
    published: '2031-05-04',
    title: 'الوزير: "الجسر" جاهز',
    text: 'قال الوزير سامي الراوي إن الجسر سيفتح غداً.\n=1+1 قالت الوزارة «العمل *لن* يتوقف».',
  },
  { id: 'fair', outlet: 'الميدان', published: '2031-06-01', text: 'أكدت الوزيرة ليلى الهادي أن المعرض جاهز.' },
];

const run = (...args: string[]) => isnad([...args, '--library', library]);
const exported = async (...args: string[]) => (await run('export', ...args)).out;

beforeAll(async () => {
  const input = files.write('lines.jsonl', LINES.map((line) => `${JSON.stringify(line)}\n`).join(''));
  expect((await run('add', '--quiet', input)).err).toBe('');
}, 60_000);

describe('isnad export', () => {
  test('writes documents with their statements, or statements without full texts', async () => {
    const documents = (await exported()).trim().split('\n');
    expect(documents.map((line) => (JSON.parse(line) as { givenId: string }).givenId)).toEqual(['bridge', 'fair']);
    const only = await exported('--quotations-only');
    expect(only).not.toContain('"documentText"');
    expect(only).not.toContain(`"text":${JSON.stringify(`${LINES[0]?.title}\n\n${LINES[0]?.text}`)}`);
    const statements = only.trim().split('\n');
    expect(JSON.parse(statements[0] ?? '')).toMatchObject({
      document: { givenId: 'bridge', outlet: 'الأفق & أخواتها' },
    });
  });

  test('chooses by outlet and day', async () => {
    expect((await exported('--outlet', 'الميدان')).trim().split('\n')).toHaveLength(1);
    expect(await exported('--after', '2031-05-05', '--to', 'ris')).not.toContain('bridge');
    expect(await exported('--before', '2031-05-03')).toBe('');
  });

  test('writes a table that a spreadsheet reads and does not run', async () => {
    const table = await exported('--to', 'csv');
    expect(table.startsWith('\uFEFFid,document,outlet')).toBe(true);
    expect(table).toContain('"الوزير: ""الجسر"" جاهز"');
    expect(table).toContain('سامي الراوي');
  });

  test('writes a sheet that runs from right to left', async () => {
    const path = join(files.path, 'said.xlsx');
    expect((await run('export', '--to', 'xlsx', '--output', path)).status).toBe(0);
    const sheet = entryOf(readFileSync(path), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('rightToLeft="1"');
    expect((await run('export', '--to', 'xlsx')).err).toContain('--to xlsx needs --output FILE');
  });

  test('writes schema.org articles and quotations', async () => {
    const graph = JSON.parse(await exported('--to', 'jsonld', '--quotations-only')) as {
      '@graph': {
        '@type': string;
        articleBody?: string;
        hasPart: { '@type': string; spokenByCharacter: object[] }[];
      }[];
    };
    expect(graph['@graph'].map((one) => one['@type'])).toEqual(['NewsArticle', 'NewsArticle']);
    expect(graph['@graph'][0]).not.toHaveProperty('articleBody');
    expect(graph['@graph'][1]?.hasPart[0]).toMatchObject({
      '@type': 'Quotation',
      spokenByCharacter: [{ '@type': 'Person', name: 'ليلى الهادي' }],
    });
  });

  test('writes Markdown in which the text is only text', async () => {
    const markdown = await exported('--to', 'markdown');
    expect(markdown).toContain('## الوزير: "الجسر" جاهز');
    expect(markdown).toContain('العمل \\*لن\\* يتوقف');
    expect(await exported('--to', 'markdown', '--quotations-only')).not.toContain('=1+1');
  });

  test('writes references for librarians', async () => {
    expect(await exported('--to', 'ris')).toContain('TY  - NEWS\r\nID  - ');
    expect(await exported('--to', 'bibtex')).toContain('journal = {الأفق \\& أخواتها}');
  });

  test('writes checked documents as references with their texts', async () => {
    const [line = ''] = (await exported('--outlet', 'الميدان')).trim().split('\n');
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    expect(await exported('--to', 'reference')).toBe('[]\n');
    await run('decide', 'checked', id, '--by', 'سعاد');
    const texts = join(files.path, 'docs.jsonl');
    const [reference] = JSON.parse(await exported('--to', 'reference', '--texts', texts)) as Record<string, unknown>[];
    expect(reference).toMatchObject({
      document: 'fair',
      outlet: 'الميدان',
      statements: [{ type: 'indirect', cue: 'أكدت', speakers: ['ليلى الهادي'], via: [], utterance: null }],
      segments: [{ kind: 'article', start: 0 }],
    });
    expect(JSON.parse(readFileSync(texts, 'utf8'))).toMatchObject({ id: 'fair', text });
  });
});

/** One file of a ZIP archive, by its central directory. */
function entryOf(zip: Buffer, name: string): string {
  for (
    let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const length = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    return (zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8');
  }
  throw new Error(`no ${name} in the archive`);
}
