import { type Command, Option } from 'commander';
import { type Call, UsageProblem } from './io.ts';
import { addReaderOptions, atLeast, type ReaderFlags } from './options.ts';
import { openView } from './people/view.ts';
import { inputsOf } from './run/inputs.ts';
import { optimiseLate } from './run/optimise-late.ts';
import { type Outcome, outcomesOf } from './run/outcomes.ts';
import { openPool } from './run/pool.ts';
import { openReport } from './run/report.ts';
import { jsonlSink, jsonSink, peopleSink, type Sink } from './sinks.ts';

interface ReadFlags extends ReaderFlags {
  readonly to: 'people' | 'json' | 'jsonl';
  readonly json?: boolean;
  readonly threads: number;
  readonly registry?: string;
  readonly link?: boolean;
  readonly jobs?: boolean;
}

const EXAMPLES = `
Examples:
  isnad read --examples                        the texts that come with the program
  isnad read story.txt                         a text, for people
  isnad read story.txt --published 2018-03-14  with its day, so that «أمس» has a date
  cat story.txt | isnad read -                 standard input
  isnad read --json story.txt                  an array of JSON objects
  isnad read --from jsonl --to jsonl --threads 4 archive.jsonl.gz > readings.jsonl

A line of JSONL: {"text": "…", "id"?, "title"?, "outlet"?, "url"?, "published"?}. Offsets count Unicode code points.
Exit status: 0 all was read; 1 something was not (told on standard error); 2 the call was not understood.`;

/** `isnad read`: texts in, the record of who said what out. */
export function addRead(program: Command, call: Call): void {
  const command = program
    .command('read')
    .description('read texts and print who said what, according to whom')
    .argument('[file...]', 'text, JSON or JSONL files, folders of them, or - for standard input');
  addReaderOptions(command)
    .addOption(
      new Option('--to <format>', 'format of the output').choices(['people', 'json', 'jsonl']).default('people'),
    )
    .addOption(new Option('--json', 'the same as --to json').implies({ to: 'json' }))
    .option('--threads <number>', 'read with so many workers; the output is the same', atLeast(1, 256), 1)
    .option(
      '--registry <file>',
      'read with this registry, as `isnad registry learn` writes one (default: the shipped one)',
    )
    .option('--link', 'tell stories and utterances over all documents of the call')
    .addOption(new Option('--jobs', 'what a worker does: read what comes from the program that started it').hideHelp())
    .addHelpText('after', EXAMPLES)
    .action((files: string[], flags: ReadFlags) => read(files, flags, call));
}

async function read(files: readonly string[], flags: ReadFlags, call: Call): Promise<void> {
  if (flags.json && flags.to !== 'json')
    throw new UsageProblem(`--json and --to ${flags.to} ask for different outputs`);
  if (flags.registry !== undefined) await checkRegistry(flags.registry);
  optimiseLate(call);
  if (flags.jobs) return (await import('./run/serve-jobs.ts')).serveJobs(call);
  const inputs = inputsOf(files, flags, call);
  const report = openReport(call, flags.quiet ?? false);
  const sink = openSink(flags, call);
  const pool = openPool(flags.threads);
  const link = flags.link ?? false;
  const wanted = {
    want: flags.to === 'people' ? 'reading' : 'record',
    text: flags.to === 'json',
    registry: flags.registry,
    link,
  } as const;
  try {
    const outcomes = outcomesOf(inputs, pool, wanted);
    for await (const outcome of link ? await linkedOutcomes(outcomes) : outcomes) {
      if (outcome.kind === 'bad') report.bad(outcome);
      else if (outcome.kind === 'unreadable') report.unreadable(outcome);
      else report.tick();
      await sink.take(outcome);
    }
    report.end();
    await sink.end(report.counts);
  } finally {
    await pool.close();
  }
}

/** A registry that cannot be read is told before the first document, not with each of them. */
async function checkRegistry(path: string): Promise<void> {
  const { loadRegistry } = await import('../index.ts');
  try {
    loadRegistry(path);
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}

/** Linking is loaded where it is asked for. */
async function linkedOutcomes(outcomes: AsyncIterable<Outcome>): Promise<AsyncIterable<Outcome>> {
  const { Linker } = await import('../index.ts');
  const { linked } = await import('./run/linked.ts');
  return linked(outcomes, new Linker());
}

function openSink(flags: ReadFlags, { io }: Call): Sink {
  if (flags.to === 'jsonl') return jsonlSink(io.stdout);
  if (flags.to === 'json') return jsonSink(io.stdout);
  return peopleSink(io.stdout, openView(io, flags), flags.quiet ?? false);
}
