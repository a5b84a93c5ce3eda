import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Command } from 'commander';
import { decode, InputProblem, readOpml, writeOpml } from '../../input.ts';
import type { SourceGiven } from '../../library.ts';
import { type Call, Failure, write } from '../io.ts';
import { addLibraryOption, type LibraryFlags, withLibrary } from '../library/open.ts';
import { parted } from './add.ts';

/** `isnad sources import` */
export function addSourcesImport(sources: Command, call: Call): void {
  addLibraryOption(
    sources
      .command('import')
      .description('name the feeds of an OPML file, as FreshRSS, Miniflux and others write it')
      .argument('<file>', 'the file, or - for standard input'),
  ).action((file: string, flags: LibraryFlags) => importOpml(file, flags, call));
}

async function importOpml(file: string, flags: LibraryFlags, call: Call): Promise<void> {
  const { io } = call;
  const outlines = await outlinesOf(file, call);
  await withLibrary(flags, call, {}, async (library, { addSource }) => {
    const tally = { added: 0, known: 0, left: 0 };
    for (const { url: address, title, language, category, type } of outlines) {
      if (type !== undefined && !/^(?:rss|atom|feed|include|link)$/i.test(type)) {
        tally.left++;
        io.stderr.write(`isnad: ${title ?? 'an outline'}: a source of type «${type}» cannot be followed\n`);
        continue;
      }
      const given: SourceGiven = { kind: 'feed', ...parted(address), title, language, category };
      tally[(await addSource(library, given)) ? 'added' : 'known']++;
    }
    await write(io.stdout, `${tally.added} added, ${tally.known} known, ${tally.left} left out\n`);
  });
}

async function outlinesOf(file: string, { io }: Call) {
  try {
    const bytes = file === '-' ? await buffer(io.stdin) : await readFile(file);
    const outlines = await readOpml(decode(bytes).text);
    if (outlines.length === 0) throw new Failure(`${file}: an OPML file without feeds`);
    return outlines;
  } catch (error) {
    if (error instanceof InputProblem) throw new Failure(`${file}: ${error.message}`);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Failure(`${file}: no such file`);
    throw error;
  }
}

/** `isnad sources export` */
export function addSourcesExport(sources: Command, call: Call): void {
  addLibraryOption(
    sources.command('export').description('the feeds as OPML on standard output, without passwords and secrets'),
  ).action((flags: LibraryFlags) => exportOpml(flags, call));
}

async function exportOpml(flags: LibraryFlags, call: Call): Promise<void> {
  const { io } = call;
  await withLibrary(flags, call, { create: false }, async (library, { listSources, holdsSecret }) => {
    const all = await listSources(library.read);
    const feeds = all.filter(({ kind }) => kind === 'feed');
    const open = feeds.filter(({ url }) => !holdsSecret(url));
    const outlines = open.map(({ url, title, language, category }) => ({
      url,
      site: new URL(url).origin,
      ...(title !== null && { title }),
      ...(language !== null && { language }),
      ...(category !== null && { category }),
    }));
    await write(io.stdout, writeOpml(outlines, 'isnad'));
    const tell = (number: number, what: string) =>
      number > 0 && io.stderr.write(`isnad: left out: ${number} ${what}\n`);
    tell(all.length - feeds.length, 'sources that are no feeds');
    tell(feeds.length - open.length, 'feeds whose address holds a secret');
  });
}
