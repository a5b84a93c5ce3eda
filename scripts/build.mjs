#!/usr/bin/env node
/**
 * Bundles the program into dist/. Runs under Node 20 as well, since it is what npm calls first.
 *
 *   node scripts/build.mjs             build
 *   node scripts/build.mjs --if-stale  build unless dist/ is newer than src/, weights/, package.json and this file
 *   node scripts/build.mjs --quiet     say nothing when all is well
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

/** Bundle in dist/ → its entry. `isnad.js` comes last: once it is there, what it loads is there too. */
const entries = {
  index: 'src/index.ts',
  worker: 'src/cli/worker.ts',
  main: 'src/cli/main.ts',
  isnad: 'src/cli/isnad.ts',
};

/** The executable loads main.js only after it has checked the version of Node, so the two are never one bundle. */
const mainStaysApart = {
  name: 'main-stays-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: './main.js', external: true }));
  },
};

const quiet = process.argv.includes('--quiet');
if (!process.argv.includes('--if-stale') || isStale()) await build();
else if (!quiet) console.log('dist/ is up to date');

async function build() {
  const started = performance.now();
  const { build: bundle } = await import('esbuild');
  const result = await bundle({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: dist,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [mainStaysApart],
  });
  mkdirSync(dist, { recursive: true });
  for (const name of Object.keys(entries)) {
    const file = result.outputFiles.find((output) => output.path === join(dist, `${name}.js`));
    replace(join(dist, `${name}.js`), file.contents);
  }
  chmodSync(join(dist, 'isnad.js'), 0o755);
  if (!quiet) console.log(`dist/ built in ${Math.round(performance.now() - started)} ms`);
}

/** Writes beside and renames, so that a program which starts meanwhile loads the old bundle or the new, never half. */
function replace(path, contents) {
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

function isStale() {
  const outputs = Object.keys(entries).map((name) => join(dist, `${name}.js`));
  if (!outputs.every((path) => existsSync(path))) return true;
  const built = Math.min(...outputs.map((path) => statSync(path).mtimeMs));
  return ['src', 'weights', 'package.json', 'scripts/build.mjs'].some((name) => newest(join(root, name)) > built);
}

/** Time of the latest change of a file, or of anything in a folder (its own time tells of deletions). */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), stats.mtimeMs);
}
