import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sharedDirectory } from '../../bench/eval/shared.ts';

const gold = join(sharedDirectory(), 'gold');
const script = join(gold, 'score.py');

/** Why score.py cannot be asked here; undefined when it can. */
export function whyNoPython(): string | undefined {
  if (!existsSync(script)) return `${script} is absent`;
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'python3 is absent';
  }
}

/** Runs score.py and reads the figures it prints. */
export async function scoreWithPython(metric: string, ...files: string[]): Promise<Map<string, number>> {
  const { stdout } = await promisify(execFile)('python3', [script, metric, ...files], { encoding: 'utf8' });
  const lines = stdout.trim().split('\n');
  return new Map(lines.map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]));
}

/** Evaluates Python code that sees score.py's functions and `data`, and prints JSON. */
export function askPython<T>(code: string, data: unknown): T {
  const program = `import sys, json; sys.path.insert(0, ${JSON.stringify(gold)}); sys.dont_write_bytecode = True
from score import *
data = json.load(sys.stdin)
print(json.dumps(${code}))`;
  const options = { input: JSON.stringify(data), encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  return JSON.parse(execFileSync('python3', ['-c', program], options)) as T;
}
