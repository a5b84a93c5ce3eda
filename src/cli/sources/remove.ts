import type { Command } from 'commander';
import { type Call, Failure, write } from '../io.ts';
import { addLibraryOption, type LibraryFlags, withLibrary } from '../library/open.ts';

/** `isnad sources remove` */
export function addSourcesRemove(sources: Command, call: Call): void {
  addLibraryOption(
    sources
      .command('remove')
      .description('follow a source no longer; its documents stay')
      .argument('<address|id>', 'which, by its address, its id or the start of it'),
  ).action((what: string, flags: LibraryFlags) => remove(what, flags, call));
}

async function remove(what: string, flags: LibraryFlags, call: Call): Promise<void> {
  await withLibrary(flags, call, { create: false }, async (library, { findSource, removeSource, shownUrl }) => {
    const source = await findSource(library.read, what);
    if (!source) throw new Failure(`no source has the address or id «${shownUrl(what)}»`);
    await removeSource(library, source.id);
    await write(call.io.stdout, `removed  ${source.id.slice(0, 8)}  ${shownUrl(source.url)}\n`);
  });
}
