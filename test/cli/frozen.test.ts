import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isnad } from './harness.ts';

interface Told {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

const STATEMENT = 'قال وزير الري الليدوري جاليان ديرماجو إن السد اكتمل في 3 رجب 1446.';

function run(nodeOptions: readonly string[], folder: string, args: readonly string[], input = ''): Told {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...nodeOptions, join(folder, 'dist/isnad.js'), ...args],
    { input, encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}

/** The snapshots of its build that lie in a folder of the program. */
const snapshots = (folder: string) => {
  const frozen = join(folder, 'dist/frozen');
  const code = readFileSync(join(folder, 'dist/isnad.js'), 'utf8');
  const ofThisBuild = (name: string) => name.endsWith('.blob') && code.includes(name.split('-', 1)[0] ?? name);
  return existsSync(frozen) ? readdirSync(frozen).filter(ofThisBuild) : [];
};

/** Milliseconds that a build may take on a busy machine. */
const BUILD = 60_000;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale', '--quiet']);
}, BUILD);

describe('the start-up snapshot', () => {
  test('is made with the program', () => {
    expect(snapshots('.').length).toBeGreaterThan(0);
  });

  test.each([
    ['for people', ['read', '--examples'], ''],
    ['pages and texts as JSON lines', ['read', '--to', 'jsonl', '--examples'], ''],
    [
      'lines with a Hijri date, and one that is none',
      ['read', '--from', 'jsonl', '-'],
      `{"text":"${STATEMENT}"}\nnone\n`,
    ],
    ['a table', ['read', '--from', 'csv', '--json', '-'], `id,text\n1,${STATEMENT}\n`],
    ['a file that is not there', ['read', 'nowhere.txt'], ''],
    ['an option that does not exist', ['read', '--nothing'], ''],
  ])('reads the same bytes as the program in this process: %s', async (_, args, stdin) => {
    const { out, err, status } = await isnad(args, { stdin });
    expect(run([], '.', args, stdin)).toEqual({ stdout: out, stderr: err, status });
  });
});

describe('an installed program without a snapshot', () => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'isnad-installed-'));
  const moved = `${folder}-moved`;
  const madeIn = async (place: string, number: number) => {
    for (let waited = 0; snapshots(place).length < number && waited < 15_000; waited += 50) await setTimeout(50);
    expect(snapshots(place)).toHaveLength(number);
  };
  afterAll(() => {
    for (const place of [folder, moved]) rmSync(place, { recursive: true, force: true });
  });

  beforeAll(() => {
    mkdirSync(join(folder, 'dist'));
    cpSync('package.json', join(folder, 'package.json'));
    cpSync('dist', join(folder, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.blob') });
    cpSync('weights', join(folder, 'weights'), { recursive: true });
    for (const name of ['registry', 'examples', 'node_modules']) symlinkSync(realpathSync(name), join(folder, name));
  });

  test('reads the plain way, and makes one for the next call', async () => {
    const first = run([], folder, ['read', '--to', 'jsonl', '-'], STATEMENT);
    await madeIn(folder, 1);
    expect(run([], folder, ['read', '--to', 'jsonl', '-'], STATEMENT)).toEqual(first);
  });

  test('reads where it was moved to, not from the snapshot of its former place', async () => {
    const read = (place: string) => run([], place, ['read', '--to', 'jsonl', '-'], STATEMENT);
    const before = read(folder);
    renameSync(folder, moved);
    expect(read(moved)).toEqual(before);
    await madeIn(moved, 2);
    expect(read(moved)).toEqual(before);
  });
});
