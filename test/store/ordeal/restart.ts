import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAdder } from './adder.ts';
import { writeArticles } from './articles.ts';
import { startCluster } from './cluster.ts';
import { verify } from './verify.ts';

/**
 * PostgreSQL stopped at once and started again, as often as told, while one process adds: it waits and goes on.
 *
 *   node test/store/ordeal/restart.ts 5
 */
const [times = '5'] = process.argv.slice(2);
const DOCUMENTS = 400;

const folder = mkdtempSync(join(tmpdir(), 'isnad-restart-'));
const cluster = await startCluster();
if (!cluster) console.log('PostgreSQL restarted while adding: skipped, it is not installed');
else {
  try {
    const input = join(folder, 'articles.jsonl');
    writeArticles(input, DOCUMENTS);
    const where = await cluster.database();
    const adder = startAdder(input, where);
    let ended = false;
    void adder.ended.then(() => {
      ended = true;
    });
    let restarts = 0;
    while (!ended && restarts < Number(times)) {
      await sleep(500 + Math.random() * 1000);
      if (ended || adder.acknowledged.length === 0) continue;
      cluster.restart();
      restarts++;
    }
    const { status, errors } = await adder.ended;
    if (status !== 0) throw new Error(`isnad add failed after ${restarts} restarts: ${errors}`);
    if (restarts === 0) throw new Error('adding ended before the server was restarted once');
    const held = await verify(where, new Set(adder.acknowledged));
    if (held !== DOCUMENTS || adder.acknowledged.length !== DOCUMENTS)
      throw new Error(`${held} documents, not ${DOCUMENTS}`);
    console.log(`PostgreSQL restarted ${restarts} times while adding: ${held} documents, all whole, nothing lost`);
  } finally {
    cluster.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
