import type { Command } from 'commander';
import { type Call, Failure, write } from './io.ts';
import { addLibraryOption, type LibraryFlags, withLibrary } from './library/open.ts';
import { grouped } from './library/summary.ts';

const EXAMPLES = `
Examples:
  isnad forget https://news.example/2031/05/harbour
  isnad forget 5f0c2a91d3b44e7790aa             a document by its id
  isnad forget "سامي الراوي"

What is forgotten is removed for good and does not come back when it is added or read again. Of a name, the mentions and
what it is told to have said go; the texts that print it stay.`;

/** `isnad forget`: removes a document, or a name, for good. */
export function addForget(program: Command, call: Call): void {
  addLibraryOption(
    program
      .command('forget')
      .description('remove a document or a name for good')
      .argument('<url|id|name>', 'what to remove'),
  )
    .addHelpText('after', EXAMPLES)
    .action((what: string, flags: LibraryFlags) => forget(what, flags, call));
}

async function forget(what: string, flags: LibraryFlags, call: Call): Promise<void> {
  await withLibrary(flags, call, { create: false }, async (library, libraries) => {
    const { documents, names, statements } = await libraries.forget(library, what);
    if (documents + names === 0) throw new Failure(`${library.where} knows no document and no name «${what}»`);
    const counts = `${grouped(documents)} documents, ${grouped(names)} names, ${grouped(statements)} statements`;
    await write(call.io.stdout, `forgotten: ${counts}\n`);
  });
}
