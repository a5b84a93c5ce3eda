import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ISNAD = fileURLToPath(new URL('../../../dist/isnad.js', import.meta.url));

/** An `isnad watch` in a process of its own. */
export interface Watcher {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly status: number | null; readonly signal: string | null; readonly errors: string }>;
}

export function startWatcher(args: readonly string[]): Watcher {
  const child = spawn(process.execPath, [ISNAD, 'watch', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return {
    child,
    ended: new Promise((resolve) => child.on('close', (status, signal) => resolve({ status, signal, errors }))),
  };
}

/** What a process holds at a moment. */
export interface Sample {
  /** Seconds since the start. */
  readonly at: number;
  /** MB */
  readonly memory: number;
  readonly files: number;
}

/** Memory and open files of a process, by what Linux tells; undefined when it is not there. */
export function sampleOf(pid: number, at: number): Sample | undefined {
  try {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return { at, memory: kilobytes / 1000, files: readdirSync(`/proc/${pid}/fd`).length };
  } catch {
    return undefined;
  }
}

/** MB a minute by least squares. */
export function slopeOf(samples: readonly Sample[]): number {
  const n = samples.length;
  const meanAt = samples.reduce((sum, { at }) => sum + at, 0) / n;
  const meanMemory = samples.reduce((sum, { memory }) => sum + memory, 0) / n;
  let up = 0;
  let down = 0;
  for (const { at, memory } of samples) {
    up += (at - meanAt) * (memory - meanMemory);
    down += (at - meanAt) ** 2;
  }
  return down === 0 ? 0 : (up / down) * 60;
}
