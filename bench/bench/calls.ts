import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './measure.ts';

/** What a call of the built program costs, all of its process: milliseconds, and MiB at most (none off Linux). */
export interface CallCost {
  readonly name: string;
  readonly wall: number;
  readonly processor: number;
  readonly memory: number | undefined;
}

/** A call by its name: what Node is started with. */
export type Calls = Readonly<Record<string, readonly string[]>>;

/** An option of Node asks for the plain way, without the start-up snapshot. */
export const PLAIN = '--title=plain';

/** Calls each in turn so many times, in `root`; medians. */
export async function callCosts(root: string, calls: Calls, times: number): Promise<readonly CallCost[]> {
  const names = Object.keys(calls);
  const taken = new Map(names.map((name) => [name, [] as Omit<CallCost, 'name' | 'memory'>[]]));
  for (let round = 0; round < times; round++)
    for (const name of names) taken.get(name)?.push(timed(root, calls[name] ?? []));
  const costs: CallCost[] = [];
  for (const name of names) {
    const all = taken.get(name) ?? [];
    costs.push({
      name,
      wall: median(all.map(({ wall }) => wall)),
      processor: median(all.map(({ processor }) => processor)),
      memory: await mostMemory(root, calls[name] ?? []),
    });
  }
  return costs;
}

/** The shell tells the processor time of a process that has ended, to the millisecond. */
function timed(root: string, args: readonly string[]): { wall: number; processor: number } {
  const script = 'TIMEFORMAT="%3R %3U %3S"; time "$0" "$@" >/dev/null 2>&1 </dev/null';
  const { stderr } = spawnSync('bash', ['-c', script, process.execPath, ...args], { cwd: root, encoding: 'utf8' });
  const [wall = Number.NaN, user = 0, system = 0] = stderr.trim().split(' ').map(Number);
  return { wall: wall * 1000, processor: (user + system) * 1000 };
}

/** Looks at the process and its workers as long as they run: their memory at most, as Linux tells it. */
async function mostMemory(root: string, args: readonly string[]): Promise<number | undefined> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
  let most: number | undefined;
  const look = setInterval(() => {
    const kibibytes = [String(child.pid), ...workersOf(child.pid)].reduce((sum, pid) => sum + held(pid), 0);
    if (kibibytes > 0) most = Math.max(most ?? 0, Math.round(kibibytes / 1024));
  }, 2);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(look);
  return most;
}

/** The KiB that a process held at most so far. */
function held(pid: string): number {
  return Number(/VmHWM:\s+(\d+)/.exec(told(pid, 'status'))?.[1] ?? 0);
}

function workersOf(pid: number | undefined): readonly string[] {
  return told(String(pid), `task/${pid}/children`).match(/\d+/g) ?? [];
}

function told(pid: string, what: string): string {
  try {
    return readFileSync(join('/proc', pid, what), 'utf8');
  } catch {
    return '';
  }
}
