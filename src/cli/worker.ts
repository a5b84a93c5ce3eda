import { parentPort } from 'node:worker_threads';
import { type Job, runJob } from './run/job.ts';

/** A worker thread: reads each document it is sent, one after the other, and sends the result back. */
parentPort?.on('message', (job: Job) => parentPort?.postMessage(runJob(job)));
