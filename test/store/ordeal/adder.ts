import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ISNAD = fileURLToPath(new URL('../../../dist/isnad.js', import.meta.url));

/** An `isnad add` in a process of its own. */
export interface Adder {
  readonly child: ChildProcess;
  /** Given ids of documents that it said are safe, in order. */
  readonly acknowledged: readonly string[];
  /** Called whenever another one is. */
  onAcknowledged?: () => void;
  readonly ended: Promise<{ readonly status: number | null; readonly signal: string | null; readonly errors: string }>;
}

export function startAdder(input: string, library: string): Adder {
  const args = [ISNAD, 'add', '--to', 'jsonl', '--threads', '1', '--library', library, input];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged: string[] = [];
  let rest = '';
  let errors = '';
  const adder: Adder = {
    child,
    acknowledged,
    ended: new Promise((resolve) => child.on('close', (status, signal) => resolve({ status, signal, errors }))),
  };
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      acknowledged.push((JSON.parse(line) as { id: string }).id);
      adder.onAcknowledged?.();
    }
  });
  return adder;
}
