import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines } from '../../src/ingest/lines.ts';
import { isIsoDate } from '../../src/ingest/published.ts';
import { SeenIds } from '../../src/ingest/seen.ts';
import { decodeUtf8 } from '../../src/ingest/utf8.ts';

describe('splitLines', () => {
  const linesOf = async (chunks: readonly string[], limit?: number) => {
    const found: [number, number, string | undefined][] = [];
    for await (const { number, offset, bytes } of splitLines(chunked(chunks), limit)) {
      found.push([number, offset, bytes?.toString()]);
    }
    return found;
  };

  test('gives the same lines however the bytes arrive', async () => {
    const property = fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\n]{0,4}$/)), async (chunks) => {
      const whole = chunks.join('');
      const expected = whole.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect((await linesOf(chunks)).map(([, , text]) => text)).toEqual(expected);
    });
    await fc.assert(property);
  });

  test('numbers lines from 1 and tells where they begin', async () => {
    expect(await linesOf(['a\n', '\nbb', 'b\ncc'])).toEqual([
      [1, 0, 'a'],
      [2, 2, ''],
      [3, 3, 'bbb'],
      [4, 7, 'cc'],
    ]);
  });

  test('passes over a line that is too long', async () => {
    expect(await linesOf(['aaaa', 'aaaa\nb\n'], 5)).toEqual([
      [1, 0, undefined],
      [2, 9, 'b'],
    ]);
  });
});

test('SeenIds knows an id again, and no other', () => {
  const seen = new SeenIds();
  const ids = Array.from({ length: 20_000 }, (_, index) => `document-${index}`);
  expect(ids.every((id) => seen.add(id))).toBe(true);
  expect(ids.some((id) => seen.add(id))).toBe(false);
});

describe('decodeUtf8', () => {
  test('drops a byte-order mark and keeps everything else', () => {
    expect(decodeUtf8(Buffer.from('\uFEFFنص 😀'))).toBe('نص 😀');
  });

  test.each([
    ['a byte of another encoding', [0x61, 0xc7, 0xe1], 1],
    ['a letter cut short at the end', [0x61, 0x62, 0xd9], 2],
    ['an encoded surrogate', [0x61, 0xed, 0xa0, 0x80], 1],
  ])('names the place of %s', (_what, bytes, at) => {
    expect(() => decodeUtf8(Buffer.from(bytes), 100)).toThrow(`not UTF-8 at byte ${100 + at}`);
  });
});

test.each([
  '2018',
  '2018-03',
  '2018-03-14',
  '2018-03-14T20:30',
  '2018-03-14T20:30:15.5Z',
  '2018-03-14 20:30:15+0300',
  '2018-03-14T20:30:15-03:30',
])('%s is a publication date', (value) => {
  expect(isIsoDate(value)).toBe(true);
});

test.each(['', 'أمس', '14/03/2018', '2018-13-01', '2018-02-30', '2018-03-14T', '1520000000'])(
  '«%s» is none',
  (value) => {
    expect(isIsoDate(value)).toBe(false);
  },
);

async function* chunked(chunks: readonly string[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}
