import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Adder, startAdder } from './adder.ts';
import { writeArticles } from './articles.ts';
import { verify } from './verify.ts';

/**
 * Two adders and a server with readers on one SQLite library, for so many seconds:
 *
 *   node test/store/ordeal/together.ts 120 [LIMIT]
 *
 * No error, no lost document; with a LIMIT in milliseconds, no reader waits longer (say 200 on a machine at rest).
 */
const [seconds = '120', limit] = process.argv.slice(2);
const ISNAD = fileURLToPath(new URL('../../../dist/isnad.js', import.meta.url));
const READERS = 4;
/** Documents an adder is given at a time, so that it is always adding. */
const BATCH = 2000;

const folder = mkdtempSync(join(tmpdir(), 'isnad-together-'));
const where = join(folder, 'library.db');
const until = performance.now() + Number(seconds) * 1000;
const acknowledged = new Set<string>();
const waits: number[] = [];
let server: ChildProcess | undefined;
try {
  await seed();
  server = spawn(process.execPath, [ISNAD, 'serve', '--port', '0', '--library', where], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await addressOf(server);
  const readers = Array.from({ length: READERS }, () => reader(address));
  await Promise.all([adding(1), adding(2), ...readers]);
  const held = await verify(where, acknowledged);
  waits.sort((a, b) => a - b);
  const at = (share: number) =>
    `${(waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0).toFixed(1)} ms`;
  const figures = `p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}`;
  console.log(
    `two adders and a server for ${seconds} s: ${held} documents, none lost; ${waits.length} answers, ${figures}`,
  );
  const longest = waits.at(-1) ?? 0;
  if (limit !== undefined && longest > Number(limit))
    throw new Error(`a reader waited ${longest.toFixed(1)} ms, over ${limit}`);
} finally {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function seed(): Promise<void> {
  const input = join(folder, 'seed.jsonl');
  writeArticles(input, 20);
  await finished(startAdder(input, where));
}

async function adding(lane: number): Promise<void> {
  for (let round = 1; performance.now() < until; round++) {
    const input = join(folder, `${lane}-${round}.jsonl`);
    writeArticles(input, BATCH, (lane * 1000 + round) * BATCH);
    const adder = startAdder(input, where);
    const stop = setTimeout(() => adder.child.kill('SIGKILL'), Math.max(0, until - performance.now()));
    await finished(adder);
    clearTimeout(stop);
  }
}

/** An adder that was stopped at the end of the time is no failure; what it acknowledged counts. */
async function finished(adder: Adder): Promise<void> {
  const { status, signal, errors } = await adder.ended;
  if (status !== 0 && signal !== 'SIGKILL') throw new Error(`isnad add failed: ${errors}`);
  for (const id of adder.acknowledged) acknowledged.add(id);
}

async function reader(address: string): Promise<void> {
  const paths = [
    '/api/v1/search?q=%D8%A7%D9%84%D8%AC%D8%B3%D8%B1',
    '/api/v1/documents?limit=5',
    '/api/v1/statements?limit=5',
  ];
  for (let turn = 0; performance.now() < until; turn++) {
    const started = performance.now();
    const answer = await fetch(`${address}${paths[turn % paths.length]}`);
    await answer.text();
    waits.push(performance.now() - started);
    if (answer.status !== 200) throw new Error(`${paths[turn % paths.length]} answered ${answer.status}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /https?:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('close', () => reject(new Error(`isnad serve ended: ${said}`)));
  });
}
