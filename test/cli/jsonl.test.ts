import { describe, expect, test } from 'vitest';
import { isnad, readLines } from './harness.ts';

/** The contract of DESIGN 5 for lines of JSON. */
describe('isnad read --from jsonl --to jsonl', () => {
  test('answers every line with one line, in order', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `d${index}`);
    const { json, status } = await readLines(ids.map((id) => ({ id, text: `قال الوزير ${id}.` })));
    expect(json.map(({ id }) => id)).toEqual(ids);
    expect(status).toBe(0);
  });

  test('prints the keys of the contract, in that order', async () => {
    const { json } = await readLines([{ id: 'a', text: 'نص قصير' }]);
    expect(Object.keys(json[0] ?? {})).toEqual([
      'id',
      'articles',
      'segments',
      'mentions',
      'times',
      'statements',
      'events',
    ]);
  });

  test('takes null for absent and ignores unknown fields', async () => {
    const line = { id: 'a', text: 'نص', title: null, outlet: null, url: null, published: null, category: 7 };
    const { json, status } = await readLines([line]);
    expect(json).toMatchObject([{ id: 'a' }]);
    expect(status).toBe(0);
  });

  test('puts a title in front that the text does not begin with, and carries the text then', async () => {
    const { json } = await readLines([
      { id: 'a', title: 'العنوان', text: 'المتن' },
      { id: 'b', title: 'العنوان', text: 'العنوان\nالمتن' },
    ]);
    expect(json[0]).toMatchObject({ text: 'العنوان\n\nالمتن' });
    expect(json[1]).not.toHaveProperty('text');
  });

  test('carries the text also when a character had to be replaced', async () => {
    const { json } = await readLines(['{"id":"a","text":"قبل\\u0000بعد"}']);
    expect(json[0]).toMatchObject({ text: 'قبل\uFFFDبعد' });
  });

  test('ends the last line whether or not a line feed does', async () => {
    const { out } = await isnad(['read', '--from', 'jsonl', '--to', 'jsonl'], { stdin: '{"id":"a","text":"نص"}' });
    expect(out.split('\n')).toHaveLength(2);
  });

  test('reads lines that end in CR LF and a byte-order mark', async () => {
    const stdin = '\uFEFF{"id":"a","text":"نص"}\r\n{"id":"b","text":"نص"}\r\n';
    const { status } = await isnad(['read', '--from', 'jsonl', '--to', 'jsonl'], { stdin });
    expect(status).toBe(0);
  });

  test('has nothing to say to an empty partition', async () => {
    const { status, out } = await isnad(['read', '--from', 'jsonl', '--to', 'jsonl', '-'], { stdin: '' });
    expect([status, out]).toEqual([0, '']);
  });
});

describe('an id that is not given', () => {
  const idOf = async (line: object) => (await readLines([line])).json[0]?.id;

  test('is the same in every call, and another for another outlet, day or text', async () => {
    const line = { text: 'نص', outlet: 'الحدث', published: '2018-03-14' };
    const id = await idOf(line);
    expect(id).toMatch(/^[0-9a-f]{20}$/);
    expect(await idOf(line)).toBe(id);
    expect(await idOf({ ...line, outlet: 'الأفق' })).not.toBe(id);
    expect(await idOf({ ...line, published: '2018-03-15' })).not.toBe(id);
    expect(await idOf({ ...line, text: 'نص آخر' })).not.toBe(id);
  });

  test('depends on outlet and URL alone where there is a URL', async () => {
    const line = { text: 'نص', outlet: 'الحدث', url: 'https://example.org/1' };
    expect(await idOf({ ...line, text: 'نص آخر' })).toBe(await idOf(line));
    expect(await idOf({ ...line, outlet: 'الأفق' })).not.toBe(await idOf(line));
  });
});

describe('a bad line', () => {
  const good = { id: 'good', text: 'نص' };

  test.each([
    ['no JSON', '{"id":', /not JSON/],
    ['an empty line', '', /empty/],
    ['an array', '[1]', /not a JSON object but an array/],
    ['null', 'null', /not a JSON object but null/],
    ['no text', { id: 'x' }, /^text: missing/],
    ['null for a text', { id: 'x', text: null }, /^text: missing/],
    ['a blank text', { id: 'x', text: ' \n' }, /^text: empty/],
    ['a number for a text', { id: 'x', text: 5 }, /^text: must be a string, not a number/],
    ['a number for an id', { id: 5, text: 'نص' }, /^id: must be a string, not a number/],
    ['an array for an outlet', { id: 'x', text: 'نص', outlet: [] }, /^outlet: must be a string, not an array/],
    ['a title that is an object', { id: 'x', text: 'نص', title: {} }, /^title: must be a string, not an object/],
    ['a day that is none', { id: 'x', text: 'نص', published: '2018-02-30' }, /^published: .*ISO 8601/],
    ['a repeated id', { id: 'good', text: 'نص آخر' }, /^id: «good» is repeated/],
  ])('%s is answered as such and does not stop the rest', async (_what, line, message) => {
    const { json, status, err } = await readLines([good, line, { id: 'last', text: 'نص' }]);
    expect([json.length, json[0]?.id, json[2]?.id]).toEqual([3, 'good', 'last']);
    expect(json[1]).toMatchObject({ line: 2, error: expect.stringMatching(message) });
    expect(err).toContain('standard input:2: ');
    expect(status).toBe(1);
  });

  test('tells its id where it has one', async () => {
    const { json } = await readLines([{ id: 'x' }, { id: 7 }]);
    expect(json).toEqual([
      { id: 'x', line: 1, error: 'text: missing' },
      { line: 2, error: 'text: missing' },
    ]);
  });

  test('names the byte that is not UTF-8', async () => {
    const stdin = Buffer.concat([
      Buffer.from('{"id":"a","text":"نص"}\n{"text":"'),
      Buffer.from([0xc7, 0xe1, 0x22, 0x7d]),
    ]);
    const { out, status } = await isnad(['read', '--from', 'jsonl', '--to', 'jsonl'], { stdin });
    expect(JSON.parse(out.split('\n')[1] ?? '')).toMatchObject({ line: 2, error: expect.stringContaining('byte 34') });
    expect(status).toBe(1);
  });

  test('is told ten times on standard error, then counted', async () => {
    const { err, json } = await readLines(Array.from({ length: 25 }, () => '{}'));
    expect(json).toHaveLength(25);
    expect(err.trim().split('\n')).toHaveLength(11);
    expect(err).toContain('and 15 more bad lines');
  });
});
