import { type Command, Option } from 'commander';
import { type Call, write } from './io.ts';
import { linkAdded } from './library/linking.ts';
import { addLibraryOption, type LibraryFlags, withLibrary } from './library/open.ts';
import { rereadAll } from './library/rereading.ts';
import { summaryOf } from './library/summary.ts';
import { atLeast } from './options.ts';
import { keepSmall } from './run/keep-small.ts';
import { makeWay } from './run/make-way.ts';
import { optimiseLate } from './run/optimise-late.ts';
import { openReport } from './run/report.ts';

interface RereadFlags extends LibraryFlags {
  readonly all?: boolean;
  readonly to: 'people' | 'jsonl';
  readonly threads: number;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  isnad reread                       what other versions of cleaner, reader or registry have read
  isnad reread --threads 4 --to jsonl    a line for each document: statements kept, found, gone

Statements keep their ids where they continue; decisions are replayed, and those that no longer fit are counted
(isnad decide list tells them).`;

/** `isnad reread`: stored documents brought to the present cleaner, reader and registry. */
export function addReread(program: Command, call: Call): void {
  const command = program
    .command('reread')
    .description('read the documents of a library again with the present cleaner, reader and registry');
  addLibraryOption(command)
    .option('--all', 'also those that the present versions have read')
    .addOption(new Option('--to <format>', 'what to print').choices(['people', 'jsonl']).default('people'))
    .option('--threads <number>', 'read with so many workers', atLeast(1, 256), 1)
    .option('--quiet', 'no summary and no progress')
    .addHelpText('after', EXAMPLES)
    .action((flags: RereadFlags) => reread(flags, call));
}

async function reread(flags: RereadFlags, call: Call): Promise<void> {
  makeWay(call);
  keepSmall(call);
  optimiseLate(call);
  const { io } = call;
  const report = openReport(call, flags.quiet ?? false);
  const started = performance.now();
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    const rereading = { threads: flags.threads, all: flags.all ?? false, report, library, libraries };
    const tally = await rereadAll(rereading, async (line) => {
      if (flags.to === 'jsonl') await write(io.stdout, `${JSON.stringify(line)}\n`);
    });
    await linkAdded(library, libraries, report);
    report.end();
    if (flags.quiet) return;
    const summary = summaryOf(tally, performance.now() - started, await libraries.sizeOf(library), library.where);
    await write(flags.to === 'jsonl' ? io.stderr : io.stdout, summary);
  });
}
