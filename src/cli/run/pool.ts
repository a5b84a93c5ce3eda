import { Worker } from 'node:worker_threads';
import type { Job, Result } from './job.ts';

/** Something that reads documents. Results may come in any order; `run` never rejects. */
export interface Pool {
  run(job: Job): Promise<Result>;
  /** How many jobs are worth handing over before the first result is awaited. */
  readonly window: number;
  close(): Promise<void>;
}

/** Reads in this thread for one thread, in workers for more, or when this thread is to stay free (`apart`). */
export function openPool(threads: number, { apart = false }: { readonly apart?: boolean } = {}): Pool {
  return threads === 1 && !apart ? inThisThread : workerPool(threads);
}

/** The reader is loaded when the first document comes; `--help` need not wait for its lexicons. */
const inThisThread: Pool = {
  run: async (job) => (await import('./job.ts')).runJob(job),
  window: 1,
  close: async () => {},
};

/** One waiting for its turn or its answer. */
interface Task {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
}

/** A worker with the tasks handed to it, the one it is reading first. */
interface Hand {
  readonly worker: Worker;
  readonly tasks: Task[];
}

/** Tasks in one hand: one being read, one lying ready. */
const IN_HAND = 2;
/** A small nursery makes a worker as large as what it keeps: 120 MB less, at the same speed. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };
/** Jobs for each worker that are taken in while the oldest is being read. */
const AHEAD = 8;

/** From dist/ the bundled worker; from src/ (tests) the source itself, which Node runs as it is. */
const WORKER = import.meta.url.endsWith('.ts') ? '../worker.ts' : './worker.js';

function workerPool(threads: number): Pool {
  const waiting: Task[] = [];
  const hands: Hand[] = [];
  let closed = false;

  const give = () => {
    while (waiting.length > 0) {
      const hand = leastBusy(hands, threads) ?? hire();
      if (hand.tasks.length >= IN_HAND) return;
      const task = waiting.shift() as Task;
      hand.tasks.push(task);
      hand.worker.postMessage(task.job);
    }
  };
  const hire = (): Hand => {
    const hand: Hand = { worker: new Worker(new URL(WORKER, import.meta.url), { resourceLimits: LIMITS }), tasks: [] };
    let fault = 'the worker ended';
    hand.worker.on('message', (result: Result) => {
      hand.tasks.shift()?.resolve(result);
      give();
    });
    hand.worker.on('error', (error: Error) => {
      fault = error.message;
    });
    hand.worker.on('exit', () => {
      hands.splice(hands.indexOf(hand), 1);
      // The document being read was its end; what lay ready is given to another.
      hand.tasks.shift()?.resolve({ error: `the reader failed: ${fault}` });
      waiting.unshift(...hand.tasks);
      if (!closed) give();
    });
    hands.push(hand);
    return hand;
  };

  return {
    run: (job) =>
      new Promise((resolve) => {
        waiting.push({ job, resolve });
        give();
      }),
    window: threads * AHEAD,
    close: async () => {
      closed = true;
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}

/** The worker with the fewest tasks; undefined when an idle one may be hired instead. */
function leastBusy(hands: readonly Hand[], threads: number): Hand | undefined {
  const least = hands.reduce<Hand | undefined>((best, hand) => {
    return best === undefined || hand.tasks.length < best.tasks.length ? hand : best;
  }, undefined);
  return least && (least.tasks.length === 0 || hands.length >= threads) ? least : undefined;
}
