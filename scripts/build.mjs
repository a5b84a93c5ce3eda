#!/usr/bin/env node
/**
 * Bundles the program into dist/. Runs under Node 20 as well, since it is what npm calls first.
 *
 *   node scripts/build.mjs             build
 *   node scripts/build.mjs --if-stale  build unless dist/ is newer than src/, weights/, package.json and this file
 *   node scripts/build.mjs --quiet     say nothing when all is well
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleAssets } from './assets.mjs';
import { bundleFrozen } from './frozen.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

/** Bundle in dist/ → its entry. */
const entries = {
  index: 'src/index.ts',
  library: 'src/library.ts',
  pages: 'src/pages.ts',
  input: 'src/input.ts',
  main: 'src/cli/main.ts',
};

/** Each one file, whatever else it shares code with: the first to run, and what makes the start-up snapshot. */
const alone = { freeze: 'src/cli/start/freeze.ts', isnad: 'src/cli/isnad.ts' };

/** The executable loads main.js only after it has checked the version of Node, so the two are never one bundle. */
const mainStaysApart = {
  name: 'main-stays-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: './main.js', external: true }));
  },
};

/** What each part of the program is made of: its version is the hash of these, so that nobody forgets to raise it. */
const parts = {
  CLEANER_VERSION: ['src/model.ts', 'src/text', 'src/arabic', 'src/annotate/times', 'src/clean'],
  READER_VERSION: [
    'src/model.ts',
    'src/text',
    'src/arabic',
    'src/annotate',
    'src/read.ts',
    'src/registry.ts',
    'weights',
  ],
};

const quiet = process.argv.includes('--quiet');
if (!process.argv.includes('--if-stale') || isStale()) await build();
else if (!quiet) console.log('dist/ is up to date');

async function build() {
  const started = performance.now();
  const { build: bundle } = await import('esbuild');
  const versions = Object.fromEntries(
    Object.entries(parts).map(([name, paths]) => [name, JSON.stringify(versionOf(paths))]),
  );
  const options = {
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    supported: { 'regexp-unicode-property-escapes': true }, // a literal is compiled once, `new RegExp` at every call
    packages: 'external',
    charset: 'utf8',
    logLevel: 'warning',
  };
  const result = await bundle({
    ...options,
    entryPoints: entries,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    splitting: true, // what is imported when it is needed loads when it is needed
    chunkNames: 'part-[hash]',
    define: versions,
  });
  const frozen = await bundleFrozen(root, versions);
  const code = createHash('sha256');
  for (const { contents } of frozen) code.update(contents);
  const programs = await bundle({
    ...options,
    entryPoints: alone,
    define: { FROZEN_CODE: JSON.stringify(code.digest('hex').slice(0, 12)) },
    plugins: [mainStaysApart],
  });
  await buildAssets();
  mkdirSync(join(dist, 'frozen'), { recursive: true });
  const isPart = ({ path }) => basename(path).startsWith('part-');
  // `isnad.js` comes last: once it is there, what it loads is there too.
  const files = [...result.outputFiles.filter(isPart), ...result.outputFiles.filter((file) => !isPart(file))];
  for (const { path, contents } of [...files, ...frozen, ...programs.outputFiles]) replace(path, contents);
  removeOldParts(result.outputFiles.map(({ path }) => path));
  chmodSync(join(dist, 'isnad.js'), 0o755);
  freeze();
  if (!quiet) console.log(`dist/ built in ${Math.round(performance.now() - started)} ms`);
}

/** Makes the start-up snapshot; an older Node than the program needs makes none, nor does one that fails: the first call will. */
function freeze() {
  if (Number.parseInt(process.versions.node, 10) < 24) return;
  spawnSync(process.execPath, [join(dist, 'freeze.js')], { stdio: 'ignore' });
}

/** What pages load beside their HTML; the manifest comes last, since it names the others. */
async function buildAssets() {
  mkdirSync(join(dist, 'assets'), { recursive: true });
  const files = await bundleAssets(root);
  for (const { path, contents } of files) replace(path, contents);
  const kept = new Set(files.map(({ path }) => path));
  for (const name of readdirSync(join(dist, 'assets'))) {
    if (!kept.has(join(dist, 'assets', name))) unlinkSync(join(dist, 'assets', name));
  }
}

/** Writes beside and renames, so that a program which starts meanwhile loads the old bundle or the new, never half. */
function replace(path, contents) {
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

/** Parts of earlier builds go when no program that is still starting can want them. */
function removeOldParts(written) {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(dist)) {
    const path = join(dist, name);
    if (name.startsWith('part-') && !written.includes(path) && statSync(path).mtimeMs < hourAgo) unlinkSync(path);
  }
}

/** The same for the same files on every machine. */
function versionOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((name) => filesOf(join(root, name)))) {
    hash.update(path.slice(root.length).replaceAll('\\', '/')).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}

function filesOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

function isStale() {
  const outputs = [...Object.keys({ ...entries, ...alone }).map((name) => `${name}.js`), 'assets/manifest.json'].map(
    (name) => join(dist, name),
  );
  if (!outputs.every((path) => existsSync(path))) return true;
  const built = Math.min(...outputs.map((path) => statSync(path).mtimeMs));
  return ['src', 'weights', 'package.json', 'scripts'].some((name) => newest(join(root, name)) > built);
}

/** Time of the latest change of a file, or of anything in a folder (its own time tells of deletions). */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), stats.mtimeMs);
}
