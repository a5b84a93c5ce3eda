import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';

/** The program as it is installed: the bundle, run by itself. */
const isnad = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['dist/isnad.js', ...args], { input, encoding: 'utf8' });

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale', '--quiet']);
}, 60_000);

describe('the bundle', () => {
  test('reads standard input with workers', () => {
    const input = '{"id":"a","text":"قال الوزير"}\n{"id":"b"}\n{"id":"c","text":"نص"}\n';
    const { stdout, status } = isnad(['read', '--from', 'jsonl', '--to', 'jsonl', '--threads', '2'], input);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['a', 'b', 'c']);
    expect(status).toBe(1);
  });

  test('finds the folder of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(isnad(['--version']).stdout).toBe(`${version}\n`);
  });

  test('loads nothing before it has checked the version of Node', () => {
    const code = readFileSync('dist/isnad.js', 'utf8');
    expect(code).not.toMatch(/^import\b/m);
    expect(code.indexOf('process.exit(1)')).toBeLessThan(code.indexOf('import('));
  });

  test('refuses an older Node in words', () => {
    const older =
      'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"22.1.0"}})';
    const { status, stderr } = spawnSync(process.execPath, ['--import', older, 'dist/isnad.js', '--version'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('isnad needs Node 24 or newer')]);
  });

  test('ends quietly when nobody reads its output any more', async () => {
    const child = spawn(process.execPath, ['dist/isnad.js', 'read', '--from', 'jsonl', '--to', 'jsonl', '-']);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.on('error', () => {}); // it stops reading as well
    child.stdout.once('data', () => child.stdout.destroy());
    let fed = 0;
    const feeding = setInterval(() => child.stdin.write(`{"text":"نص ${fed++}"}\n`), 1);
    const status = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(feeding);
    expect([status, err]).toEqual([0, '']);
  });

  test('is built only when something changed', () => {
    const out = execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { encoding: 'utf8' });
    expect(out).toBe('dist/ is up to date\n');
  });
});
