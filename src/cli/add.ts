import { type Command, Option } from 'commander';
import { type Call, write } from './io.ts';
import { type Adding, addAll } from './library/adding.ts';
import { linkAdded } from './library/linking.ts';
import { withLibrary } from './library/open.ts';
import { summaryOf } from './library/summary.ts';
import { addReaderOptions, atLeast, type ReaderFlags } from './options.ts';
import { inputsOf } from './run/inputs.ts';
import { keepSmall } from './run/keep-small.ts';
import { makeWay } from './run/make-way.ts';
import { optimiseLate } from './run/optimise-late.ts';
import { openReport } from './run/report.ts';

interface AddFlags extends ReaderFlags {
  readonly to: 'people' | 'jsonl';
  readonly threads: number;
  readonly link: boolean;
}

const EXAMPLES = `
Examples:
  isnad add story.txt --outlet جريدة --published 2018-03-14
  isnad add archive.jsonl.gz --threads 2
  isnad add archive.jsonl.gz --library postgres://localhost/isnad --threads 4
  isnad add --to jsonl archive.jsonl.gz        a line for each document, once it is safe on disk

What was added is linked at the end. Adding the same again changes nothing; a call that was cut short is completed by giving it again.
A line of --to jsonl: {"id", "document", "outcome", "statements"?: {"kept", "found", "gone"}}; "document" is its id in
the library; outcomes: added, changed, reread, older, known, forgotten.
Exit status: 0 all was added; 1 something was not (told on standard error); 2 the call was not understood.`;

/** `isnad add`: reads what `isnad read` reads and keeps it. */
export function addAdd(program: Command, call: Call): void {
  const command = program
    .command('add')
    .description('read texts and keep them, with all that was found, in a library')
    .argument('[file...]', 'text, JSON or JSONL files, folders of them, or - for standard input');
  addReaderOptions(command)
    .addOption(new Option('--to <format>', 'what to print').choices(['people', 'jsonl']).default('people'))
    .option('--threads <number>', 'read with so many workers', atLeast(1, 256), 1)
    .option('--no-link', 'leave linking to isnad link')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], flags: AddFlags) => add(files, flags, call));
}

async function add(files: readonly string[], flags: AddFlags, call: Call): Promise<void> {
  makeWay(call);
  keepSmall(call);
  optimiseLate(call);
  const { io } = call;
  const inputs = inputsOf(files, flags, call);
  const report = openReport(call, flags.quiet ?? false);
  const started = performance.now();
  await withLibrary(flags, call, {}, async (library, libraries) => {
    const adding: Adding = { inputs, threads: flags.threads, report, library, libraries };
    const tally = await addAll(adding, async (line) => {
      if (flags.to === 'jsonl') await write(io.stdout, `${JSON.stringify(line)}\n`);
    });
    if (flags.link) await linkAdded(library, libraries, report);
    report.end();
    if (flags.quiet) return;
    const summary = summaryOf(tally, performance.now() - started, await libraries.sizeOf(library), library.where);
    await write(flags.to === 'jsonl' ? io.stderr : io.stdout, summary);
  });
}
