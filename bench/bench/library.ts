import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import { openLibrary } from '../../src/library.ts';
import type { Source } from '../../src/model.ts';
import { processorTime } from '../scale/clock.ts';
import { type Searching, searching } from '../scale/searching.ts';

/** What a small library costs: processor time, in milliseconds. */
export interface LibraryCost {
  readonly articles: number;
  /** For each article: reading and storing, linking. */
  readonly adding: number;
  readonly linking: number;
  readonly search: Searching;
}

/** Adds the documents to a SQLite library of their own, links them and searches in it. */
export async function libraryCost(sources: readonly Source[]): Promise<LibraryCost> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  try {
    const where = join(folder, 'bench.db');
    const lines = join(folder, 'bench.jsonl');
    writeFileSync(lines, sources.map((source) => `${JSON.stringify(source)}\n`).join(''));
    const adding = await called('add', '--no-link', '--quiet', '--from', 'jsonl', '--library', where, lines);
    const linking = await called('link', '--quiet', '--library', where);
    const library = await openLibrary(where, { create: false });
    const search = await searching(library, 1, processorTime);
    await library.close();
    return { articles: sources.length, adding: adding / sources.length, linking: linking / sources.length, search };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Processor time of a call of the command line in this process. Throws when it fails. */
async function called(...args: readonly string[]): Promise<number> {
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const before = processorTime();
  const status = await main(args, { stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere(), env: {} });
  if (status !== 0) throw new Error(`isnad ${args[0]} ended with ${status}`);
  return processorTime() - before;
}
