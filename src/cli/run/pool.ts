import type { Job, Result } from './job.ts';
import { startWorker, type Worker } from './worker.ts';

/** Something that reads documents. Results may come in any order; `run` never rejects. */
export interface Pool {
  run(job: Job): Promise<Result>;
  /** How many jobs are worth handing over before the first result is awaited. */
  readonly window: number;
  close(): Promise<void>;
}

/** Reads in this process for one thread, in workers for more, or when this process is to stay free (`apart`). */
export function openPool(threads: number, { apart = false }: { readonly apart?: boolean } = {}): Pool {
  return threads === 1 && !apart ? inThisProcess : workerPool(threads);
}

/** The reader is loaded when the first document comes; `--help` need not wait for its lexicons. */
const inThisProcess: Pool = {
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

/** Tasks in one hand: one being read, the others lying ready. */
const IN_HAND = 3;
/** Jobs for each worker that are taken in while the oldest is being read. */
const AHEAD = 8;

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
      hand.worker.give(task.job);
    }
  };
  const hire = (): Hand => {
    const tasks: Task[] = [];
    const worker = startWorker({
      result: (result) => {
        tasks.shift()?.resolve(result);
        give();
      },
      ended: (fault) => {
        hands.splice(hands.indexOf(hand), 1);
        // The document being read was its end; what lay ready is given to another.
        tasks.shift()?.resolve({ error: `the reader failed: ${fault}` });
        waiting.unshift(...tasks);
        if (!closed) give();
      },
    });
    const hand: Hand = { worker, tasks };
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
      await Promise.all(hands.map(({ worker }) => worker.stop()));
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
