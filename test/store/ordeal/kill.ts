import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAdder } from './adder.ts';
import { writeArticles } from './articles.ts';
import { startCluster } from './cluster.ts';
import { verify } from './verify.ts';

/**
 * `kill -9` at random moments while adding:
 *
 *   node test/store/ordeal/kill.ts sqlite 60
 *   node test/store/ordeal/kill.ts postgres 60
 *
 * After each, the library is whole and nothing acknowledged is lost; at the end adding again completes the set.
 */
const [engine = 'sqlite', times = '60'] = process.argv.slice(2);
const DOCUMENTS = 400;
const MOST_BETWEEN = 60;

const folder = mkdtempSync(join(tmpdir(), 'isnad-kill-'));
const input = join(folder, 'articles.jsonl');
writeArticles(input, DOCUMENTS);
const cluster = engine === 'postgres' ? await startCluster() : undefined;
if (engine === 'postgres' && !cluster) {
  console.log('kill -9 on PostgreSQL: skipped, it is not installed');
} else {
  try {
    await ordeal();
  } finally {
    cluster?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ordeal(): Promise<void> {
  let libraries = 0;
  let kills = 0;
  let where = await fresh();
  let acknowledged = new Set<string>();
  while (kills < Number(times)) {
    const adder = startAdder(input, where);
    const after = Math.floor(Math.random() * MOST_BETWEEN);
    const fresher = acknowledged.size;
    adder.onAcknowledged = () => {
      if (adder.acknowledged.length - fresher === after)
        setTimeout(() => adder.child.kill('SIGKILL'), Math.random() * 30);
    };
    if (after === 0) setTimeout(() => adder.child.kill('SIGKILL'), Math.random() * 1500);
    const { signal, status, errors } = await adder.ended;
    for (const id of adder.acknowledged) acknowledged.add(id);
    if (signal !== 'SIGKILL' && status !== 0) throw new Error(`isnad add failed by itself: ${errors}`);
    if (signal === 'SIGKILL') kills++;
    const held = await verify(where, acknowledged);
    if (acknowledged.size < DOCUMENTS - MOST_BETWEEN) continue;
    await complete(where);
    console.log(`${engine}: ${kills} kills, ${held} documents held after the last; adding again completed the set`);
    where = await fresh();
    acknowledged = new Set();
  }
  await complete(where);
  console.log(`${engine}: ${kills} kills over ${libraries} libraries: all whole, nothing lost, nothing doubled`);

  async function fresh(): Promise<string> {
    libraries++;
    return cluster ? cluster.database() : join(folder, `${libraries}.db`);
  }
}

async function complete(where: string): Promise<void> {
  const adder = startAdder(input, where);
  const { status, errors } = await adder.ended;
  if (status !== 0) throw new Error(`adding again failed: ${errors}`);
  const held = await verify(where, new Set(adder.acknowledged));
  if (held !== DOCUMENTS) throw new Error(`${held} documents after adding again, not ${DOCUMENTS}`);
}
