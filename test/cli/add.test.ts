import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { libraryPlace } from '../../src/cli/library/place.ts';
import { isnad, workshop } from './harness.ts';

const files = workshop();
const LINES = [
  { id: 'a', outlet: 'الأفق', text: 'قال الوزير سامي الراوي إن الجسر سيفتح غداً.' },
  { id: 'b', outlet: 'الأفق', text: 'أكدت الوزارة أن الجسر جاهز.' },
];

const add = async (library: string, ...args: string[]) => {
  const input = files.write('lines.jsonl', LINES.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const outcome = await isnad(['add', '--to', 'jsonl', '--library', join(files.path, library), ...args, input]);
  const lines = outcome.out.split('\n').filter((line) => line !== '');
  return { ...outcome, lines: lines.map((line) => JSON.parse(line) as { id: string; outcome: string }) };
};

describe('isnad add', () => {
  test('tells of each document once it is stored, and the second time that it is there', async () => {
    const first = await add('one.db');
    expect(first.lines).toMatchObject([
      { id: 'a', outcome: 'added', statements: { found: 1 } },
      { id: 'b', outcome: 'added' },
    ]);
    expect(first.err).toContain('2 documents: 2 added');
    const second = await add('one.db');
    expect(second.lines.map(({ outcome }) => outcome)).toEqual(['known', 'known']);
    expect(second.status).toBe(0);
  });

  test('tells of lines that cannot be read and keeps the others', async () => {
    const bad = files.write('bad.jsonl', '{"id":"x"}\n{"id":"y","text":"نص"}\n');
    const { err, status, lines } = await add('two.db', bad);
    expect(err).toContain('bad.jsonl:1: text: missing');
    expect(lines.map(({ id }) => id).sort()).toEqual(['a', 'b', 'y']);
    expect(status).toBe(1);
  });

  test('says what is wrong with a library that cannot be opened', async () => {
    const path = files.write('not-a-library.db', 'قال الوزير');
    const { err, status } = await isnad(['add', '--examples', '--library', path]);
    expect(err).toContain(`isnad: ${path} cannot be opened as a library`);
    expect(status).toBe(1);
  });
});

test.each([
  ['/given.db', { ISNAD_LIBRARY: '/told.db' }, '/given.db', 'linux'],
  [undefined, { ISNAD_LIBRARY: '/told.db' }, '/told.db', 'linux'],
  [undefined, { HOME: '/home/s' }, '/home/s/.local/share/isnad/library.db', 'linux'],
  [undefined, { HOME: '/home/s', XDG_DATA_HOME: '/data' }, '/data/isnad/library.db', 'linux'],
  [undefined, { HOME: '/Users/s' }, '/Users/s/Library/Application Support/isnad/library.db', 'darwin'],
] as const)('--library %s with %j is %s', (told, env, path, platform) => {
  expect(libraryPlace(told, env, platform)).toBe(path);
});
