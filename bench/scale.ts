import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Source } from '../src/index.ts';
import { commitOf } from './bench/history.ts';
import { ROOT, sharedDirectory } from './eval/shared.ts';
import { gzipLines } from './gzip-lines.ts';
import type { Figures, Size } from './scale/figures.ts';
import type { Linking } from './scale/linking.ts';
import type { Searching } from './scale/searching.ts';

/**
 * What libraries of 1,000 to 31,000 articles cost, one growing into the next in the order of days, and what linking costs
 * up to 300,000 articles (the coverage again with other names on later days): `npm run bench:scale [-- --sizes 1000,3000]
 * [--copies 10]`. Writes bench/scale.json; `npm run docs:performance` draws it. Takes about half an hour alone on the machine;
 * times are of the processor, so company does not lengthen them much.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,3000,10000,31165' },
    copies: { type: 'string', default: '10' },
    data: { type: 'string', default: join(ROOT, 'bench', 'scale.json') },
  },
});
const MARKS = [1000, 3000, 10_000, 30_000, 60_000, 100_000, 150_000, 200_000, 250_000, 300_000];

const folder = mkdtempSync(join(tmpdir(), 'isnad-scale-'));
try {
  const lines = await linesByDay(join(sharedDirectory(), 'corpora', 'ant.jsonl.gz'));
  const library = join(folder, 'scale.db');
  const sizes: Size[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    const told = grow(library, lines.slice(sizes.at(-1)?.articles ?? 0, size), size);
    console.error(JSON.stringify(told));
    sizes.push(told);
  }
  const longRun = step<Linking>('link', library, values.copies, ...MARKS.map(String));
  const figures: Figures = {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(ROOT).commit,
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    documents: 'ant.jsonl.gz in the order of days',
    sizes,
    longRun,
  };
  writeFileSync(values.data, `${JSON.stringify(figures, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The lines of a corpus, the oldest article first. */
async function linesByDay(path: string): Promise<string[]> {
  const dated: { readonly line: string; readonly day: string }[] = [];
  for await (const line of gzipLines(path)) dated.push({ line, day: (JSON.parse(line) as Source).published ?? '' });
  return dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ line }) => line);
}

/** Adds articles to the library and links them, each in a process of its own. */
function grow(library: string, lines: readonly string[], articles: number): Size {
  const chunk = join(folder, 'chunk.jsonl');
  writeFileSync(chunk, `${lines.join('\n')}\n`);
  const call = (...words: readonly string[]) =>
    one(step<{ milliseconds: number; memory: number }>('call', ...words, '--quiet', '--library', library));
  const added = call('add', '--no-link', '--from', 'jsonl', chunk);
  const linked = call('link');
  const { p50, p95 } = one(step<Searching>('search', library));
  return {
    articles,
    adding: added.milliseconds / lines.length,
    linking: linked.milliseconds / lines.length,
    addingMemory: added.memory,
    linkingMemory: linked.memory,
    search: { p50, p95 },
    bytes: statSync(library).size,
  };
}

function step<T>(...args: readonly string[]): T[] {
  const out = execFileSync(process.execPath, [join(ROOT, 'bench/scale/step.ts'), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

function one<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('the step told nothing');
  return first;
}
