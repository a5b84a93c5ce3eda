import { parentPort } from 'node:worker_threads';
import { type Job, runJob } from './run/job.ts';

let last: Promise<void> = Promise.resolve();

/** A worker thread: reads each document it is sent, one after the other, and sends the results back in that order. */
parentPort?.on('message', (job: Job) => {
  last = last.then(async () => parentPort?.postMessage(await runJob(job)));
});
