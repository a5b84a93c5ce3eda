import type { Command } from 'commander';
import { type Call, write } from './io.ts';
import { addLibraryOption, type LibraryFlags, withLibrary } from './library/open.ts';
import { grouped } from './library/summary.ts';

interface CheckFlags extends LibraryFlags {
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  isnad check
  isnad check --library postgres://localhost/isnad

Exit status: 0 all is well; 1 there are faults (one a line on standard output).`;

/** `isnad check`: is a library what it should be? */
export function addCheck(program: Command, call: Call): void {
  addLibraryOption(
    program
      .command('check')
      .description('verify a library: hashes, quotations, numbers, references, search, the file itself'),
  )
    .option('--quiet', 'say nothing when all is well')
    .addHelpText('after', EXAMPLES)
    .action((flags: CheckFlags) => check(flags, call));
}

async function check(flags: CheckFlags, call: Call): Promise<void> {
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    let faults = 0;
    const documents = await libraries.check(library, async ({ where, what }) => {
      faults++;
      await write(call.io.stdout, `${where}: ${what}\n`);
    });
    if (faults > 0) call.status = 1;
    if (faults > 0 || !flags.quiet) {
      await write(call.io.stderr, `${grouped(documents)} documents, ${grouped(faults)} faults in ${library.where}\n`);
    }
  });
}
