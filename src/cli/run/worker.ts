import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Job, Result } from './job.ts';
import { messagesOf, packed } from './messages.ts';

/** A process that reads the jobs it is given one after the other, and answers in that order. */
export interface Worker {
  give(job: Job): void;
  stop(): Promise<void>;
}

/** Who hears of a worker: each answer, and in the end what ended it. */
export interface Hearer {
  result(result: Result): void;
  ended(fault: string): void;
}

/** From dist/ the program itself; from src/ (tests) its source, which Node runs as it is. */
const PROGRAM = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../isnad.ts' : './isnad.js', import.meta.url));

/**
 * Starts a worker: the program once more, so that it goes on from the start-up snapshot where there is one (a thread could
 * not). It ends by itself when this process does, whatever the reason, since its input ends then.
 */
export function startWorker(hearer: Hearer): Worker {
  const child = spawn(process.execPath, [...process.execArgv, PROGRAM, 'read', '--jobs'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.on('error', () => {}); // whoever has gone is told as the end of the process
  const end = once(child, 'exit').then(
    ([status, signal]) => `the worker ended (${signal ?? status})`,
    (error: Error) => error.message, // it did not start
  );
  const hear = async () => {
    for await (const result of messagesOf<Result>(child.stdout)) hearer.result(result);
  };
  const heard = hear().catch(() => {});
  void Promise.all([end, heard]).then(([fault]) => hearer.ended(fault));
  return {
    give: (job) => void child.stdin.write(packed(job)),
    stop: async () => {
      child.kill();
      await end;
    },
  };
}
