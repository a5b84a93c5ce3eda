import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isnad, type Json, workshop } from './harness.ts';

const files = workshop();
const good = files.write('good.txt', 'قال الوزير إن بلاده توافق.');

async function readJson(
  ...args: string[]
): Promise<{ readonly records: Json[]; readonly status: number; readonly err: string }> {
  const { out, status, err } = await isnad(['read', '--json', ...args]);
  return { records: JSON.parse(out) as Json[], status, err };
}

describe('isnad read --json', () => {
  test('prints an array with the text of each file under its name', async () => {
    const { records, status } = await readJson(good);
    expect(records).toMatchObject([{ id: good, text: 'قال الوزير إن بلاده توافق.' }]);
    expect(status).toBe(0);
  });

  test('prints an empty array when nothing could be read', async () => {
    expect(await readJson(join(files.path, 'none.txt'))).toMatchObject({ records: [], status: 1 });
  });

  test('is the same as --to json, and contradicts any other --to', async () => {
    expect((await isnad(['read', '--to', 'json', good])).out).toBe((await isnad(['read', '--json', good])).out);
    expect((await isnad(['read', '--json', '--to', 'jsonl', good])).status).toBe(2);
  });
});

describe('formats', () => {
  test.each([
    ['lines.jsonl', '{"id":"a","text":"نص"}\n{"id":"b","text":"نص"}\n', ['a', 'b']],
    ['lines.json', '{"id":"a","text":"نص"}\n{"id":"b","text":"نص"}\n', ['a', 'b']],
    ['array.json', '[{"id":"a","text":"نص"},{"id":"b","text":"نص"}]', ['a', 'b']],
    ['one.json', '{\n  "id": "a",\n  "text": "نص"\n}', ['a']],
    ['nameless', '{"id":"a","text":"نص"}\n', ['a']],
  ])('%s is known by its name or content', async (name, content, ids) => {
    const { records } = await readJson(files.write(name, content));
    expect(records.map(({ id }) => id)).toEqual(ids);
  });

  test('what is compressed by gzip is unpacked', async () => {
    const { records } = await readJson(files.write('lines.jsonl.gz', gzipSync('{"id":"a","text":"نص"}\n')));
    expect(records).toMatchObject([{ id: 'a' }]);
  });

  test('--from has the last word', async () => {
    const path = files.write('odd.txt', '{"id":"a","text":"نص"}\n');
    expect((await readJson(path)).records).toMatchObject([{ id: path }]);
    expect((await readJson('--from', 'jsonl', path)).records).toMatchObject([{ id: 'a' }]);
  });

  test('a byte-order mark is no part of the text', async () => {
    const { records } = await readJson(files.write('bom.txt', '\uFEFFنص'));
    expect(records).toMatchObject([{ text: 'نص' }]);
  });

  test('a text on standard input has the hash for an id', async () => {
    const { out } = await isnad(['read', '--json', '-'], { stdin: 'قال الوزير' });
    expect(JSON.parse(out)).toMatchObject([{ id: expect.stringMatching(/^[0-9a-f]{20}$/), text: 'قال الوزير' }]);
  });

  test('a bad element of an array is told by its place', async () => {
    const { records, status } = await readJson(files.write('mixed.json', '[{"id":"a","text":"نص"},{"id":"b"}]'));
    expect(records[1]).toEqual({ id: 'b', line: 2, error: 'text: missing' });
    expect(status).toBe(1);
  });
});

describe('what cannot be read', () => {
  const folder = join(files.path, 'empty-folder');
  mkdirSync(folder);

  test.each([
    ['a missing file', join(files.path, 'none.txt'), 'no such file'],
    ['an empty file', files.write('empty.txt', ''), 'empty'],
    ['a blank file', files.write('blank.txt', ' \n\n'), 'empty'],
    ['a binary file', files.write('binary.txt', Buffer.from([1, 2, 0, 3])), 'binary, not text'],
    ['a PDF', files.write('paper.txt', '%PDF-1.7\n'), 'a PDF that cannot be read'],
    ['UTF-16', files.write('wide.txt', Buffer.from('\uFEFFنص', 'utf16le')), 'UTF-16'],
    ['Windows-1256', files.write('old.txt', Buffer.from([0x61, 0x20, 0xc7, 0xe1])), 'not UTF-8 at byte 2'],
    ['half of a gzip', files.write('half.jsonl.gz', gzipSync('{"id":"a"}').subarray(0, 15)), 'damaged compression'],
    ['JSON cut short', files.write('cut.json', '[{"id":"a"'), 'not JSON'],
    ['an empty folder', folder, 'an empty folder'],
    ['a page', files.write('page.html', '<p>نص</p>'), 'no article: the page holds no text to speak of'],
    [
      'a page without a name',
      files.write('page', '<!DOCTYPE html><h1>الصفحة غير موجودة</h1>'),
      'no article: the page says that it is not there',
    ],
    ['an address', 'http://127.0.0.1/news', '127.0.0.1 is this machine'],
  ])('%s is named with the reason, and the rest is read', async (_what, path, reason) => {
    const { records, status, err } = await readJson(path, good);
    expect(records.map(({ id }) => id)).toEqual([good]);
    expect(err).toContain(`isnad: ${path}: ${reason}`);
    expect(status).toBe(1);
  });

  test('a file given twice is read once', async () => {
    const { records, err, status } = await readJson(good, good);
    expect(records).toHaveLength(1);
    expect(err).toContain(`${good}: given twice`);
    expect(status).toBe(1);
  });
});

describe('facts given on the command line', () => {
  test('are for documents that tell none', async () => {
    const path = files.write('facts.jsonl', '{"text":"نص"}\n{"text":"نص","outlet":"الأفق"}\n');
    const told = await readJson('--outlet', 'الحدث', path);
    const same = files.write('same.jsonl', '{"text":"نص","outlet":"الحدث"}\n{"text":"نص","outlet":"الأفق"}\n');
    expect(told.records.map(({ id }) => id)).toEqual((await readJson(same)).records.map(({ id }) => id));
  });

  test('a day that is none is refused', async () => {
    expect(await isnad(['read', '--published', 'yesterday', good])).toMatchObject({ status: 2 });
  });
});

test('a folder stands for its files, by name', async () => {
  const folder = join(files.path, 'folder');
  mkdirSync(folder);
  for (const name of ['b.txt', 'a.txt', '.hidden.txt']) files.write(join('folder', name), 'نص');
  const { records } = await readJson(folder);
  expect(records.map(({ id }) => id)).toEqual([join(folder, 'a.txt'), join(folder, 'b.txt')]);
});
