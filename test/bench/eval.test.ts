import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { evalOptions } from '../../bench/eval/options.ts';
import { runEval } from '../../bench/eval/run.ts';
import { ROOT } from '../../bench/eval/shared.ts';
import { partOf } from '../../bench/eval/split.ts';
import { makeShared, readingLines } from './shared-folder.ts';

const shared = makeShared();
const floors = join(shared, 'floors.json');
const reference = join(shared, 'gold', 'dev.json');
const original = readFileSync(reference, 'utf8');
const file = join(shared, 'readings.jsonl');

/** A run on our small reference, with the given readings. */
function evaluate(readings: string, ...options: string[]) {
  writeFileSync(file, readings);
  const argv = ['--readings', file, '--floors', floors, '--set', 'dev', ...options];
  return runEval({ ...evalOptions(argv), shared });
}

const withoutReported = readingLines((s) => (s.type === 'reported' ? undefined : s));

describe('npm run eval', () => {
  beforeEach(() => {
    writeFileSync(floors, '{}');
    writeFileSync(reference, original);
  });
  afterAll(() => rmSync(shared, { recursive: true }));

  it('prints figures of the whole, of the tuning part and of the part aside', async () => {
    expect([partOf('bridge'), partOf('water-2')]).toEqual(['tuning', 'aside']);
    const { status, stdout } = await evaluate(withoutReported);
    expect(status).toBe(0);
    expect(stdout).toContain('dev: 3 documents (2 tuning, 1 aside)');
    expect(stdout).toMatch(/relaxed\.recall +0\.8333 +0\.8000 +1\.0000/);
    expect(stdout).toMatch(/المرفأ$/m);
  });

  it('says in one line which sets it cannot score', async () => {
    const { stderr } = await evaluate(readingLines());
    expect(stderr.filter((line) => line.startsWith('skipping times:'))).toHaveLength(1);
  });

  it('scores the examples where there is no shared folder', async () => {
    writeFileSync(file, '');
    const { stdout, stderr } = await runEval({ ...evalOptions(['--readings', file]), shared: '/nowhere' });
    expect(stderr[0]).toContain('no references in /nowhere: skipping seeds, dev');
    expect(stdout).toContain('examples: skipped (nothing of it in');
  });

  it('pins floors, names the figure, floor and value that fell, and refuses to lower them', async () => {
    const pinned = await evaluate(readingLines(), '--pin');
    expect(pinned.status).toBe(0);
    expect(pinned.stdout).toMatch(/dev +relaxed\.f1 +none +→ +1\.00/);

    const passed = await evaluate(readingLines(), '--gate');
    expect([passed.status, passed.stdout]).toEqual([0, 'eval passed; scored dev; floors for dev']);

    const fell = await evaluate(withoutReported, '--gate');
    expect(fell.status).toBe(1);
    expect(fell.stderr).toContain('dev: relaxed.f1 is 0.9091, its floor is 1.00');
    expect(fell.stdout.split('\n')).toHaveLength(1);

    const before = readFileSync(floors, 'utf8');
    const refused = await evaluate(withoutReported, '--pin');
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain('Nothing written');
    expect(readFileSync(floors, 'utf8')).toBe(before);
  });

  it('reports a changed reference, and pins lower floors for it', async () => {
    await evaluate(readingLines(), '--pin');
    writeFileSync(reference, `${original}\n`);
    const changed = await evaluate(readingLines());
    expect(changed.status).toBe(1);
    expect(changed.stderr.join('\n')).toContain('dev: the reference has changed');
    const lower = await evaluate(withoutReported, '--pin');
    expect(lower.status).toBe(0);
    expect(lower.stdout).toMatch(/relaxed\.f1 +1\.00 +→ +0\.90/);
  });

  it('raises floors of an unchanged reference', async () => {
    await evaluate(withoutReported, '--pin');
    const raised = await evaluate(readingLines(), '--pin');
    expect([raised.status, raised.stdout]).toEqual([0, expect.stringMatching(/relaxed\.f1 +0\.90 +→ +1\.00/)]);
  });

  it('never lists errors of the part aside', async () => {
    const everythingWrong = readingLines((s) => ({ ...s, speakers: ['رويترز'] }));
    const { stdout } = await evaluate(everythingWrong, '--errors');
    expect(stdout).toContain('a.txt: 3 faults, 3 statements');
    expect(stdout).toMatch(/wrong +\| speaker \| .*زرمانيا ≠ رويترز/);
    expect(stdout).not.toContain('كيميلان');
  });

  it('shows one document whole', async () => {
    const { stdout } = await evaluate(withoutReported, '--document', 'a.txt');
    expect(stdout).toContain('«لن نغلقه مرة أخرى»');
    expect(stdout).toMatch(/^right +\| .*\| direct \|/m);
    expect(stdout).toMatch(/^missed +\| .*\| reported \|/m);
  });

  it('warns when the document shown is kept aside', async () => {
    const { stdout } = await evaluate(withoutReported, '--document', 'c.txt');
    expect(stdout).toContain('KEPT ASIDE');
  });

  it('prints all figures as JSON', async () => {
    const { stdout } = await evaluate(withoutReported, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ sets: { dev: { tuning: { 'relaxed.recall': 0.8 } } } });
  });

  it('fails when a document was not read', async () => {
    const [first, ...others] = readingLines().split('\n');
    const { status, stderr } = await evaluate(others.join('\n'));
    expect([status, stderr.at(-1)]).toEqual([1, 'dev: no reading for 1 documents, e.g. a.txt: absent']);
    const broken = JSON.stringify({ id: 'a.txt', error: 'span 3..2' });
    expect((await evaluate([broken, ...others].join('\n'))).stderr.at(-1)).toContain('a.txt: span 3..2');
    expect(first).toContain('a.txt');
  });

  it('ends with status 1 and one line as a command', () => {
    const run = () => execFileSync(process.execPath, [join(ROOT, 'bench/eval.ts'), '--set', 'none'], { stdio: 'pipe' });
    expect(run).toThrow(/no set none here/);
  });
});
