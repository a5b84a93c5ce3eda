import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blobPath, FROZEN } from './blob.ts';
import { thinned } from './thin.ts';

const MINUTE = 60_000;
/** V8 remembers strings of numbers and other things in tables as large as its room for young objects allows. */
const SMALL = '--max-semi-space-size=1';

/**
 * Makes the start-up snapshot for this Node, unless it is there: `node dist/freeze.js`. It gets its name when it has read
 * a text, so nobody starts from half of one. Exit status 1 where Node makes none that works.
 */
function freeze(dist: string): boolean {
  const blob = blobPath(dist);
  if (existsSync(blob)) return true;
  mkdirSync(dirname(blob), { recursive: true });
  removeOld(dirname(blob), basename(blob).split('-', 1)[0] ?? '');
  const draft = `${blob}.${process.pid}.tmp`;
  const works =
    node([SMALL, '--snapshot-blob', draft, '--build-snapshot', join(dist, FROZEN, 'read.cjs')]) &&
    (readsThinned(draft, dist) || reads(draft, dist));
  if (works) renameSync(draft, blob);
  else rmSync(draft, { force: true });
  return works;
}

/** Whether a process that starts from the snapshot reads a text. */
function reads(blob: string, dist: string): boolean {
  return node(['--snapshot-blob', blob, join(dist, 'isnad.js'), 'read', '-'], 'قال الوزير إن العمل بدأ.');
}

/** Thins the snapshot, unless it does not work so. */
function readsThinned(blob: string, dist: string): boolean {
  const whole = readFileSync(blob);
  writeFileSync(blob, thinned(whole));
  if (reads(blob, dist)) return true;
  writeFileSync(blob, whole);
  return false;
}

function node(args: readonly string[], input = ''): boolean {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return spawnSync(process.execPath, args, { input, env, stdio: ['pipe', 'ignore', 'ignore'] }).status === 0;
}

/** Snapshots of other builds than `build` go when no program that is still starting can want them. */
function removeOld(folder: string, build: string): void {
  const before = Date.now() - MINUTE;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!name.endsWith('.cjs') && !name.startsWith(build) && statSync(path).mtimeMs < before)
      rmSync(path, { force: true });
  }
}

process.exitCode = freeze(dirname(fileURLToPath(import.meta.url))) ? 0 : 1;
