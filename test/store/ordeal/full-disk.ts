import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAdder } from './adder.ts';
import { writeArticles } from './articles.ts';
import { startCluster } from './cluster.ts';
import { verify } from './verify.ts';

/**
 * A disk that fills up while adding (a small tmpfs, so it takes root): the call says so, what it acknowledged is there,
 * and adding again completes the set once there is room.
 *
 *   node test/store/ordeal/full-disk.ts sqlite
 *   node test/store/ordeal/full-disk.ts postgres
 */
const [engine = 'sqlite'] = process.argv.slice(2);
const DOCUMENTS = 600;
/** Mebibytes: an empty library fits, with some documents; not all of them. The server keeps few pages in memory (cluster.ts). */
const SMALL = { sqlite: 3, postgres: 11 }[engine] ?? 3;
const LARGE = 512;

const folder = mkdtempSync(join(tmpdir(), 'isnad-full-'));
const disk = join(folder, 'disk');
mkdirSync(disk);
const mount = (...args: readonly string[]) => execFileSync('mount', [...args], { stdio: 'ignore' });
if (!mounted()) {
  console.log('a full disk: skipped, no tmpfs can be mounted here');
} else {
  const cluster = engine === 'postgres' ? await startCluster() : undefined;
  try {
    if (engine === 'postgres' && !cluster) console.log('a full disk under PostgreSQL: skipped, it is not installed');
    else await ordeal(cluster ? await onSmallDisk(cluster) : join(disk, 'library.db'));
  } finally {
    cluster?.remove();
    execFileSync('umount', ['-l', disk]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function mounted(): boolean {
  try {
    mount('-t', 'tmpfs', '-o', `size=${SMALL}m`, 'tmpfs', disk);
    return true;
  } catch {
    return false;
  }
}

async function onSmallDisk(cluster: NonNullable<Awaited<ReturnType<typeof startCluster>>>): Promise<string> {
  execFileSync('chmod', ['755', folder]);
  execFileSync('chown', ['postgres', disk]);
  cluster.asServer('mkdir', [join(disk, 'space')]);
  await cluster.query(`create tablespace small location '${join(disk, 'space')}'`);
  return cluster.database('small');
}

async function ordeal(where: string): Promise<void> {
  const input = join(folder, 'articles.jsonl');
  writeArticles(input, DOCUMENTS);
  const first = startAdder(input, where);
  const { status, errors } = await first.ended;
  if (status !== 1 || !errors.includes('no space is left'))
    throw new Error(`expected a full disk, got ${status}: ${errors}`);
  mount('-o', `remount,size=${LARGE}m`, disk);
  const acknowledged = new Set(first.acknowledged);
  const held = await verify(where, acknowledged);
  const again = startAdder(input, where);
  const end = await again.ended;
  if (end.status !== 0) throw new Error(`adding again failed: ${end.errors}`);
  const all = await verify(where, new Set(again.acknowledged));
  if (all !== DOCUMENTS) throw new Error(`${all} documents after adding again, not ${DOCUMENTS}`);
  console.log(`${engine}, disk full after ${held} documents: the library is whole, adding again brought ${all}`);
}
