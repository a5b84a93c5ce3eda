import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type Call, UsageProblem, write } from './io.ts';
import { addReaderOptions, atLeast, type ReaderFlags } from './options.ts';
import { inputsOf } from './run/inputs.ts';
import { outcomesOf } from './run/outcomes.ts';
import { openPool } from './run/pool.ts';
import { openReport } from './run/report.ts';

interface LearnFlags extends ReaderFlags {
  readonly to?: string;
  readonly named: string;
  readonly threads: number;
}

const EXAMPLES = `
Examples:
  isnad registry learn archive.jsonl.gz --to registry.json --named archive-2025
  isnad registry learn archive/ > registry.json`;

/** `isnad registry learn`: names, spellings and dated offices learnt from coverage, as a registry file. */
export function addRegistry(program: Command, call: Call): void {
  const registry = program.command('registry').description('what is known beforehand of names');
  const learn = registry
    .command('learn')
    .description('learn full names, their spellings and dated offices from coverage; counts and names, no running text')
    .argument('[corpus...]', 'JSONL files (also .gz), text files, folders of them, or - for standard input');
  addReaderOptions(learn)
    .option('--to <file>', 'write the registry here (default: standard output)')
    .option('--named <name>', 'name of the corpus, part of the version', 'corpus')
    .option('--threads <number>', 'read with so many workers; the result is the same', atLeast(1, 256), 1)
    .addHelpText('after', EXAMPLES)
    .action((corpus: string[], flags: LearnFlags) => learnFrom(corpus, flags, call));
}

async function learnFrom(corpus: readonly string[], flags: LearnFlags, call: Call): Promise<void> {
  if (/\s/u.test(flags.named)) throw new UsageProblem(`--named "${flags.named}" holds white space`);
  const { RegistryLearner } = await import('../index.ts'); // here, so that --help need not wait for it
  const inputs = inputsOf(corpus, flags, call);
  const report = openReport(call, flags.quiet ?? false);
  const learner = new RegistryLearner();
  const pool = openPool(flags.threads);
  try {
    for await (const outcome of outcomesOf(inputs, pool, { want: 'entities', text: false })) {
      if (outcome.kind === 'bad') report.bad(outcome);
      else if (outcome.kind === 'unreadable') report.unreadable(outcome);
      else if (outcome.kind === 'named') {
        report.tick();
        learner.add(outcome.named);
      }
    }
  } finally {
    await pool.close();
  }
  report.end();
  const file = learner.snapshot(flags.named);
  const text = `${JSON.stringify(file, undefined, 1)}\n`;
  if (flags.to === undefined) await write(call.io.stdout, text);
  else {
    writeFileSync(flags.to, text);
    if (!flags.quiet) await write(call.io.stderr, `${file.persons.length} persons in ${flags.to}\n`);
  }
}
