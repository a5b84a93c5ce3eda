import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { gzipLines } from '../../bench/gzip-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-gzip-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('only a line feed ends a line of a gzipped file', async () => {
  const lines = ['{"text":"سطر\u2028واحد"}', '', 'كلمة '.repeat(40_000), 'بلا نهاية'];
  const path = join(folder, 'lines.gz');
  writeFileSync(path, gzipSync(lines.join('\n')));
  const read: string[] = [];
  for await (const line of gzipLines(path)) read.push(line);
  expect(read).toEqual(lines);
});
