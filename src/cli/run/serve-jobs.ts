import { type Call, write } from '../io.ts';
import { type Job, runJob } from './job.ts';
import { keepSmall } from './keep-small.ts';
import { messagesOf, packed } from './messages.ts';

/** What a worker does: reads each document that comes in, one after the other, and sends what came of it. */
export async function serveJobs(call: Call): Promise<void> {
  keepSmall(call);
  for await (const job of messagesOf<Job>(call.io.stdin)) await write(call.io.stdout, packed(await runJob(job)));
}
