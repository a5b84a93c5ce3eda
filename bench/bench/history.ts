import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { BenchJson } from './report.ts';

/** Appends one line: what was measured, of which commit, on what machine. */
export function record(path: string, root: string, origin: string, result: BenchJson): void {
  const line = {
    date: new Date().toISOString().slice(0, 10),
    ...commitOf(root),
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    documents: origin,
    ...result,
  };
  appendFileSync(path, `${JSON.stringify(line)}\n`);
}

/** The commit that was measured; `changed` when the tree differs from it. */
export function commitOf(root: string): { readonly commit: string; readonly changed: boolean } {
  const git = (...args: string[]) =>
    execFileSync('git', ['--no-optional-locks', ...args], { cwd: root, encoding: 'utf8' }).trim();
  return { commit: git('rev-parse', 'HEAD'), changed: git('status', '--porcelain', '--', 'src') !== '' };
}
