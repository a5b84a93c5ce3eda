import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ReaderFailed, readWithCommand } from '../../bench/eval/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A reader of few words. */
function script(name: string, code: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, code);
  return path;
}

const documents = Array.from({ length: 500 }, (_, k) => ({ id: `d${k}`, text: 'نص '.repeat(400) }));

describe('the command that reads for the evaluation', () => {
  it('gets the documents as JSON lines on standard input', async () => {
    const echo = script(
      'echo',
      `import { createInterface } from 'node:readline';
       for await (const line of createInterface({ input: process.stdin })) {
         const { id, text } = JSON.parse(line);
         console.log(JSON.stringify({ id, story: String(text.length), times: null }));
       }`,
    );
    const readings = await readWithCommand(echo, documents, false);
    expect([...(readings?.keys() ?? [])]).toEqual(documents.map((d) => d.id));
    expect(readings?.get('d0')).toEqual({ id: 'd0', story: '1200' });
  });

  it('is told apart when it does not know --link', async () => {
    const old = script('old', `console.error("error: unknown option '--link'"); process.exit(1);`);
    expect(await readWithCommand(old, documents, true)).toBeUndefined();
  });

  it('fails with its own words when it cannot start', async () => {
    const broken = script('broken', `console.error('no lexicon'); process.exit(2);`);
    await expect(readWithCommand(broken, documents, false)).rejects.toThrow('no lexicon');
    await expect(readWithCommand(join(folder, 'absent.js'), documents, false)).rejects.toThrow(ReaderFailed);
  });
});
