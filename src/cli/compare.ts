import type { Command } from 'commander';
import { type Call, Failure, write } from './io.ts';
import { withLibrary } from './library/open.ts';
import { comparedLines } from './people/compared.ts';
import { openView, printed } from './people/view.ts';
import { type ShowFlags, shown } from './stories.ts';

const EXAMPLES = `
Examples:
  isnad compare 7679bcf878bd43ea5a14 77a68db3cd0f26edb43a
  isnad compare 7679bcf878bd43ea5a14 77a68db3cd0f26edb43a --json | jq '.both[].comparison'

Words in [brackets] stand in the first document and not in the second. Exit status: 1 one of them is not there.`;

/** `isnad compare`: two documents of a library, what both tell and how, and what one leaves out. */
export function addCompare(program: Command, call: Call): void {
  shown(
    program
      .command('compare')
      .description('compare two documents: what both tell, word by word, and what only one does'),
  )
    .argument('<a>', 'id of a document')
    .argument('<b>', 'id of another')
    .addHelpText('after', EXAMPLES)
    .action((a: string, b: string, flags: ShowFlags) => compare(a, b, flags, call));
}

async function compare(a: string, b: string, flags: ShowFlags, call: Call): Promise<void> {
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    const found = await libraries.compare(library, a, b);
    if (!found) throw new Failure(`the library lacks one of the documents ${a} and ${b}`);
    if (flags.json) return write(call.io.stdout, `${JSON.stringify(found)}\n`);
    const view = openView(call.io, flags);
    await write(call.io.stdout, printed(comparedLines(found, view), view));
  });
}
